/**
 * The rows of a plan as the example of a template made from it. Taken only where somebody asked for it: it is what people entered. Left out:
 * personal data, sheets and columns of the user that the template does not know, rows over the bound, and what no template may hold (texts
 * that Excel would take for a formula, too long ones).
 */
import { filledRows } from "../plan/csv/tableCsv";
import { isoOf } from "../plan/cells/dateText";
import { tableIn, type CellContent, type RowData } from "../plan/planData";
import type { Registry } from "../plan/section";
import type { ColumnKind, Table } from "../plan/table";
import { findWritten } from "../plan/words";
import { compileDocument } from "../templates/document/compile";
import { holdsPlainly, mostExampleRows, type TemplateDocument } from "../templates/document/schema";
import type { PlanReading } from "./read";
import { registryOf } from "./templateOf";

type Example = NonNullable<TemplateDocument["example"]>;
type Row = Example["rows"][string][number];

/** Words by id, so that the example speaks both languages. */
const kept = (content: CellContent | undefined, holds: ColumnKind): Row[string] | null => {
  if (content === undefined || content === null || content === "") return null;
  if (typeof content !== "string") return content;
  const word = holds.kind === "word" ? findWritten(holds.list, content) : null;
  return word ?? (holdsPlainly(content) ? content : null);
};

const isPersonal = ({ columns, personalRows }: Table, { cells }: RowData): boolean => {
  if (!personalRows) return false;
  const holds = columns.find(({ id }) => id === personalRows.column)?.holds;
  return holds !== undefined && personalRows.words.includes(String(kept(cells[personalRows.column], holds)));
};

/** @param today the day it is written for; a serial */
export const exampleFromPlan = (known: Registry, reading: PlanReading, document: TemplateDocument, today: number): Example => {
  const { language } = reading.plan;
  const own = compileDocument(document).company?.ownColumns ?? {};
  const rows = registryOf(known, reading).tables.flatMap((table) => {
    const filled = filledRows(tableIn(reading.data, table))
      .filter((row) => !isPersonal(table, row))
      .slice(0, mostExampleRows);
    if (filled.length === 0 || table.personal === true) return [];
    const named = (own[table.id] ?? []).filter(({ formula }) => formula === undefined);
    const said = filled.map(({ cells, user }): Row => {
      const all = [
        ...table.columns
          .filter(({ by, personal }) => by === "user" && personal !== true)
          .map(({ id, holds }) => [id, kept(cells[id], holds)] as const),
        ...named.map(({ id, header, holds }) => [id, kept(user[header[language]], holds)] as const),
      ];
      return Object.fromEntries(all.flatMap(([id, content]) => (content === null ? [] : [[id, content]])));
    });
    const some = said.filter((row) => Object.keys(row).length > 0);
    return some.length === 0 ? [] : [[table.id, some] as const];
  });
  return { day: isoOf(today), rows: Object.fromEntries(rows) };
};
