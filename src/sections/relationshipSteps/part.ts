/** Relationship stages on the Relationships sheet: the milestones of each person, four boxes, the proven stage and the next step. */
import type { SheetContext } from "../../plan/section";
import { joined, ref } from "../../plan/sheet/blocks";
import { areaOf } from "../../plan/sheet/address";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { figure, inRow, languageArgument, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { labelOf } from "../../plan/words";
import { relationshipStages } from "../stakeholders/relationship";
import { relationshipWords } from "../stakeholders/words";
import { stepText } from "./figures";
import { milestoneIds, relationshipStepTable as table } from "./table";
import { stepTexts } from "./texts";

const example = {
  stakeholder: { en: "Treasury manager", zh: "财务负责人" },
  met: { en: "2026-09-01", zh: "2026-09-01" },
  thirdPlace: { en: "2026-10-03", zh: "2026-10-03" },
  steps: { en: "■ ■ □ □", zh: "■ ■ □ □" },
  stage: { en: "Interaction", zh: "约会" },
  note: { en: "Lunch after the site visit", zh: "参观后共进午餐" },
} as const;

const inWords = { en: "In words: ", zh: "文字说明：" } as const;
const stop = { en: ".", zh: "。" } as const;

/** How many people stand in each stage, the furthest first. */
const counts = (context: SheetContext): string => {
  const stages = [...relationshipStages].reverse().map(({ id }) => id);
  const parts = [...stages, "none"].flatMap((id, index) => {
    const label = labelOf(relationshipWords, id, context.language);
    const between = index === 0 ? "" : context.language === "zh" ? "，" : ", ";
    return [`${between}${label} `, ref(`COUNTIF(${wholeColumn(context, table, "stage")},${quote(label)})`)];
  });
  return joined(say(context, inWords), ...parts, say(context, stop));
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const cell = (id: string): string => inRow(context, table, id);
  const reached = milestoneIds.map((id) => `AND(ISNUMBER(${cell(id)}),${cell(id)}<=${context.places.reviewDate})`);
  const person = cell("stakeholder");
  const next = milestoneIds.reduceRight(
    (otherwise, id, index) => `IF(NOT(${reached[index] ?? ""}),${quote(say(context, stepText(id)))},${otherwise})`,
    quote(say(context, stepTexts.reached)),
  );
  const placed = placePartTable(draft, context, top, {
    heading: stepTexts.name,
    purpose: stepTexts.purpose,
    table,
    formulas: {
      steps: `=IF(${person}="","",${reached.map((one) => `IF(${one},"■","□")`).join('&" "&')})`,
      stage: `=IF(${person}="","",IFERROR(${figure(context, "RELATIONSHIP", ...reached, ...languageArgument(context))},""))`,
      nextStep: `=IF(${person}="","",${next})`,
    },
    looks: {
      steps: { color: colors.brand, horizontal: "Center" },
      stage: { bold: true },
    },
    example,
    lines: 2,
  });
  const last = placed.area.bottom + 3;
  draft.spread(
    areaOf(last, placed.area.left, 1, placed.columnOf("nextStep") - placed.area.left + 1),
    `=IF(COUNTA(${wholeColumn(context, table, "stakeholder")})=0,"",${counts(context)})`,
    looks.note,
  );
  draft.height(last, last, 18);
  return last;
};
