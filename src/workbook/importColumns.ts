/** Columns and fields that an import writes to: where they stand, and how those that are missing come to the table. */
import { forCell } from "../plan/cells/cellText";
import { normalise } from "../plan/cells/normalise";
import type { CellContent } from "../plan/planData";
import { areaName, areaOf } from "../plan/sheet/address";
import { looks, type Look } from "../plan/sheet/looks";
import { formatOf } from "../plan/sheet/planTable";
import type { Column } from "../plan/table";
import type { TableEdit } from "../plan/tableEdit";
import { writeLooks } from "./build/writeLooks";
import { problemOf, WorkbookError } from "./errors";
import { sendUnfiltered } from "./filters";
import { contentOf, languageOfTables } from "./planTables";
import { sendQuietly } from "./runExcel";
import type { OpenTable } from "./openTable";
import type { WriteCell } from "./queueRows";

export interface FieldPlaces {
  /** Position of a column of the plan. @throws WorkbookError where it is not there */
  readonly column: (id: string) => number;
  /** Position of a column of the user. @throws WorkbookError where it is not there */
  readonly own: (header: string) => number;
}

/** A column with a formula somewhere belongs to whoever calculates in it. */
const isCalculated = (table: OpenTable, index: number): boolean =>
  table.rows.some((row) => {
    const content = row[index];
    return typeof content === "string" && content.startsWith("=");
  });

const sameName = (one: string, other: string): boolean => normalise(one) === normalise(other);

/** What a column of the user is called here: its header, with a number behind it where that is taken by something that is not to be written to. */
const ownName = (table: OpenTable, header: string): string => {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? header : `${header} ${count.toString()}`;
    const found = table.matched.columns.find((one) => sameName(one.name, name));
    if (!found || (found.column === null && !isCalculated(table, found.index))) return name;
  }
};

const ownPlace = (table: OpenTable, header: string): number | undefined => {
  const name = ownName(table, header);
  return table.matched.columns.find((one) => sameName(one.name, name))?.index;
};

const columnPlace = (table: OpenTable, id: string): number | undefined =>
  table.matched.columns.find(({ column }) => column?.id === id && column.by === "user")?.index;

export const fieldPlaces = (table: OpenTable): FieldPlaces => {
  const found = new Map<string, number>();
  const cached = (key: string, find: () => number | undefined): number => {
    const at = found.get(key) ?? find();
    if (at === undefined) throw new WorkbookError(problemOf("not-found", `${key} of ${table.matched.table.id}`));
    found.set(key, at);
    return at;
  };
  return {
    column: (id) => cached(id, () => columnPlace(table, id)),
    own: (header) => cached(`user:${header}`, () => ownPlace(table, header)),
  };
};

/** Columns of the plan that an edit fills. */
const planColumns = ({ changed, added }: TableEdit): ReadonlySet<string> =>
  new Set(
    [...changed, ...added].flatMap(({ cells }) => Object.entries(cells).flatMap(([id, content]) => ((content ?? "") === "" ? [] : [id]))),
  );

interface NewColumn {
  readonly header: string;
  readonly format: Look | null;
}

const missingColumns = (table: OpenTable, edit: TableEdit): readonly NewColumn[] => {
  const language = languageOfTables([table.matched]);
  const ids = planColumns(edit);
  const ofPlan = table.matched.table.columns.filter(
    ({ id, by }: Column) => by === "user" && ids.has(id) && columnPlace(table, id) === undefined,
  );
  const own = edit.ownColumns.filter((header) => ownPlace(table, header) === undefined);
  return [
    ...ofPlan.map(({ header, holds }) => ({ header: header[language], format: formatOf(holds) })),
    ...own.map((header) => ({ header: ownName(table, header), format: null })),
  ];
};

/** Adds the columns an edit writes to and the table lacks, behind its last one: those of a larger size, and the user's own. @returns whether there were any */
export const addMissingColumns = async (table: OpenTable, edit: TableEdit): Promise<boolean> => {
  const missing = missingColumns(table, edit);
  if (missing.length === 0) return false;
  const { context, sheet, top, left, excel, rows } = table;
  const width = table.matched.columns.length;
  await sendQuietly(context, () => {
    missing.forEach(({ header, format }, index) => {
      const at = left + width + index;
      excel.columns.add();
      sheet.getRangeByIndexes(top - 1, at, 1, 1).values = [[forCell(header)]];
      writeLooks(sheet, [
        { area: areaOf(top - 1, at, 1, 1), look: looks.entryHeader },
        { area: areaOf(top, at, Math.max(1, rows.length), 1), look: { ...looks.entry, ...format } },
      ]);
    });
  });
  return true;
};

