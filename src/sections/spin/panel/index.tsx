/**
 * The SPIN planner: walks one need from its situation to what a solution is worth, says what is still implied, judges the planned questions
 * and prints them as one page for the meeting.
 */
import { Button, Field, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { formatDate } from "../../../plan/panel/format";
import { usePrint } from "../../../plan/panel/PrintPage";
import { asksForForm, RowEntry } from "../../../plan/panel/RowEntry";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import { flagWords } from "../../../plan/commonWords";
import type { PlanWith } from "../../../plan/plan";
import { nameKey } from "../../../plan/wording";
import { labelOf } from "../../../plan/words";
import { needTable } from "../../needs/table";
import { questionsAbout } from "../../spinQuestions/figures";
import { spinQuestionTable } from "../../spinQuestions/table";
import { questionKindWords } from "../../spinQuestions/words";
import { needOf, nextStep, standsAt } from "../figures";
import { spinTable, type Spin } from "../table";
import { spinSteps, type SpinStep } from "../words";
import { PrintPage } from "./PrintPage";
import { QuestionRules } from "./QuestionRules";
import { spinPanelTexts, type SpinPanelTexts } from "./texts";

type Props = PanelProps<SpinPanelTexts, PlanWith<typeof spinTable | typeof needTable | typeof spinQuestionTable>>;
type Notes = Pick<Spin, SpinStep>;

const useStyles = makeStyles({
  // A long need must not make the list wider than the pane.
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

const noNotes: Notes = { situation: null, problem: null, implication: null, needPayoff: null };

/** Kinds of question that an idea usually is, so that a planned one begins with something. */
const usualKind: Readonly<Record<SpinStep, string>> = { situation: "open", problem: "open", implication: "probing", needPayoff: "probing" };

interface PlannerProps {
  readonly props: Props;
  readonly name: string;
}

/** The planner of one need. */
const Planner = ({ props, name }: PlannerProps): ReactElement => {
  const { plan, tables, today, language, texts, busy, onAdd, onChange, onShow } = props;
  const styles = usePanelStyles();
  const row = plan.spin.findIndex(({ need }) => nameKey(need) === nameKey(name));
  const standing: Notes = plan.spin[row] ?? noNotes;
  const [typed, setTyped] = useState<Partial<Notes>>({});
  const { print, refused } = usePrint();
  const notes: Notes = { ...standing, ...typed };
  const changed = spinSteps.filter((step) => step in typed && notes[step] !== standing[step]);
  const about = needOf(plan.needs, name);
  const stands = standsAt(notes, about?.need ?? null);
  const next = nextStep(notes);
  const listed = spinQuestionTable.id in tables;
  const questions = questionsAbout(plan.spinQuestions, name);

  const save = (): void => {
    const cells = Object.fromEntries(changed.map((step) => [step, notes[step]]));
    const done = texts.saved(name);
    const written = row < 0 ? onAdd(spinTable.id, [{ need: name, ...cells }], done) : onChange(spinTable.id, row, cells, done);
    void written.then((stored) => {
      if (stored) setTyped({});
    });
  };
  const planIt = (question: string, step: SpinStep): void => {
    const order = Math.max(0, ...questions.map(({ question: one }) => one.order ?? 0)) + 1;
    const kind = labelOf(questionKindWords, usualKind[step], plan.language);
    void onAdd(spinQuestionTable.id, [{ question, need: name, kind, order }], texts.planned);
  };
  const sentence =
    stands === "explicit"
      ? texts.explicit
      : stands === null
        ? texts.nothing
        : `${texts.implied} ${next === null ? texts.impliedDone : texts.impliedNext(texts.steps[next].title)}`;
  return (
    <>
      <div className={styles.card} role="status">
        <p className={stands === "explicit" ? `${styles.body} ${styles.good}` : styles.body}>
          {stands === "explicit" ? "● " : "○ "}
          {sentence}
        </p>
        {stands === "implied" && about !== null && (
          <div className={styles.buttons}>
            <Button
              size="small"
              disabled={busy}
              onClick={() => void onChange(needTable.id, about.row, { explicit: flagWords(true)[plan.language] }, texts.marked(name))}
            >
              {texts.markExplicit}
            </Button>
          </div>
        )}
      </div>
      <ol className={styles.list}>
        {spinSteps.map((step) => {
          const own = texts.steps[step];
          return (
            <li key={step} className={styles.card}>
              <div className={styles.between}>
                <h3 className={styles.title}>{own.title}</h3>
                <span className={styles.muted}>{notes[step] === null ? `○ ${texts.open}` : `● ${texts.known}`}</span>
              </div>
              <p className={styles.muted}>{own.purpose}</p>
              <Field label={texts.note(own.title)}>
                <Textarea
                  value={notes[step] ?? ""}
                  resize="vertical"
                  onChange={(_event, { value }) => setTyped({ ...typed, [step]: value.trim() === "" ? null : value })}
                />
              </Field>
              <Disclosure title={texts.ideas(own.title)}>
                <ul className={styles.list}>
                  {own.prompts.map((prompt) => (
                    <li key={prompt} className={styles.between}>
                      <span className={styles.body}>{prompt}</span>
                      {listed && (
                        <Button size="small" disabled={busy} aria-label={texts.planIt(prompt)} onClick={() => planIt(prompt, step)}>
                          {texts.toPlan}
                        </Button>
                      )}
                    </li>
                  ))}
                </ul>
              </Disclosure>
            </li>
          );
        })}
      </ol>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy || changed.length === 0} onClick={save}>
          {texts.save}
        </Button>
        <Button onClick={print}>{texts.print}</Button>
        {row >= 0 && <Button onClick={() => onShow(spinTable.id, row)}>{texts.show}</Button>}
      </div>
      {changed.length > 0 && <p className={styles.muted}>{texts.unsaved}</p>}
      {refused && (
        <p className={styles.body} role="alert">
          {texts.printFails}
        </p>
      )}
      <QuestionRules questions={questions} listed={listed} language={language} texts={texts} />
      <PrintPage
        need={name}
        facts={[
          ...(about?.need.stakeholder ? ([[texts.page.with, about.need.stakeholder]] as const) : []),
          ...(about?.need.opportunity ? ([[texts.page.opportunity, about.need.opportunity]] as const) : []),
          [texts.page.date, formatDate(today)],
        ]}
        notes={notes}
        questions={questions.map(({ question }) => ({ text: question.question, give: question.give }))}
        texts={texts}
      />
    </>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, texts, selected, onOpen } = props;
  const styles = usePanelStyles();
  const own = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  if (asksForForm(props)) {
    return <RowEntry {...props} table={spinTable} first={["need", ...spinSteps]} added={({ need }) => texts.saved(String(need))} />;
  }
  const names = new Map([...plan.needs, ...plan.spin].filter(({ need }) => need !== "").map(({ need }) => [nameKey(need), need]));
  const all = [...names.values()];
  const asked = selected === null ? undefined : plan.spin[selected]?.need;
  const name = chosen ?? asked ?? all.find((one) => needOf(plan.needs, one)?.need.explicit !== true) ?? all[0];
  if (name === undefined) {
    return (
      <div className={styles.view}>
        <p className={styles.body}>{texts.noNeeds}</p>
        <div>
          <Button appearance="primary" onClick={() => onOpen(needTable.id, "list", null)}>
            {texts.toNeeds}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <Field label={texts.choose}>
        <Select className={own.choice} value={name} onChange={(_event, { value }) => setChosen(value)}>
          {all.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Planner key={name} props={props} name={name} />
    </div>
  );
};

export const texts = spinPanelTexts;
