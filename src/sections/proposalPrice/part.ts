/** Prices on the Proposal sheet: the table with its words, a sentence, and bars of price, budget and competitor's price. */
import { tableIn } from "../../plan/planData";
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { joined, moneyLabels, ref } from "../../plan/sheet/blocks";
import { groupedBars } from "../../plan/sheet/chartSpecs";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import type { PlacedTable } from "../../plan/sheet/planTable";
import { behindCount, type CountedText, has, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import type { Text } from "../../plan/language";
import { opportunityTable } from "../opportunities/table";
import { proposalPriceTable } from "./table";
import { priceTexts } from "./texts";

const words = {
  over: { en: " over budget", zh: "超出预算 " },
  under: { en: " under budget", zh: "低于预算 " },
  onBudget: { en: "on budget", zh: "与预算持平" },
  above: { en: " above the competitor", zh: "高于对手 " },
  below: { en: " below the competitor", zh: "低于对手 " },
  level: { en: "level with the competitor", zh: "与对手持平" },
  months: { en: "pays back in ", zh: "" },
  monthsEnd: { one: " month", en: " months", zh: " 个月回本" },
  yearsEnd: { en: " years", zh: " 年回本" },
  none: { en: "No price with a budget yet.", zh: "尚无可与预算比较的报价。" },
  overSentence: { en: " is furthest over its budget: ", zh: "超出预算最多：报价为预算的 " },
  overEnd: { en: " of it.", zh: "。" },
  within: { en: "Every price lies within its budget; the closest is ", zh: "所有报价均在预算之内；最接近的是" },
  withinEnd: { en: " of it.", zh: "。" },
  at: { en: " at ", zh: "，占预算 " },
  picture: { en: "Price beside budget and competitor", zh: "报价、预算与对手报价" },
  opportunity: { en: "Opportunity", zh: "销售机会" },
  price: { en: "Our price", zh: "我方报价" },
  budget: { en: "Budget", zh: "预算" },
  competitor: { en: "Competitor", zh: "对手报价" },
} as const satisfies Record<string, Text | CountedText>;

/** Rows of the picture; further prices stand in the table only. */
const mostBars = 5;
const chartRows = 11;

const formulasOf = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, proposalPriceTable, id);
  const ofDeal = has(context, opportunityTable)
    ? `SUMIF(${wholeColumn(context, opportunityTable, "name")},${cell("opportunity")},${wholeColumn(context, opportunityTable, "budget")})`
    : "0";
  const ratio = (amount: string): string => `=IF(AND(ISNUMBER(${cell("price")}),N(${amount})>0),N(${cell("price")})/N(${amount}),"")`;
  const comma = context.language === "zh" ? "；" : "; ";
  const apart = (id: string, over: Text, under: Text, same: Text): string => {
    const distance = `TEXT(ABS(N(${cell(id)})-1),"0 %")`;
    const written = (word: Text): string =>
      context.language === "zh" ? `${quote(say(context, word))}&${distance}` : `${distance}&${quote(say(context, word))}`;
    return `IF(${cell(id)}="","",${quote(comma)}&IF(${distance}="0 %",${quote(say(context, same))},IF(N(${cell(id)})>1,${written(over)},${written(under)})))`;
  };
  const months = `N(${cell("price")})/N(${cell("return")})*12`;
  const payback = `IF(AND(ISNUMBER(${cell("price")}),N(${cell("return")})>0),${quote(comma + say(context, words.months))}&IF(${months}<=24,ROUNDUP(${months},0)&${behindCount(context, `ROUNDUP(${months},0)`, words.monthsEnd)},ROUND(${months}/12,1)&${quote(say(context, words.yearsEnd))}),"")`;
  const all = `${apart("againstBudget", words.over, words.under, words.onBudget)}&${apart("againstCompetitors", words.above, words.below, words.level)}&${payback}`;
  return {
    inWords: `=IFERROR(MID(${all},${comma.length + 1},200),"")`,
    budgetInForce: `=IF(${cell("opportunity")}="","",IF(ISNUMBER(${cell("budget")}),${cell("budget")},IF(${ofDeal}=0,"",${ofDeal})))`,
    againstBudget: ratio(cell("budgetInForce")),
    againstCompetitors: ratio(cell("competitorPrice")),
  };
};

