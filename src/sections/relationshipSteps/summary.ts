/** What the Summary says about relationships: how many people stand in trust or alliance. */
import type { SheetContext, SummaryModule } from "../../plan/section";
import { joined, ref } from "../../plan/sheet/blocks";
import { behindCount, has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { labelOf } from "../../plan/words";
import { relationshipWords } from "../stakeholders/words";
import { relationshipStepTable as table } from "./table";

const texts = {
  label: { en: "Trust or alliance", zh: "信赖或同盟" },
  of: { en: "of ", zh: "共 " },
  people: { one: " person with milestones", en: " people with milestones", zh: " 人已记录里程碑" },
} as const;

export const line = (context: SheetContext): ReturnType<SummaryModule["line"]> => {
  if (!has(context, table)) return null;
  const count = (id: string): string =>
    `COUNTIF(${wholeColumn(context, table, "stage")},${quote(labelOf(relationshipWords, id, context.language))})`;
  const all = `COUNTA(${wholeColumn(context, table, "stakeholder")})`;
  return {
    label: texts.label,
    value: `IF(${all}=0,"",${count("trust")}+${count("alliance")})`,
    meaning: `IF(${all}=0,"",${joined(say(context, texts.of), ref(all), ref(behindCount(context, all, texts.people)))})`,
  };
};
