/** Rows and cells as nearly all programs write them, read by patterns; see `lists`. */
import { maxColumns } from "../../model/state";
import type { OpenLimits } from "./limits";
import { nodeOf, parseList, plainAttributes, plainContent } from "./lists";
import type { Places } from "./storedCell";
import { parseXml, type XmlNode } from "./xmlTree";

const rowStart = new RegExp(`\\s*<row(${plainAttributes})\\s*(/?)>`, "y");
const rowEnd = /\s*<\/row>/y;

const formulaStart = new RegExp(`<f(${plainAttributes})(/?)>`, "y");
const types: ReadonlySet<string> = new Set(["n", "s", "str", "b", "e", "d"]);

/** A piece of a text keeps all of it in memory: here the sheet, for a few letters. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** Where the pattern ends that begins here; the same place where it does not. */
const behind = (pattern: RegExp, xml: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(xml) ? pattern.lastIndex : at;
};

/** The formula that begins here, and the place behind it; null where it is written otherwise. */
function readFormula(xml: string, at: number): { readonly formula: XmlNode; readonly next: number } | null {
  formulaStart.lastIndex = at;
  const [start = "", attributes = "", slash] = xml.startsWith("<f>", at) ? ["<f>"] : (formulaStart.exec(xml) ?? []);
  const from = at + start.length;
  if (slash === "/") return { formula: nodeOf("f", attributes), next: from };
  const end = xml.indexOf("<", from);
  const text = plainContent(xml.slice(from, end));
  if (start === "" || text === null || !xml.startsWith("</f>", end)) return null;
  return { formula: nodeOf("f", attributes, text), next: end + 4 };
}

/**
 * Reads the cell that begins here where it is written as `<c r="B7" s="3" t="str"><f>A7&amp;"x"</f><v>ax</v></c>`, with or without s, t, f and v;
 * answers where it ends, or the same place. Letter by letter: nothing else is done as often.
 */
function readCell(xml: string, at: number, rows: Places): number {
  if (!xml.startsWith('<c r="', at)) return at;
  let next = at + 6;
  let column = 0;
  let row = 0;
  let style = 0;
  let code = xml.charCodeAt(next);
  for (; code >= 65 && code <= 90; code = xml.charCodeAt(++next)) column = column * 26 + code - 64;
  for (; code >= 48 && code <= 57; code = xml.charCodeAt(++next)) row = row * 10 + code - 48;
  if (column < 1 || column > maxColumns || row !== rows.row + 1) return at;
  if (xml.startsWith('" s="', next)) {
    next += 5;
    for (code = xml.charCodeAt(next); code >= 48 && code <= 57; code = xml.charCodeAt(++next)) style = style * 10 + code - 48;
  }
  let type = "n";
  if (xml.startsWith('" t="', next)) {
    const end = xml.indexOf('"', next + 5);
    type = xml.slice(next + 5, end);
    next = end;
  }
  let formula: XmlNode | undefined;
  let value: string | null = null;
  if (xml.startsWith('">', next) && types.has(type)) {
    next += 2;
    if (xml.startsWith("<f", next)) {
      const read = readFormula(xml, next);
      if (!read) return at;
      ({ formula, next } = read);
    }
    if (xml.startsWith("<v>", next)) {
      const end = xml.indexOf("<", next + 3);
      value = plainContent(xml.slice(next + 3, end));
      if (value === null || !xml.startsWith("</v>", end)) return at;
      next = end + 4;
    }
    if (!xml.startsWith("</c>", next)) return at;
    next += 4;
  } else if (xml.startsWith('"/>', next)) next += 3;
  else return at;
  rows.cell(column - 1, { type, style, value: type === "str" && value !== null ? ownCopy(value) : value, formula, isMarked: false });
  return next;
}

/** The part of a sheet without its rows, which `rows` takes; in steps. */
export function parseSheet(xml: string, part: string, limits: OpenLimits, rows: Places): Generator<void, XmlNode> {
  const quick = (content: string, at: number): number => {
    rowStart.lastIndex = at;
    const start = rowStart.exec(content);
    if (!start) return at;
    rows.startRow(nodeOf("row", start[1] ?? ""));
    let next = rowStart.lastIndex;
    if (start[2] === "/") return next;
    for (;;) {
      const cell = readCell(content, next, rows);
      if (cell > next) {
        next = cell;
        continue;
      }
      const end = behind(rowEnd, content, next);
      if (end > next) return end;
      // Cells up to the end of one, or what else is left of the row.
      const isCell = content.startsWith("<c ", next);
      const close = isCell ? "</c>" : "</row>";
      const at = content.indexOf(close, next);
      const to = at < 0 ? content.length : isCell ? at + close.length : at;
      parseXml(`<row>${content.slice(next, to)}</row>`, part, limits, { c: rows.readCell });
      next = to;
    }
  };
  return parseList(xml, part, limits, { name: "sheetData", item: "row", quick, slow: rows.read, isEnough: () => rows.isEnough() });
}
