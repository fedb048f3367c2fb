/** What the proposal says on the Summary: how much of its contents is ready. */
import type { SummaryModule } from "../../plan/section";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { text } from "../../plan/wording";
import { proposalContentsTable } from "./table";
import { contentsStatusWords } from "./words";

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, proposalContentsTable)) return null;
  const column = (id: string): string => wholeColumn(context, proposalContentsTable, id);
  const status = (id: "ready" | "draft"): string => `COUNTIF(${column("status")},${context.lists.word(contentsStatusWords, id)})`;
  const all = `COUNTA(${column("item")})`;
  const begun = `(${status("ready")}+${status("draft")})`;
  return {
    label: text("Proposal contents", "方案内容"),
    value: `IF(${begun}=0,"",TEXT(${status("ready")}/${all},"0 %"))`,
    meaning: `IF(${begun}=0,${quote(say(context, text("not begun", "尚未开始")))},${status("ready")}&${quote(say(context, text(" of ", " / ")))}&${all}&${quote(say(context, text(" items ready", " 项已就绪")))})`,
  };
};
