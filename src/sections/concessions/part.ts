/** The concessions on the Negotiation sheet: what was given for what, drawn as give and get, and the balance in words. */
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { groupedBars, joined, moneyLabels, ref } from "../../plan/sheet/blocks";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { columnOf } from "../../plan/table";
import { meaningTexts, type Meaning } from "./figures";
import { concessionTable as table } from "./table";
import { concessionTexts } from "./texts";

const texts = {
  chart: { en: "Give and get", zh: "让与得" },
  none: { en: "Give a value to what is given and got: the balance is drawn here.", zh: "填写让步与换得的价值后，这里会画出对比。" },
  given: { en: "Given ", zh: "让出 " },
  got: { en: ", got ", zh: "，换得 " },
  ahead: { en: ": ahead by ", zh: "：净得 " },
  behind: { en: ": behind by ", zh: "：净让 " },
  even: { en: ": even", zh: "：持平" },
  open: { en: ". Given without getting: ", zh: "。没有换得的让步：" },
} as const satisfies Record<string, Text>;

const chartRows = 11;

const formulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, table, id);
  const holds = (what: string, value: string): string => `OR(${cell(what)}<>"",N(${cell(value)})>0)`;
  const [gives, gets] = [holds("give", "valueGiven"), holds("get", "valueGot")];
  const known = (what: string, value: string): string => `OR(ISNUMBER(${cell(value)}),AND(${cell(what)}="",${cell(value)}=""))`;
  const says = (id: Meaning): string => quote(say(context, meaningTexts[id]));
  const balance = cell("balance");
  return {
    balance: `=IF(AND(OR(${gives},${gets}),${known("give", "valueGiven")},${known("get", "valueGot")}),N(${cell("valueGot")})-N(${cell("valueGiven")}),"")`,
    meaning:
      `=IF(${cell("topic")}="","",IF(AND(${gives},NOT(${gets})),${says("one-sided")},IF(NOT(${gives}),IF(${gets},${says("unasked")},""),` +
      `IF(NOT(ISNUMBER(${balance})),${says("unvalued")},IF(ROUND(${balance},9)<0,${says("less")},IF(ROUND(${balance},9)=0,${says("even")},${says("more")}))))))`,
  };
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const placed = placePartTable(draft, context, top, {
    heading: concessionTexts.name,
    purpose: concessionTexts.purpose,
    table,
    formulas: formulas(context),
    looks: { meaning: looks.wrap, balance: { numberFormat: '+#,##0;-#,##0;"–"' } },
    example: {
      date: { en: "2026-11-18", zh: "2026-11-18" },
      topic: { en: "Payment term", zh: "付款期" },
      give: { en: "60 days instead of 30", zh: "由 30 天放宽到 60 天" },
      valueGiven: 40000,
      get: { en: "Order before year end", zh: "年内下单" },
      valueGot: 90000,
    },
  });
  const meaning = placed.firstCell("meaning");
  for (const [sign, look] of [
    ["▲", { color: colors.attention, bold: true, fill: colors.attentionTint }],
    ["▼", { color: colors.bad }],
    ["✓", { color: colors.good }],
  ] as const)
    draft.conditional({ kind: "formula", area: placed.columnArea("meaning"), formula: `=LEFT(${meaning},1)=${quote(sign)}`, look });
  const column = (id: string): string => wholeColumn(context, table, id);
  const [given, got] = [`SUM(${column("valueGiven")})`, `SUM(${column("valueGot")})`];
  const amount = (value: string) => ref(`TEXT(${value},${quote(formats.whole)})`);
  const oneSided = `COUNTIF(${column("meaning")},"▲*")`;
  const row = placed.area.bottom + 2;
  draft.put(row, 1, say(context, texts.chart), looks.heading);
  draft.spread(
    areaOf(row, 3, 1, 6),
    `=IF(COUNT(${column("valueGiven")},${column("valueGot")})=0,${quote(say(context, texts.none))},${joined(
      say(context, texts.given),
      amount(given),
      say(context, texts.got),
      amount(got),
      ref(
        `IF(ROUND(${got}-${given},9)=0,${quote(say(context, texts.even))},IF(${got}>${given},${quote(say(context, texts.ahead))},${quote(say(context, texts.behind))})&TEXT(ABS(${got}-${given}),${quote(formats.whole)}))`,
      ),
      say(context, texts.open),
      ref(oneSided),
    )})`,
    looks.row,
  );
  draft.height(row, row, 22);
  draft.chart(
    groupedBars({
      name: "KAM_GiveAndGet",
      title: say(context, texts.chart),
      area: areaOf(row + 1, 1, chartRows, 5),
      type: "ColumnClustered",
      names: placed.columnArea("topic"),
      series: [
        { name: say(context, columnOf(table, "valueGiven").header), values: placed.columnArea("valueGiven"), color: colors.attention },
        { name: say(context, columnOf(table, "valueGot").header), values: placed.columnArea("valueGot"), color: colors.brand },
      ],
      format: moneyLabels(context),
    }),
  );
  return row + chartRows;
};
