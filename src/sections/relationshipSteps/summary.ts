/** What the relationships say on the Summary: how many people stand at trust or beyond. */
import type { SheetContext, SummaryModule } from "../../plan/section";
import { quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { relationshipWords } from "../stakeholders/words";
import { relationshipStepTable } from "./table";

const texts = {
  label: { en: "Relationships", zh: "客户关系" },
  meaning: { en: "people at trust or alliance, by milestones", zh: "人经里程碑证实达到信赖或同盟" },
} as const;

export const line: SummaryModule["line"] = (context: SheetContext) => {
  const stage = wholeColumn(context, relationshipStepTable, "stage");
  const names = wholeColumn(context, relationshipStepTable, "stakeholder");
  const count = ["trust", "alliance"].map((id) => `COUNTIF(${stage},${context.lists.word(relationshipWords, id)})`).join("+");
  return {
    label: texts.label,
    value: `IF(COUNTA(${names})=0,"",(${count})&${quote(" / ")}&COUNTA(${names}))`,
    meaning: quote(say(context, texts.meaning)),
  };
};
