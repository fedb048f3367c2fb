/**
 * A table of one row (the account) as a list of field and value, one a line. A first line "field,value" is a heading; further columns beside the value (a
 * source, a date) are kept with the field's name before them; fields the plan does not know are kept as user columns.
 */
import type { CsvRecord } from "./csvText";
import { freeName } from "./importHeader";
import type { IssueDraft } from "./importIssue";
import { RowCollector, type RowsReading, type UserColumns } from "./importRows";
import { normalise } from "../plan/cells/normalise";
import { decimalMarkOf } from "../plan/cells/numberText";
import type { CellContext } from "../plan/cells/readCell";
import type { Table } from "../plan/table";
import { columnOfHeader } from "../plan/tableNames";

const headings = new Set(["field", "item", "property", "key", "项目", "字段", "项", "属性", "内容项"].map(normalise));

const isHeading = (record: CsvRecord | undefined): boolean => headings.has(normalise(record?.fields[0] ?? ""));

/** Is this a list of field and value? Otherwise its first record names at least two columns of the table. */
export const isFieldList = (table: Table, records: readonly CsvRecord[]): boolean => {
  const first = records[0];
  if (isHeading(first)) return true;
  return (first?.fields ?? []).filter((field) => columnOfHeader(table, field) !== null).length < 2;
};

/** Reads the list into the one row of the table. */
export const recordRows = (
  table: Table,
  records: readonly CsvRecord[],
  context: Pick<CellContext, "language" | "doubtful">,
  userColumns: UserColumns,
): RowsReading => {
  const heading = isHeading(records[0]) ? records[0] : undefined;
  const lines = heading ? records.slice(1) : records;
  const issues: IssueDraft[] = [];
  const collectors = new RowCollector(0, (wanted) => userColumns.continuation(wanted));
  const full: CellContext = { ...context, decimalMark: decimalMarkOf(lines.map((line) => line.fields[1] ?? "")) };
  const keep = (wanted: string, field: string, written: string, row: number, code: IssueDraft["code"]) => {
    const name = freeName(wanted, userColumns.taken);
    userColumns.taken.add(normalise(name));
    userColumns.add(name);
    collectors.free(name, field, written);
    issues.push({ code, row, column: field, value: written, accepted: [name] });
  };
  const seen = new Set<string>();
  for (const line of lines) {
    const [field = "", value = "", ...more] = line.fields.map((one) => one.trim());
    const column = columnOfHeader(table, field);
    const row = line.number;
    if (!column) keep(field || unnamedField(context.language, row), field, value, row, "unknown-column");
    else if (seen.has(column.id)) keep(column.header[context.language], field, value, row, "repeated-field");
    else {
      seen.add(column.id);
      const before = collectors.issues.length;
      collectors.column(column, field, value, full);
      issues.push(...collectors.issues.splice(before).map((issue) => ({ ...issue, row })));
    }
    more.forEach((extra, index) => {
      if (extra === "") return;
      const title = heading?.fields[index + 2]?.trim() || String(index + 2);
      keep(`${field || unnamedField(context.language, row)} – ${title}`, field, extra, row, "extra-cells");
    });
  }
  const { cells, user } = collectors;
  const rows = lines.length === 0 ? [] : [{ cells, user }];
  return { table: { rows, userColumns: userColumns.names }, issues };
};

const unnamedField = (language: CellContext["language"], row: number): string => (language === "zh" ? `第 ${row} 行` : `Line ${row}`);
