/** The rules of good questions as a checklist over the questions planned about a need. */
import type { ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { usePanelStyles } from "../../../plan/panel/styles";
import { judgeQuestions, type PlannedQuestion } from "../../spinQuestions/figures";
import { ruleTexts } from "../../spinQuestions/texts";
import type { SpinPanelTexts } from "./texts";

export interface QuestionRulesProps {
  readonly questions: readonly PlannedQuestion[];
  /** The plan keeps a list of questions. */
  readonly listed: boolean;
  readonly language: Language;
  readonly texts: SpinPanelTexts;
}

export const QuestionRules = ({ questions, listed, language, texts }: QuestionRulesProps): ReactElement => {
  const styles = usePanelStyles();
  const states = judgeQuestions(questions.map(({ question }) => question));
  return (
    <section className={styles.card} aria-label={texts.rules}>
      <h2 className={styles.heading}>{texts.rules}</h2>
      {!listed && <p className={styles.muted}>{texts.onlyFull}</p>}
      {listed && questions.length === 0 && <p className={styles.muted}>{texts.noQuestions}</p>}
      <ul className={styles.list}>
        {states.map(({ rule, broken, unknown }) => {
          const first = questions[broken[0] ?? -1]?.question.question;
          const state = unknown ? "unknown" : "kept";
          const mark = first !== undefined ? "▲" : unknown ? "○" : "✓";
          return (
            <li key={rule}>
              <p className={styles.body}>
                <span aria-hidden="true">{mark}</span> {ruleTexts[rule].rule[language]}
              </p>
              <p className={first !== undefined ? `${styles.muted} ${styles.attention}` : styles.muted}>
                {first === undefined ? texts[state] : texts.brokenBy(first, ruleTexts[rule].next[language])}
              </p>
            </li>
          );
        })}
      </ul>
      {questions.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.questions}</h3>
          <ol className={styles.body}>
            {questions.map(({ row, question }) => (
              <li key={row}>
                {question.question}
                {question.give !== null && <span className={styles.muted}> {texts.give(question.give)}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
