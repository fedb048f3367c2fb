/** Colours, lines and texts in charts. */
import type { ChartText } from "../../model/state";
import { element, escapeXml } from "../xml";

const hexColor = (color: string): string => color.replace("#", "").toUpperCase();

/** `transparency` is a share, 0 for none. */
export function solidFill(color: string, transparency = 0): string {
  const alpha = transparency > 0 ? element("a:alpha", { val: Math.round((1 - transparency) * 100_000) }) : "";
  return element("a:solidFill", {}, element("a:srgbClr", { val: hexColor(color) }, alpha));
}

/** Lines are a point wide unless told otherwise; 12,700 units a point. */
export const line = (color: string | null, width = 9525, dashed = false): string =>
  element("a:ln", { w: width }, color === null ? "<a:noFill/>" : solidFill(color), dashed ? element("a:prstDash", { val: "dash" }) : "");

interface TextLook {
  size?: number | null;
  bold?: boolean | null;
  color?: string | null;
}

const characterAttributes = ({ size, bold }: TextLook): Record<string, number | boolean | null> => ({
  sz: size === null || size === undefined ? null : Math.round(size * 100),
  b: bold ?? null,
});

const fillOf = ({ color }: TextLook): string => (color === null || color === undefined ? "" : solidFill(color));

export const runProperties = (look: TextLook): string => element("a:rPr", { lang: "en-US", ...characterAttributes(look) }, fillOf(look));

/** Look of texts that the chart makes itself: labels, legend, axis. */
export function textProperties(look: TextLook): string {
  return element(
    "c:txPr",
    {},
    "<a:bodyPr/><a:lstStyle/>",
    element(
      "a:p",
      {},
      element("a:pPr", {}, element("a:defRPr", characterAttributes(look), fillOf(look))),
      element("a:endParaRPr", { lang: "en-US" }),
    ),
  );
}

export const optionalTextProperties = (look: TextLook): string =>
  Object.values(look).some((value) => value !== null && value !== undefined) ? textProperties(look) : "";

/** Written text of a title or a single label. */
export function richText(text: string, look: TextLook): string {
  const paragraphs = text
    .split("\n")
    .map((paragraph) =>
      element(
        "a:p",
        {},
        element("a:pPr", {}, element("a:defRPr", characterAttributes(look), fillOf(look))),
        element("a:r", {}, runProperties(look), element("a:t", {}, escapeXml(paragraph))),
      ),
    );
  return element("c:rich", {}, "<a:bodyPr/><a:lstStyle/>", ...paragraphs);
}

/** Nothing for a title that is not shown. */
export function titleXml(title: ChartText): string {
  if (!title.visible) return "";
  return element("c:title", {}, element("c:tx", {}, richText(title.text, title)), element("c:overlay", { val: false }));
}
