/** The relationship steps on their sheet: days, proven stage, boxes and what leads to the next stage. */
import type { SheetContext } from "../../plan/section";
import { colors } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { figure, inRow, languageArgument, quote, say } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import type { Text } from "../../plan/language";
import { relationshipStages } from "../stakeholders/relationship";
import { relationshipStepTable, stepColumns } from "./table";
import { stepTexts } from "./texts";

const done: Text = { en: "Keep it: there is no higher stage.", zh: "已是最高阶段，请保持。" };

/** What leads to the first milestone that is open. */
const nextStep = (context: SheetContext, isReached: (column: string) => string): string =>
  stepColumns.reduceRight(
    (later, column, index) => {
      const stage = relationshipStages[index];
      const words = stage ? `${say(context, stage.milestone)} — ${say(context, stage.activities)}` : "";
      return `IF(${isReached(column)},${later},${quote(words)})`;
    },
    quote(say(context, done)),
  );

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const cell = (id: string): string => inRow(context, relationshipStepTable, id);
  const isReached = (id: string): string => `ISNUMBER(${cell(id)})`;
  const ifNamed = (formula: string): string => `=IF(${cell("stakeholder")}="","",${formula})`;
  const reached = stepColumns.map(isReached);
  const placed = placePartTable(draft, context, top, {
    heading: stepTexts.name,
    purpose: stepTexts.purpose,
    table: relationshipStepTable,
    formulas: {
      stage: ifNamed(figure(context, "RELATIONSHIP", ...reached, ...languageArgument(context))),
      steps: ifNamed(reached.map((one) => `IF(${one},"■ ","□ ")`).join("&")),
      nextStep: ifNamed(nextStep(context, isReached)),
    },
    looks: { steps: { horizontal: "Center", color: colors.brand, bold: true } },
    lines: 2,
    example: {
      stakeholder: { en: "Ana Ruiz, head of treasury", zh: "李工，信息科" },
      met: 46204,
      thirdPlace: 46279,
      note: { en: "Lunch near the fair", zh: "展会后一起午餐" },
    },
  });
  return placed.area.bottom;
};
