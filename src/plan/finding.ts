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

/** A copy sorted by severity, table and row; what is about a whole table comes before its rows. */
export const inOrder = (findings: readonly Finding[], tables: readonly string[]): readonly Finding[] =>
  [...findings].sort(
    (left, right) =>
      severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
      tables.indexOf(left.table) - tables.indexOf(right.table) ||
      (left.row ?? -1) - (right.row ?? -1),
  );