const sentenceOf = (context: SheetContext): string => {
  const ratios = wholeColumn(context, proposalPriceTable, "againstBudget");
  const most = `MAX(${ratios})`;
  const name = `INDEX(${wholeColumn(context, proposalPriceTable, "opportunity")},MATCH(${most},${ratios},0))`;
  const share = `TEXT(${most},"0 %")`;
  const over = joined("", ref(name), say(context, words.overSentence), ref(share), say(context, words.overEnd));
  const within = joined(say(context, words.within), ref(name), say(context, words.at), ref(share), say(context, words.withinEnd));
  return `=IF(COUNT(${ratios})=0,${quote(say(context, words.none))},IF(${most}>1,${over},${within}))`;
};

/** A small table of the first prices, and their bars beside it. */
const placePicture = (draft: SheetDraft, context: SheetContext, table: PlacedTable, top: number): number => {
  const left = table.columnOf("opportunity");
  const data = table.columnOf("price");
  const count = Math.min(mostBars, Math.max(2, tableIn(context.data, proposalPriceTable).rows.length));
  const series = [
    { id: "price", text: words.price, color: colors.brand },
    { id: "budgetInForce", text: words.budget, color: colors.brandLight },
    { id: "competitorPrice", text: words.competitor, color: colors.muted },
  ] as const;
  draft.line(
    top,
    data,
    [words.opportunity, ...series.map(({ text }) => text)].map((text) => say(context, text)),
    looks.computedHeader,
    looks.right,
  );
  draft.paint(areaOf(top, data, 1, 1), looks.left);
  for (let index = 0; index < count; index += 1) {
    const row = top + 1 + index;
    const read = (id: string): string => `INDEX(${wholeColumn(context, proposalPriceTable, id)},${index + 1})`;
    draft.put(row, data, `=IFERROR(${read("opportunity")}&"","")`, looks.row, looks.shrink);
    series.forEach(({ id }, at) => {
      draft.put(row, data + 1 + at, `=IFERROR(IF(ISNUMBER(${read(id)}),${read(id)},""),"")`, looks.row, looks.right, {
        numberFormat: formats.money,
      });
    });
    draft.height(row, row, 30);
  }
  draft.chart(
    groupedBars({
      name: "KAM_ProposalPrices",
      title: say(context, words.picture),
      type: "BarClustered",
      area: areaOf(top, left, chartRows, 3),
      names: areaOf(top + 1, data, count, 1),
      series: series.map(({ text, color }, at) => ({ name: say(context, text), values: areaOf(top + 1, data + 1 + at, count, 1), color })),
      format: moneyLabels(context),
    }),
  );
  return top + chartRows - 1;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: priceTexts.heading,
    purpose: priceTexts.purpose,
    table: proposalPriceTable,
    formulas: formulasOf(context),
    lines: 2,
    example: {
      opportunity: { en: "Payment hub", zh: "支付平台" },
      whoCanRaise: { en: "Group CFO", zh: "集团财务总监" },
      price: 6800000,
      budget: 6500000,
      competitorPrice: 6200000,
      return: 5400000,
    },
  });
  const first = table.firstCell("againstBudget");
  draft.conditional({
    kind: "formula",
    area: table.columnArea("againstBudget"),
    formula: `=N(${first})>1`,
    look: { color: colors.attention, fill: colors.attentionTint, bold: true, numberFormat: '"▲ "0 %' },
  });
  const below = table.area.bottom + 2;
  draft.spread(areaOf(below, 1, 1, proposalPriceTable.columns.length), sentenceOf(context), looks.note);
  draft.height(below, below, 20);
  return placePicture(draft, context, table, below + 1);
};
