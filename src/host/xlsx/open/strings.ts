/** The texts that cells share. */
import { unescapeCellText } from "../xml";
import { atOnce } from "../steps";
import { plainText } from "./context";
import type { OpenLimits } from "./limits";
import { parseList, plainContent } from "./lists";

const quickItem = new RegExp(`\\s*<si><t(?: xml:space="preserve")?>([^<]*)</t></si>`, "y");

/**
 * Hands over each text in its order.
 *
 * @param take Also told whether it is plain: without several looks in it, and without readings.
 */
export function eachString(xml: string, part: string, limits: OpenLimits, take: (text: string, isPlain: boolean) => void): void {
  const quick = (content: string, at: number): number => {
    quickItem.lastIndex = at;
    const text = plainContent(quickItem.exec(content)?.[1] ?? "&");
    if (text === null) return at;
    take(unescapeCellText(text), true);
    return quickItem.lastIndex;
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
