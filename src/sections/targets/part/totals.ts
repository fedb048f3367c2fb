/** Each measure of the latest period as a row of figures, the bars that are drawn of them, and a sentence. */
import type { Text } from "../../../plan/language";
import type { SheetContext } from "../../../plan/section";
import { areaName, areaOf, fixedCell } from "../../../plan/sheet/address";
import { groupedBars, placeToldChart } from "../../../plan/sheet/blocks";
import { colors, formats, looks } from "../../../plan/sheet/looks";
import { quote, say } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { tableIn } from "../../../plan/planData";
import { findWritten } from "../../../plan/words";
import { columnOf } from "../../../plan/table";
import type { Split } from "../figures";
import { targetTable as table } from "../table";
import { changeFormat, shareFormat } from "../texts";
import { measureIds, measureWords } from "../words";
import { latestPeriodFormula, ofFirstSplit, sumsOf } from "./formulas";

const texts = {
  chart: { en: "Actual and prior year against plan", zh: "实际、上年与计划对比" },
  none: { en: "Enter plan and actual of a period.", zh: "请填写某一期间的计划与实际。" },
  basis: { en: "Added up", zh: "汇总口径" },
  planned: { en: "Plan = 100 %", zh: "计划 = 100 %" },
  prior: { en: "Prior year by plan", zh: "上年 ÷ 计划" },
  attained: { en: " of the plan", zh: "" },
  attainedStart: { en: " ", zh: "完成 " },
  grown: { en: " on the prior year", zh: "" },
  also: { en: ",", zh: "，" },
  grownStart: { en: " ", zh: "较上年 " },
  end: { en: ".", zh: "。" },
} as const satisfies Record<string, Text>;

const splitNames: Readonly<Record<Split, Text>> = {
  whole: { en: "Whole", zh: "整体" },
  segment: { en: "Segments", zh: "客户群" },
  manager: { en: "Managers", zh: "客户经理" },
};

/** Columns of the figures, beside the chart and in the columns of the table that hold the same. */
const at = { name: 4, basis: 5, plan: 6, actual: 7, prior: 8, attainment: 9, growth: 10, priorShare: 11, planned: 12 } as const;

const placeMeasure = (draft: SheetDraft, context: SheetContext, row: number, id: string, period: string): void => {
  const cell = (column: keyof typeof at): string => fixedCell(row, at[column]);
  const sums = sumsOf(context, cell("name"), period);
  const guarded = (figure: string): string => `=IFERROR(${figure},"")`;
  const total = (column: string): string => ofFirstSplit(sums, (sum) => `IF(${sum.known(column)}=0,"",${sum.sum(column)})`);
  const share = { numberFormat: shareFormat };
  draft.put(row, at.name, `=${context.lists.word(measureWords, id)}`, looks.row, looks.bold);
  draft.put(row, at.basis, guarded(ofFirstSplit(sums, (_sum, split) => quote(say(context, splitNames[split])))), looks.row);
  for (const [column, of] of [
    [at.plan, "plan"],
    [at.actual, "actual"],
    [at.prior, "priorYear"],
  ] as const)
    draft.put(row, column, guarded(total(of)), looks.row, looks.right, { numberFormat: formats.whole });
  const attained = ofFirstSplit(sums, (sum) => sum.ratio("plan"));
  const grown = ofFirstSplit(sums, (sum) => `${sum.ratio("priorYear")}-1`);
  draft.put(row, at.attainment, guarded(attained), looks.row, looks.right, looks.bold, share);
  draft.put(row, at.growth, guarded(grown), looks.row, looks.right, { numberFormat: changeFormat });
  draft.put(row, at.priorShare, guarded(`${cell("attainment")}/(1+${cell("growth")})`), looks.row, looks.right, looks.muted, share);
  draft.put(row, at.planned, `=IF(ISNUMBER(${cell("attainment")}),1,"")`, looks.row, looks.right, looks.muted, { numberFormat: "0 %" });
  draft.height(row, row, 20);
};

/** "2026: Revenue 94.1 % of the plan, +3.2 % on the prior year; …". */
const sentenceOf = (context: SheetContext, head: number, period: string): string => {
  const [semicolon, colon] = context.language === "en" ? ["; ", ": "] : ["；", "："];
  const says = (text: Text): string => quote(say(context, text));
  const told = measureIds.map((_id, index) => {
    const cell = (column: keyof typeof at): string => fixedCell(head + 1 + index, at[column]);
    const [attained, grown] = [cell("attainment"), cell("growth")];
    const parts =
      `IF(ISNUMBER(${attained}),${says(texts.attainedStart)}&TEXT(${attained},${quote(shareFormat)})&${says(texts.attained)},"")` +
      `&IF(COUNT(${attained},${grown})=2,${says(texts.also)},"")&IF(ISNUMBER(${grown}),${says(texts.grownStart)}&TEXT(${grown},${quote(changeFormat)})&${says(texts.grown)},"")`;
    return `IF(COUNT(${attained},${grown})=0,"",${quote(semicolon)}&${cell("name")}&${parts})`;
  });
  const figures = areaName(areaOf(head + 1, at.attainment, measureIds.length, at.growth - at.attainment + 1));
  const start = `IF(${period}="","",${period}&${quote(colon)})`;
  const words = `${start}&MID(${told.join("&")},${(semicolon.length + 1).toString()},400)&${says(texts.end)}`;
  return `=IF(COUNT(${figures})=0,${says(texts.none)},${words})`;
};

/** The measures, those with targets before the others; `used` counts them. */
const inUseFirst = (context: SheetContext): { readonly ids: readonly string[]; readonly used: number } => {
  const named = new Set(tableIn(context.data, table).rows.map(({ cells }) => findWritten(measureWords, String(cells["measure"] ?? ""))));
  const used = measureIds.filter((id) => named.has(id));
  return { ids: [...used, ...measureIds.filter((id) => !named.has(id))], used: used.length };
};

/** Draws from a row on and answers with the last row taken. */
export const placeTotals = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const header = (id: string): string => say(context, columnOf(table, id).header);
  const head = top + 1;
  const period = fixedCell(head, at.name);
  draft.put(head, at.name, `=${latestPeriodFormula(context)}`, looks.computedHeader);
  draft.put(head, at.basis, say(context, texts.basis), looks.computedHeader);
  const titles = [
    ...["plan", "actual", "priorYear", "attainment", "growth"].map(header),
    say(context, texts.prior),
    say(context, texts.planned),
  ];
  draft.line(head, at.plan, titles, looks.computedHeader, looks.right);
  draft.height(head, head, 34);
  const measures = inUseFirst(context);
  measures.ids.forEach((id, index) => {
    placeMeasure(draft, context, head + 1 + index, id, period);
  });
  // A measure nobody uses stands in the list, and leaves no gap in the picture.
  const column = (of: keyof typeof at) => areaOf(head + 1, at[of], measures.used || measures.ids.length, 1);
  return placeToldChart(draft, context, top, {
    title: texts.chart,
    sentence: sentenceOf(context, head, period),
    from: at.name,
    to: table.columns.length,
    rows: 11,
    height: 34,
    chart: (place) =>
      groupedBars({
        ...place,
        name: "KAM_TargetsChart",
        type: "ColumnClustered",
        names: column("name"),
        series: [
          { name: header("plan"), values: column("planned"), color: colors.line },
          { name: header("actual"), values: column("attainment"), color: colors.brand },
          { name: header("priorYear"), values: column("priorShare"), color: colors.brandLight },
        ],
        format: "0 %;;",
      }),
  });
};
