/**
 * Columns that a table has beside those of the method: a company's own, which its template knows, and the user's, of which only the header is
 * known. Both are read as columns of the user, so that a plan keeps them whatever becomes of its template.
 */
import type { Text } from "../language";
import type { Column, Table } from "../table";
import { columnInBraces, type Template } from "../template";
import type { Vocabulary } from "../words";
import { columnReference } from "./address";
import { inPlan, say, type SheetContext } from "./sheetContext";

export const userColumn = (header: string, hint: Text): Column => ({
  id: `user:${header}`,
  header: { en: header, zh: header },
  aliases: [],
  holds: { kind: "text" },
  by: "user",
  place: "key",
  size: "light",
  hint,
  names: null,
});

const idOf = (id: string): string => `own:${id}`;

/** The columns that the plan's template adds to a table. */
export const companyColumns = ({ template }: SheetContext, { id: table }: Table): readonly Column[] =>
  (template.company?.ownColumns[table] ?? []).map(({ id, header, hint, holds, formula }) => ({
    ...userColumn("", hint),
    id: idOf(id),
    header,
    holds,
    by: formula === undefined ? "user" : "computed",
  }));

/** The lists of these columns: they stand on the Lists sheet, behind the method's. */
export const companyLists = ({ company }: Template): readonly Vocabulary[] =>
  Object.values(company?.ownColumns ?? {})
    .flat()
    .flatMap(({ holds }) => (holds.kind === "word" ? [holds.list] : []));

/** The formula of one of them with "=", columns of its row by their headers; null where it has none. */
export const ownFormula = (context: SheetContext, table: Table, column: string): string | null => {
  const own = context.template.company?.ownColumns[table.id] ?? [];
  const { formula } = own.find(({ id }) => idOf(id) === column) ?? {};
  const headers = new Map([...inPlan(context, table).columns, ...own].map(({ id, header }) => [id, say(context, header)]));
  return formula?.replace(columnInBraces, (_match, id: string) => `[@[${columnReference(headers.get(id) ?? id)}]]`) ?? null;
};
