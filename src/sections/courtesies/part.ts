/** Gifts and hospitality on the Relationships sheet. */
import type { SheetContext } from "../../plan/section";
import { colors } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { personThresholds } from "../stakeholders/settings";
import { courtesyTable } from "./table";
import { courtesyTexts } from "./texts";

const words = { over: { en: "▲ over the limit", zh: "▲ 超过限额" }, within: { en: "within", zh: "未超过" } } as const;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const cell = (id: string): string => inRow(context, courtesyTable, id);
  const column = (id: string): string => wholeColumn(context, courtesyTable, id);
  const year = `YEAR(${cell("date")})`;
  const total = `SUMIFS(${column("value")},${column("stakeholder")},${cell("stakeholder")},${column("date")},">="&DATE(${year},1,1),${column("date")},"<"&DATE(${year}+1,1,1))`;
  const limit = context.lists.weight(personThresholds, "giftLimit");
  const placed = placePartTable(draft, context, top, {
    heading: courtesyTexts.name,
    purpose: courtesyTexts.purpose,
    table: courtesyTable,
    formulas: {
      yearTotal: `=IF(AND(${cell("stakeholder")}<>"",ISNUMBER(${cell("date")})),${total},"")`,
      limit: `=IF(AND(N(${cell("value")})=0,N(${cell("yearTotal")})=0),"",IF(MAX(N(${cell("value")}),N(${cell("yearTotal")}))>${limit},${quote(say(context, words.over))},${quote(say(context, words.within))}))`,
    },
    example: {
      stakeholder: { en: "Ana Ruiz", zh: "李工" },
      date: 46329,
      kind: { en: "Meal", zh: "用餐" },
      value: 45,
      approvedBy: { en: "Sales director", zh: "销售总监" },
      note: { en: "After the technical exchange", zh: "技术交流后用餐" },
    },
  });
  draft.conditional({
    kind: "formula",
    area: placed.columnArea("limit"),
    formula: `=LEFT(${placed.firstCell("limit")},1)="▲"`,
    look: { color: colors.bad, fill: colors.attentionTint, bold: true },
  });
  return placed.area.bottom;
};
