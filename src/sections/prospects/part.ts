/** The prospects on the Contacts sheet: level, aim and next contact of each, and below them the funnel from first interest to order. */
import type { SheetContext } from "../../plan/section";
import { areaOf, fixedCell } from "../../plan/sheet/address";
import { barChart, joined, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { dayText, figure, inRow, languageArgument, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { labelOf } from "../../plan/words";
import { followUpRules } from "./figures";
import { prospectTable as table } from "./table";
import { prospectTexts } from "./texts";
import { followUpWords, levels } from "./words";

const texts = {
  funnel: { en: "From first interest to order", zh: "从初步意向到订单" },
  chart: { en: "Prospects by level", zh: "各级别意向客户数" },
  late: { en: "▲ Days late: ", zh: "▲ 逾期天数：" },
  today: { en: "● Today", zh: "● 今天" },
  by: { en: "By ", zh: "不迟于 " },
  undated: { en: "● No contact yet", zh: "● 尚未联系" },
  near: { en: "Buying within 30 days: ", zh: "30 天内购买：" },
  of: { en: " of ", zh: " / " },
  overdue: { en: ". To contact today or overdue: ", zh: "。今天应联系或已逾期：" },
  none: { en: ". Without level: ", zh: "。无级：" },
  end: { en: ".", zh: "。" },
  empty: { en: "Enter a prospect with phone or mail, wish and days.", zh: "请填写意向客户及其联系方式、意向产品和天数。" },
  every: { en: ", every ", zh: "，每 " },
  days: { en: " d", zh: " 天" },
} as const;

const chartRows = levels.length;

const formulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, table, id);
  const says = (id: keyof typeof texts): string => quote(say(context, texts[id]));
  const unclassified = quote(labelOf(followUpWords, "none", context.language));
  const ofLevel = figure(context, "FOLLOWUP", cell("ordered"), cell("expectedDays"), cell("focused"), ...languageArgument(context));
  const [level, next, name] = [cell("level"), cell("nextContact"), cell("name")];
  const today = context.places.reviewDate;
  const ofEach = (say: (id: (typeof levels)[number]) => string): string =>
    levels.reduceRight((rest, id) => `IF(${level}=${quote(id)},${say(id)},${rest})`, '""');
  const aim = ofEach((id) => quote(say(context, followUpRules[id].aim)));
  const every = `${says("every")}&${ofEach((id) => followUpRules[id].days.toString())}&${says("days")}`;
  const standing = `IF(${next}<${today},${says("late")}&(${today}-${next}),IF(${next}=${today},${says("today")},${says("by")}&${dayText(next)}))&${every}`;
  return {
    level: `=IF(${name}="","",IF(OR(${cell("contact")}="",${cell("wants")}=""),${unclassified},${ofLevel}))`,
    aim: `=IFERROR(${aim},"")`,
    nextContact: `=IF(OR(${level}="",NOT(ISNUMBER(${cell("lastContact")}))),"",IFERROR(${figure(context, "NEXTCONTACT", level, cell("lastContact"))},""))`,
    standing: `=IF(ISNUMBER(${next}),${standing},IF(AND(${cell("aim")}<>"",${cell("lastContact")}=""),${says("undated")},""))`,
  };
};

/** Levels with their number, the bars beside them and a sentence; answers with the last row taken. */
const placeFunnel = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const column = (id: string): string => wholeColumn(context, table, id);
  draft.put(top, 1, say(context, texts.funnel), looks.heading);
  draft.height(top, top, 22);
  levels.forEach((id, index) => {
    const row = top + 1 + index;
    draft.height(row, row, 20);
    draft.put(row, 1, id, looks.row, looks.bold);
    draft.put(row, 2, `=COUNTIF(${column("level")},${quote(id)})`, looks.row, looks.center, { numberFormat: '0;-0;"–"' });
  });
  draft.chart(
    barChart({
      name: "KAM_ProspectFunnel",
      title: say(context, texts.chart),
      type: "BarClustered",
      area: areaOf(top + 1, 3, chartRows, 2),
      names: areaOf(top + 1, 1, chartRows, 1),
      values: areaOf(top + 1, 2, chartRows, 1),
      series: say(context, prospectTexts.name),
      format: "0;;",
    }),
  );
  const last = top + 1 + chartRows;
  const counts = (from: number, to: number): string => `SUM(${fixedCell(top + 1 + from, 2)}:${fixedCell(top + 1 + to, 2)})`;
  const late = `(COUNTIF(${column("standing")},"▲*")+COUNTIF(${column("standing")},"●*"))`;
  const words = joined(
    say(context, texts.near),
    ref(counts(0, 3)),
    say(context, texts.of),
    ref(`COUNTA(${column("name")})`),
    say(context, texts.overdue),
    ref(late),
    say(context, texts.none),
    ref(`COUNTIF(${column("level")},${quote(labelOf(followUpWords, "none", context.language))})`),
    say(context, texts.end),
  );
  draft.spread(areaOf(last, 1, 1, 5), `=IF(COUNTA(${column("name")})=0,${quote(say(context, texts.empty))},${words})`, looks.note);
  draft.height(last, last, 20);
  return last;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const placed = placePartTable(draft, context, top, {
    heading: prospectTexts.name,
    purpose: prospectTexts.purpose,
    table,
    formulas: formulas(context),
    looks: { level: { bold: true, horizontal: "Center" }, expectedDays: { numberFormat: "0" } },
    example: {
      name: { en: "Plant 2, energy desk", zh: "二号厂区能源科" },
      lastContact: { en: "2026-11-18", zh: "2026-11-18" },
      contact: { en: "555-0142", zh: "0571-5550142" },
      wants: { en: "Meters for 40 lines", zh: "40 条产线的电表" },
      expectedDays: 20,
    },
  });
  const first = placed.firstCell("standing");
  for (const [sign, color] of [
    ["▲", colors.attention],
    ["●", colors.brand],
  ] as const)
    draft.conditional({
      kind: "formula",
      area: placed.columnArea("standing"),
      formula: `=LEFT(${first},1)=${quote(sign)}`,
      look: { color, ...(sign === "▲" ? { fill: colors.attentionTint, bold: true } : {}) },
    });
  return placeFunnel(draft, context, placed.area.bottom + 2);
};
