/**
 * A table of one row (the account) as a list of field and value, one a line. A first line "field,value" is a heading; further columns beside the
 * value (a source, a date) are kept with the field's name before them; fields the plan does not know are kept as columns of the user.
 */
import { decimalMarkOf } from "../../plan/cells/numberText";
import { readContent, type CellContext } from "../../plan/cells/readCell";
import type { Language } from "../../plan/language";
import type { CellContent } from "../../plan/planData";
import type { Table } from "../../plan/table";
import { columnOfHeader } from "../../plan/tableNames";
import { isListHeading, linesOf } from "../columns/fieldList";
import { cellText } from "../columns/profile";
import { importIssue, type IssueDraft } from "../importIssue";
import type { ImportDraft, TableMapping } from "../mapping";
import type { SourceTable } from "../source";
import { freeCell } from "./freeCell";
import { maxCellText, noCells, pieces, UserColumns } from "./userColumns";

const unnamedField = (language: Language, row: number): string => (language === "zh" ? `第 ${row} 行` : `Line ${row}`);

/** Reads the list into the one row of the table. */
export const draftFieldList = (
  source: SourceTable,
  mapping: TableMapping,
  table: Table,
  { language, doubtful, file }: { readonly language: Language; readonly doubtful: boolean; readonly file: string },
): ImportDraft => {
  const all = linesOf(source);
  const heading = isListHeading(all[0]) ? all[0] : undefined;
  const lines = heading ? all.slice(1) : all;
  const issues: IssueDraft[] = [];
  const columns = new UserColumns(table, language);
  const cells: Record<string, CellContent> = {};
  const user = noCells();
  const context: CellContext = { language, doubtful, decimalMark: decimalMarkOf(lines.map((line) => cellText(line.cells[1]))) };
  const fitting = (content: CellContent, field: string, row: number): CellContent => {
    if (typeof content !== "string" || content.length <= maxCellText) return content;
    const [first = "", ...rest] = pieces(content);
    issues.push({ code: "too-long", row, column: field });
    rest.forEach((piece, index) => (user[columns.for(`${field} (${index + 2})`)] = piece));
    return first;
  };
  for (const { number: row, cells: line } of lines) {
    const [field = "", , ...more] = line.map(cellText);
    const written = line[1] ?? null;
    const keep = (wanted: string, content: CellContent, code: IssueDraft["code"]): void => {
      const name = columns.add(wanted);
      user[name] = fitting(content, field, row);
      issues.push({ code, row, column: field, value: String(content ?? ""), accepted: [name] });
    };
    const column = columnOfHeader(table, field);
    if (!column) keep(field || unnamedField(language, row), freeCell(written), "unknown-column");
    else if (column.by === "computed" || Object.hasOwn(cells, column.id))
      keep(column.header[language], freeCell(written), "repeated-field");
    else {
      const reading = readContent(typeof written === "string" ? written.trim() : written, column, context);
      cells[column.id] = fitting(reading.content, field, row);
      if (reading.problem) issues.push({ ...reading.problem, row, column: field, value: cellText(written) });
    }
    more.forEach((extra, index) => {
      if (extra === "") return;
      const title = cellText(heading?.cells[index + 2]) || String(index + 2);
      keep(`${field || unnamedField(language, row)} – ${title}`, freeCell(extra), "extra-cells");
    });
  }
  const rows = lines.length === 0 ? [] : [{ cells, user }];
  return {
    mapping,
    decisions: [],
    data: { rows, userColumns: columns.names },
    keys: rows.map(() => null),
    accounts: rows.map(() => null),
    rowNumbers: rows.map(() => lines[0]?.number ?? 1),
    currencies: [],
    notes: [],
    issues: issues.map((issue) => importIssue(file, issue)),
  };
};