interface ListedField {
  /** Id of a column of the plan, or null for a field of the user. */
  readonly id: string | null;
  readonly label: string;
  /** Line of the list; undefined where the field is missing. */
  readonly line: number | undefined;
  readonly content: CellContent;
}

const listedFields = (table: OpenTable, edit: TableEdit): readonly ListedField[] => {
  const language = languageOfTables([table.matched]);
  const [{ cells, user } = { cells: {}, user: {} }] = [...edit.changed, ...edit.added];
  const labels = table.rows.map(([label]) => normalise(String(contentOf(label) ?? "")));
  return [
    ...Object.entries(cells).map(([id, content]) => {
      const label = table.matched.table.columns.find((column) => column.id === id)?.header[language] ?? id;
      return { id, label, line: table.lines?.get(id), content };
    }),
    ...Object.entries(user).map(([label, content]) => {
      const at = labels.indexOf(normalise(label));
      return { id: null, label, line: at < 0 ? undefined : at, content };
    }),
  ];
};

const standsIn = (table: OpenTable, line: number | undefined): CellContent =>
  line === undefined ? null : contentOf(table.rows[line]?.[1]);

/** Where a list of field and value stands. */
export type ListPlace = Pick<OpenTable, "context" | "sheet" | "excel" | "matched" | "top" | "left"> & { readonly height: number };

/** Is there a table further down that reaches beyond this one's columns? Excel does not move a part of it. */
export const isAboveAWiderOne = async ({ context, sheet, matched, top, left }: Omit<ListPlace, "height">): Promise<boolean> => {
  const { tables } = sheet;
  tables.load("items/id");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange());
  ranges.forEach((range) => range.load("rowIndex,columnIndex,columnCount"));
  await context.sync();
  const right = left + matched.columns.length;
  return ranges.some(({ rowIndex, columnIndex, columnCount }) => {
    const isBeside = columnIndex >= right || columnIndex + columnCount <= left;
    return rowIndex > top && !isBeside && (columnIndex < left || columnIndex + columnCount > right);
  });
};

/** Queues lines at the end of a list. @param wholeRows the sheet makes room, not the columns of the list alone */
export const queueLines = (
  { sheet, excel, top, left, height, matched }: Omit<ListPlace, "context">,
  lines: readonly (readonly WriteCell[])[],
  wholeRows: boolean,
): void => {
  const width = matched.columns.length;
  if (!wholeRows) {
    excel.rows.add(
      undefined,
      lines.map((line) => [...line]),
    );
    return;
  }
  const place = sheet.getRangeByIndexes(top + height, left, lines.length, width);
  place.getEntireRow().insert("Down");
  excel.resize(areaName(areaOf(top - 1, left, height + lines.length + 1, width)));
  sheet.getRangeByIndexes(top + height, left, lines.length, width).values = lines.map((line) => [...line]);
};

/** Writes into a list of field and value; fields that are missing come below. @returns what takes it back */
export const writeFieldList = async (table: OpenTable, edit: TableEdit): Promise<TableEdit> => {
  const fields = listedFields(table, edit);
  const width = table.matched.columns.length;
  const below = fields.filter(({ line, content }) => line === undefined && (content ?? "") !== "");
  const lines = below.map(({ label, content }) =>
    Array.from({ length: width }, (_, index) => (index === 0 ? forCell(label) : index === 1 ? forCell(content) : "")),
  );
  const wholeRows = lines.length > 0 && (await isAboveAWiderOne(table));
  await sendUnfiltered(table.context, [table.filter], () => {
    for (const { line, content } of fields)
      if (line !== undefined) table.sheet.getRangeByIndexes(table.top + line, table.left + 1, 1, 1).values = [[forCell(content)]];
    if (lines.length > 0) queueLines({ ...table, height: table.rows.length }, lines, wholeRows);
  });
  const before = (isOwn: boolean) =>
    Object.fromEntries(
      fields.flatMap(({ id, label, line }) => ((id === null) === isOwn ? [[id ?? label, standsIn(table, line)] as const] : [])),
    );
  return { ...edit, changed: [{ row: 0, expect: "", cells: before(false), user: before(true) }], added: [] };
};

/** Does the list still hold what was written? */
export const holdsFields = (table: OpenTable, edit: TableEdit): boolean =>
  listedFields(table, edit).every(({ line, content }) => standsIn(table, line) === (content === "" ? null : content));
