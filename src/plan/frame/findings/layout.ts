/**
 * The table of findings: the only cells the add-in writes as values, because a finding is a sentence of the method and no figure.
 *
 * `key` counts the lines of a table ("people-1"), so that other sheets show the first findings of theirs by a plain lookup. Where many are
 * of one kind, the line of the weightiest speaks for them and the others stand closed above it ("people+"): an outline opens and closes by
 * the row below it.
 */
import { linesOf, othersText, type Finding } from "../../finding";
import type { Language, Text } from "../../language";
import { forCell } from "../../cells/cellText";
import type { CellInput } from "../../sheet/sheetSpec";
import { tableName, type SheetContext } from "../../sheet/sheetContext";
import { columnReference } from "../../sheet/address";

export const findingsTableName = "KAM_Findings";

export type FindingColumnId = "severity" | "section" | "subject" | "finding" | "next" | "note" | "rule" | "key";

export const findingColumns: readonly {
  readonly id: FindingColumnId;
  readonly header: Text;
  readonly by: "user" | "addin";
  readonly width: number;
  /** Other columns are for the lookups of the plan. */
  readonly print: boolean;
  readonly hint: Text;
}[] = [
  {
    id: "severity",
    header: { en: "Severity", zh: "程度" },
    by: "addin",
    width: 13,
    print: true,
    hint: { en: "■ stop ▲ act ○ hint", zh: "■ 停止 ▲ 行动 ○ 提示" },
  },
  {
    id: "section",
    header: { en: "Sheet", zh: "工作表" },
    by: "addin",
    width: 17,
    print: true,
    hint: { en: "Click to go there", zh: "点击转到" },
  },
  {
    id: "subject",
    header: { en: "About", zh: "对象" },
    by: "addin",
    width: 24,
    print: true,
    hint: { en: "Person, node, opportunity or action", zh: "人员、节点、机会或行动" },
  },
  {
    id: "finding",
    header: { en: "Finding", zh: "发现" },
    by: "addin",
    width: 46,
    print: true,
    hint: { en: "What is the matter", zh: "问题所在" },
  },
  {
    id: "next",
    header: { en: "Next step", zh: "下一步" },
    by: "addin",
    width: 46,
    print: true,
    hint: { en: "What to do next", zh: "接下来做什么" },
  },
  {
    id: "note",
    header: { en: "Your note", zh: "备注" },
    by: "user",
    width: 26,
    print: true,
    hint: { en: "Yours: kept when the findings are renewed", zh: "由您填写，刷新后保留" },
  },
  { id: "rule", header: { en: "Rule", zh: "规则" }, by: "addin", width: 24, print: false, hint: { en: "Id of the rule", zh: "规则编号" } },
  {
    id: "key",
    header: { en: "Key", zh: "键" },
    by: "addin",
    width: 18,
    print: false,
    hint: { en: "For the lookups of the other sheets", zh: "供其他工作表查找" },
  },
];

export const severityWords: Readonly<Record<Finding["severity"], Text>> = {
  blocker: { en: "■ stop", zh: "■ 停止" },
  warning: { en: "▲ act", zh: "▲ 行动" },
  hint: { en: "○ hint", zh: "○ 提示" },
};

const findingHeader = (language: Language, id: FindingColumnId): string =>
  findingColumns.find((column) => column.id === id)?.header[language] ?? id;

/** What a note belongs to when findings are renewed: the rule and whom it is about. */
export const noteKey = (rule: string, subject: string): string => `${rule}|${subject}`;

/** What stands in the key of a finding that another one of its table speaks for. */
const behind = "+";

export interface FindingRows {
  /** At least one, as a table needs. */
  readonly cells: readonly (readonly CellInput[])[];
  /** The finding of each row. */
  readonly findings: readonly Finding[];
  /** Rows that are closed: the others of a kind, above the line that speaks for them and carries the button that opens them. */
  readonly closed: readonly RowRun[];
}

/** The first and the last of rows below each other, counted from 0. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

/** The rows of the table: a line each, and above a line of many the others of its kind. */
export const findingRows = (
  findings: readonly Finding[],
  language: Language,
  sheetOf: (table: string) => string,
  notes: ReadonlyMap<string, string>,
): FindingRows => {
  const counts = new Map<string, number>();
  const row = (finding: Finding, said: string, key: string): readonly CellInput[] => [
    severityWords[finding.severity][language],
    sheetOf(finding.table),
    forCell(finding.subject),
    forCell(said),
    forCell(finding.next[language]),
    forCell(notes.get(noteKey(finding.id, finding.subject)) ?? ""),
    finding.id,
    key,
  ];
  const cells: (readonly CellInput[])[] = [];
  const order: Finding[] = [];
  const closed: RowRun[] = [];
  for (const line of linesOf(findings)) {
    const { finding, others } = line;
    const count = (counts.get(finding.table) ?? 0) + 1;
    counts.set(finding.table, count);
    if (others.length > 0) closed.push({ from: cells.length, to: cells.length + others.length - 1 });
    const more = othersText(line);
    const said = more === null ? finding.text[language] : `${finding.text[language]}${between[language]}${more[language]}`;
    cells.push(
      ...others.map((other) => row(other, other.text[language], `${other.table}${behind}`)),
      row(finding, said, `${finding.table}-${count}`),
    );
    order.push(...others, finding);
  }
  return { cells: cells.length > 0 ? cells : [findingColumns.map(() => "")], findings: order, closed };
};

const between: Readonly<Record<Language, string>> = { en: " · ", zh: "；" };

/** The rows of a table that stand closed, by the keys it holds. */
export const closedRows = (keys: readonly unknown[]): readonly RowRun[] => {
  const runs: RowRun[] = [];
  keys.forEach((key, row) => {
    if (typeof key !== "string" || !key.endsWith(behind)) return;
    const last = runs.at(-1);
    // Two kinds are never neighbours: the line that speaks for the first stands between them.
    if (last?.to === row - 1) runs[runs.length - 1] = { from: last.from, to: row };
    else runs.push({ from: row, to: row });
  });
  return runs;
};

/** Row of the first line at or behind a row, as a formula without "=" that is an error where there is none. @param after row before, or nothing */
export const nextLine = (context: SheetContext, after: string | null): string => {
  const keys = findingColumn(context, "key");
  return after === null ? `MATCH("*-*",${keys},0)` : `${after}+MATCH("*-*",INDEX(${keys},${after}+1):INDEX(${keys},ROWS(${keys})),0)`;
};

/** A column of the table as a reference. */
export const findingColumn = (context: SheetContext, id: FindingColumnId): string =>
  `${tableName(context, { name: findingsTableName })}[${columnReference(findingHeader(context.language, id))}]`;

/** A cell of the n-th finding of a table, as a formula without "=" that is an error where there is none. */
export const findingCell = (context: SheetContext, table: string, count: number, id: FindingColumnId): string =>
  `INDEX(${findingColumn(context, id)},MATCH("${table}-${count}",${findingColumn(context, "key")},0))`;
