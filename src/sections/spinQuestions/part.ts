/** The question plan on the Needs sheet: every question says by itself whether it keeps to the rules. */
import type { SheetContext } from "../../plan/section";
import { colors } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { atStart } from "../../plan/wording";
import { mostInARow } from "./figures";
import { spinQuestionTable } from "./table";
import { questionTexts, ruleTexts } from "./texts";
import { difficultyWords, questionKindWords, questionSizeWords, type QuestionRule } from "./words";

/** Compares each question with those about the same need that come earlier. */
const checkFormula = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, spinQuestionTable, id);
  const column = (id: string): string => wholeColumn(context, spinQuestionTable, id);
  const earlier = `ISNUMBER(${column("order")})*(${column("order")}<${cell("order")})*(${column("need")}=${cell("need")})`;
  const some = (test: string): string => `SUMPRODUCT(${earlier}*(${test}))>0`;
  const size = (id: string): string => context.lists.word(questionSizeWords, id);
  const difficulty = (id: string): string => context.lists.word(difficultyWords, id);
  const kinds = context.lists.words(questionKindWords);
  const rank = `MATCH(${cell("kind")},${kinds},0)`;
  const narrower = questionKindWords.terms
    .slice(1)
    .map(({ id }, index) => `(${column("kind")}=${context.lists.word(questionKindWords, id)})*(${rank}<${(index + 2).toString()})`)
    .join("+");
  // The order of the last question before this one after which we give something; 0 where there is none.
  const lastGiven = `SUMPRODUCT(MAX(${earlier}*(${column("give")}<>"")*${column("order")}))`;
  const inARow = `SUMPRODUCT(${earlier}*(${column("order")}>${lastGiven}))`;
  const says = (rule: QuestionRule): string => quote(`▲ ${atStart(say(context, ruleTexts[rule].broken))}`);
  return (
    `=IF(OR(${cell("question")}="",NOT(ISNUMBER(${cell("order")}))),"",` +
    `IF(AND(${cell("size")}=${size("large")},${some(`${column("size")}=${size("small")}`)}),${says("large-first")},` +
    `IF(AND(${cell("difficulty")}=${difficulty("easy")},${some(`${column("difficulty")}=${difficulty("hard")}`)}),${says("easy-first")},` +
    `IF(IFERROR(${inARow},0)>=${mostInARow.toString()},${says("three-in-a-row")},` +
    `IF(IFERROR(SUMPRODUCT(${earlier}*(${narrower}))>0,FALSE),${says("kinds-in-order")},"✓")))))`
  );
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: questionTexts.name,
    purpose: questionTexts.purpose,
    table: spinQuestionTable,
    formulas: { check: checkFormula(context) },
    lines: 2,
    example: {
      question: { en: "How are payments released today?", zh: "目前付款是怎样审批的？" },
      give: { en: "Sum up the steps", zh: "小结流程" },
      kind: questionKindWords.terms[0]?.label ?? questionTexts.name,
      size: questionSizeWords.terms[0]?.label ?? questionTexts.name,
      order: 1,
    },
    looks: { check: { wrap: true } },
  });
  const check = table.firstCell("check");
  draft.conditional({
    kind: "formula",
    area: table.columnArea("check"),
    formula: `=LEFT(${check},1)="▲"`,
    look: { color: colors.attention, bold: true, fill: colors.attentionTint },
  });
  return table.area.bottom;
};
