/** All findings, the gravest first. */
import type { ReactElement } from "react";
import type { Finding, Severity } from "../../plan/finding";
import { usePanelStyles } from "../../plan/panel/styles";
import { FindingCard, type FindingCardProps } from "../components/FindingCard";

const gravity: Readonly<Record<Severity, number>> = { blocker: 0, warning: 1, hint: 2 };

/** Blockers, then warnings, then hints; within one severity in the order of the rules. */
export const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]);

/** Two findings of one rule differ in their row or in what they say. */
const findingKey = (finding: Finding): string => `${finding.id}:${finding.section}:${String(finding.row)}:${finding.text.en}`;

export interface FindingListProps extends Omit<FindingCardProps, "finding"> {
  readonly findings: readonly Finding[];
}

export const FindingList = ({ findings, ...card }: FindingListProps): ReactElement => {
  const styles = usePanelStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={findingKey(finding)} className={styles.card}>
          <FindingCard finding={finding} {...card} />
        </li>
      ))}
    </ul>
  );
};

export const FindingsView = ({ findings, ...card }: FindingListProps): ReactElement => {
  const styles = usePanelStyles();
  if (findings.length === 0) return <p className={styles.body}>{card.texts.findings.none}</p>;
  return <FindingList findings={gravestFirst(findings)} {...card} />;
};
