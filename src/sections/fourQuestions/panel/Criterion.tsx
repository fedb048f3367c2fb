/** One criterion with its three answers, or the twenty of a question in a list. */
import { Button, Field } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { usePanelStyles } from "../../../plan/panel/styles";
import { WordSelect } from "../../../plan/panel/WordSelect";
import { labelOf } from "../../../plan/words";
import { questionOf } from "../figures";
import type { AnswerColumn, Criterion } from "../table";
import { answerWords, type QuestionId } from "../words";
import type { FourPanelTexts } from "./texts";

export type AnswerId = (typeof answerWords)["terms"][number]["id"];

const answerKeys: Readonly<Record<string, AnswerId>> = { y: "yes", n: "no", u: "unknown" };

interface Shared {
  readonly criteria: readonly Criterion[];
  readonly column: AnswerColumn;
  readonly language: Language;
  readonly texts: FourPanelTexts;
  readonly busy: boolean;
  readonly onAnswer: (row: number, answer: AnswerId | null) => void;
}

interface OneProps extends Shared {
  readonly row: number;
  readonly onMove: (row: number) => void;
  readonly onShow: (row: number) => void;
}

export const OneCriterion = ({ criteria, column, language, texts, busy, onAnswer, row, onMove, onShow }: OneProps): ReactElement | null => {
  const styles = usePanelStyles();
  const criterion = criteria[row];
  if (!criterion) return null;
  const question = questionOf(criterion.item ?? "");
  const siblings = criteria.filter(({ item }) => questionOf(item ?? "") === question);
  const answer = criterion[column];
  const move = (to: number): void => {
    if (to >= 0 && to < criteria.length) onMove(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const id = answerKeys[event.key.toLowerCase()];
    if (id !== undefined && !busy) onAnswer(row, id);
    else if (event.key === "ArrowLeft") move(row - 1);
    else if (event.key === "ArrowRight") move(row + 1);
    else return;
    event.preventDefault();
  };
  const place = texts.place(siblings.indexOf(criterion) + 1, siblings.length);
  return (
    <section className={styles.card} aria-label={question === null ? place : texts.questions[question]}>
      <div className={styles.between}>
        <h3 className={styles.title}>{question === null ? criterion.item : texts.questions[question]}</h3>
        <span className={styles.muted}>{place}</span>
      </div>
      <p className={styles.body} aria-live="polite">
        {criterion.text}
      </p>
      <div className={styles.buttons} role="group" aria-label={texts.answerOf(criterion.text ?? "")}>
        {answerWords.terms.map(({ id, label }) => (
          <Button
            key={id}
            appearance={answer === id ? "primary" : "secondary"}
            aria-pressed={answer === id}
            disabledFocusable={busy}
            onKeyDown={onKeyDown}
            onClick={() => onAnswer(row, id)}
          >
            {label[language]}
          </Button>
        ))}
      </div>
      <p className={styles.muted}>{answer === null ? texts.notYet : texts.now(labelOf(answerWords, answer, language))}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" onKeyDown={onKeyDown} disabledFocusable={row === 0} onClick={() => move(row - 1)}>
          ← {texts.back}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onKeyDown={onKeyDown}
          disabledFocusable={row === criteria.length - 1}
          onClick={() => move(row + 1)}
        >
          {texts.next} →
        </Button>
        <Button size="small" appearance="subtle" onKeyDown={onKeyDown} onClick={() => onShow(row)}>
          {texts.showMe}
        </Button>
      </div>
      <p className={styles.muted}>{texts.keys}</p>
    </section>
  );
};

interface ListProps extends Shared {
  readonly question: QuestionId;
}

export const CriteriaList = ({ criteria, column, language, texts, busy, onAnswer, question }: ListProps): ReactElement => {
  const styles = usePanelStyles();
  return (
    <section className={styles.stack} aria-label={texts.questions[question]}>
      <h3 className={styles.title}>{texts.questions[question]}</h3>
      <ol className={styles.list}>
        {criteria.map((criterion, row) => {
          if (questionOf(criterion.item ?? "") !== question) return null;
          const change = (value: string | null): void => {
            const id = answerWords.terms.find((term) => term.id === value)?.id ?? null;
            onAnswer(row, id);
          };
          return (
            <li key={criterion.item}>
              <Field label={criterion.text ?? ""} size="small">
                <WordSelect
                  list={answerWords}
                  value={criterion[column]}
                  blank={texts.blank}
                  language={language}
                  size="small"
                  disabled={busy}
                  onChoose={change}
                />
              </Field>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
