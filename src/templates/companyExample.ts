/**
 * The example that a company's template brings of its own, as the data of a plan: words as the template calls them in the language of the plan,
 * own columns by their header, dates as they would stand on a day.
 */
import { inTemplate } from "../plan/inTemplate";
import type { Language } from "../plan/language";
import type { CellContent, Cells, PlanData, RowData } from "../plan/planData";
import type { Registry } from "../plan/section";
import { shiftDates } from "../plan/shiftDates";
import type { Column, Table } from "../plan/table";
import type { OwnTemplateColumn, Template } from "../plan/template";
import { findWritten, labelOf } from "../plan/words";
import { serialOfIso } from "../plan/cells/dateText";

const said = (content: CellContent, { holds }: Pick<Column, "holds">, language: Language): CellContent => {
  if (holds.kind !== "word" || typeof content !== "string") return content;
  const isId = holds.list.terms.some(({ id }) => id === content);
  const word = isId ? content : findWritten(holds.list, content);
  return word === null ? content : labelOf(holds.list, word, language);
};

const rowIn = ({ columns }: Table, own: readonly OwnTemplateColumn[], cells: Cells, language: Language): RowData => {
  const user = columns.filter(({ by, id }) => by === "user" && cells[id] !== undefined);
  const filled = own.filter(({ id, formula }) => formula === undefined && cells[id] !== undefined);
  return {
    cells: Object.fromEntries(user.map((column) => [column.id, said(cells[column.id] ?? null, column, language)])),
    user: Object.fromEntries(filled.map((column) => [column.header[language], said(cells[column.id] ?? null, column, language)])),
  };
};

/** Null where the template brings none. */
export const companyExample = (known: Registry, template: Template, language: Language, today: number): PlanData | null => {
  const { company } = template;
  if (!company?.example) return null;
  const { day, rows } = company.example;
  const { tables } = inTemplate(known, template);
  const data: PlanData = {
    language,
    foreign: [],
    tables: Object.fromEntries(
      tables.flatMap((table) => {
        const own = company.ownColumns[table.id] ?? [];
        const filled = (rows[table.id] ?? []).map((cells) => rowIn(table, own, cells, language));
        const names = own.map(({ header }) => header[language]).filter((name) => filled.some(({ user }) => name in user));
        return filled.length === 0 ? [] : [[table.id, { rows: filled, userColumns: names }] as const];
      }),
    ),
  };
  const written = day === null ? null : serialOfIso(day);
  return written === null ? data : shiftDates(tables, data, written, today);
};
