/**
 * Packing and unpacking by the method of ZIP files: with Node's own zlib where the program runs in Node, which takes half the time or
 * less, with fflate in a page. What one packs the other unpacks; the bytes may differ.
 */
import { deflateSync, Inflate } from "fflate";

/** From 0, as it is and at once, to 9, as small as can be. */
export type ZipLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Pages have no process, and the first releases of Node 20 not this way to ask for a module. */
const { process: host } = globalThis as { process?: Partial<Pick<NodeJS.Process, "getBuiltinModule">> };
const zlib = host?.getBuiltinModule?.("node:zlib");

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, by which an entry is known to be what was packed. */
export function crcOf(bytes: Uint8Array): number {
  if (zlib?.crc32) return zlib.crc32(bytes);
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) crc = (table[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

/** One piece of memory instead of many; zlib wants at least 64 bytes, and a little more than it fills. */
const roomFor = (size: number): number => Math.ceil(size) + 64;

const plain = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array => new Uint8Array(buffer, byteOffset, length);

export const deflate = (content: Uint8Array, level: ZipLevel): Uint8Array =>
  zlib ? plain(zlib.deflateRawSync(content, { level, chunkSize: roomFor(content.length / 4) })) : deflateSync(content, { level });

/** Input is fed in pieces, so that no single step can unpack more than some megabytes beyond the size. */
const pieceLength = 16_384;

/** So many bytes at most; null where there are more. @throws whatever the library says of damaged bytes. */
export function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  if (zlib) return inflateInNode(zlib, packed, size);
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length <= size) content.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length && filled <= size; at += pieceLength)
    stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
  return filled > size ? null : content.subarray(0, filled);
}

function inflateInNode({ inflateRawSync }: NonNullable<typeof zlib>, packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return plain(inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: roomFor(size) }));
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") return null;
    throw error;
  }
}
