/** The value balances in one line of the Summary: how many give a reason to buy. */
import type { SummaryModule } from "../../plan/section";
import { behindCount, has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { valueBalanceCostTable } from "./table";

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, valueBalanceCostTable)) return null;
  const ratios = wholeColumn(context, valueBalanceCostTable, "ratio");
  const none = quote(say(context, { en: "No balance is known yet", zh: "尚无可计算的天平" }));
  const of = quote(say(context, { en: "of ", zh: "共 " }));
  const end = behindCount(context, `COUNT(${ratios})`, {
    one: " value balance: there the problems weigh more than the solution",
    en: " value balances: there the problems weigh more than the solution",
    zh: " 架价值天平，其中问题重于方案",
  });
  return {
    label: { en: "Reasons to buy", zh: "购买理由" },
    value: `IF(COUNT(${ratios})=0,"",COUNTIF(${ratios},">1"))`,
    meaning: `IF(COUNT(${ratios})=0,${none},${of}&COUNT(${ratios})&${end})`,
  };
};
