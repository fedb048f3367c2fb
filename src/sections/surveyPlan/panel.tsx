/** Needs research in the pane: the steps with their results, and the proposal to call the needs known. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { flagWords } from "../../plan/commonWords";
import { formatDate, joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { labelOf } from "../../plan/words";
import { opportunityTable } from "../opportunities/table";
import { needsMayBeKnown, stepState } from "./figures";
import { surveyTable, type SurveyStep } from "./table";
import { surveyStepWords } from "./words";

const en = {
  empty: "No research yet. Offer a short questionnaire first: it is easy to say yes to, and it opens the door to a talk.",
  add: "Add a step of research",
  added: (goal: string) => `“${goal}” stands on the Needs sheet.`,
  states: { done: "● done", late: "▲ late", planned: "○ planned" },
  late: "Its day has passed without a result.",
  proposal: (name: string) => `All research about ${name} has results. Do we know its needs now?`,
  set: "Needs are known",
  setOf: (name: string) => `Needs of ${name} are known`,
  done: (name: string) => `Needs of ${name} count as known.`,
};

const zh: typeof en = {
  empty: "还没有调研。先提出填一份简短问卷：客户容易同意，也为面谈打开大门。",
  add: "添加调研步骤",
  added: (goal) => `“${goal}”已写入客户需求表。`,
  states: { done: "● 完成", late: "▲ 逾期", planned: "○ 计划" },
  late: "日期已过，没有结果。",
  proposal: (name) => `${name}的调研均已有结果。需求是否已经清楚？`,
  set: "需求已知",
  setOf: (name) => `${name}的需求已知`,
  done: (name) => `${name}的需求已标为已知。`,
};

export const texts = { en, zh };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof surveyTable | typeof opportunityTable>>): ReactElement => {
  const { plan, today, language, texts: own, busy, onChange } = props;
  const styles = usePanelStyles();
  const describe = (step: SurveyStep): RowView => {
    const state = stepState(step, today);
    return {
      badge: own.states[state],
      lines: [
        joinParts([
          step.step === null ? null : labelOf(surveyStepWords, step.step, language),
          step.whom,
          step.date === null ? null : formatDate(step.date),
        ]),
        step.opportunity,
        step.result,
      ],
      warning: state === "late" ? own.late : null,
    };
  };
  return (
    <TablePanel
      props={props}
      table={surveyTable}
      texts={own}
      first={["goal", "step", "whom", "opportunity", "date", "result"]}
      describe={describe}
    >
      {needsMayBeKnown(plan.surveyPlan, plan.opportunities).map((row) => {
        const name = plan.opportunities[row]?.name ?? "";
        return (
          <section key={name} className={styles.card} aria-label={name}>
            <p className={styles.body}>{own.proposal(name)}</p>
            <div className={styles.buttons}>
              <Button
                size="small"
                disabled={busy}
                aria-label={own.setOf(name)}
                onClick={() => void onChange(opportunityTable.id, row, { needsKnown: flagWords(true)[plan.language] }, own.done(name))}
              >
                {own.set}
              </Button>
            </div>
          </section>
        );
      })}
    </TablePanel>
  );
};
