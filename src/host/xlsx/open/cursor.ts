/**
 * A place in the text of a part that moves on over what stands there. So those few forms are read that make up nearly all of a file: letter by
 * letter, for nothing else is done as often.
 */
import { plainContent } from "./plainXml";

/** More digits than these are not exact in a number. */
const mostDigits = 15;

const powersOfTen = Array.from({ length: mostDigits + 1 }, (_, exponent) => 10 ** exponent);

export class Cursor {
  at = 0;

  constructor(readonly xml: string) {}

  /** Goes behind the word, if it stands here. */
  skip(word: string): boolean {
    const { xml, at } = this;
    for (let index = 0; index < word.length; index++) if (xml.charCodeAt(at + index) !== word.charCodeAt(index)) return false;
    this.at = at + word.length;
    return true;
  }

  skipBlanks(): void {
    for (;;) {
      const code = this.xml.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at++;
    }
  }

  /** The letters A to Z that stand here as the number of a column, from 1 on; 0 without any. */
  letters(): number {
    const { xml } = this;
    let value = 0;
    let at = this.at;
    for (let code = xml.charCodeAt(at); code >= 65 && code <= 90; code = xml.charCodeAt(++at)) value = value * 26 + code - 64;
    this.at = at;
    return value;
  }

  /** The digits that stand here as a number; 0 without any. */
  digits(): number {
    const { xml } = this;
    let value = 0;
    let at = this.at;
    for (let code = xml.charCodeAt(at); code >= 48 && code <= 57; code = xml.charCodeAt(++at)) value = value * 10 + code - 48;
    this.at = at;
    return value;
  }

  /** The number that stands here with few digits and at most one point; null, and the same place, for all others. */
  shortNumber(): number | null {
    const { at: start } = this;
    const isNegative = this.skip("-");
    const first = this.at;
    let value = this.digits();
    let count = this.at - first;
    let decimals = 0;
    if (count > 0 && this.skip(".")) {
      const { at, xml } = this;
      let next = at;
      for (let code = xml.charCodeAt(next); code >= 48 && code <= 57; code = xml.charCodeAt(++next)) value = value * 10 + code - 48;
      decimals = next - at;
      count += decimals;
      this.at = next;
    }
    if (count === 0 || count > mostDigits) {
      this.at = start;
      return null;
    }
    const signed = isNegative ? -value : value;
    // Both parts are exact, so that their quotient is the number next to what is written.
    return decimals === 0 ? signed : signed / (powersOfTen[decimals] ?? 1);
  }

  /** What stands before the next letter of this kind. */
  before(letter: string): string {
    const { xml, at } = this;
    const end = xml.indexOf(letter, at);
    this.at = end < 0 ? xml.length : end;
    return xml.slice(at, this.at);
  }

  /** Goes behind the next letter of this kind; false where there is none. */
  leave(letter: string): boolean {
    const end = this.xml.indexOf(letter, this.at);
    if (end >= 0) this.at = end + 1;
    return end >= 0;
  }

  /** Plain text up to the next tag, which must be this one; null where it is not plain. */
  text(close: string): string | null {
    const text = this.before("<");
    return this.skip(close) ? plainContent(text) : null;
  }
}
