/**
 * Twenty questions about one person, one at a time: 1, 2, 3 or the arrows choose, Enter goes on, so that twenty answers take well under two
 * minutes without a mouse. Nothing is written before the last answer.
 */
import { Button, ProgressBar, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Language } from "../../../plan/language";
import { usePanelStyles } from "../../../plan/panel/styles";
import { axesFrom, type Axes, type ItemAnswer } from "../figures";
import { items } from "./items";
import type { StyleTexts } from "./texts";

export interface QuestionnaireProps {
  readonly name: string;
  readonly texts: StyleTexts;
  readonly language: Language;
  readonly busy: boolean;
  readonly onResult: (axes: Axes) => void;
  readonly onCancel: () => void;
}

const choices: readonly ItemAnswer[] = [-1, 0, 1];
/** Keys of the three choices, in their order. */
const keys: Readonly<Record<string, ItemAnswer>> = { "1": -1, "2": 0, "3": 1 };

export const Questionnaire = ({ name, texts, language, busy, onResult, onCancel }: QuestionnaireProps): ReactElement => {
  const styles = usePanelStyles();
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<readonly (ItemAnswer | null)[]>(items.map(() => null));
  const group = useRef<HTMLDivElement>(null);
  const answer = answers[at] ?? null;
  const item = items[at];
  const isLast = at === items.length - 1;

  useEffect(() => {
    const inputs = group.current?.querySelectorAll<HTMLInputElement>("input[type=radio]");
    const chosen = [...(inputs ?? [])].find((input) => input.checked) ?? inputs?.[1];
    chosen?.focus();
  }, [at]);

  const choose = (value: ItemAnswer): void => setAnswers((before) => before.map((one, index) => (index === at ? value : one)));
  const goOn = (): void => {
    if (answer === null || busy) return;
    if (isLast) onResult(axesFrom(items, answers));
    else setAt(at + 1);
  };
  const byKey = (event: KeyboardEvent): void => {
    const value = keys[event.key];
    if (value !== undefined) choose(value);
    else if (event.key === "Enter") goOn();
    else return;
    event.preventDefault();
  };
  if (item === undefined) return <></>;
  const words: Readonly<Record<string, string>> = { "-1": item.less[language], "0": texts.neither, "1": item.more[language] };
  return (
    <section className={styles.card} aria-label={texts.asking(name)}>
      <h2 className={styles.title}>{texts.asking(name)}</h2>
      <p className={styles.muted}>{texts.intro}</p>
      <ProgressBar value={at} max={items.length} aria-label={texts.question(at + 1, items.length)} />
      <p className={styles.muted} aria-live="polite">
        {texts.question(at + 1, items.length)}
      </p>
      <div ref={group} className={styles.stack}>
        <p className={styles.body}>
          <strong>{item.about[language]}</strong>
        </p>
        <RadioGroup
          key={at}
          onKeyDown={byKey}
          aria-label={`${texts.question(at + 1, items.length)}: ${item.about[language]}`}
          value={answer === null ? "" : answer.toString()}
          onChange={(_event, data) => choose(Number(data.value) as ItemAnswer)}
        >
          {choices.map((choice, index) => (
            <Radio key={choice} value={choice.toString()} label={`${(index + 1).toString()}  ${words[choice.toString()] ?? ""}`} />
          ))}
        </RadioGroup>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={answer === null || busy} onClick={goOn}>
          {isLast ? texts.finish : texts.next}
        </Button>
        <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
          {texts.back}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
};
