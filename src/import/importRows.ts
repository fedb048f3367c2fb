/** Records of a file → rows of one table of the plan, cell by cell, with everything that could not be understood. */
import type { CsvRecord } from "./csvText";
import { freeName, readHeader, type Target } from "./importHeader";
import type { IssueDraft } from "./importIssue";
import { normalise } from "../plan/cells/normalise";
import { decimalMarkOf } from "../plan/cells/numberText";
import type { CellContent, RowData, TableData } from "../plan/planData";
import { readFree, readText, type CellContext, type CellReading } from "../plan/cells/readCell";
import type { Column, Table } from "../plan/table";

/** Longest text a cell holds. */
const maxCellText = 32_767;

export interface RowsReading {
  readonly table: TableData;
  readonly issues: readonly IssueDraft[];
}

const numeric = (column: Column): boolean => ["number", "money", "share", "score"].includes(column.holds.kind);

/** What the texts of the number columns say about the file's decimal mark. */
const decimalMark = (records: readonly CsvRecord[], targets: readonly Target[]) =>
  decimalMarkOf(
    records.flatMap((record) =>
      targets.flatMap((target, index) => (target.kind === "column" && numeric(target.column) ? [record.fields[index] ?? ""] : [])),
    ),
  );

/** Cuts a text into pieces that fit a cell. */
const pieces = (text: string): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / maxCellText)) }, (_, index) =>
    text.slice(index * maxCellText, (index + 1) * maxCellText),
  );

/** A word with what stands in brackets behind it, where the column keeps units: "Volume (cases)" is Volume and cases. */
const readWithUnit = (
  written: string,
  column: Column,
  context: CellContext,
): { readonly reading: CellReading; readonly unit: string | null } => {
  const whole = readText(written, column, context);
  const [, word = "", unit = null] = column.unitIn === undefined ? [] : (/^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(written.trim()) ?? []);
  const bare = whole.problem && unit !== null ? readText(word, column, context) : whole;
  return bare.problem ? { reading: whole, unit: null } : { reading: bare, unit };
};

/** Collects the cells of one row; texts too long for a cell continue in further user columns. */
export class RowCollector {
  readonly cells: Record<string, CellContent> = {};
  /** Without a prototype: a header may be called `__proto__`. */
  readonly user = Object.create(null) as Record<string, CellContent>;
  readonly issues: IssueDraft[] = [];

  constructor(
    private readonly row: number,
    private readonly addUserColumn: (wanted: string, continues: string) => string,
  ) {}

  column(column: Column, header: string, written: string, context: CellContext): void {
    const { reading, unit } = readWithUnit(written, column, context);
    if (column.unitIn !== undefined && unit !== null) this.cells[column.unitIn] ??= unit;
    // A unit that stands behind the word is not lost to a blank cell of its own.
    if (reading.content === null && (this.cells[column.id] ?? null) !== null) return;
    if (reading.problem) this.issues.push({ ...reading.problem, row: this.row, column: header, value: written.trim() });
    this.cells[column.id] = this.fitting(reading.content, header);
  }

  free(name: string, header: string, written: string): void {
    this.user[name] = this.fitting(readFree(written), header);
  }

  private fitting(content: CellContent, header: string): CellContent {
    if (typeof content !== "string" || content.length <= maxCellText) return content;
    const [first = "", ...rest] = pieces(content);
    this.issues.push({ code: "too-long", row: this.row, column: header });
    rest.forEach((piece, index) => (this.user[this.addUserColumn(`${header} (${index + 2})`, header)] = piece));
    return first;
  }
}

/** Keeps the user columns of a table: their order, and one name for each continuation. */
export class UserColumns {
  readonly names: string[] = [];
  private readonly continuations = new Map<string, string>();

  constructor(readonly taken: Set<string>) {}

  add(name: string): void {
    if (!this.names.includes(name)) this.names.push(name);
  }

  continuation(wanted: string): string {
    const known = this.continuations.get(wanted);
    if (known !== undefined) return known;
    const name = freeName(wanted.slice(0, 240), this.taken);
    this.taken.add(normalise(name));
    this.continuations.set(wanted, name);
    this.add(name);
    return name;
  }
}

/** Reads a file whose first record is the header. `userColumns` may hold those of an earlier file for the same table. */
export const readRows = (
  table: Table,
  records: readonly CsvRecord[],
  context: Pick<CellContext, "language" | "doubtful">,
  userColumns: UserColumns,
): RowsReading => {
  const [first, ...body] = records;
  const width = records.reduce((widest, record) => Math.max(widest, record.fields.findLastIndex((field) => field.trim() !== "") + 1), 0);
  const header = first?.fields.slice(0, width) ?? [];
  const { targets, issues } = readHeader(header, width, table, context.language, userColumns.taken);
  for (const target of targets) if (target.kind === "user") userColumns.add(target.name);
  const full: CellContext = { ...context, decimalMark: decimalMark(body, targets) };
  const found: IssueDraft[] = [...issues];
  const rows = body.map((record): RowData => {
    const collector = new RowCollector(record.number, (wanted) => userColumns.continuation(wanted));
    targets.forEach((target, index) => {
      const written = record.fields[index] ?? "";
      if (target.kind === "column") collector.column(target.column, target.header, written, full);
      else collector.free(target.name, target.header, written);
    });
    found.push(...collector.issues);
    return { cells: collector.cells, user: collector.user };
  });
  return { table: { rows, userColumns: userColumns.names }, issues: found };
};
