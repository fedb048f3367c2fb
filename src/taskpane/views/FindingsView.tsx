/** All findings, the gravest first; many of one kind in one line, which opens to the others. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { gravestFirst, linesOf, othersText, type Finding, type FindingLine } from "../../plan/finding";
import type { Invitation } from "../../plan/invitation";
import { Disclosure } from "../../plan/panel/Disclosure";
import { usePanelStyles } from "../../plan/panel/styles";
import { FindingCard, type FindingCardProps } from "../components/FindingCard";

/** Two findings of one rule differ in their row or in what they say. */
const findingKey = (finding: Finding): string => `${finding.id}:${finding.table}:${String(finding.row)}:${finding.text.en}`;

/** So many of the others show at once. */
const othersShown = 20;

type CardProps = Omit<FindingCardProps, "finding">;

const Others = ({ others, ...card }: CardProps & Pick<FindingLine, "others">): ReactElement => {
  const styles = usePanelStyles();
  const [shown, setShown] = useState(othersShown);
  const left = Math.min(othersShown, others.length - shown);
  return (
    <div className={styles.stack}>
      <ul className={styles.list}>
        {others.slice(0, shown).map((finding) => (
          <li key={findingKey(finding)}>
            <FindingCard finding={finding} {...card} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + othersShown)}>
            {card.texts.findings.showMore(left)}
          </Button>
        </div>
      )}
    </div>
  );
};

export interface FindingListProps extends CardProps {
  readonly lines: readonly FindingLine[];
}

export const FindingList = ({ lines, ...card }: FindingListProps): ReactElement => {
  const styles = usePanelStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => {
        const more = othersText(line);
        return (
          <li key={findingKey(line.finding)} className={styles.card}>
            <FindingCard finding={line.finding} {...card} />
            {more && (
              <Disclosure title={more[card.language]}>
                <Others others={line.others} {...card} />
              </Disclosure>
            )}
          </li>
        );
      })}
    </ul>
  );
};

export interface FindingsViewProps extends CardProps {
  readonly findings: readonly Finding[];
  /** How the plan begins, while it is empty. */
  readonly invitation: Invitation | null;
}

export const FindingsView = ({ findings, invitation, ...card }: FindingsViewProps): ReactElement => {
  const styles = usePanelStyles();
  if (findings.length === 0) return <p className={styles.body}>{invitation?.says.text[card.language] ?? card.texts.findings.none}</p>;
  return <FindingList lines={linesOf(gravestFirst(findings))} {...card} />;
};
