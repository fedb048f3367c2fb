/** What the targets say on the Summary: attainment of the latest period, in the measure that its first row has, and the growth. */
import type { SummaryModule } from "../../plan/section";
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
