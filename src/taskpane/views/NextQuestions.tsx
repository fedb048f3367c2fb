/**
 * Next questions: the unknowns whose answer would change most, each answered in place. Worked out after the view is drawn, a question at a
 * time, so that nobody waits for it; a change of the plan begins anew.
 */
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from "react";
import { issueMessages } from "../../plan/cells/cellIssues";
import { plainContext, readText } from "../../plan/cells/readCell";
import type { Language } from "../../plan/language";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Cells } from "../../plan/planData";
import { answersOf, mostButtons } from "../../plan/questions/answers";
import { effectText, questionModules, weighing, type WeighedQuestion } from "../../plan/questions/nextQuestions";
import type { Answer, Question, Registry } from "../../plan/section";
import { columnOf, type Table } from "../../plan/table";
import type { Messages } from "../messages/messages";
import type { OpenPlan, Place } from "../planHost";

export interface NextQuestionsProps {
  readonly registry: Registry;
  readonly open: OpenPlan;
  readonly texts: Messages;
  readonly language: Language;
  readonly busy: boolean;
  /** So many show at once; the others are asked for. */
  readonly first?: number;
  readonly onAnswer: (place: Place & { readonly row: number }, cells: Cells, done: string) => Promise<boolean>;
  readonly onShow: (place: Place) => void;
}

const shownAtFirst = 3;

/** Work in a row before the pane may draw again, milliseconds. */
const slice = 8;

/** The plan has come to rest: nobody waits for questions while typing. */
const rest = 150;

const keyOf = ({ table, row, column }: Question): string => `${table}/${row.toString()}/${column}`;

/** Null while they are worked out for the first time; the old ones stay while a changed plan is weighed. */
const useQuestions = (registry: Registry, open: OpenPlan): readonly WeighedQuestion[] | null => {
  const [found, setFound] = useState<readonly WeighedQuestion[] | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    void questionModules(registry).then((modules) => {
      if (stopped) return;
      const steps = weighing({ registry, modules, plan: open.plan, today: open.today });
      const work = (): void => {
        const begun = performance.now();
        for (;;) {
          const step = steps.next();
          if (step.done) {
            setFound(step.value);
            return;
          }
          if (performance.now() - begun > slice) break;
        }
        timer = setTimeout(work);
      };
      timer = setTimeout(work, rest);
    });
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [registry, open]);
  return found;
};

interface AnswerProps extends Pick<NextQuestionsProps, "texts" | "language" | "busy"> {
  readonly question: Question;
  readonly table: Table;
  /** What the plan keeps for an entry, in its own language. */
  readonly planLanguage: Language;
  readonly onCells: (cells: Cells, said: string) => void;
}

/** A field, where the answer is none of a few: a list of words, or free. */
const EnteredAnswer = ({
  question,
  table,
  planLanguage,
  texts,
  language,
  busy,
  onCells,
  answers,
}: AnswerProps & { readonly answers: readonly Answer[] }): ReactElement => {
  const styles = usePanelStyles();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const column = columnOf(table, question.column);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const written = typed.trim();
    if (written === "") return;
    const reading = readText(written, column, plainContext(planLanguage));
    if (reading.problem && issueMessages[reading.problem.code].severity !== "note") {
      const { code, accepted } = reading.problem;
      setProblem(issueMessages[code].text({ column: column.header[language], value: written, accepted })[language]);
      return;
    }
    onCells({ [question.column]: reading.content }, written);
  };
  const enter = (value: string): void => {
    setTyped(value);
    setProblem(null);
  };
  return (
    <form onSubmit={submit} className={styles.tight}>
      <Field hint={column.hint[language]} {...(problem === null ? {} : { validationMessage: problem })}>
        {answers.length > 0 ? (
          <Select aria-label={question.text[language]} value={typed} onChange={(_event, data) => enter(data.value)}>
            <option value="">{texts.form.choose}</option>
            {answers.map(({ label }) => (
              <option key={label.en} value={label[language]}>
                {label[language]}
              </option>
            ))}
          </Select>
        ) : (
          <Input aria-label={question.text[language]} value={typed} onChange={(_event, data) => enter(data.value)} />
        )}
      </Field>
      <div>
        <Button type="submit" size="small" disabled={busy || typed.trim() === ""}>
          {texts.questions.save}
        </Button>
      </div>
    </form>
  );
};

