/**
 * The four questions in the pane: choose an opportunity, go through the criteria one by one or twenty in a list, and see what they say.
 * Whoever comes back goes on at the first criterion nobody has answered. Each answer is one change of the plan.
 */
import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { formatShare, joinParts } from "../../../plan/panel/format";
import { Reason } from "../../../plan/panel/Reason";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { nameKey } from "../../../plan/wording";
import { labelOf } from "../../../plan/words";
import type { opportunityTable } from "../../opportunities/table";
import { answersOf, chosenNames, columnOfName, fourResult, questionOf } from "../figures";
import { answerColumns, fourQuestionsOfTable, fourQuestionTable } from "../table";
import { explainFour } from "../why";
import { answerWords, type QuestionId } from "../words";
import { CriteriaList, OneCriterion, type AnswerId } from "./Criterion";
import { Radar } from "./Radar";
import { after, firstOpen, progressOf } from "./steps";
import { fourPanelTexts, type FourPanelTexts } from "./texts";

type FourPlan = PlanWith<typeof fourQuestionTable | typeof fourQuestionsOfTable | typeof opportunityTable>;

type Props = PanelProps<FourPanelTexts, FourPlan>;

/** Names to choose from: those that have a column first. */
const choicesOf = (plan: FourPlan): readonly string[] => {
  const chosen = chosenNames(plan.fourQuestionsOf).filter((name) => name !== null);
  const known = new Set(chosen.map(nameKey));
  return [...chosen, ...plan.opportunities.map(({ name }) => name).filter((name) => name !== "" && !known.has(nameKey(name)))];
};

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts, shared, busy, task, selected, onChange, onShow } = props;
  const styles = usePanelStyles();
  const criteria = plan.fourQuestions;
  const choices = choicesOf(plan);
  const [asked, setAsked] = useState<string | null>(null);
  const [at, setAt] = useState<number | null>(selected);
  const [list, setList] = useState<QuestionId | null>(null);
  const [before, setBefore] = useState(selected);
  // Whoever goes on with a question answers it next, by one key each.
  const card = useRef<HTMLDivElement>(null);
  const isGoingOn = useRef(false);
  useEffect(() => {
    if (isGoingOn.current) card.current?.querySelector<HTMLElement>("[role=group] button")?.focus();
    isGoingOn.current = false;
  });
  // What is selected in the sheet has to be seen.
  if (selected !== before) {
    setBefore(selected);
    if (selected !== null) setAt(selected);
  }
  if (criteria.length === 0) return <p className={styles.body}>{texts.empty}</p>;
  if (choices.length === 0) return <p className={styles.body}>{texts.noOpportunity}</p>;

  const name = choices.find((one) => one === asked) ?? choices[0] ?? "";
  const column = columnOfName(plan.fourQuestionsOf, name);
  const result = column === null ? null : fourResult(answersOf(criteria, column));
  const row = column === null ? null : (at ?? firstOpen(criteria, column));

  const choose = (wanted: string): void => {
    setAsked(wanted);
    setAt(null);
    if (columnOfName(plan.fourQuestionsOf, wanted) !== null) return;
    // A column with answers belongs to somebody, even while no opportunity stands above it.
    const free = answerColumns.findIndex(
      (one, index) => (chosenNames(plan.fourQuestionsOf)[index] ?? null) === null && fourResult(answersOf(criteria, one)) === null,
    );
    const slot = plan.fourQuestionsOf.findIndex((one) => one.slot === free + 1);
    if (slot >= 0) void onChange(fourQuestionsOfTable.id, slot, { opportunity: wanted }, texts.chosen(wanted));
  };
  const answer = (ofRow: number, id: AnswerId | null): void => {
    if (column === null) return;
    const said = id === null ? texts.cleared : texts.saved(labelOf(answerWords, id, language));
    const content = id === null ? null : labelOf(answerWords, id, plan.language);
    void onChange(fourQuestionTable.id, ofRow, { [column]: content }, said).then((stands) => {
      if (stands && list === null) setAt(after(criteria, ofRow));
    });
  };
  const why = explainFour(result);
  const listed = { criteria, language, texts, busy, onAnswer: answer };
  return (
    <div className={styles.view}>
      <Field label={texts.choose}>
        <Select value={name} disabled={busy} onChange={(_event, data) => choose(data.value)}>
          {choices.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      {column === null && (
        <div className={styles.stack}>
          <p className={styles.body}>{texts.nothing}</p>
          <div>
            <Button appearance="primary" disabled={busy} onClick={() => choose(name)}>
              {texts.goOn}
            </Button>
          </div>
          {chosenNames(plan.fourQuestionsOf).every((one) => one !== null) && <p className={styles.muted}>{texts.allTaken}</p>}
        </div>
      )}
      {column !== null && list === null && row === null && <p className={styles.body}>{texts.complete}</p>}
      {column !== null && list === null && row !== null && (
        <div ref={card}>
          <OneCriterion {...listed} column={column} row={row} onMove={setAt} onShow={(one) => onShow(fourQuestionTable.id, one)} />
        </div>
      )}
      {column !== null && list !== null && <CriteriaList {...listed} column={column} question={list} />}
      {column !== null && (
        <div>
          <Button size="small" onClick={() => setList(list === null ? (questionOf(criteria[row ?? 0]?.item ?? "") ?? "chance") : null)}>
            {list === null ? texts.asList : texts.oneByOne}
          </Button>
        </div>
      )}
      {column !== null && (
        <section className={styles.stack} aria-label={texts.progress}>
          <h2 className={styles.heading}>{texts.progress}</h2>
          <ul className={styles.list}>
            {progressOf(criteria, column).map(({ question, answered, all }) => {
              const unknown = result?.of[question].unknownShare ?? null;
              const toLearn = result?.toLearn.includes(question) === true;
              return (
                <li key={question} className={styles.between}>
                  <span className={styles.tight}>
                    <span>{texts.questions[question]}</span>
                    <span className={toLearn ? `${styles.muted} ${styles.attention}` : styles.muted}>
                      {joinParts([
                        texts.answered(answered, all),
                        unknown === null ? null : `${toLearn ? "▲ " : ""}${texts.stillUnknown(formatShare(unknown))}`,
                      ])}
                    </span>
                  </span>
                  <Button
                    size="small"
                    aria-label={(answered < all ? texts.open : texts.lookAt)(texts.questions[question])}
                    onClick={() => {
                      const open =
                        firstOpen(criteria, column, question) ?? criteria.findIndex(({ item }) => questionOf(item ?? "") === question);
                      isGoingOn.current = list === null;
                      setAt(open < 0 ? null : open);
                      if (list !== null) setList(question);
                    }}
                  >
                    {answered < all ? texts.goOn : texts.look}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {result === null ? null : (
        <section className={styles.card} aria-label={texts.radar(name)}>
          <div className={styles.between}>
            <h2 className={styles.heading}>{name}</h2>
            {result.winnability !== null && <span className={styles.figure}>{texts.winnability(formatShare(result.winnability))}</span>}
          </div>
          <Radar result={result} name={name} texts={texts} />
          {why !== null && (
            <Reason
              labels={shared}
              about={name}
              asked={task === "why"}
              lines={[{ figure: texts.result, reason: why.reason[language], lift: why.lift[language] }]}
            />
          )}
        </section>
      )}
    </div>
  );
};

export const texts = fourPanelTexts;
