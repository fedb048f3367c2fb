/** Rows and cells as nearly all programs write them, read by patterns; see `lists`. */
import { maxColumns } from "../../model/state";
import type { RowReader } from "./cells";
import type { OpenLimits } from "./limits";
import { nodeOf, parseList, plainAttributes, plainCharacters, plainContent } from "./lists";
import { parseXml, type XmlNode } from "./xmlTree";

const rowStart = new RegExp(`\\s*<row(${plainAttributes})\\s*(/?)>`, "y");
const rowEnd = /\s*<\/row>/y;

/** Groups: letters and number of the reference, style, type, attributes and text of the formula, value. */
const quickCell = new RegExp(
  '<c r="([A-Z]{1,3})(\\d{1,7})"(?: s="(\\d{1,9})")?(?: t="([a-z]{1,3})")?' +
    `(?:/>|>(?:<f(${plainAttributes})(?:/>|>(${plainCharacters})</f>))?(?:<v>(${plainCharacters})</v>)?</c>)`,
  "y",
);

/** Where the pattern ends that begins here; the same place where it does not. */
const behind = (pattern: RegExp, xml: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(xml) ? pattern.lastIndex : at;
};

function columnOf(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at++) index = index * 26 + letters.charCodeAt(at) - 64;
  return index - 1;
}

/** A piece of a text keeps all of it in memory: here the sheet, for a few letters. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** Reads the cell that begins here, where it is written as the pattern has it. */
function readCell(xml: string, at: number, rows: RowReader): number {
  quickCell.lastIndex = at;
  const found = quickCell.exec(xml);
  if (!found) return at;
  const [, letters = "", row = "", style = "0", type = "n", formulaAttributes, formula = "", stored] = found;
  const column = columnOf(letters);
  const value = stored === undefined ? null : plainContent(stored);
  const text = plainContent(formula);
  if (column >= maxColumns || Number(row) !== rows.row + 1 || text === null || (value === null && stored !== undefined)) return at;
  rows.cell(column, {
    type,
    style: Number(style),
    value: type === "str" && value !== null ? ownCopy(value) : value,
    formula: formulaAttributes === undefined ? undefined : nodeOf("f", formulaAttributes, text),
    isMarked: false,
  });
  return quickCell.lastIndex;
}

/** The part of a sheet without its rows, which `rows` takes; in steps. */
export function parseSheet(xml: string, part: string, limits: OpenLimits, rows: RowReader): Generator<void, XmlNode> {
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
  return parseList(xml, part, limits, { name: "sheetData", item: "row", quick, slow: rows.read });
}
