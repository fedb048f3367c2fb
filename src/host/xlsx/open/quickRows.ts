/** Rows and cells as nearly all programs write them, read letter by letter; see `lists`. */
import { maxColumns } from "../../model/state";
import type { Cursor } from "./cursor";
import type { OpenLimits } from "./limits";
import { parseList } from "./lists";
import { ownCopy } from "./ownCopy";
import { attributesIn, leaf, noAttributes, plainAttributes } from "./plainXml";
import type { Places, StoredCell } from "./storedCell";
import { number, parseXml, type XmlNode } from "./xmlTree";

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const attributes = new RegExp(plainAttributes, "y");

const types: ReadonlySet<string> = new Set(["n", "s", "str", "b", "e", "d"]);

const plainRow = leaf("row", noAttributes);

/** The attributes that stand here, with the blanks behind them; null where they are not plain. */
function readAttributes(cursor: Cursor): XmlNode["attributes"] | null {
  attributes.lastIndex = cursor.at;
  const [text = ""] = attributes.exec(cursor.xml) ?? [];
  cursor.at += text.length;
  cursor.skipBlanks();
  return attributesIn(text);
}

/** The formula behind `<f`; null where it is written otherwise. */
function readFormula(cursor: Cursor): XmlNode | null {
  let own: XmlNode["attributes"] | null = noAttributes;
  if (!cursor.skip(">")) {
    own = readAttributes(cursor);
    if (own !== null && cursor.skip("/>")) return leaf("f", own);
    if (own === null || !cursor.skip(">")) return null;
  }
  const text = cursor.text("</f>");
  return text === null ? null : leaf("f", own, text);
}

/** Goes behind the formula whose `<f` was read, whatever it says. */
function skipFormula(cursor: Cursor): boolean {
  if (!cursor.skip(">")) {
    cursor.leave(">");
    if (cursor.xml[cursor.at - 2] === "/") return true;
  }
  return cursor.leave("<") && cursor.skip("/f>");
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
function readCell(cursor: Cursor, rows: Places, stored: Writable<StoredCell>): boolean {
  if (!cursor.skip('<c r="')) return false;
  const column = cursor.letters();
  const row = cursor.digits();
  if (column < 1 || column > maxColumns || row !== rows.row + 1 || !cursor.skip('"')) return false;
  const hasStyle = cursor.skip(' s="');
  stored.style = hasStyle ? cursor.digits() : 0;
  if (hasStyle && !cursor.skip('"')) return false;
  const type = readType(cursor);
  if (type === null) return false;
  stored.type = type;
  stored.formula = undefined;
  stored.value = null;
  if (cursor.skip(">")) {
    if (cursor.skip("<f")) {
      if (rows.wantsFormulas) stored.formula = readFormula(cursor) ?? undefined;
      if (rows.wantsFormulas ? stored.formula === undefined : !skipFormula(cursor)) return false;
    }
    if (cursor.skip("<v>") && (stored.value = readValue(cursor, type)) === null) return false;
    if (!cursor.skip("</c>")) return false;
  } else if (!cursor.skip("/>")) return false;
  rows.cell(column - 1, stored);
  return true;
}

/** The cells up to the end of the row: those that are written otherwise, and what else stands in it, by the parser. */
function readCells(cursor: Cursor, rows: Places, parse: (row: string) => void): void {
  // One for all cells: there are so many that their objects would take a fifth of the time.
  const stored: Writable<StoredCell> = { type: "n", style: 0, value: null, formula: undefined, isMarked: false };
  for (;;) {
    cursor.skipBlanks();
    const { at, xml } = cursor;
    if (readCell(cursor, rows, stored)) continue;
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
