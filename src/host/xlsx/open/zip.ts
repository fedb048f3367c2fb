/**
 * A bounded ZIP reader. Everything is judged by the central directory before anything is unpacked: number and sizes of entries, ratio,
 * names, overlaps; while unpacking, an entry that grows beyond the size it declares is refused.
 */
import { crcOf, inflate } from "../deflate";
import { OpenError, type OpenLimits } from "./limits";

export interface Entry {
  name: string;
  method: number;
  packed: Uint8Array;
  size: number;
  crc: number;
}

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const;
const decoder = new TextDecoder();
const endLength = 22;
const longestComment = 65_535;

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) if (view.getUint32(at, true) === signatures.end) return at;
  throw new OpenError("not-a-zip", "This is no .xlsx file: it has no ZIP directory.");
}

function checkName(name: string): void {
  const parts = name.split("/");
  if (name.startsWith("/") || name.includes("\0") || parts.includes("..") || /^[A-Za-z]:/.test(name)) {
    throw new OpenError("bad-path", `An entry would leave its folder: ${name}`);
  }
}

function checkSize(name: string, packed: number, size: number, limits: OpenLimits): void {
  if (size > limits.partBytes) throw new OpenError("too-large", `${name} unpacks to ${size} bytes.`);
  if (size > limits.ratioFreeBytes && size > packed * limits.ratio)
    throw new OpenError("ratio", `${name} unpacks to ${size} bytes from ${packed}.`);
}

function unpacked({ name, packed, size }: Entry): Uint8Array {
  let content: Uint8Array | null;
  try {
    content = inflate(packed, size);
  } catch {
    throw new OpenError("bad-zip", `${name} cannot be unpacked.`);
  }
  if (content === null) throw new OpenError("ratio", `${name} unpacks to more than the ${size} bytes it declares.`);
  if (content.length !== size) throw new OpenError("bad-zip", `${name} unpacks to ${content.length} bytes instead of ${size}.`);
  return content;
}

export class ZipReader {
  /** By name in lower case: parts of an .xlsx file differ by more than case. */
  private readonly entries = new Map<string, Entry>();
  private readonly checked = new Set<Entry>();

  constructor(
    bytes: Uint8Array,
    private readonly limits: OpenLimits,
  ) {
    if (bytes.length > limits.fileBytes) throw new OpenError("too-large", `The file has ${bytes.length} bytes.`);
    if (bytes.length < endLength) throw new OpenError("not-a-zip", "This is no .xlsx file: it is too short.");
    this.readDirectory(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  get all(): readonly Entry[] {
    return [...this.entries.values()];
  }

  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Unpacked content, checked once against its sum; null when there is no such entry. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const content = entry.method === 0 ? entry.packed : unpacked(entry);
    if (!this.checked.has(entry)) {
      if (crcOf(content) !== entry.crc) throw new OpenError("bad-zip", `${entry.name} is not what was packed.`);
      this.checked.add(entry);
    }
    return content;
  }

  private readDirectory(bytes: Uint8Array, view: DataView): void {
    const end = endOfDirectory(view);
    const count = view.getUint16(end + 10, true);
    const length = view.getUint32(end + 12, true);
    const start = view.getUint32(end + 16, true);
    if (count === 0xffff || start === 0xffffffff || length === 0xffffffff) throw new OpenError("zip64", "The file uses ZIP64.");
    if (count > this.limits.entries) throw new OpenError("too-many-entries", `The file holds ${count} entries.`);
    if (start + length > end) throw new OpenError("bad-zip", "The ZIP directory lies outside the file.");
    const spans: [number, number][] = [];
    let at = start;
    let total = 0;
    for (let index = 0; index < count; index++) {
      if (at + 46 > end || view.getUint32(at, true) !== signatures.central) throw new OpenError("bad-zip", "The ZIP directory is damaged.");
      const { entry, span, next } = this.readEntry(bytes, view, at);
      at = next;
      total += entry.size;
      if (total > this.limits.totalBytes)
        throw new OpenError("too-large", `The file unpacks to more than ${this.limits.totalBytes} bytes.`);
      spans.push(span);
      if (entry.name.endsWith("/")) continue;
      const key = entry.name.toLowerCase();
      if (this.entries.has(key)) throw new OpenError("duplicate-entry", `The file holds ${entry.name} twice.`);
      this.entries.set(key, entry);
    }
    spans.sort((first, second) => first[0] - second[0]);
    spans.forEach(([from], index) => {
      const before = spans[index - 1];
      if (before !== undefined && from < before[1]) throw new OpenError("overlapping-entries", "Entries of the file overlap.");
    });
  }

  private readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; span: [number, number]; next: number } {
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const local = view.getUint32(at + 42, true);
    if (size === 0xffffffff || packedSize === 0xffffffff || local === 0xffffffff) throw new OpenError("zip64", "The file uses ZIP64.");
    if ((flags & 1) !== 0) throw new OpenError("encrypted", "The ZIP entries have a password.");
    if (next > bytes.length) throw new OpenError("bad-zip", "The ZIP directory is damaged.");
    // Some programs write the folders of Windows; Excel reads them.
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    checkName(name);
    if (method !== 0 && method !== 8) throw new OpenError("bad-zip", `${name} is packed by a method that .xlsx does not use.`);
    if (method === 0 && size !== packedSize) throw new OpenError("bad-zip", `${name} has two sizes.`);
    checkSize(name, packedSize, size, this.limits);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== signatures.local)
      throw new OpenError("bad-zip", `${name} is not where it should be.`);
    const nameAt = local + 30;
    let same = 0;
    while (same < nameLength && bytes[at + 46 + same] === bytes[nameAt + same]) same++;
    if (same < nameLength || view.getUint16(local + 26, true) !== nameLength) throw new OpenError("bad-zip", `${name} has two names.`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw new OpenError("bad-zip", `${name} ends outside the file.`);
    const crc = view.getUint32(at + 16, true);
    return {
      entry: { name, method, size, crc, packed: bytes.subarray(start, start + packedSize) },
      span: [local, start + packedSize],
      next,
    };
  }
}
