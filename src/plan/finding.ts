/** What a rule of the method says about a plan, and the order in which findings are read. */
import type { Text } from "./language";
import { listText, numberText, text } from "./wording";

export type Severity = "blocker" | "warning" | "hint";

/** The gravest first. */
export const severities: readonly Severity[] = ["blocker", "warning", "hint"];

export interface Finding {
  /** Kebab-case id of the rule, for example `decision-maker-not-contacted`. */
  readonly id: string;
  readonly severity: Severity;
  /** Id of the table it is about. */
  readonly table: string;
  /** Index of the row in the plan's array, or null where the finding is about the whole table. */
  readonly row: number | null;
  /** Id of the column, or null. */
  readonly column: string | null;
  /** Name of the person, node, opportunity or action it is about; empty for the whole table. */
  readonly subject: string;
  /** One sentence: what is the matter. */
  readonly text: Text;
  /** One sentence: what to do next. */
  readonly next: Text;
}

/** The gravest first; findings of one severity keep their order. */
export const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity));

/** A copy sorted by severity, weight, table and row. @param weigh heavier comes first */
export const inOrder = (
  findings: readonly Finding[],
  tables: readonly string[],
  weigh: (finding: Finding) => number = () => 0,
): readonly Finding[] =>
  findings
    .map((finding) => ({
      finding,
      severity: severities.indexOf(finding.severity),
      weight: weigh(finding),
      table: tables.indexOf(finding.table),
      row: finding.row ?? -1,
    }))
    .sort((left, right) =>
      left.severity !== right.severity
        ? left.severity - right.severity
        : left.weight !== right.weight
          ? right.weight - left.weight
          : left.table - right.table || left.row - right.row,
    )
    .map(({ finding }) => finding);

/** Findings that are read as one: the weightiest, and others of its kind behind it. */
export interface FindingLine {
  readonly finding: Finding;
  readonly others: readonly Finding[];
}

/** So many of a kind stand in one line; fewer stand by themselves. */
const manyOfAKind = 3;

/** Findings as they are read, in their order: many of one rule about one table in one line. */
export const linesOf = (findings: readonly Finding[]): readonly FindingLine[] => {
  const kindOf = ({ severity, table, id }: Finding): string => `${severity} ${table} ${id}`;
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kinds.get(kindOf(finding));
    if (kind) kind.push(finding);
    else kinds.set(kindOf(finding), [finding]);
  }
  return findings.flatMap((finding): readonly FindingLine[] => {
    const kind = kinds.get(kindOf(finding)) ?? [];
    if (kind.length < manyOfAKind) return [{ finding, others: [] }];
    return kind[0] === finding ? [{ finding, others: kind.slice(1) }] : [];
  });
};

/** Names of the others that a line tells. */
const namesTold = 3;

/** What a line says of the others behind it, the weightiest by name; null where there are none. */
export const othersText = ({ others }: FindingLine): Text | null => {
  if (others.length === 0) return null;
  const names = [...new Set(others.map(({ subject }) => subject).filter((name) => name !== ""))].slice(0, namesTold);
  const [en, zh] = [`${numberText(others.length)} more of this kind`, `同类还有 ${numberText(others.length)} 项`];
  if (names.length === 0) return text(en, zh);
  return others.length > names.length
    ? text(`${en}, first ${listText(names, "en")}`, `${zh}，首先是${listText(names, "zh")}`)
    : text(`${en}: ${listText(names, "en")}`, `${zh}：${listText(names, "zh")}`);
};
