/** A ZIP file of entries that are packed already: what came from a file is not packed again. Directory as Excel writes it, no ZIP64. */
import { strToU8 } from "fflate";
import { crcOf, deflate, type ZipLevel } from "../deflate";

export interface ZipEntry {
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  /** Unpacked. */
  readonly size: number;
  readonly crc: number;
}

export const packedEntry = (name: string, content: Uint8Array, level: ZipLevel): ZipEntry => ({
  name,
  method: 8,
  packed: deflate(content, level),
  size: content.length,
  crc: crcOf(content),
});

/** 1 January 1980, as Excel dates every entry. */
const date = 0x0021;
const version = 20;
/** Names are UTF-8. */
const utf8 = 0x0800;
const [localLength, centralLength, endLength] = [30, 46, 22];

export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const files = entries.map((entry) => ({ ...entry, bytes: strToU8(entry.name) }));
  const content = files.reduce((sum, { bytes, packed }) => sum + localLength + bytes.length + packed.length, 0);
  const directory = files.reduce((sum, { bytes }) => sum + centralLength + bytes.length, 0);
  const file = new Uint8Array(content + directory + endLength);
  const view = new DataView(file.buffer);
  let at = 0;
  const put = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): void => {
    for (const [size, value] of fields) {
      if (size === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += size;
    }
  };
  const lay = (bytes: Uint8Array): void => {
    file.set(bytes, at);
    at += bytes.length;
  };
  const places = files.map(({ bytes, method, packed, size, crc }) => {
    const place = at;
    put([4, 0x04034b50], [2, version], [2, utf8], [2, method], [2, 0], [2, date], [4, crc], [4, packed.length], [4, size]);
    put([2, bytes.length], [2, 0]);
    lay(bytes);
    lay(packed);
    return place;
  });
  files.forEach(({ bytes, method, packed, size, crc }, index) => {
    put([4, 0x02014b50], [2, version], [2, version], [2, utf8], [2, method], [2, 0], [2, date], [4, crc], [4, packed.length], [4, size]);
    put([2, bytes.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, places[index] ?? 0]);
    lay(bytes);
  });
  put([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, directory], [4, content], [2, 0]);
  return file;
}
