/** Where an entry can go: into the log of objections, onto the card of a visit, among the actions. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { labelOf } from "../../../plan/words";
import { actionTable } from "../../actions/table";
import { statusWords } from "../../actions/words";
import { objectionTable } from "../../objections/table";
import { objectionResultWords } from "../../objections/words";
import type { playbookPageTable } from "../../playbookSheet/table";
import type { stakeholderTable } from "../../stakeholders/table";
import { visitTable } from "../../visits/table";
import { answerOf, onVisit } from "../figures/page";
import type { Entry } from "../words/entry";
import type { PlaybookTexts } from "./texts";

export type PlaybookProps = PanelProps<
  PlaybookTexts,
  PlanWith<typeof objectionTable | typeof actionTable | typeof playbookPageTable | typeof stakeholderTable | typeof visitTable>
>;

/** Days until an action that comes from an entry is due. */
const daysToDue = 7;

interface Props {
  readonly entry: Entry;
  /** Row of the objection that is answered, or null. */
  readonly target: number | null;
  /** Row of the visit that is prepared, or null. */
  readonly visit: number | null;
  readonly props: PlaybookProps;
}

export const Places = ({ entry, target, visit, props }: Props): ReactElement => {
  const { plan, language, texts: own, today, tables, busy, onAdd, onChange } = props;
  const title = entry.title[language];
  const inPlan = answerOf(entry, plan.language);
  const objection = target === null ? undefined : plan.objections[target];
  const prepared = visit === null ? undefined : plan.visits[visit];
  const person = prepared?.stakeholder ?? objection?.stakeholder ?? null;
  const said = objection?.objection ?? entry.title[plan.language];
  const toLog = (): void => {
    if (target !== null && objection) {
      const answer = objection.answer === null ? inPlan : `${objection.answer}\n${inPlan}`;
      void onChange(objectionTable.id, target, { answer }, own.answered(objection.objection));
      return;
    }
    const result = labelOf(objectionResultWords, "open", plan.language);
    void onAdd(objectionTable.id, [{ date: today, objection: said, answer: inPlan, result }], own.logged(title));
  };
  const toVisit = (name: string): void => {
    const lines = onVisit(prepared ?? { objections: null, answers: null }, said, inPlan);
    if (visit === null) void onAdd(visitTable.id, [{ stakeholder: name, ...lines }], own.onVisit(name));
    else void onChange(visitTable.id, visit, lines, own.onVisit(name));
  };
  const toAction = (): void => {
    const row = {
      action: `${entry.title[plan.language]}${plan.language === "zh" ? "：" : ": "}${inPlan}`,
      ...(person === null ? {} : { stakeholder: person }),
      due: today + daysToDue,
      status: labelOf(statusWords, "open", plan.language),
    };
    void onAdd(actionTable.id, [row], own.acted(title));
  };
  const place = (label: string, table: string, run: () => void) =>
    tables[table] !== undefined && (
      <Button size="small" disabled={busy} aria-label={`${label}: ${title}`} onClick={run}>
        {label}
      </Button>
    );
  return (
    <>
      {place(own.toLog, objectionTable.id, toLog)}
      {person !== null && place(own.toVisit(person), visitTable.id, () => toVisit(person))}
      {place(own.toAction, actionTable.id, toAction)}
    </>
  );
};
