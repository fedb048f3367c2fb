/** Profit and loss on the Account sheet: the years with their figures, revenue and margin as a chart, and a sentence. */
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { comboChart, moneyLabels } from "../../plan/sheet/blocks";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { columnOf } from "../../plan/table";
import { profitLossTable } from "./table";
import { profitLossTexts } from "./texts";
import { comma } from "../../plan/wording";

const texts = {
  incomplete: { en: "Profit not known: enter ", zh: "利润未知，请填写" },
  margin: { en: "Margin ", zh: "利润率 " },
  up: { en: ", ▲ ", zh: "，▲ 升 " },
  down: { en: ", ▼ ", zh: "，▼ 降 " },
  points: { en: " points", zh: " 个百分点" },
  revenue: { en: "; revenue ", zh: "；收入 " },
  chart: { en: "Revenue and margin", zh: "收入与利润率" },
  none: { en: "Enter at least one year with revenue and costs.", zh: "请至少填写一年的收入与成本。" },
  latest: { en: "Latest year ", zh: "最近年度 " },
  colon: { en: ": ", zh: "：" },
} as const satisfies Record<string, Text>;

const chartRows = 12;
const needed = ["revenue", "costOfGoods", "discounts", "costToServe"] as const;

const formulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, profitLossTable, id);
  const column = (id: string): string => wholeColumn(context, profitLossTable, id);
  const says = (id: keyof typeof texts): string => quote(say(context, texts[id]));
  const year = cell("year");
  const known = needed.map((id) => `ISNUMBER(${cell(id)})`).join(",");
  const separator = comma(context.language);
  const missing = needed
    .map((id) => `IF(ISNUMBER(${cell(id)}),"",${quote(separator + say(context, columnOf(profitLossTable, id).header))})`)
    .join("&");
  const before = (id: string): string => `SUMIFS(${column(id)},${column("year")},${year}-1)`;
  const hasBefore = (id: string): string => `SUMPRODUCT((${column("year")}=${year}-1)*ISNUMBER(${column(id)}))=1`;
  const change = `ROUND(${cell("margin")}-${before("margin")},9)`;
  const trend =
    `IF(${hasBefore("margin")},IF(${change}=0,"",IF(${change}>0,${says("up")},${says("down")})` +
    `&TEXT(ABS(${change})*100,"0.0")&${says("points")}),"")`;
  const growth = `IF(ISNUMBER(${cell("growth")}),${says("revenue")}&TEXT(${cell("growth")},"+0 %;-0 %;0 %"),"")`;
  return {
    reading:
      `=IF(${year}="","",IF(ISNUMBER(${cell("margin")}),IFERROR(${says("margin")}&TEXT(${cell("margin")},"0.0 %")&${trend}&${growth},""),` +
      `IF(AND(${known}),"",${says("incomplete")}&MID(${missing},${(separator.length + 1).toString()},120))))`,
    profit: `=IF(AND(${known}),${cell("revenue")}-${cell("costOfGoods")}-${cell("discounts")}-${cell("costToServe")}-N(${cell("other")}),"")`,
    margin: `=IF(AND(ISNUMBER(${cell("profit")}),N(${cell("revenue")})>0),${cell("profit")}/${cell("revenue")},"")`,
    growth: `=IF(AND(ISNUMBER(${year}),ISNUMBER(${cell("revenue")})),IF(${hasBefore("revenue")},IF(${before("revenue")}>0,${cell("revenue")}/${before("revenue")}-1,""),""),"")`,
  };
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: profitLossTexts.heading,
    purpose: profitLossTexts.purpose,
    table: profitLossTable,
    formulas: formulas(context),
    looks: { year: { horizontal: "Left", indent: 1, bold: true, numberFormat: "0" }, margin: { numberFormat: "0.0 %" } },
    lines: 2,
    example: { year: 2025, revenue: 12000000, costOfGoods: 7800000, discounts: 400000, costToServe: 900000 },
  });
  draft.paint(areaOf(table.area.top, table.columnOf("year"), 1, 1), looks.left, { indent: 1 });
  const reading = table.firstCell("reading");
  draft.conditional({
    kind: "formula",
    area: table.columnArea("reading"),
    formula: `=ISNUMBER(FIND("▼",${reading}))`,
    look: { color: colors.attention },
  });
  draft.conditional({
    kind: "formula",
    area: table.columnArea("reading"),
    formula: `=ISNUMBER(FIND("▲",${reading}))`,
    look: { color: colors.good },
  });
  const column = (id: string): string => wholeColumn(context, profitLossTable, id);
  const says = (id: keyof typeof texts): string => quote(say(context, texts[id]));
  const row = table.area.bottom + 2;
  const latest = `MAX(${column("year")})`;
  draft.put(row, 1, say(context, texts.chart), looks.heading);
  draft.spread(
    areaOf(row, 2, 1, profitLossTable.columns.length - 2),
    `=IF(COUNT(${column("margin")})=0,${says("none")},${says("latest")}&${latest}&${says("colon")}&INDEX(${column("reading")},MATCH(${latest},${column("year")},0)))`,
    looks.row,
  );
  draft.height(row, row, 22);
  const chart = comboChart({
    name: "KAM_ProfitLossChart",
    title: say(context, texts.chart),
    area: areaOf(row + 1, 1, chartRows, 4),
    names: table.columnArea("year"),
    columns: {
      name: say(context, columnOf(profitLossTable, "revenue").header),
      values: table.columnArea("revenue"),
      format: moneyLabels(context),
    },
    line: {
      name: say(context, columnOf(profitLossTable, "margin").header),
      values: table.columnArea("margin"),
      format: formats.share,
    },
    secondary: true,
  });
  // A margin may be below 0.
  draft.chart(chart.secondaryAxis ? { ...chart, secondaryAxis: { ...chart.secondaryAxis, minimum: null } } : chart);
  return row + chartRows;
};
