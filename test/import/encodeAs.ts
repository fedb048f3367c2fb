/** Text → bytes of an old encoding, by asking what every pair of bytes stands for. */
import type { Encoding } from "../../src/import/decodeText";

const tables = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

const tableOf = (encoding: Encoding): ReadonlyMap<string, readonly number[]> => {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    // As a stream: some versions of Node take Windows-1252 for ISO 8859-1 otherwise.
    const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes), { stream: true });
    if (Array.from(text).length === 1 && text !== "\ufffd" && !table.has(text)) table.set(text, bytes);
  };
  for (let lead = 0; lead < 256; lead += 1) add(lead);
  if (!encoding.startsWith("windows"))
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  tables.set(encoding, table);
  return table;
};

/** @throws where the encoding has no such character. */
export const encodeAs = (text: string, encoding: Encoding): Uint8Array => {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding.startsWith("utf-16")) {
    const units = [...Array(text.length).keys()].map((at) => text.charCodeAt(at));
    return Uint8Array.from(units.flatMap((unit) => (encoding === "utf-16le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = tableOf(encoding).get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}.`);
      return [...bytes];
    }),
  );
};
