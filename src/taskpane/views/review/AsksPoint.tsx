/** What is asked of the reviewer, each with its answer in place. */
import type { ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { formatDate } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { WordSelect } from "../../../plan/panel/WordSelect";
import type { Vocabulary } from "../../../plan/words";
import type { AskLine } from "../../../plan/review";
import type { ReviewTexts } from "./texts";

export interface AsksPointProps {
  readonly asks: readonly AskLine[];
  readonly answers: Vocabulary;
  readonly busy: boolean;
  readonly texts: ReviewTexts;
  readonly language: Language;
  readonly onAnswer: (ask: AskLine, answer: string | null) => void;
}

export const AsksPoint = ({ asks, answers, busy, texts, language, onAnswer }: AsksPointProps): ReactElement => {
  const styles = usePanelStyles();
  return (
    <div className={styles.stack}>
      <ul className={styles.list}>
        {asks.map((ask) => (
          <li key={ask.row} className={styles.card}>
            <p className={styles.title}>{ask.ask}</p>
            {ask.why !== "" && <p className={styles.body}>{ask.why}</p>}
            {ask.from !== "" && <p className={styles.muted}>{ask.from}</p>}
            {ask.neededBy !== null && <p className={styles.muted}>{texts.neededBy(formatDate(ask.neededBy))}</p>}
            <WordSelect
              aria-label={`${texts.answer}: ${ask.ask}`}
              list={answers}
              value={ask.answer}
              blank={texts.open}
              disabled={busy}
              language={language}
              onChoose={(answer) => onAnswer(ask, answer)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
};
