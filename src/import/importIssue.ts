/** What import tells about a file, a column or a cell, and how it is put together. */
import type { Text } from "../plan/language";
import { issueMessages, type IssueCode, type IssueSeverity } from "../plan/cells/cellIssues";

export interface ImportIssue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  readonly file: string;
  /** Row as a spreadsheet program numbers it, the header row being 1; null for the whole file. */
  readonly row: number | null;
  /** Header as written in the file; empty for the whole row or file. */
  readonly column: string;
  /** What stands in the file. */
  readonly value: string;
  /** Words, bounds or names that the message mentions. */
  readonly accepted: readonly string[];
  readonly text: Text;
}

export interface IssueDraft {
  readonly code: IssueCode;
  readonly row?: number | null;
  readonly column?: string;
  readonly value?: string;
  readonly accepted?: readonly string[];
}

export const importIssue = (file: string, { code, row = null, column = "", value = "", accepted = [] }: IssueDraft): ImportIssue => ({
  code,
  severity: issueMessages[code].severity,
  file,
  row,
  column,
  value,
  accepted,
  text: issueMessages[code].text({ column, value, accepted }),
});
