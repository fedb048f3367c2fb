/**
 * What a sheet says as a short text, so that saving finds out which sheets have changed since they were opened without keeping or reading them a
 * second time. All of a sheet that a file keeps goes in; the order in which its cells came does not count. Two sheets that differ have
 * the same fingerprint once in 2^64 times.
 */
import { CellError, type Cell, type Sheet } from "../model/state";

const bits = new DataView(new ArrayBuffer(8));

/**
 * Mixes what it is given into 64 bits, as cyrb53 does. Multiplying carries upwards only, and small numbers differ in their highest bits alone:
 * what is mixed is folded down each time, in either half elsewhere, else an area two rows and two columns further on would be the same.
 */
class Mixer {
  one = 0;
  other = 0;

  begin(): void {
    this.one = 0xdeadbeef;
    this.other = 0x41c6ce57;
  }

  whole(value: number): void {
    const one = Math.imul(this.one ^ value, 2654435761);
    const other = Math.imul(this.other ^ value, 1597334677);
    this.one = one ^ (one >>> 15);
    this.other = other ^ (other >>> 13);
  }

  number(value: number): void {
    bits.setFloat64(0, value);
    this.whole(bits.getInt32(0));
    this.whole(bits.getInt32(4));
  }

  text(value: string): void {
    this.whole(value.length);
    // Two letters at a time; behind the last one there is none, which counts as 0.
    for (let at = 0; at < value.length; at += 2) this.whole(value.charCodeAt(at) | (value.charCodeAt(at + 1) << 16));
  }

  finish(): void {
    const { one, other } = this;
    this.one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
    this.other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(this.one ^ (this.one >>> 13), 3266489909);
  }
}

function mixValue(mixer: Mixer, value: Cell["value"]): void {
  if (value === null) mixer.whole(0);
  else if (typeof value === "number") {
    // Zero has two forms that are the same: both are whole.
    const isWhole = (value | 0) === value;
    mixer.whole(isWhole ? 1 : 6);
    if (isWhole) mixer.whole(value);
    else mixer.number(value);
  } else if (typeof value === "boolean") mixer.whole(value ? 2 : 3);
  else {
    mixer.whole(value instanceof CellError ? 4 : 5);
    mixer.text(value instanceof CellError ? value.code : value);
  }
}

function mixCell(mixer: Mixer, key: number, { formula, value, style, array, spill, spillSource }: Cell): void {
  mixer.whole(key | 0);
  mixer.whole(key / 2 ** 32);
  mixer.whole(style);
  mixer.text(formula ?? "");
  mixValue(mixer, value);
  if (array !== undefined || spill !== undefined || spillSource !== undefined) {
    for (const size of [array, spill]) {
      mixer.whole(size?.rows ?? 0);
      mixer.whole(size?.columns ?? 0);
    }
    mixer.whole(spillSource === undefined ? 0 : 1);
  }
  mixer.finish();
}

/** Everything in it, key by key: a sheet may hold thousands of areas, and a text of all of them costs more than reading it. */
function mixAll(mixer: Mixer, value: unknown): void {
  if (typeof value === "number") mixer.number(value);
  else if (typeof value === "string") mixer.text(value);
  else if (typeof value !== "object" || value === null) mixer.whole(value === true ? 2 : value === false ? 3 : 0);
  else if (Array.isArray(value) || value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
    mixer.whole(7);
    for (const item of value as Iterable<unknown>) mixAll(mixer, item);
    mixer.whole(8);
  } else {
    mixer.whole(9);
    for (const key in value) {
      const item = (value as Readonly<Record<string, unknown>>)[key];
      // What is not said and what is said to be nothing are the same in a file.
      if (item === undefined) continue;
      mixer.text(key);
      mixAll(mixer, item);
    }
    mixer.whole(10);
  }
}

/** So many cells are looked at in one step. */
const step = 10_000;

/** In steps, for a page that goes on meanwhile. */
export function* fingerprintInSteps(sheet: Sheet): Generator<void, string> {
  const { cells } = sheet;
  const mixer = new Mixer();
  mixer.begin();
  mixAll(mixer, { ...sheet, cells: null, journal: null });
  mixer.finish();
  let { one, other } = mixer;
  let count = 0;
  for (const [key, cell] of cells) {
    if (++count % step === 0) yield;
    mixer.begin();
    mixCell(mixer, key, cell);
    one = (one + mixer.one) | 0;
    other = (other + mixer.other) | 0;
  }
  return `${cells.size} ${one} ${other}`;
}
