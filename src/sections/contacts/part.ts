/** The log on the Contacts sheet: each contact with where it stands, and below it whom we reached and what is late. */
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { behindCount, dayText, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { labelOf } from "../../plan/words";
import { channelWords } from "../actions/words";
import { contactTable as table } from "./table";
import { contactTexts } from "./texts";

const texts = {
  done: { en: "✓ Done", zh: "✓ 已联系" },
  planned: { en: "○ Planned ", zh: "○ 计划于 " },
  next: { en: "● Next on ", zh: "● 下次 " },
  late: { en: "▲ Days late: ", zh: "▲ 逾期天数：" },
  none: {
    en: "Nothing is logged yet. The pane takes one line: who, what was agreed, what comes next.",
    zh: "尚无记录。在任务窗格中写一行即可：谁、谈定什么、下一步。",
  },
  month: { en: "Last 30 days: ", zh: "最近 30 天：" },
  contacts: { one: " contact. Agreed and late: ", en: " contacts. Agreed and late: ", zh: " 次联系。约定逾期：" },
  planned30: { en: ". To come: ", zh: " 项。即将进行：" },
  end: { en: ".", zh: " 项。" },
} as const;

const formulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, table, id);
  const column = (id: string): string => wholeColumn(context, table, id);
  const today = context.places.reviewDate;
  const says = (id: keyof typeof texts): string => quote(say(context, texts[id]));
  const [person, date, next] = [cell("stakeholder"), cell("date"), cell("nextDate")];
  const done = `AND(ISNUMBER(${date}),N(${date})<=${today})`;
  // A contact dated ahead stands for that day; else what was agreed counts.
  const due = `IF(AND(ISNUMBER(${date}),N(${date})>${today}),${date},${next})`;
  const sincePlanned = `COUNTIFS(${column("stakeholder")},${person},${column("date")},">="&N(${next}),${column("date")},"<="&${today})`;
  const sinceDone = `COUNTIFS(${column("stakeholder")},${person},${column("date")},">"&N(${date}),${column("date")},"<="&${today})`;
  const settled = `IF(ISNUMBER(${date}),${sinceDone},${sincePlanned})>0`;
  const otherwise = `IF(OR(ISNUMBER(${date}),ISNUMBER(${next})),${says("done")},"")`;
  const open = `IF(${due}<${today},${says("late")}&(${today}-${due}),IF(${done},${says("next")},${says("planned")})&${dayText(due)})`;
  // Not an array of products: a log of thousands of rows would multiply as many of them in every row.
  const before = `MAXIFS(${column("date")},${column("stakeholder")},${person},${column("date")},"<"&${date})`;
  return {
    standing: `=IF(${person}="","",IF(NOT(ISNUMBER(${due})),${otherwise},IF(${settled},${says("done")},${open})))`,
    gap: `=IF(OR(${person}="",NOT(ISNUMBER(${date}))),"",IFERROR(IF(${before}>0,${date}-${before},""),""))`,
  };
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const placed = placePartTable(draft, context, top, {
    heading: contactTexts.name,
    purpose: contactTexts.purpose,
    table,
    formulas: formulas(context),
    looks: { gap: { numberFormat: "0" } },
    example: {
      stakeholder: { en: "Treasury manager", zh: "资金经理" },
      date: { en: "2026-11-20", zh: "2026-11-20" },
      channel: { en: labelOf(channelWords, "visit", "en"), zh: labelOf(channelWords, "visit", "zh") },
      content: { en: "Criteria of the tender", zh: "招标标准" },
      result: { en: "Agrees to two of three", zh: "同意其中两项" },
      nextStep: { en: "Send the third with proof", zh: "附证明补充第三项" },
    },
  });
  const first = placed.firstCell("standing");
  for (const [sign, color] of [
    ["▲", colors.attention],
    ["●", colors.brand],
    ["✓", colors.good],
  ] as const)
    draft.conditional({
      kind: "formula",
      area: placed.columnArea("standing"),
      formula: `=LEFT(${first},1)=${quote(sign)}`,
      look: { color, ...(sign === "▲" ? { fill: colors.attentionTint, bold: true } : {}) },
    });
  const last = placed.area.bottom + 2;
  const column = (id: string): string => wholeColumn(context, table, id);
  const today = context.places.reviewDate;
  const standing = (mark: string): string => `COUNTIF(${column("standing")},"${mark}*")`;
  const recent = `COUNTIFS(${column("date")},">"&(${today}-30),${column("date")},"<="&${today})`;
  const words = joined(
    say(context, texts.month),
    ref(recent),
    ref(behindCount(context, recent, texts.contacts)),
    ref(standing("▲")),
    say(context, texts.planned30),
    ref(`(${standing("○")}+${standing("●")})`),
    say(context, texts.end),
  );
  draft.spread(areaOf(last, 1, 1, 5), `=IF(COUNTA(${column("stakeholder")})=0,${quote(say(context, texts.none))},${words})`, looks.note);
  draft.height(last, last, 20);
  return last;
};
