/** The relationship steps in the pane: each person with the stage that is proven and the milestone to reach next. */
import type { ReactElement } from "react";
import { formatDate, joinParts } from "../../plan/panel/format";
import { TablePanel } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { labelOf } from "../../plan/words";
import { relationshipWords } from "../stakeholders/words";
import { nextStage, provenStage } from "./figures";
import { relationshipStepQuickAdd } from "./quickAdd";
import { daysOf, relationshipStepTable, type RelationshipStep } from "./table";
import { explainStage } from "./why";

const en = {
  empty: "Nobody’s steps are kept yet. Name a person and the day the customer knew us.",
  added: (name: string) => `${name} stands on the Relationships sheet.`,
  line: {
    label: "Add a person’s steps in one line",
    example: "Treasury manager, 2026-03-12, 2026-06-02",
    hint: "Name first, then the days in the order of the stages",
  },
  next: (milestone: string, activities: string) => `Next: ${milestone} (${activities})`,
  stage: "Stage",
};

const zh: typeof en = {
  empty: "尚未记录任何人的进展。请写下姓名和客户认识我方的日期。",
  added: (name) => `${name} 已写入客户关系表。`,
  line: { label: "用一行添加进展", example: "信息科主任，2026-03-12，2026-06-02", hint: "先写姓名，再按阶段顺序写日期" },
  next: (milestone, activities) => `下一步：${milestone}（${activities}）`,
  stage: "阶段",
};

export const texts = { en, zh };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof relationshipStepTable>>): ReactElement => {
  const { language, texts: own } = props;
  return (
    <TablePanel<RelationshipStep>
      props={props}
      table={relationshipStepTable}
      texts={own}
      first={["stakeholder", "met", "thirdPlace", "personalSupport", "actedForUs"]}
      meaning={relationshipStepQuickAdd}
      describe={(row) => {
        const next = nextStage(row);
        const why = explainStage(daysOf(row).map((day) => day !== null));
        return {
          badge: labelOf(relationshipWords, provenStage(row), language),
          lines: [
            joinParts(daysOf(row).map((day) => (day === null ? "□" : `■ ${formatDate(day)}`))),
            next === null ? null : own.next(next.milestone[language], next.activities[language]),
            row.note,
          ],
          reasons: [{ figure: own.stage, reason: why.reason[language], lift: why.lift[language] }],
        };
      }}
    />
  );
};
