/** The example's rows as a table of the template shows them: columns in the company's words, own ones behind, values as the sheets write them. */
import { inCompanyWords } from "../../../plan/companyWords";
import type { Language } from "../../../plan/language";
import { formatDate, formatShare } from "../../../plan/panel/format";
import { tableIn, type CellContent, type PlanData, type RowData } from "../../../plan/planData";
import type { Registry } from "../../../plan/section";
import { showsIn, type Column, type ColumnKind, type Table } from "../../../plan/table";
import type { OwnTemplateColumn, Template } from "../../../plan/template";
import { numberText } from "../../../plan/wording";
import { yesNoWords } from "../../../plan/commonWords";
import { labelOf } from "../../../plan/words";
import { simpleResult } from "./simpleFormula";

/** A cell that Excel computes. */
const computedMark = "=…";

interface PreviewColumn {
  readonly id: string;
  readonly header: string;
  readonly isOwn: boolean;
  readonly isComputed: boolean;
  readonly isNumber: boolean;
  /** The words that are offered in it. */
  readonly words: readonly string[];
}

export interface PreviewTable {
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly (readonly string[])[];
}

const mostRows = 4;
const mostColumns = 12;

const isNumber = ({ kind }: ColumnKind): boolean => kind === "number" || kind === "score" || kind === "share" || kind === "money";

const shown = (content: CellContent, holds: ColumnKind, language: Language): string => {
  if (typeof content === "boolean") return labelOf(yesNoWords, content ? "yes" : "no", language);
  if (typeof content !== "number") return content ?? "";
  if (holds.kind === "date") return formatDate(content);
  return holds.kind === "share" ? formatShare(content) : numberText(content, 2);
};

const wordsOf = ({ holds, offered }: Pick<Column, "holds" | "offered">, language: Language): readonly string[] =>
  holds.kind === "word"
    ? holds.list.terms
        .filter(({ id, onlyAnswer }) => onlyAnswer !== true && (offered === undefined || offered.includes(id)))
        .map(({ label }) => label[language])
    : [];

/** What stands in an own column of a row that nobody has filled: what it computes, or the first of its words. */
const ownContent = (column: OwnTemplateColumn, cells: Readonly<Record<string, unknown>>, row: number, language: Language): string => {
  if (column.formula !== undefined) {
    const value = simpleResult(column.formula, cells);
    return value === null ? computedMark : shown(value, column.holds, language);
  }
  const words = wordsOf(column, language);
  return words[row % Math.max(1, words.length)] ?? "";
};

/** @param registry the sections as the template has them */
export const previewTable = (registry: Registry, template: Template, table: Table, example: PlanData): PreviewTable => {
  const { language } = example;
  const visible = table.columns.filter(({ hidden, size, place }) => hidden !== true && showsIn(size, template.size) && place === "key");
  const columns = visible.slice(0, mostColumns);
  const own = template.company?.ownColumns[table.id] ?? [];
  const data = inCompanyWords(registry, template, example);
  const started = (template.company?.rows[table.id] ?? []).map((cells): RowData => ({ cells, user: {} }));
  const rows = [...started, ...tableIn(data, table).rows].slice(0, mostRows);
  const line = ({ cells, user }: (typeof rows)[number], index: number): readonly string[] => [
    ...columns.map(({ id, by, holds }) => (by === "computed" ? computedMark : shown(cells[id] ?? null, holds, language))),
    ...own.map((column) => {
      const said = column.formula === undefined ? user[column.header[language]] : undefined;
      return said === undefined ? ownContent(column, cells, index, language) : shown(said, column.holds, language);
    }),
  ];
  return {
    columns: [
      ...columns.map((column) => ({
        id: column.id,
        header: column.header[language],
        isOwn: false,
        isComputed: column.by === "computed",
        isNumber: isNumber(column.holds),
        words: wordsOf(column, language),
      })),
      ...own.map((column) => ({
        id: column.id,
        header: column.header[language],
        isOwn: true,
        isComputed: column.formula !== undefined,
        isNumber: isNumber(column.holds),
        words: wordsOf(column, language),
      })),
    ],
    rows: rows.map(line),
  };
};
