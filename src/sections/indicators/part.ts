/** Long-cycle indicators on the Results sheet: plan and actual of each, and the phases as bars with a sentence. */
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf, fixedArea, fixedCell } from "../../plan/sheet/address";
import { barChart, joined, placeToldChart, ref } from "../../plan/sheet/blocks";
import { elapsedFormula } from "../../plan/sheet/elapsedFormula";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { behindCount, type CountedText, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { columnOf } from "../../plan/table";
import { targetThresholds } from "../targets/settings";
import { indicatorTable as table } from "./table";
import { indicatorTexts } from "./texts";
import { phaseIds, phaseWords } from "./words";

const texts = {
  reached: { en: "✓ Plan reached", zh: "✓ 已完成计划" },
  onTheWay: { en: "○ On the way", zh: "○ 进度正常" },
  close: { en: "○ Close to the plan", zh: "○ 接近计划" },
  behind: { en: "▲ Behind the plan", zh: "▲ 落后于计划" },
  noPlan: { en: "No plan yet", zh: "尚无计划" },
  noActual: { en: "Nothing reached yet", zh: "尚无实际数据" },
  chart: { en: "Attainment by phase, each up to its plan", zh: "各阶段完成率（单项最高按 100 % 计）" },
  known: { en: "Known", zh: "已知项数" },
  none: { en: "Enter plan and actual of an indicator.", zh: "请填写指标的计划与实际。" },
  of: { en: " of ", zh: " 项已完成，共 " },
  end: {
    one: " indicator with plan and actual is reached.",
    en: " indicators with plan and actual are reached.",
    zh: " 项有计划与实际的指标。",
  },
} as const satisfies Record<string, Text | CountedText>;

/** Columns of the figures beside the chart. */
const at = { phase: 4, known: 5, attainment: 6 } as const;

/** Large figures with separators, small ones as they were entered. */
const numberFormat = "[>=1000]#,##0;General";

const formulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, table, id);
  const says = (words: Text): string => quote(say(context, words));
  const reached = `ROUND(${cell("attainment")},9)`;
  const lowest = context.lists.weight(targetThresholds, "attainmentLow");
  const gone = elapsedFormula(context, cell("period"), context.lists.weight(targetThresholds, "fiscalStart"));
  const running = `IF(${gone}<1,${says(texts.onTheWay)},${says(texts.close)})`;
  const standing = `IF(${reached}>=1,${says(texts.reached)},IF(${reached}<ROUND(${lowest}*${gone},9),${says(texts.behind)},${running}))`;
  return {
    attainment: `=IF(AND(ISNUMBER(${cell("plan")}),ISNUMBER(${cell("actual")})),IF(${cell("plan")}>0,${cell("actual")}/${cell("plan")},""),"")`,
    check: `=IF(ISNUMBER(${cell("attainment")}),${standing},IF(ISNUMBER(${cell("plan")}),${says(texts.noActual)},IF(ISNUMBER(${cell("actual")}),${says(texts.noPlan)},"")))`,
  };
};

/** Phases as bars, and a sentence. */
const placePhases = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const head = top + 1;
  const all = (id: string): string => wholeColumn(context, table, id);
  const header = (id: string): string => say(context, columnOf(table, id).header);
  draft.put(head, at.phase, header("phase"), looks.computedHeader);
  draft.line(head, at.known, [say(context, texts.known), header("attainment")], looks.computedHeader, looks.right);
  draft.height(head, head, 22);
  phaseIds.forEach((id, index) => {
    const row = head + 1 + index;
    const word = context.lists.word(phaseWords, id);
    const known = `COUNTIFS(${all("phase")},${word},${all("attainment")},">=0")`;
    const beyond = `COUNTIFS(${all("phase")},${word},${all("attainment")},">1")`;
    const within = `SUMIFS(${all("attainment")},${all("phase")},${word},${all("attainment")},"<=1")`;
    draft.put(row, at.phase, `=${word}`, looks.row);
    draft.put(row, at.known, `=${known}`, looks.row, looks.right, { numberFormat: "0" });
    const counted = fixedCell(row, at.known);
    draft.put(row, at.attainment, `=IF(${counted}=0,"",(${within}+${beyond})/${counted})`, looks.row, looks.right, looks.bold, {
      numberFormat: "0 %",
    });
    draft.height(row, row, 20);
  });
  const column = (index: number) => areaOf(head + 1, index, phaseIds.length, 1);
  const known = `SUM(${fixedArea(column(at.known))})`;
  const reached = `COUNTIF(${all("attainment")},">=1")`;
  const sentence = joined("", ref(reached), say(context, texts.of), ref(known), ref(behindCount(context, known, texts.end)));
  return placeToldChart(draft, context, top, {
    title: texts.chart,
    sentence: `=IF(${known}=0,${quote(say(context, texts.none))},${sentence})`,
    from: at.phase,
    to: table.columns.length,
    rows: 8,
    chart: (place) =>
      barChart({
        ...place,
        name: "KAM_IndicatorsChart",
        type: "BarClustered",
        names: column(at.phase),
        values: column(at.attainment),
        series: header("attainment"),
        format: "0 %",
      }),
  });
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const placed = placePartTable(draft, context, top, {
    heading: indicatorTexts.name,
    purpose: indicatorTexts.purpose,
    table,
    formulas: formulas(context),
    looks: {
      text: looks.wrap,
      item: { ...looks.muted, wrap: false },
      // What is typed stays as it is typed: 2026-09 is no day.
      period: { numberFormat: formats.text },
      plan: { numberFormat },
      actual: { numberFormat },
    },
    example: {
      note: { en: "Visit log of the quarter", zh: "本季度拜访记录" },
      period: { en: "2026-Q4", zh: "2026-Q4" },
      plan: 12,
      actual: 9,
    },
  });
  const check = placed.firstCell("check");
  for (const [sign, color] of [
    ["▲", colors.attention],
    ["✓", colors.good],
  ] as const)
    draft.conditional({ kind: "formula", area: placed.columnArea("check"), formula: `=LEFT(${check},1)=${quote(sign)}`, look: { color } });
  draft.conditional({ kind: "bar", area: placed.columnArea("attainment"), color: colors.brandLight, minimum: 0, maximum: 1 });
  return placePhases(draft, context, placed.area.bottom + 2);
};
