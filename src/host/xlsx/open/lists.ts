/**
 * The long lists of a file, rows and shared texts, which are most of it. Programs write nearly all items of them in one way, and these are read
 * by a pattern; an item that is written in any other way goes through the XML parser by itself, and so does all around the list. A part with
 * comments and the like goes through it whole.
 */
import { Cursor } from "./cursor";
import type { OpenLimits } from "./limits";
import { leaf } from "./plainXml";
import { parseXml, type Consumer, type XmlNode } from "./xmlTree";

export interface LongList {
  readonly name: string;
  readonly item: string;
  /** Goes behind the item that begins here; false where it is written otherwise, the place may then be any. */
  readonly quick: (cursor: Cursor) => boolean;
  /** The same for an item that went through the parser. */
  readonly slow: Consumer;
  /** Whether enough has been read; what is left of the part is then not looked at. */
  readonly isEnough?: () => boolean;
}

/** Whether there are comments and the like; looked for by the letter that is seldom. */
function hasDeclarations(xml: string): boolean {
  for (let at = xml.indexOf("!"); at >= 0; at = xml.indexOf("!", at + 1)) if (xml[at - 1] === "<") return true;
  return false;
}

/** So many items are read in one step. */
const step = 500;

/** The part without its list. */
export function* parseList(
  xml: string,
  part: string,
  limits: OpenLimits,
  { name, item, quick, slow, isEnough }: LongList,
): Generator<void, XmlNode> {
  const start = hasDeclarations(xml) ? null : new RegExp(`<${name}(?:\\s[^<>]*)?(?<!/)>`).exec(xml);
  if (!start) return parseXml(xml, part, limits, { [item]: slow });
  const from = start.index + start[0].length;
  const close = `</${item}>`;
  const cursor = new Cursor(xml);
  cursor.at = from;
  for (let count = 1; ; count++) {
    if (count % step === 0) yield;
    if (isEnough?.()) return leaf(name, {});
    cursor.skipBlanks();
    const { at } = cursor;
    if (quick(cursor)) continue;
    cursor.at = at;
    const end = xml.startsWith(`<${item}`, at) ? xml.indexOf(close, at) : -1;
    if (end < 0) break;
    cursor.at = end + close.length;
    parseXml(`<${name}>${xml.slice(at, cursor.at)}</${name}>`, part, limits, { [item]: slow });
  }
  return parseXml(xml.slice(0, from) + xml.slice(cursor.at), part, limits, { [item]: slow });
}
