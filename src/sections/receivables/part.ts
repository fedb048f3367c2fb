/** Receivables on the Results sheet: invoices with days, way and remedy, and what is overdue by way as bars and a sentence. */
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf, fixedCell } from "../../plan/sheet/address";
import { barChart, joined, moneyLabels, placeToldChart, ref } from "../../plan/sheet/blocks";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import {
  behindCount,
  type CountedText,
  figure,
  inRow,
  languageArgument,
  moneyText,
  quote,
  say,
  wholeColumn,
} from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { columnOf } from "../../plan/table";
import { labelOf } from "../../plan/words";
import { overdueWays } from "./figures";
import { collectThresholds } from "./settings";
import { receivableTable as table } from "./table";
import { causeTexts, receivableTexts, unknownCause, wayTexts } from "./texts";
import { causeWords, collectWords } from "./words";

const texts = {
  paid: { en: "✓ Paid", zh: "✓ 已付款" },
  chart: { en: "Overdue by way of collecting", zh: "逾期金额（按催收方式）" },
  invoices: { en: "Invoices", zh: "发票数" },
  none: { en: "✓ Nothing is overdue.", zh: "✓ 没有逾期应收款。" },
  overdue: { en: " overdue in ", zh: " 已逾期，共 " },
  ofOpen: { one: " invoice, of ", en: " invoices, of ", zh: " 张发票，应收总额 " },
  open: { en: " that is open. To be acted on in person: ", zh: "。需要当面处理：" },
  end: { en: ".", zh: "。" },
} as const satisfies Record<string, Text | CountedText>;

/** Columns of the figures beside the chart. */
const at = { way: 4, invoices: 5, amount: 6 } as const;

const formulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, table, id);
  const says = (words: Text): string => quote(say(context, words));
  const way = (id: string): string => quote(labelOf(collectWords, id, context.language));
  const limit = (id: "collectDays" | "collectAmount"): string => context.lists.weight(collectThresholds, id);
  const collected = figure(
    context,
    "COLLECT",
    cell("daysOverdue"),
    cell("amount"),
    limit("collectDays"),
    limit("collectAmount"),
    ...languageArgument(context),
  );
  const step = overdueWays.reduceRight((rest, id) => `IF(${cell("way")}=${way(id)},${says(wayTexts[id])},${rest})`, '""');
  const why = causeWords.terms.reduceRight(
    (rest, { id }) => `IF(${cell("cause")}=${context.lists.word(causeWords, id)},${says(causeTexts[id])},${rest})`,
    says(unknownCause),
  );
  const isOverdue = `ISNUMBER(MATCH(${cell("way")},{${overdueWays.map(way).join(",")}},0))`;
  return {
    daysOverdue: `=IF(AND(ISNUMBER(${cell("due")}),${cell("paidOn")}="",ISNUMBER(${context.places.reviewDate})),INT(${context.places.reviewDate})-INT(${cell("due")}),"")`,
    way: `=IF(${cell("paidOn")}<>"",${says(texts.paid)},IF(OR(${cell("daysOverdue")}="",${cell("amount")}=""),"",IF(AND(ISNUMBER(${cell("amount")}),N(${cell("amount")})<=0),"",${collected})))`,
    remedy: `=${step}`,
    first: `=IF(${isOverdue},${why},"")`,
  };
};

/** What is overdue by way, as bars and as a sentence. */
const placeOverdue = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const head = top + 1;
  const all = (id: string): string => wholeColumn(context, table, id);
  const header = (id: string): string => say(context, columnOf(table, id).header);
  draft.put(head, at.way, header("way"), looks.computedHeader);
  draft.line(head, at.invoices, [say(context, texts.invoices), header("amount")], looks.computedHeader, looks.right);
  draft.height(head, head, 34);
  overdueWays.forEach((id, index) => {
    const row = head + 1 + index;
    const label = quote(labelOf(collectWords, id, context.language));
    draft.put(row, at.way, labelOf(collectWords, id, context.language), looks.row);
    draft.put(row, at.invoices, `=COUNTIF(${all("way")},${label})`, looks.row, looks.right, { numberFormat: "0" });
    draft.put(row, at.amount, `=SUMIFS(${all("amount")},${all("way")},${label})`, looks.row, looks.right, { numberFormat: formats.money });
    draft.height(row, row, 20);
  });
  const count = overdueWays.length;
  const column = (index: number, from = 0): string => `${fixedCell(head + 1 + from, index)}:${fixedCell(head + count, index)}`;
  const overdue = `SUM(${column(at.amount)})`;
  const open = `SUMIFS(${all("amount")},${all("paidOn")},"")`;
  // Visits and special arrangements are the last two ways.
  const inPerson = `SUM(${column(at.amount, 2)})`;
  const sentence = joined(
    ref(moneyText(context, overdue)),
    say(context, texts.overdue),
    ref(`SUM(${column(at.invoices)})`),
    ref(behindCount(context, `SUM(${column(at.invoices)})`, texts.ofOpen)),
    ref(moneyText(context, open)),
    say(context, texts.open),
    ref(moneyText(context, inPerson)),
    say(context, texts.end),
  );
  return placeToldChart(draft, context, top, {
    title: texts.chart,
    sentence: `=IF(SUM(${column(at.invoices)})=0,${quote(say(context, texts.none))},${sentence})`,
    from: at.way,
    to: table.columns.length,
    rows: 9,
    chart: (place) =>
      barChart({
        ...place,
        name: "KAM_ReceivablesChart",
        type: "BarClustered",
        names: areaOf(head + 1, at.way, count, 1),
        values: areaOf(head + 1, at.amount, count, 1),
        series: header("amount"),
        format: moneyLabels(context),
      }),
  });
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const placed = placePartTable(draft, context, top, {
    heading: receivableTexts.name,
    purpose: receivableTexts.purpose,
    table,
    formulas: formulas(context),
    lines: 2,
    looks: { daysOverdue: { numberFormat: "0" }, way: looks.bold },
    example: {
      invoice: { en: "INV-2041", zh: "2026-0415" },
      stakeholder: { en: "Treasury manager", zh: "财务科科长" },
      due: { en: "2026-09-30", zh: "2026-09-30" },
      amount: 185000,
      cause: causeWords.terms[0]?.label ?? receivableTexts.name,
    },
  });
  const way = placed.firstCell("way");
  const colour = (ids: readonly string[], color: string): void => {
    const tests = ids.map((id) => `${way}=${quote(labelOf(collectWords, id, context.language))}`);
    draft.conditional({ kind: "formula", area: placed.columnArea("way"), formula: `=OR(${tests.join(",")})`, look: { color } });
  };
  colour(["visit", "special"], colors.bad);
  colour(["remind", "letter"], colors.attention);
  return placeOverdue(draft, context, placed.area.bottom + 2);
};
