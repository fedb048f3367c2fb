/** Needs research on the Needs sheet: the steps, and below them how far each kind of step has come. */
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { inRow, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { surveyTable } from "./table";
import { surveyTexts } from "./texts";
import { surveyStepWords } from "./words";

const texts = {
  ladder: { en: "From light to deep", zh: "由浅入深" },
  done: { en: " done of ", zh: " 已完成 / 共 " },
} as const;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const cell = (id: string): string => inRow(context, surveyTable, id);
  const column = (id: string): string => wholeColumn(context, surveyTable, id);
  const late = `AND(ISNUMBER(${cell("date")}),N(${cell("date")})<${context.places.reviewDate})`;
  const table = placePartTable(draft, context, top, {
    heading: surveyTexts.name,
    purpose: surveyTexts.purpose,
    table: surveyTable,
    formulas: { state: `=IF(${cell("goal")}="","",IF(${cell("result")}<>"","●",IF(${late},"▲","○")))` },
    looks: { state: { horizontal: "Center", bold: true, color: colors.brand } },
    example: {
      goal: { en: "Which payments are released where", zh: "哪些付款在哪里审批" },
      whom: { en: "Team lead payments", zh: "付款组长" },
      step: surveyStepWords.terms[0]?.label ?? surveyTexts.name,
    },
  });
  const state = table.firstCell("state");
  draft.conditional({
    kind: "formula",
    area: table.columnArea("state"),
    formula: `=${state}="▲"`,
    look: { color: colors.attention, bold: true, fill: colors.attentionTint },
  });
  const first = table.area.bottom + 2;
  draft.put(first, 1, say(context, texts.ladder), looks.heading);
  draft.height(first, first, 22);
  surveyStepWords.terms.forEach(({ id }, index) => {
    const row = first + 1 + index;
    const name = context.lists.word(surveyStepWords, id);
    const count = (mark: string): string => `COUNTIFS(${column("step")},${name},${column("state")},"${mark}")`;
    draft.height(row, row, 18);
    draft.put(row, 1, `=${name}`, looks.row);
    draft.spread(areaOf(row, 2, 1, 2), `=REPT("● ",${count("●")})&REPT("▲ ",${count("▲")})&REPT("○ ",${count("○")})`, looks.row, {
      color: colors.brand,
    });
    draft.put(row, 4, `=${joined(ref(count("●")), say(context, texts.done), ref(`COUNTIF(${column("step")},${name})`))}`, looks.row);
  });
  return first + surveyStepWords.terms.length;
};
