/** The prospects in one line of the Summary: how many buy within 30 days, and how many are overdue. */
import type { SummaryModule } from "../../plan/section";
import { joined, ref } from "../../plan/sheet/blocks";
import { behindCount, has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { prospectTable } from "./table";

const texts = {
  label: { en: "Buying within 30 days", zh: "30 天内购买" },
  none: { en: "No prospect is entered yet", zh: "尚未填写意向客户" },
  of: { en: "of ", zh: "意向客户共 " },
  late: { one: " prospect. ▲ To contact: ", en: " prospects. ▲ To contact: ", zh: " 个。▲ 应联系：" },
  fine: { one: " prospect, contacted in time", en: " prospects, all contacted in time", zh: " 个，均按时联系" },
} as const;

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, prospectTable)) return null;
  const column = (id: string): string => wholeColumn(context, prospectTable, id);
  const all = `COUNTA(${column("name")})`;
  const near = ["O", "H", "A+", "A"].map((id) => `COUNTIF(${column("level")},${quote(id)})`).join("+");
  const late = `COUNTIF(${column("standing")},"▲*")`;
  const start = joined(say(context, texts.of), ref(all));
  return {
    label: texts.label,
    value: `IF(${all}=0,"",${near})`,
    meaning: `IF(${all}=0,${quote(say(context, texts.none))},${start}&IF(${late}=0,${behindCount(context, all, texts.fine)},${joined(ref(behindCount(context, all, texts.late)), ref(late))}))`,
  };
};
