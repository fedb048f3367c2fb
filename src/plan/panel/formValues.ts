/**
 * Cells ↔ what a form shows of them.
 *
 * Words are shown as ids, so that they can be chosen in the pane's language; dates as yyyy-mm-dd, shares in per cent. A cell that cannot be
 * read shows what stands in it. Saving writes only what was changed: everything else stays as it is, formatted and read as before.
 */
import type { Language } from "../language";
import { isoOf } from "../cells/dateText";
import { issueMessages } from "../cells/cellIssues";
import type { CellContent } from "../planData";
import { plainContext, readContent, readText } from "../cells/readCell";
import type { Column, Table } from "../table";
import { numberText } from "../wording";
import type { FormTexts } from "./formTexts";

/** What stands in the fields, by column id. */
export type FormValues = Readonly<Record<string, string>>;

const percentDecimals = 6;

const shownIn = (column: Column, content: CellContent, planLanguage: Language): string => {
  if (content === null || content === "") return "";
  const { value } = readContent(content, column, plainContext(planLanguage));
  switch (column.holds.kind) {
    case "word":
      return typeof value === "string" ? value : String(content);
    case "flag":
      return value === null ? String(content) : value === true ? "yes" : "no";
    case "date":
      return typeof value === "number" ? isoOf(value) : String(content);
    case "share":
      return typeof value === "number" ? `${numberText(value * 100, percentDecimals)} %` : String(content);
    default:
      return String(content);
  }
};

/** What a form shows of a row. */
export const formValues = (table: Table, cells: Readonly<Record<string, CellContent>>, planLanguage: Language): FormValues =>
  Object.fromEntries(table.columns.map((column) => [column.id, shownIn(column, cells[column.id] ?? null, planLanguage)]));

export interface FormReading {
  /** What is to be written: entries of a new row, changes of a row that stands. */
  readonly cells: Readonly<Record<string, CellContent>>;
  /** What is wrong, by column id. */
  readonly problems: Readonly<Record<string, string>>;
}

/** Reads a form as import reads a file. Fields that are as they were before are left out; one that was emptied is written blank. */
export const readForm = (
  table: Table,
  before: FormValues,
  values: FormValues,
  language: Language,
  planLanguage: Language,
  texts: FormTexts,
): FormReading => {
  const cells: Record<string, CellContent> = {};
  const problems: Record<string, string> = {};
  for (const column of table.columns) {
    const typed = (values[column.id] ?? "").trim();
    const header = column.header[language];
    if (column.id === table.identifiedBy && typed === "") problems[column.id] = texts.missing(header);
    else if (typed === (before[column.id] ?? "").trim()) continue;
    else if (typed === "") cells[column.id] = null;
    else {
      const reading = readText(typed, column, plainContext(planLanguage));
      if (reading.problem && issueMessages[reading.problem.code].severity !== "note") {
        const { accepted, code } = reading.problem;
        problems[column.id] = issueMessages[code].text({ column: header, value: typed, accepted })[language];
      }
      cells[column.id] = reading.content;
    }
  }
  return { cells, problems };
};
