/** The log in one line of the Summary: contacts of the last thirty days, whom they reached, and what is agreed and late. */
import type { SummaryModule } from "../../plan/section";
import { joined, ref } from "../../plan/sheet/blocks";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { contactTable } from "./table";

const texts = {
  label: { en: "Contacts in 30 days", zh: "30 天内的联系" },
  none: { en: "No contact is logged yet", zh: "尚无联系记录" },
  late: { en: "▲ Agreed and late: ", zh: "▲ 约定逾期：" },
  fine: { en: "✓ Nothing agreed is late", zh: "✓ 没有逾期的约定" },
} as const;

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, contactTable)) return null;
  const dates = wholeColumn(context, contactTable, "date");
  const today = context.places.reviewDate;
  const late = `COUNTIF(${wholeColumn(context, contactTable, "standing")},"▲*")`;
  return {
    label: texts.label,
    value: `IF(COUNTA(${wholeColumn(context, contactTable, "stakeholder")})=0,"",COUNTIFS(${dates},">"&(${today}-30),${dates},"<="&${today}))`,
    meaning: `IF(COUNTA(${wholeColumn(context, contactTable, "stakeholder")})=0,${quote(say(context, texts.none))},IF(${late}=0,${quote(say(context, texts.fine))},${joined(say(context, texts.late), ref(late))}))`,
  };
};
