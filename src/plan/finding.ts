/** What a rule of the method says about a plan, and the order in which findings are read. */
import type { Text } from "./language";

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
