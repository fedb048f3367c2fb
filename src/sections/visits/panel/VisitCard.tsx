/** The card of a visit: what to know before one goes in, what is owed afterwards, and the same as one page on paper. */
import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { flagWords } from "../../../plan/commonWords";
import { formatDate, joinParts } from "../../../plan/panel/format";
import { BlankLines, PrintPage, usePrint } from "../../../plan/panel/PrintPage";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import { contactTable } from "../../contacts/table";
import { owedDuties, type Duty } from "../figures";
import { visitTable, type Visit } from "../table";
import type { VisitPanelTexts } from "./texts";
import { visitCardOf, type VisitCardContent, type VisitPlan } from "./visitCard";

interface VisitCardProps {
  readonly props: PanelProps<VisitPanelTexts, VisitPlan>;
  readonly visit: Visit;
  readonly row: number;
  readonly onClose: () => void;
}

const objectionText = ({ objection, answer }: VisitCardContent["objections"][number], texts: VisitPanelTexts): string =>
  `${objection ?? "–"} → ${answer ?? texts.noAnswer}`;

/** A heading with its lines, or with what is said where there are none. */
const Block = ({
  title,
  lines,
  none,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly none: string;
}): ReactElement => {
  const styles = usePanelStyles();
  return (
    <section className={styles.tight} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {lines.length === 0 && <p className={styles.muted}>{none}</p>}
      {lines.map((line) => (
        <p key={line} className={styles.body}>
          {line}
        </p>
      ))}
    </section>
  );
};

const PaperList = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode =>
  lines.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );

const Paper = ({
  visit,
  card,
  texts,
}: {
  readonly visit: Visit;
  readonly card: VisitCardContent;
  readonly texts: VisitPanelTexts;
}): ReactElement => (
  <PrintPage>
    <h1>
      {texts.page.title}: {visit.stakeholder}
    </h1>
    <p>
      {joinParts([
        visit.date === null ? null : `${texts.page.date}: ${formatDate(visit.date)}`,
        visit.opportunity === null ? null : `${texts.page.opportunity}: ${visit.opportunity}`,
      ])}
    </p>
    <section>
      <h2>{texts.goal}</h2>
      {visit.goal === null ? <BlankLines count={1} /> : <p>{visit.goal}</p>}
    </section>
    <section>
      <h2>{texts.questions}</h2>
      <ul>
        {card.questions.map(({ question, answer }) => (
          <li key={question}>
            {question} {answer ?? "……………………"}
          </li>
        ))}
      </ul>
    </section>
    <PaperList title={texts.objections} lines={card.objections.map((pair) => objectionText(pair, texts))} />
    <PaperList title={texts.style} lines={card.style} />
    <PaperList title={texts.needs} lines={card.needs} />
    <PaperList title={texts.contacts} lines={card.contacts} />
    <section>
      <h2>{texts.page.learnt}</h2>
      <BlankLines count={4} />
    </section>
  </PrintPage>
);

export const VisitCard = ({ props, visit, row, onClose }: VisitCardProps): ReactElement => {
  const { plan, today, language, texts, busy, onChange, onOpen, onTask } = props;
  const styles = usePanelStyles();
  const { print, refused } = usePrint();
  const card = visitCardOf(plan, visit, today, language, texts);
  const owed = visit.date !== null && visit.date <= today ? owedDuties({ ...visit, date: visit.date - 1 }, plan.contacts, today) : [];
  const note = (duty: Duty): void => {
    const cells = duty === "followUp" ? { followUp: today } : { [duty]: flagWords(true)[plan.language] };
    void onChange(visitTable.id, row, cells, texts.noted(visit.stakeholder));
  };
  return (
    <section className={styles.card} aria-label={texts.cardOf(visit.stakeholder)}>
      <h2 className={styles.title}>{texts.cardOf(visit.stakeholder)}</h2>
      <p className={styles.muted}>{joinParts([visit.date === null ? null : formatDate(visit.date), visit.opportunity])}</p>
      <Block title={texts.goal} lines={visit.goal === null ? [] : [visit.goal]} none={texts.noGoal} />
      <section className={styles.tight} aria-label={texts.questions}>
        <h3 className={styles.heading}>{texts.questions}</h3>
        {card.questions.map(({ question, answer }) => (
          <div key={question} className={styles.tight}>
            <p className={styles.muted}>{question}</p>
            <p className={styles.body}>{answer ?? `○ ${texts.open}`}</p>
          </div>
        ))}
      </section>
      <Block title={texts.objections} lines={card.objections.map((pair) => objectionText(pair, texts))} none={texts.noObjection} />
      <Block title={texts.style} lines={card.style} none={texts.noStyle} />
      <Block title={texts.needs} lines={card.needs} none={texts.noNeeds} />
      <Block title={texts.contacts} lines={card.contacts} none={texts.noContacts} />
      {owed.length > 0 && (
        <section className={styles.tight} aria-label={texts.after}>
          <h3 className={styles.heading}>{texts.after}</h3>
          <p className={styles.muted}>{texts.afterHint}</p>
          <div className={styles.buttons}>
            {owed.map((duty) => (
              <Button key={duty} size="small" disabled={busy} onClick={() => note(duty)}>
                {texts.duties[duty]}
              </Button>
            ))}
            <Button size="small" onClick={() => onOpen(contactTable.id, "list", null, visit.stakeholder)}>
              {texts.log}
            </Button>
          </div>
        </section>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={print}>
          {texts.print}
        </Button>
        <Button disabled={busy} onClick={() => onTask("edit", row)}>
          {texts.edit}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      {refused && (
        <p className={styles.body} role="alert">
          {texts.printFails}
        </p>
      )}
      <Paper visit={visit} card={card} texts={texts} />
    </section>
  );
};
