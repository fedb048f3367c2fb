/** The texts that cells share. */
import { unescapeCellText } from "../xml";
import { atOnce } from "../steps";
import { plainText } from "./context";
import { Cursor } from "./cursor";
import type { OpenLimits } from "./limits";
import { parseList } from "./lists";
import { ownCopy } from "./ownCopy";
import type { XmlNode } from "./plainXml";

/** Told of each text in its order, and whether it is plain: without several looks in it, and without readings. */
type TakeString = (text: string, isPlain: boolean) => void;

const startOfText = (cursor: Cursor): boolean => cursor.skip("<si><t>") || cursor.skip('<si><t xml:space="preserve">');

/** The item that begins here, as nearly all are written; null for any other. */
function quickText(cursor: Cursor): string | null {
  const text = startOfText(cursor) ? cursor.text("</t></si>") : null;
  return text === null ? null : unescapeCellText(text);
}

export function eachString(xml: string, part: string, limits: OpenLimits, take: TakeString): void {
  const quick = (cursor: Cursor): boolean => {
    const text = quickText(cursor);
    if (text !== null) take(text, true);
    return text !== null;
  };
  const slow = (node: XmlNode): void => take(plainText(node), node.children.length === 1 && node.children[0]?.name === "t");
  atOnce(parseList(xml, part, limits, { name: "sst", item: "si", quick, slow }));
}

export function sharedStrings(xml: string, part: string, limits: OpenLimits): string[] {
  const strings: string[] = [];
  eachString(xml, part, limits, (text) => strings.push(text));
  return strings;
}

/** Finds a text by its number; no more of the list is read than is asked for, and the texts do not keep it in memory. */
export function stringsAsNeeded(xml: string, part: string, limits: OpenLimits): (index: number) => string | undefined {
  /** Texts, or where they begin in the part. */
  const strings: (string | number)[] = [];
  const quick = (cursor: Cursor): boolean => {
    const { at } = cursor;
    if (!startOfText(cursor) || !cursor.leave("<") || !cursor.skip("/t></si>")) return false;
    strings.push(at);
    return true;
  };
  const steps = parseList(xml, part, limits, { name: "sst", item: "si", quick, slow: (node) => strings.push(plainText(node)) });
  const textFrom = (at: number): string => {
    const cursor = new Cursor(xml);
    cursor.at = at;
    const text = quickText(cursor) ?? sharedStrings(`<sst>${xml.slice(at, xml.indexOf("</si>", at))}</si></sst>`, part, limits)[0];
    return ownCopy(text ?? "");
  };
  let isRead = false;
  return (index) => {
    while (strings.length <= index && !isRead) isRead = steps.next().done === true;
    const known = strings[index];
    return typeof known === "number" ? (strings[index] = textFrom(known)) : known;
  };
}
