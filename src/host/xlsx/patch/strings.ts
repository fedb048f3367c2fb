/**
 * The shared texts of an opened file, and those that have come since: added at the end, so that the others keep their numbers. A list of more
 * than some ten thousand texts takes longer to look through and to pack again than anything else in saving: there new texts stand in their
 * cells.
 */
import { defaultLimits } from "../open/limits";
import { eachString } from "../open/strings";
import { textElement, type TextNumbers } from "../save/context";
import { attributesOf, forRoot, joined, piecesOf, withAttributes } from "./pieces";

/** Letters. */
const longestList = 1 << 20;

export class PatchedStrings implements TextNumbers {
  /** Read when the first text asks for its number: most savings write none. */
  private standing: { readonly numbers: Map<string, number>; readonly count: number } | null = null;
  private readonly added: string[] = [];
  private uses = 0;

  constructor(private readonly source: string) {}

  private read(): { readonly numbers: Map<string, number>; readonly count: number } {
    const numbers = new Map<string, number>();
    let count = 0;
    // Only plain texts are used again: one with several looks in it, or with readings, says more than its text.
    eachString(this.source, "sharedStrings", defaultLimits, (text, isPlain) => {
      if (isPlain && !numbers.has(text)) numbers.set(text, count);
      count++;
    });
    return { numbers, count };
  }

  number(text: string): number | null {
    if (this.source.length > longestList) return null;
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
    const known = this.standing?.count ?? 0;
    const { open } = piecesOf(this.source.slice(0, 4_000));
    const count = Number(attributesOf(open).get("count") ?? known) + this.uses;
    const counts = new Map([
      ["count", count.toString()],
      ["uniqueCount", (known + this.added.length).toString()],
    ]);
    return withAttributes(this.longer(this.added.map((text) => forRoot(open, text))), counts);
  }

  /** The list with more at its end. Where it ends as usual it is not taken apart for that. */
  private longer(added: readonly string[]): string {
    const end = this.source.lastIndexOf("</si>") + "</si>".length;
    if (/^\s*<\/sst>\s*$/.test(this.source.slice(end))) return this.source.slice(0, end) + added.join("") + this.source.slice(end);
    const pieces = piecesOf(this.source);
    return joined({ ...pieces, children: [...pieces.children, ...added.map((text) => ({ name: "si", text }))] });
  }
}