const ChosenAnswer = ({
  question,
  table,
  planLanguage,
  language,
  busy,
  onCells,
  answers,
}: AnswerProps & { readonly answers: readonly Answer[] }): ReactElement => {
  const styles = usePanelStyles();
  const column = columnOf(table, question.column);
  const take = ({ value, label }: Answer): void => {
    const written = typeof value === "boolean" ? (value ? "yes" : "no") : Array.isArray(value) ? value.join(";") : String(value);
    onCells({ [question.column]: readText(written, column, plainContext(planLanguage)).content }, label[language]);
  };
  return (
    <div className={styles.buttons} role="group" aria-label={question.text[language]}>
      {answers.map((answer) => (
        <Button key={answer.label.en} size="small" style={{ minWidth: "auto" }} disabled={busy} onClick={() => take(answer)}>
          {answer.label[language]}
        </Button>
      ))}
    </div>
  );
};

const QuestionCard = ({
  weighed,
  registry,
  open,
  onAnswer,
  onShow,
  onLater,
  ...shared
}: NextQuestionsProps & { readonly weighed: WeighedQuestion; readonly onLater: () => void }): ReactElement | null => {
  const styles = usePanelStyles();
  const { question, effects } = weighed;
  const { texts, language } = shared;
  const table = registry.table(question.table);
  if (!table) return null;
  const answers = answersOf(question, table);
  const changes = effects
    .map((effect) => ({ effect, words: effectText(effect, texts.questions, language) }))
    .filter(({ words }) => words !== "")
    .slice(0, 2);
  const answer = {
    ...shared,
    question,
    table,
    planLanguage: open.plan.language,
    onCells: (cells: Cells, said: string) => void onAnswer(question, cells, texts.questions.answered(said)),
  };
  return (
    <li className={styles.card}>
      <p className={styles.body}>{question.text[language]}</p>
      {changes.map(({ effect, words }) => (
        <p key={effect.answer.label.en} className={styles.muted}>
          {effect.answer.label[language] === "…" ? words : `${effect.answer.label[language]} → ${words}`}
        </p>
      ))}
      {answers.length > 0 && answers.length <= mostButtons + 2 ? (
        <ChosenAnswer {...answer} answers={answers} />
      ) : (
        <EnteredAnswer {...answer} answers={answers} />
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${texts.common.showMe}: ${question.text[language]}`}
          onClick={() => onShow(question)}
        >
          {texts.common.showMe}
        </Button>
        <Button size="small" appearance="subtle" aria-label={`${texts.questions.later}: ${question.text[language]}`} onClick={onLater}>
          {texts.questions.later}
        </Button>
      </div>
    </li>
  );
};

export const NextQuestions = (props: NextQuestionsProps): ReactElement | null => {
  const { registry, open, texts, first = shownAtFirst } = props;
  const styles = usePanelStyles();
  const found = useQuestions(registry, open);
  const [all, setAll] = useState(false);
  const [later, setLater] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const isDealtWith = useRef(false);
  // A question that is answered or put off takes the focus with it: the keyboard goes on at the heading above the next one.
  useEffect(() => {
    if (isDealtWith.current && document.activeElement === document.body) heading.current?.focus();
    isDealtWith.current = false;
  }, [found, later]);
  const left = (found ?? []).filter(({ question }) => !later.includes(keyOf(question)));
  if (left.length === 0) return null;
  const shown = all ? left : left.slice(0, first);
  return (
    <section className={styles.stack} aria-label={texts.questions.title}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.questions.title}
      </h2>
      <p className={styles.muted}>{texts.questions.meaning}</p>
      <ul className={styles.list}>
        {shown.map((weighed) => (
          <QuestionCard
            key={keyOf(weighed.question)}
            {...props}
            weighed={weighed}
            onAnswer={(...answer) => {
              isDealtWith.current = true;
              return props.onAnswer(...answer);
            }}
            onLater={() => {
              isDealtWith.current = true;
              setLater((before) => [...before, keyOf(weighed.question)]);
            }}
          />
        ))}
      </ul>
      {shown.length < left.length && (
        <div>
          <Button appearance="subtle" onClick={() => setAll(true)}>
            {texts.questions.all(left.length)}
          </Button>
        </div>
      )}
    </section>
  );
};
