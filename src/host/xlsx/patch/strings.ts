/** The shared texts of an opened file, and those that have come since: added at the end, so that the others keep their numbers. */
import { plainText } from "../open/context";
import { parseXml } from "../open/xmlTree";
import { defaultLimits } from "../open/limits";
import { textElement, type TextNumbers } from "../save/context";
import { attributesOf, forRoot, joined, piecesOf, withAttributes } from "./pieces";

export class PatchedStrings implements TextNumbers {
  /** Read when the first text asks for its number: most savings write none. */
  private standing: { readonly numbers: Map<string, number>; readonly count: number } | null = null;
  private readonly added: string[] = [];
  private uses = 0;

  constructor(private readonly source: string) {}

  private read(): { readonly numbers: Map<string, number>; readonly count: number } {
    const numbers = new Map<string, number>();
    let count = 0;
    const take = (text: string): void => {
      if (!numbers.has(text)) numbers.set(text, count);
    };
    // Only plain texts are used again: one with several looks in it, or with readings, says more than its text.
    const si = (node: Parameters<typeof plainText>[0]): void => {
      if (node?.children.length === 1 && node.children[0]?.name === "t") take(plainText(node));
      count++;
    };
    parseXml(this.source, "sharedStrings", { ...defaultLimits, depth: 64 }, { si });
    return { numbers, count };
  }

  number(text: string): number {
    this.uses++;
    const { numbers, count } = (this.standing ??= this.read());
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = count + this.added.length;
    numbers.set(text, number);
    this.added.push(`<si>${textElement(text)}</si>`);
    return number;
  }

  /** The part; the same text where none has come. */
  xml(): string {
    if (this.added.length === 0) return this.source;
    const pieces = piecesOf(this.source);
    const children = [...pieces.children, ...this.added.map((text) => ({ name: "si", text: forRoot(pieces.open, text) }))];
    const count = Number(attributesOf(pieces.open).get("count") ?? children.length - this.added.length) + this.uses;
    const counts = new Map([
      ["count", count.toString()],
      ["uniqueCount", children.length.toString()],
    ]);
    return withAttributes(joined({ ...pieces, children }), counts);
  }
}
