/** The order in which findings are read: what stops us first, then by section and row. */
import type { Finding, FindingSection, Severity } from "./finding";

const severities: readonly Severity[] = ["blocker", "warning", "hint"];
const sections: readonly FindingSection[] = ["account", "stakeholders", "framework", "opportunities", "actions"];

/** A copy sorted by severity, section and row; what is about a whole section comes before its rows. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (left, right) =>
      severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
      sections.indexOf(left.section) - sections.indexOf(right.section) ||
      (left.row ?? -1) - (right.row ?? -1),
  );
