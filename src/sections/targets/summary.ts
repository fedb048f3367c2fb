/** The targets on the Summary: attainment and growth of the latest period, in the measure that its first row has; attainment of each part as bars. */
import type { SheetContext, SummaryBars, SummaryModule } from "../../plan/section";
import { tableIn } from "../../plan/planData";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { text } from "../../plan/wording";
import { latestPeriodFormula, ofFirstSplit, sumsOf } from "./part/formulas";
import { targetTable } from "./table";
import { changeFormat, shareFormat } from "./texts";

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, targetTable)) return null;
  const all = (id: string): string => wholeColumn(context, targetTable, id);
  const period = latestPeriodFormula(context);
  const measure = `INDEX(${all("measure")},IFERROR(MATCH(${period},INDEX(TRIM(${all("period")}),0),0),1))`;
  const sums = sumsOf(context, measure, period);
  const attained = ofFirstSplit(sums, (sum) => sum.ratio("plan"), "NA()");
  const grown = ofFirstSplit(sums, (sum) => `${sum.ratio("priorYear")}-1`, "NA()");
  const [start, end] = [text(", ", "，较上年 "), text(" on the prior year", "")].map((part) => quote(say(context, part)));
  const none = quote(say(context, text("no target entered yet", "尚未填写目标")));
  return {
    label: text("Attainment", "目标完成率"),
    value: `IFERROR(TEXT(${attained},${quote(shareFormat)}),"")`,
    meaning: `IF(COUNTA(${all("measure")})=0,${none},${measure}&IF(${period}="",""," "&${period})&IFERROR(${start}&TEXT(${grown},${quote(changeFormat)})&${end},""))`,
  };
};

const barTexts = {
  segment: {
    title: text("Attainment by segment", "各客户群完成率"),
    none: text("No segment with a target yet", "尚无客户群目标"),
    all: text("every segment has reached its plan", "各客户群均已完成计划"),
  },
  manager: {
    title: text("Attainment by manager", "各客户经理完成率"),
    none: text("No manager with a target yet", "尚无客户经理目标"),
    all: text("every manager has reached the plan", "各客户经理均已完成计划"),
  },
};

/** As many bars as fit a chart that is read at a glance. */
const mostBars = 6;

/** The rows of the latest period that split in one way, in the measure of the first of them and the order of the table. */
const barsBy = (context: SheetContext, split: "segment" | "manager"): SummaryBars => {
  const all = (id: string): string => wholeColumn(context, targetTable, id);
  const named = (id: string): string => `(TRIM(${all(id)})<>"")`;
  const ofSplit = `(TRIM(${all("period")})=${latestPeriodFormula(context)})*${split === "segment" ? named("segment") : `${named("manager")}*(1-${named("segment")})`}`;
  const measure = `INDEX(${all("measure")},MATCH(1,INDEX(${ofSplit},0),0))`;
  const rows = `${ofSplit}*(${all("measure")}=${measure})`;
  const numbers = `INDEX(${rows}*(ROW(${all("measure")})-ROW(INDEX(${all("measure")},1))+1),0)`;
  const nth = (index: number): string => `LARGE(${numbers},SUMPRODUCT(${rows})-${index.toString()})`;
  const says = (id: "title" | "none" | "all"): string => quote(say(context, barTexts[split][id]));
  const [colon, gap] = [text(": ", "："), text(" is furthest from the plan, ", "离计划最远，")].map((part) => quote(say(context, part)));
  const count = tableIn(context.data, targetTable).rows.filter(({ cells }) => {
    const isNamed = (id: string): boolean => String(cells[id] ?? "").trim() !== "";
    return isNamed(split) && (split === "segment" || !isNamed("segment"));
  }).length;
  return {
    name: split === "segment" ? "KAM_AttainmentBySegment" : "KAM_AttainmentByManager",
    title: barTexts[split].title,
    heading: (names, values) =>
      `IF(COUNT(${values})=0,${says("none")},${measure}&${colon}&IF(MIN(${values})>=1,${says("all")},INDEX(${names},MATCH(MIN(${values}),${values},0))&${gap}&TEXT(MIN(${values}),"0 %")))`,
    bars: Array.from({ length: Math.min(mostBars, Math.max(1, count)) }, (_bar, index) => ({
      name: `INDEX(${all(split)},${nth(index)})`,
      value: `INDEX(${all("attainment")},${nth(index)})`,
    })),
    format: "0 %",
    words: (value) => `TEXT(${value},"0 %")`,
  };
};

export const bars: NonNullable<SummaryModule["bars"]> = (context) =>
  has(context, targetTable) ? [barsBy(context, "segment"), barsBy(context, "manager")] : [];
