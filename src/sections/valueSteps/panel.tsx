/** The five steps in the pane: what we add at each, and which are open. */
import type { ReactElement } from "react";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { addsValue } from "./figures";
import { valueStepsTable, type ValueStep } from "./table";

const en = {
  empty: "The five steps are missing. Change the size of the plan down and up again: they come back.",
  added: (step: string) => `${step} stands on the Account sheet.`,
  open: "Nothing written yet.",
};

const zh: typeof en = {
  empty: "这五步不在计划中。把计划改为较小规模再改回来，即可补上。",
  added: (step) => `“${step}”已写入客户档案表。`,
  open: "尚未填写。",
};

export const texts = { en, zh };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof valueStepsTable>>): ReactElement => {
  const { texts: own } = props;
  const describe = (step: ValueStep): RowView => ({
    ...(step.text === null ? {} : { title: step.text }),
    badge: addsValue(step) ? "●" : "○",
    lines: [step.whatWeAdd ?? own.open, step.evidence],
  });
  return <TablePanel props={props} table={valueStepsTable} texts={own} first={["whatWeAdd", "evidence"]} describe={describe} />;
};
