/** Plans of random rows in every table. */
import type { Language } from "../../src/plan/language";
import type { CellContent, PlanData, RowData } from "../../src/plan/planData";
import type { Column, Table } from "../../src/plan/table";
import type { Vocabulary } from "../../src/plan/words";
import { complexSale } from "../../src/templates/builtIn";
import { randomFrom, type Random } from "../randomRows";
import { registry } from "../registry";

/** The words of a list as they stand on the Lists sheet of the built-in template. */
export const offered =
  (language: Language) =>
  ({ id, terms }: Vocabulary): readonly string[] =>
    terms.filter((term) => !term.onlyAnswer && (complexSale.offers[id]?.includes(term.id) ?? true)).map(({ label }) => label[language]);

/** As many rows in every table; what stands in a cell says `content`. */
export const randomPlan = (
  language: Language,
  rowsEach: number,
  seed: number,
  content: (column: Column, random: Random) => CellContent,
): PlanData => {
  const random = randomFrom(seed);
  const row = (columns: readonly Column[]): RowData => ({
    cells: Object.fromEntries(columns.filter(({ by }) => by === "user").map((column) => [column.id, content(column, random)])),
    user: {},
  });
  const rows = ({ shape, columns }: Table): readonly RowData[] =>
    Array.from({ length: shape === "record" ? 1 : rowsEach }, () => row(columns));
  return {
    language,
    tables: Object.fromEntries(registry.tables.map((table) => [table.id, { rows: rows(table), userColumns: [] }])),
    foreign: [],
  };
};
