/**
 * How files of the company are read: tables and columns that exist. A column of a file goes to one of the table or of the company's own, to a
 * part of a name ("name.first"), beside what its words say ("stage, kept"), or to none; what else is said of its values the import judges.
 */
import type { Registry } from "../../plan/section";
import { problem, shown, type TemplateProblem } from "./problem";
import type { TemplateDocument } from "./schema";

const elsewhere: readonly string[] = ["record id", "leave out", "own column", "account name"];

/** What is said of the column of a file: where it goes, alone or with how its values are read. */
const targetOf = (said: unknown): unknown =>
  typeof said === "object" && said !== null && "column" in said ? (said as { readonly column: unknown }).column : said;

export const judgeMappings = (document: TemplateDocument, { tables }: Registry): readonly TemplateProblem[] =>
  Object.entries(document.mappings ?? {}).flatMap(([id, headers]) => {
    const table = tables.find((one) => one.id === id);
    if (!table) return [problem(["mappings", id], `${shown(id)} is no table`, `${shown(id)} 不是表`)];
    const own = (document.ownColumns?.[id] ?? []).filter(({ formula }) => formula === undefined);
    const known = [...table.columns.filter(({ by }) => by === "user"), ...own].map((column) => column.id);
    return Object.entries(headers).flatMap(([header, said]) => {
      const target = targetOf(said);
      const column = typeof target === "string" ? target.replace(/(\.(first|middle|last)|, kept)$/, "") : null;
      return column !== null && (elsewhere.includes(column) || known.includes(column))
        ? []
        : [problem(["mappings", id, header], `${shown(target)} is no column to be filled`, `${shown(target)} 不是可填写的列`)];
    });
  });
