/**
 * Tables out of a file without the workbook around them: for reading many files, of which only the values of some tables are wanted. Only the
 * sheets that hold wanted tables are unpacked, down to the last row of these, and of the shared texts only what their cells hold; values are
 * those that `openXlsx` finds. The limits and refusals are those of opening, for what is looked at: formulas are passed over.
 *
 * Dates are serial numbers as they stand; in workbooks with `date1904` they count from 1904.
 */
import type { Area, CellValue } from "../../model/state";
import { parseArea } from "../address";
import { defaultLimits, OpenError, type OpenErrorCode, type OpenLimits } from "../open/limits";
import { OpenPackage } from "../open/package";
import { rootAttributes } from "../open/plainXml";
import { parseSheet } from "../open/quickRows";
import { Places, valueOf, type StoredCell } from "../open/storedCell";
import { stringsAsNeeded } from "../open/strings";
import { child, childrenOf, flag, number, parseXml, text, type XmlNode } from "../open/xmlTree";
import { atOnce } from "../steps";
import { unescapeCellText } from "../xml";

interface TableReading {
  readonly name: string;
  readonly sheet: string;
  /** Names of the columns. */
  readonly header: readonly string[];
  /** Body rows, without header and totals; null for a blank. */
  readonly rows: readonly (readonly CellValue[])[];
}

export type TablesReading =
  | { readonly ok: true; readonly tables: readonly TableReading[]; readonly date1904: boolean }
  | { readonly ok: false; readonly code: OpenErrorCode; readonly message: string };

interface Wanted extends TableReading {
  /** Of the body. */
  readonly area: Area;
  readonly rows: CellValue[][];
}

/** Cells and places that tables span, of the whole file. */
class Budget {
  private used = 0;

  constructor(private readonly limit: number) {}

  take(count: number): void {
    this.used += count;
    if (this.used > this.limit) throw new OpenError("too-many-cells", "The file holds too many cells.");
  }
}

/** Puts the cells of a sheet into the rows of its tables. */
class TableRows extends Places {
  override readonly wantsFormulas = false;
  private readonly last: number;

  constructor(
    private readonly tables: readonly Wanted[],
    private readonly stringAt: (index: number) => string | undefined,
    private readonly budget: Budget,
  ) {
    super();
    this.last = Math.max(...tables.map(({ area }) => area.bottom));
  }

  override isEnough(): boolean {
    return this.row > this.last;
  }

  override cell(column: number, stored: StoredCell): void {
    this.column = column;
    this.budget.take(1);
    for (const { area, rows } of this.tables) {
      const cells = rows[this.row - area.top];
      if (cells && column >= area.left && column <= area.right) cells[column - area.left] = valueOf(stored, this.stringAt);
    }
  }
}

const nameOf = (attributes: XmlNode["attributes"]): string => attributes["displayName"] ?? attributes["name"] ?? "";

/** The table of the part, if it is wanted; most others are known by how they begin. */
function wantedTable(part: string, parts: OpenPackage, names: ReadonlySet<string> | null): XmlNode | null {
  const isOther = (attributes: XmlNode["attributes"]): boolean => names?.has(nameOf(attributes)) === false;
  const content = parts.text(part);
  const begins = content && rootAttributes(content);
  if (content === null || (begins && isOther(begins))) return null;
  const root = parseXml(content, part, parts.limits);
  return isOther(root.attributes) ? null : root;
}

function tableOf(root: XmlNode, sheet: string, budget: Budget): Wanted | null {
  const name = nameOf(root.attributes);
  const area = parseArea(text(root, "ref") ?? "");
  if (area === null) return null;
  const top = area.top + (number(root, "headerRowCount") === 0 ? 0 : 1);
  const bottom = area.bottom - ((number(root, "totalsRowCount") ?? 0) > 0 ? 1 : 0);
  const width = area.right - area.left + 1;
  const height = Math.max(0, bottom - top + 1);
  budget.take(width * height);
  const header = childrenOf(child(root, "tableColumns"), "tableColumn").map((node) => unescapeCellText(text(node, "name") ?? ""));
  const rows = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  return { name, sheet, header, rows, area: { ...area, top, bottom } };
}

function read(bytes: Uint8Array, names: ReadonlySet<string> | null, limits: OpenLimits): Extract<TablesReading, { ok: true }> {
  const parts = new OpenPackage(bytes, limits);
  const part = parts.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  const root = part === undefined ? null : parts.xml(part);
  if (part === undefined || root === null || root.name !== "workbook") throw new OpenError("not-a-workbook", "The file holds no workbook.");
  const sheets = childrenOf(child(root, "sheets"), "sheet");
  if (sheets.length > limits.sheets) throw new OpenError("too-many-sheets", `The file has ${sheets.length} sheets.`);
  const related = parts.relationships(part);
  const stringsPart = related.find(({ kind, external }) => kind === "sharedStrings" && !external)?.target;
  let strings: ((index: number) => string | undefined) | null = null;
  const stringAt = (index: number): string | undefined =>
    (strings ??= stringsAsNeeded((stringsPart && parts.text(stringsPart)) ?? "<sst/>", stringsPart ?? "", limits))(index);
  const budget = new Budget(limits.cells);
  const missing = names && new Set(names);
  const tables = sheets.flatMap((node) => {
    if (missing?.size === 0) return [];
    const place = related.find(({ id, kind }) => id === text(node, "id") && kind === "worksheet")?.target;
    const own = place === undefined ? [] : parts.relationships(place).filter(({ kind, external }) => kind === "table" && !external);
    const wanted = own
      .map(({ target }) => wantedTable(target, parts, missing))
      .map((table) => table && tableOf(table, text(node, "name") ?? "", budget))
      .filter((table) => table !== null);
    for (const { name } of wanted) missing?.delete(name);
    const content = place === undefined || wanted.length === 0 ? null : parts.text(place);
    if (content !== null) atOnce(parseSheet(content, place ?? "", limits, new TableRows(wanted, stringAt, budget)));
    return wanted;
  });
  return {
    ok: true,
    tables: tables.map(({ name, sheet, header, rows }) => ({ name, sheet, header, rows })),
    date1904: flag(child(root, "workbookPr"), "date1904"),
  };
}

/**
 * @param names Of the tables that are wanted, as they are written in the file: no more is read when all are found. Null for all.
 * @returns The tables in the order of their sheets; never throws for what a file can hold
 */
export function readTables(bytes: Uint8Array, names: ReadonlySet<string> | null = null, limits: Partial<OpenLimits> = {}): TablesReading {
  try {
    return read(bytes, names, { ...defaultLimits, ...limits });
  } catch (error) {
    if (error instanceof OpenError) return { ok: false, code: error.code, message: error.message };
    throw error;
  }
}
