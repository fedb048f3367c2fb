/** What the receivables say on the Summary: what is overdue, of all that is open. */
import type { SummaryModule } from "../../plan/section";
import { has, moneyText, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { text } from "../../plan/wording";
import { receivableTable } from "./table";

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, receivableTable)) return null;
  const all = (id: string): string => wholeColumn(context, receivableTable, id);
  const overdue = `SUMIFS(${all("amount")},${all("daysOverdue")},">0")`;
  const open = `SUMIFS(${all("amount")},${all("paidOn")},"")`;
  const none = quote(say(context, text("no invoice entered yet", "尚未登记应收款")));
  const of = quote(say(context, text(" overdue of ", " 张逾期，应收总额 ")));
  const end = quote(say(context, text(" open", "")));
  return {
    label: text("Overdue receivables", "逾期应收款"),
    value: `IF(COUNTA(${all("invoice")})=0,"",${moneyText(context, overdue)})`,
    meaning: `IF(COUNTA(${all("invoice")})=0,${none},COUNTIF(${all("daysOverdue")},">0")&${of}&${moneyText(context, open)}&${end})`,
  };
};
