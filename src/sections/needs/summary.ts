/** The needs in one line of the Summary: how many are explicit, and how many of these a solution serves. */
import { yesNoWords } from "../../plan/commonWords";
import type { SummaryModule } from "../../plan/section";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { needTable } from "./table";

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, needTable)) return null;
  const column = (id: string): string => wholeColumn(context, needTable, id);
  const yes = context.lists.word(yesNoWords, "yes");
  const explicit = `(COUNTIF(${column("explicit")},${yes})+COUNTIF(${column("explicit")},TRUE))`;
  const served = `(COUNTIFS(${column("explicit")},${yes},${column("solution")},"?*")+COUNTIFS(${column("explicit")},TRUE,${column("solution")},"?*"))`;
  const none = quote(say(context, { en: "No need is entered yet", zh: "尚未填写需求" }));
  const end = quote(say(context, { en: " of them served by a solution of ours", zh: " 项已有对应方案" }));
  return {
    label: { en: "Explicit needs", zh: "已明确的需求" },
    value: `IF(COUNTA(${column("need")})=0,"",${explicit})`,
    meaning: `IF(COUNTA(${column("need")})=0,${none},${served}&${end})`,
  };
};
