/**
 * The table of findings: the only cells the add-in writes as values, because a finding is a sentence of the method and no figure.
 *
 * `key` counts within a table ("people-1"), so that other sheets show the first findings of theirs by a plain lookup.
 */
import type { Finding } from "../../finding";
import type { Language, Text } from "../../language";
import { forCell } from "../../cells/cellText";
import type { CellInput } from "../../sheet/sheetSpec";
import type { SheetContext } from "../../sheet/sheetContext";
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

/** The rows of the table in the order of the findings; at least one, as a table needs. */
export const findingRows = (
  findings: readonly Finding[],
  language: Language,
  sheetOf: (table: string) => string,
  notes: ReadonlyMap<string, string>,
): readonly (readonly CellInput[])[] => {
  const counts = new Map<string, number>();
  const rows = findings.map((finding): readonly CellInput[] => {
    const count = (counts.get(finding.table) ?? 0) + 1;
    counts.set(finding.table, count);
    return [
      severityWords[finding.severity][language],
      sheetOf(finding.table),
      forCell(finding.subject),
      forCell(finding.text[language]),
      forCell(finding.next[language]),
      forCell(notes.get(noteKey(finding.id, finding.subject)) ?? ""),
      finding.id,
      `${finding.table}-${count}`,
    ];
  });
  return rows.length > 0 ? rows : [findingColumns.map(() => "")];
};

/** A column of the table as a reference. */
export const findingColumn = (context: SheetContext, id: FindingColumnId): string =>
  `${findingsTableName}[${columnReference(findingHeader(context.language, id))}]`;

/** A cell of the n-th finding of a table, as a formula without "=" that is an error where there is none. */
export const findingCell = (context: SheetContext, table: string, count: number, id: FindingColumnId): string =>
  `INDEX(${findingColumn(context, id)},MATCH("${table}-${count}",${findingColumn(context, "key")},0))`;
