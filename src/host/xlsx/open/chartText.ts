/** Texts in charts: what they say and how they look. */
import type { OpenContext } from "./context";
import { child, childrenOf, descendants, flag, number, text, type XmlNode } from "./xmlTree";

/** Size and colour that a text has by default (txPr), or that its first run has. */
export function textLook(
  node: XmlNode | undefined,
  context: OpenContext,
): { size: number | null; bold: boolean | null; color: string | null } {
  const properties = descendants(node, "defRPr")[0] ?? descendants(node, "rPr")[0];
  const size = number(properties, "sz");
  return {
    size: size === null ? null : size / 100,
    bold: text(properties, "b") === null ? null : flag(properties, "b"),
    color: context.colors.drawing(child(properties, "solidFill"))?.color ?? null,
  };
}

/** Paragraphs of a rich text, one a line. */
export const richTextOf = (rich: XmlNode | undefined): string =>
  childrenOf(rich, "p")
    .map((paragraph) =>
      paragraph.children
        .filter(({ name }) => name === "r" || name === "fld")
        .map((run) => child(run, "t")?.text ?? "")
        .join(""),
    )
    .join("\n");
