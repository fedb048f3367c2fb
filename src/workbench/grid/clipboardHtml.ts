/**
 * Cells as a table in HTML, as Excel and other programs exchange formats: written for them, read from them. Only formats are taken; what the
 * cells hold comes as text (clipboard.ts).
 */
import { styleAt } from "../../host/model/styles";
import type { Area, CellStyle } from "../../host/model/state";
import type { SheetView } from "../sheet/sheetView";
import { shownLines } from "./clipboard";

export type PastedLook = Partial<
  Pick<CellStyle, "bold" | "italic" | "underline" | "color" | "fill" | "horizontal" | "wrap" | "numberFormat">
>;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A number format in a style sheet: in quotes, with \ before what is special there. */
const formatText = (format: string): string => `"${format.replaceAll(/[\\"]/g, (sign) => `\\${sign}`)}"`;

function declarationsOf(view: SheetView, row: number, column: number): string {
  const look = view.lookAt(row, column);
  const { numberFormat } = styleAt(view.workbook, view.sheet, row, column);
  return [
    look.bold ? "font-weight:700" : "",
    look.italic ? "font-style:italic" : "",
    look.underline ? "text-decoration:underline" : "",
    look.color === "#000000" ? "" : `color:${look.color}`,
    look.fill ? `background:${look.fill}` : "",
    `text-align:${look.horizontal}`,
    look.wrap ? "white-space:normal" : "",
    numberFormat === "General" ? "" : `mso-number-format:${formatText(numberFormat)}`,
  ]
    .filter((one) => one !== "")
    .join(";");
}

/** What an area shows, hidden rows and columns left out. */
export function toHtml(view: SheetView, area: Area): string {
  const { rows, columns } = shownLines(view, area);
  const lines = rows.map((row) => {
    const cells = columns.map((column) => {
      const text = escaped(view.lookAt(row, column).text.text).replaceAll(/\r?\n/g, "<br>");
      return `<td style="${escaped(declarationsOf(view, row, column))}">${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<html><body><table>${lines.join("")}</table></body></html>`;
}

/** #RRGGBB of a colour as browsers write it; null for none. */
function colorOf(text: string): string | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(text.trim());
  if (hex) return `#${hex[1]?.toUpperCase() ?? ""}`;
  const parts = /^rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?([\d.]+))?\)$/.exec(text.trim());
  if (!parts || parts[4] === "0") return null;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

/** Rules of Excel's own style sheet, by class: browsers pass over its number formats. */
function formatsByClass(html: string): Map<string, string> {
  const text = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map(([, rules = ""]) => rules).join("\n");
  return new Map([...text.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)].map(([, name = "", rules = ""]) => [name, rules]));
}

/** Names that Excel writes for some formats; null for those that follow the reader's region. */
const namedFormats: Readonly<Record<string, string | null>> = {
  General: null,
  "General Number": null,
  Fixed: "0.00",
  Standard: "#,##0.00",
  Percent: "0.00%",
  Scientific: "0.00E+00",
  "Short Date": "yyyy-mm-dd",
};

function numberFormatOf(rules: string): string | null {
  const found = /mso-number-format:\s*(?:"((?:\\.|[^"])*)"|([^;]+))/.exec(rules);
  const text = (found?.[1] ?? found?.[2] ?? "").replaceAll(/\\(.)/g, "$1").trim();
  const named = namedFormats[text];
  if (named !== undefined) return named;
  return /[#0@]|^[ymdhs]+[-/:. ]/i.test(text) ? text : null;
}

function lookOf(cell: HTMLElement, rules: string): PastedLook {
  // The browser reads the declarations; nothing of it is shown.
  const probe = cell.ownerDocument.createElement("span");
  const own = `${rules};${cell.getAttribute("data-look") ?? ""}`;
  probe.style.cssText = own;
  const { style } = probe;
  const weight = style.fontWeight === "bold" ? 700 : Number(style.fontWeight);
  const align = style.textAlign || cell.getAttribute("align") || "";
  const fill = colorOf(style.backgroundColor) ?? colorOf(cell.getAttribute("bgcolor") ?? "");
  const color = colorOf(style.color);
  const format = numberFormatOf(own);
  return {
    ...(weight >= 600 || cell.tagName === "TH" || cell.querySelector("b,strong") ? { bold: true } : {}),
    ...(style.fontStyle === "italic" || cell.querySelector("i,em") ? { italic: true } : {}),
    ...(style.textDecoration.includes("underline") || cell.querySelector("u") ? { underline: true } : {}),
    ...(color && color !== "#000000" ? { color } : {}),
    ...(fill && fill !== "#FFFFFF" ? { fill } : {}),
    ...(align === "left" || align === "center" || align === "right" ? { horizontal: align } : {}),
    ...(format === null ? {} : { numberFormat: format }),
  };
}

/** Formats of the first table; null where there is none. */
export function looksOf(html: string): PastedLook[][] | null {
  // The page allows no styles in attributes: they are only read here.
  const bare = html.replaceAll(/<style[\s\S]*?<\/style>/gi, "").replaceAll(/(<t[dh]\b[^>]*?\s)style(\s*=)/gi, "$1data-look$2");
  const document = new DOMParser().parseFromString(bare.replaceAll(/\sstyle\s*=/gi, " data-style="), "text/html");
  const table = document.querySelector("table");
  if (!table) return null;
  const rules = formatsByClass(html);
  return [...table.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll<HTMLElement>("td,th")].map((cell) =>
      lookOf(cell, [...cell.classList].map((name) => rules.get(name) ?? "").join(";")),
    ),
  );
}
