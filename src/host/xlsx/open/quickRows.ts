/** Rows and cells as nearly all programs write them, read letter by letter; see `lists`. */
import { maxColumns } from "../../model/state";
import type { Cursor } from "./cursor";
import type { OpenLimits } from "./limits";
import { parseList } from "./lists";
import { attributesIn, leaf, plainAttributes } from "./plainXml";
import type { Places } from "./storedCell";
import { number, parseXml, type XmlNode } from "./xmlTree";

const attributes = new RegExp(plainAttributes, "y");

const types: ReadonlySet<string> = new Set(["n", "s", "str", "b", "e", "d"]);

const plainRow = leaf("row", {});

/** A piece of a text keeps all of it in memory: here the sheet, for a few letters. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** The attributes that stand here, with the blanks behind them; null where they are not plain. */
function readAttributes(cursor: Cursor): XmlNode["attributes"] | null {
  attributes.lastIndex = cursor.at;
  const [text = ""] = attributes.exec(cursor.xml) ?? [];
  cursor.at += text.length;
  cursor.skipBlanks();
  return attributesIn(text);
}

/** The formula behind `<f`, without its text where nobody asks for it; null where it is written otherwise. */
function readFormula(cursor: Cursor, isWanted: boolean): XmlNode | null {
  const own = cursor.skip(">") ? {} : readAttributes(cursor);
  if (own === null) return null;
  if (cursor.skip("/>")) return leaf("f", own);
  cursor.skip(">");
  const text = isWanted ? cursor.text("</f>") : cursor.leave("</f>") ? "" : null;
  return text === null ? null : leaf("f", own, text);
}

/** What stands in `<v>`, up to its end: a number that is written in few digits as such, anything else as text; null where it is not plain. */
function readValue(cursor: Cursor, type: string): string | number | null {
  if (type === "n" || type === "s") {
    const { at } = cursor;
    const value = cursor.shortNumber();
    if (value !== null && cursor.skip("</v>")) return value;
    cursor.at = at;
  }
  const text = cursor.text("</v>");
  return type === "str" && text !== null ? ownCopy(text) : text;
}

/** The type, where one stands here; null for one that is written otherwise than in `<v>`. */
function readType(cursor: Cursor): string | null {
  if (cursor.skip(' t="s"')) return "s";
  if (!cursor.skip(' t="')) return "n";
  const type = cursor.before('"');
  return types.has(type) && cursor.skip('"') ? type : null;
}

/** Reads the cell that begins here where it is written as `<c r="B7" s="3" t="str"><f>A7&amp;"x"</f><v>ax</v></c>`, with or without s, t, f and v. */
function readCell(cursor: Cursor, rows: Places): boolean {
  if (!cursor.skip('<c r="')) return false;
  const column = cursor.letters();
  const row = cursor.digits();
  if (column < 1 || column > maxColumns || row !== rows.row + 1) return false;
  if (!cursor.skip('"')) return false;
  const style = cursor.skip(' s="') ? cursor.digits() : null;
  if (style !== null && !cursor.skip('"')) return false;
  const type = readType(cursor);
  let formula: XmlNode | undefined;
  let value: string | number | null = null;
  if (type === null) return false;
  if (cursor.skip(">")) {
    if (cursor.skip("<f")) {
      const read = readFormula(cursor, rows.wantsFormulas);
      if (read === null) return false;
      formula = read;
    }
    if (cursor.skip("<v>")) {
      value = readValue(cursor, type);
      if (value === null) return false;
    }
    if (!cursor.skip("</c>")) return false;
  } else if (!cursor.skip("/>")) return false;
  rows.cell(column - 1, { type, style: style ?? 0, value, formula, isMarked: false });
  return true;
}

/** The cells up to the end of the row: those that are written otherwise, and what else stands in it, by the parser. */
function readCells(cursor: Cursor, rows: Places, parse: (row: string) => void): void {
  for (;;) {
    cursor.skipBlanks();
    const { at, xml } = cursor;
    if (readCell(cursor, rows)) continue;
    cursor.at = at;
    if (cursor.skip("</row>")) return;
    // Cells up to the end of one, or what else is left of the row.
    const isCell = xml.startsWith("<c ", at);
    const close = isCell ? "</c>" : "</row>";
    const end = xml.indexOf(close, at);
    cursor.at = end < 0 ? xml.length : isCell ? end + close.length : end;
    parse(`<row>${xml.slice(at, cursor.at)}</row>`);
  }
}

/** The part of a sheet without its rows, which `rows` takes; in steps. */
export function parseSheet(xml: string, part: string, limits: OpenLimits, rows: Places): Generator<void, XmlNode> {
  const parse = (row: string): void => void parseXml(row, part, limits, { c: rows.readCell });
  const quick = (cursor: Cursor): boolean => {
    if (!cursor.skip("<row")) return false;
    const { at } = cursor;
    const isPlain = cursor.skip(' r="');
    const given = cursor.digits();
    if (isPlain && cursor.skip('">')) rows.startRow(given, plainRow);
    else {
      cursor.at = at;
      const own = readAttributes(cursor);
      const isEmpty = cursor.skip("/>");
      if (own === null || (!isEmpty && !cursor.skip(">"))) return false;
      const row = leaf("row", own);
      rows.startRow(number(row, "r"), row);
      if (isEmpty) return true;
    }
    readCells(cursor, rows, parse);
    return true;
  };
  return parseList(xml, part, limits, { name: "sheetData", item: "row", quick, slow: rows.read, isEnough: () => rows.isEnough() });
}
