/** All findings, the gravest first. */
import type { ReactElement } from "react";
import { gravestFirst, type Finding } from "../../plan/finding";
import type { Invitation } from "../../plan/invitation";
import { usePanelStyles } from "../../plan/panel/styles";
import { FindingCard, type FindingCardProps } from "../components/FindingCard";

/** Two findings of one rule differ in their row or in what they say. */
const findingKey = (finding: Finding): string => `${finding.id}:${finding.table}:${String(finding.row)}:${finding.text.en}`;

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

export interface FindingsViewProps extends FindingListProps {
  /** How the plan begins, while it is empty. */
  readonly invitation: Invitation | null;
}

export const FindingsView = ({ findings, invitation, ...card }: FindingsViewProps): ReactElement => {
  const styles = usePanelStyles();
  if (findings.length === 0) return <p className={styles.body}>{invitation?.says.text[card.language] ?? card.texts.findings.none}</p>;
  return <FindingList findings={gravestFirst(findings)} {...card} />;
};
