/**
 * The parts of a packed file. Everything is judged by the directory at its end before anything is unpacked – number and sizes of the parts,
 * how far they unpack – and a part that grows beyond the size it declares is refused while it does.
 */
import { Inflate } from "fflate";
import { limits, Problem } from "./problem";

interface Entry {
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const;
const endLength = 22;
const longestComment = 65_535;
/** Input is fed in pieces, so that no single step can unpack more than some megabytes beyond the declared size. */
const pieceLength = 16_384;
const large = 0xffffffff;

const damaged = (): never => {
  throw new Problem("damaged-workbook");
};

const inflate = ({ packed, size }: Entry): Uint8Array => {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new Problem("unpacks-too-large");
    content.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += pieceLength)
      stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem("damaged-workbook");
  }
  return filled === size ? content : damaged();
};

const endOfDirectory = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === signatures.end) return at;
  return damaged();
};

const readEntry = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly name: string; readonly entry: Entry; readonly next: number } => {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if ((flags & 1) !== 0) throw new Problem("encrypted");
  if (size === large || packedSize === large || size > limits.partBytes) throw new Problem("unpacks-too-large");
  if (size > limits.ratioFreeBytes && size > packedSize * limits.ratio) throw new Problem("unpacks-too-large");
  if ((method !== 0 && method !== 8) || (method === 0 && size !== packedSize)) damaged();
  if (next > bytes.length || local + 30 > bytes.length || view.getUint32(local, true) !== signatures.local) damaged();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) damaged();
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return { name, entry: { method, size, packed: bytes.subarray(start, start + packedSize) }, next };
};

/** The parts of a file by name in lower case, each unpacked when it is asked for. */
export class Parts {
  private readonly entries = new Map<string, Entry>();
  private unpacked = 0;

  /** @throws Problem where the file is damaged, encrypted or too large. */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < endLength) damaged();
    const end = endOfDirectory(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count > limits.entries) throw new Problem("unpacks-too-large");
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > end || view.getUint32(at, true) !== signatures.central) damaged();
      const { name, entry, next } = readEntry(bytes, view, at);
      at = next;
      if (this.entries.has(name.toLowerCase())) damaged();
      this.entries.set(name.toLowerCase(), entry);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Text of a part; null where there is none. */
  text(name: string): string | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    this.unpacked += entry.size;
    if (this.unpacked > limits.totalBytes) throw new Problem("unpacks-too-large");
    const bytes = entry.method === 0 ? entry.packed : inflate(entry);
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
  }
}
