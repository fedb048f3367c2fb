/** The texts that cells share. */
import { unescapeCellText } from "../xml";
import { atOnce } from "../steps";
import { plainText } from "./context";
import type { Cursor } from "./cursor";
import type { OpenLimits } from "./limits";
import { parseList } from "./lists";

/**
 * Hands over each text in its order.
 *
 * @param take Also told whether it is plain: without several looks in it, and without readings.
 */
export function eachString(xml: string, part: string, limits: OpenLimits, take: (text: string, isPlain: boolean) => void): void {
  const quick = (cursor: Cursor): boolean => {
    if (!cursor.skip("<si><t>") && !cursor.skip('<si><t xml:space="preserve">')) return false;
    const text = cursor.text("</t></si>");
    if (text !== null) take(unescapeCellText(text), true);
    return text !== null;
  };
  const steps = parseList(xml, part, limits, {
    name: "sst",
    item: "si",
    quick,
    slow: (node) => take(plainText(node), node.children.length === 1 && node.children[0]?.name === "t"),
  });
  atOnce(steps);
}

export function sharedStrings(xml: string, part: string, limits: OpenLimits): string[] {
  const strings: string[] = [];
  eachString(xml, part, limits, (text) => strings.push(text));
  return strings;
}
