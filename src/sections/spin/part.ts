/** SPIN on the Needs sheet: per need four kinds of question, how far they are asked, and what comes next. */
import { yesNoWords } from "../../plan/commonWords";
import type { SheetContext } from "../../plan/section";
import { colors } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { has, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { labelOf } from "../../plan/words";
import { needTable } from "../needs/table";
import { spinTable } from "./table";
import { spinTexts } from "./texts";
import { spinSteps, spinWords } from "./words";

const formulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, spinTable, id);
  const ifNamed = (formula: string): string => `=IF(${cell("need")}="","",${formula})`;
  const marks = spinSteps.map((step) => `IF(${cell(step)}="","○","●")`).join('&" "&');
  const next = spinSteps.reduceRight(
    (later, step) => `IF(${cell(step)}="",${quote(labelOf(spinWords, step, context.language))},${later})`,
    quote(say(context, spinTexts.complete)),
  );
  const ofNeed = (id: string): string =>
    `INDEX(${wholeColumn(context, needTable, id)},MATCH(${cell("need")},${wholeColumn(context, needTable, "need")},0))`;
  const is = (id: string, answer: "yes" | "no"): string =>
    `IFERROR(OR(${ofNeed(id)}=${context.lists.word(yesNoWords, answer)},AND(ISLOGICAL(${ofNeed(id)}),${ofNeed(id)}=${answer === "yes" ? "TRUE" : "FALSE"})),FALSE)`;
  const implied = quote(say(context, spinTexts.implied));
  const stands = has(context, needTable)
    ? `IF(${is("explicit", "yes")},${quote(say(context, spinTexts.explicit))},IF(OR(${cell("problem")}<>"",${is("implied", "yes")},${is("explicit", "no")}),${implied},""))`
    : `IF(${cell("problem")}="","",${implied})`;
  const whom = has(context, needTable) ? `IFERROR(${ofNeed("stakeholder")}&"","")` : '""';
  return { whom: ifNamed(whom), walked: ifNamed(marks), next: ifNamed(next), stands: ifNamed(stands) };
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: spinTexts.name,
    purpose: spinTexts.purpose,
    table: spinTable,
    formulas: formulas(context),
    looks: { walked: { horizontal: "Center", color: colors.brand } },
    example: {
      need: { en: "Fewer manual payments", zh: "减少手工付款" },
      situation: { en: "Each unit pays alone", zh: "各单位各自付款" },
      problem: { en: "Two signatures on paper", zh: "纸质双签" },
      implication: { en: "Two late payments a week", zh: "每周两笔付款延误" },
      needPayoff: { en: "Release in one place", zh: "集中审批" },
    },
  });
  draft.conditional({
    kind: "formula",
    area: table.columnArea("stands"),
    formula: `=${table.firstCell("stands")}=${quote(say(context, spinTexts.explicit))}`,
    look: { color: colors.good, bold: true },
  });
  return table.area.bottom;
};
