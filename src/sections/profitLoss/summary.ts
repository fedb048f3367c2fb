/** What the years say on the Summary: the margin of the latest one. */
import type { SummaryModule } from "../../plan/section";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { text } from "../../plan/wording";
import { profitLossTable } from "./table";

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, profitLossTable)) return null;
  const column = (id: string): string => wholeColumn(context, profitLossTable, id);
  const latest = (id: string): string => `INDEX(${column(id)},MATCH(MAX(${column("year")}),${column("year")},0))`;
  const none = quote(say(context, text("no year entered yet", "尚未填写年度数据")));
  return {
    label: text("Margin with the account", "客户利润率"),
    value: `IF(COUNT(${column("year")})=0,"",IF(ISNUMBER(${latest("margin")}),TEXT(${latest("margin")},"0.0 %"),""))`,
    meaning: `IF(COUNT(${column("year")})=0,${none},MAX(${column("year")})&${quote(say(context, text(": ", "：")))}&${latest("reading")})`,
  };
};
