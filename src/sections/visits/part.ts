/** The visits on the Contacts sheet: each with how far it is prepared, or what it still owes. */
import { yesNoWords } from "../../plan/commonWords";
import type { SheetContext } from "../../plan/section";
import { colors } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { has, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { contactTable } from "../contacts/table";
import { visitQuestions, visitTable as table } from "./table";
import { visitTexts } from "./texts";

const texts = {
  prepared: { en: "✓ Prepared", zh: "✓ 已准备" },
  open: { en: "● Open questions: ", zh: "● 待准备：" },
  noGoal: { en: "● No goal yet", zh: "● 尚无目标" },
  followed: { en: "✓ Followed up", zh: "✓ 已跟进" },
  owed: { en: "▲ Missing: ", zh: "▲ 尚缺：" },
  thanks: { en: "thanks ", zh: "致谢 " },
  card: { en: "card ", zh: "客户卡 " },
  followUp: { en: "follow-up", zh: "跟进" },
} as const;

const formula = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, table, id);
  const says = (id: keyof typeof texts): string => quote(say(context, texts[id]));
  const yes = context.lists.word(yesNoWords, "yes");
  const isYes = (id: string): string => `OR(${cell(id)}=TRUE,${cell(id)}=${yes})`;
  const column = (id: string): string => wholeColumn(context, contactTable, id);
  const logged = has(context, contactTable)
    ? `COUNTIFS(${column("stakeholder")},${cell("stakeholder")},${column("date")},">"&N(${cell("date")}))>0`
    : "FALSE";
  const followed = `OR(ISNUMBER(${cell("followUp")}),${logged})`;
  const owed = `IF(${isYes("thanks")},"",${says("thanks")})&IF(${isYes("card")},"",${says("card")})&IF(${followed},"",${says("followUp")})`;
  const open = `(${visitQuestions.map((id) => `(${cell(id)}="")`).join("+")})`;
  const before = `IF(${cell("goal")}="",${says("noGoal")},IF(${open}=0,${says("prepared")},${says("open")}&${open}))`;
  const after = `IF(AND(${isYes("thanks")},${isYes("card")},${followed}),${says("followed")},${says("owed")}&${owed})`;
  return `=IF(${cell("stakeholder")}="","",IF(AND(ISNUMBER(${cell("date")}),N(${cell("date")})<${context.places.reviewDate}),${after},${before}))`;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const placed = placePartTable(draft, context, top, {
    heading: visitTexts.name,
    purpose: visitTexts.purpose,
    table,
    lines: 2,
    formulas: { standing: formula(context) },
    example: {
      stakeholder: { en: "Finance director", zh: "财务总监" },
      date: { en: "2026-12-04", zh: "2026-12-04" },
      opportunity: { en: "Payment hub", zh: "支付平台" },
      goal: { en: "Agree on the business case", zh: "确认投资测算" },
      problem: { en: "Two signatures on paper", zh: "纸质双签" },
      needs: { en: "One view of all accounts", zh: "账户一目了然" },
    },
  });
  const first = placed.firstCell("standing");
  for (const [sign, color] of [
    ["▲", colors.attention],
    ["●", colors.brand],
    ["✓", colors.good],
  ] as const)
    draft.conditional({
      kind: "formula",
      area: placed.columnArea("standing"),
      formula: `=LEFT(${first},1)=${quote(sign)}`,
      look: { color, ...(sign === "▲" ? { fill: colors.attentionTint, bold: true } : {}) },
    });
  return placed.area.bottom;
};
