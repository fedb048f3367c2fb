/** The team on the Summary: the visits it has to make, who has more than the others of the type, and the visits of each as bars. */
import type { SheetContext, SummaryModule } from "../../plan/section";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { tableIn } from "../../plan/planData";
import { teamTable } from "./table";
import { teamTexts } from "./texts";

const texts = {
  visits: { en: " visits a month", zh: " 次拜访/月" },
  most: { en: " has most: ", zh: "最多，" },
  above: { en: " above the mean of the type", zh: "，高于同类平均" },
  even: { en: "nobody above the mean of the type", zh: "同类之间均衡" },
  also: { en: "; ", zh: "；" },
  chart: { en: "Visits a month by manager", zh: "各客户经理每月拜访次数" },
  heading: { en: " has most visits: ", zh: "拜访最多，每月 " },
  aMonth: { en: " a month", zh: " 次" },
  none: { en: "No manager with accounts yet", zh: "尚无负责客户的客户经理" },
};

/** As many bars as fit a chart that is read at a glance. */
const mostBars = 6;

const column = (context: SheetContext, id: string): string => wholeColumn(context, teamTable, id);

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, teamTable)) return null;
  const [names, load, against] = ["manager", "load", "against"].map((id) => column(context, id)) as [string, string, string];
  const says = (id: keyof typeof texts): string => quote(say(context, texts[id]));
  const fullest = `INDEX(${names},MATCH(MAX(${against}),${against},0))&" "&TEXT(MAX(${against}),"+0 %")&${says("above")}`;
  const spread = `IF(ROUND(MAX(${against}),2)<=0,${says("even")},${fullest})`;
  return {
    label: teamTexts.name,
    value: `IF(COUNTA(${names})=0,"",COUNTA(${names}))`,
    meaning: `IF(SUM(${load})=0,${says("none")},TEXT(SUM(${load}),"#,##0")&${says("visits")}&${says("also")}&${spread})`,
  };
};

export const bars: NonNullable<SummaryModule["bars"]> = (context) => {
  if (!has(context, teamTable)) return [];
  const says = (id: keyof typeof texts): string => quote(say(context, texts[id]));
  const rows = tableIn(context.data, teamTable).rows.length;
  const cell = (id: string, row: number): string => `INDEX(${column(context, id)},${row.toString()})`;
  return [
    {
      name: "KAM_VisitsByManager",
      title: texts.chart,
      heading: (names, values) =>
        `IF(SUM(${values})=0,${says("none")},INDEX(${names},MATCH(MAX(${values}),${values},0))&${says("heading")}&TEXT(MAX(${values}),"#,##0")&${says("aMonth")})`,
      bars: Array.from({ length: Math.min(mostBars, Math.max(1, rows)) }, (_bar, index) => ({
        name: cell("manager", index + 1),
        value: cell("load", index + 1),
      })),
      format: "#,##0.#",
      words: (value) => `TEXT(${value},"#,##0")`,
    },
  ];
};
