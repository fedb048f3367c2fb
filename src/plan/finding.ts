/** What a rule of the method says about a plan. */
import type { Text } from "./language";

export type Severity = "blocker" | "warning" | "hint";

/** Where a finding belongs; the ids are those of the tables in the template's schema. */
export type FindingSection = "stakeholders" | "framework" | "opportunities" | "actions" | "account";

export interface Finding {
  /** Kebab-case id of the rule, for example `decision-maker-not-contacted`. */
  readonly id: string;
  readonly severity: Severity;
  readonly section: FindingSection;
  /** Index of the row in the plan's array, or null where the finding is about the whole section. */
  readonly row: number | null;
  /** Column id in the template's schema, or null. */
  readonly column: string | null;
  /** Name of the person, node, opportunity or action it is about; empty for the whole section. */
  readonly subject: string;
  /** One sentence: what is the matter. */
  readonly text: Text;
  /** One sentence: what to do next. */
  readonly next: Text;
}
