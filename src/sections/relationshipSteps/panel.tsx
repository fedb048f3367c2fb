/** Relationship stages in the pane: what is proven of each person, why, and the next step with its activities. */
import type { ReactElement } from "react";
import { formatDate, joinParts } from "../../plan/panel/format";
import { TablePanel } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { labelOf } from "../../plan/words";
import { relationshipWords } from "../stakeholders/words";
import { nextMilestone, reachedOn, stageOf, stepText } from "./figures";
import { stepQuickAdd } from "./quickAdd";
import { milestoneIds, relationshipStepTable, type RelationshipStep } from "./table";
import { stepTexts } from "./texts";
import { explainStage } from "./why";

const en = {
  empty: "No milestones yet. Begin with whoever you know best: since when can this person name our seller?",
  added: (name: string) => `The milestones of ${name} stand on the Relationships sheet.`,
  line: {
    label: "Add the milestones of a person",
    example: "Group CFO, 2026-09-01, 2026-10-03",
    hint: "Name first, then the days in their order",
  },
  boxes: (reached: number) => `${reached.toString()} of 4 milestones`,
  stage: "Stage",
};

const zh: typeof en = {
  empty: "还没有里程碑。从最熟悉的人开始：他从何时起叫得出我方销售的名字？",
  added: (name) => `${name} 的里程碑已写入客户关系表。`,
  line: { label: "添加人员的里程碑", example: "集团财务总监，2026-09-01，2026-10-03", hint: "先写姓名，再按顺序写日期" },
  boxes: (reached) => `4 个里程碑已达到 ${reached.toString()} 个`,
  stage: "阶段",
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof relationshipStepTable>>;

export const Panel = (props: Props): ReactElement => {
  const { texts: own, language, today } = props;
  return (
    <TablePanel<RelationshipStep>
      props={props}
      table={relationshipStepTable}
      texts={own}
      first={["stakeholder", ...milestoneIds, "note"]}
      meaning={stepQuickAdd}
      describe={(step) => {
        const reached = reachedOn(step, today);
        const next = nextMilestone(step, today);
        const days = milestoneIds.flatMap((id) => {
          const day = step[id];
          const column = relationshipStepTable.columns.find((one) => one.id === id);
          return day === null || column === undefined ? [] : [`${column.header[language]} ${formatDate(day)}`];
        });
        const why = explainStage(step, today);
        return {
          badge: labelOf(relationshipWords, stageOf(step, today), language),
          lines: [
            `${reached.map((one) => (one === true ? "■" : "□")).join(" ")} ${own.boxes(reached.filter((one) => one === true).length)}`,
            joinParts(days),
            step.note,
            (next === null ? stepTexts.reached : stepText(next))[language],
          ],
          reasons: [{ figure: own.stage, reason: why.reason[language], lift: why.lift[language] }],
        };
      }}
    />
  );
};
