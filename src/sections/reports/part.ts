/** The manager's notes on the Contacts sheet, each beside what was done in its day or week. */
import type { SheetContext } from "../../plan/section";
import { placePartTable } from "../../plan/sheet/parts";
import { has, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { actionTable } from "../actions/table";
import { statusWords } from "../actions/words";
import { contactTable } from "../contacts/table";
import { reportTable as table } from "./table";
import { reportTexts } from "./texts";
import { periodWords } from "./words";

const texts = {
  contacts: { en: "Contacts ", zh: "联系 " },
  actions: { en: " · actions done ", zh: " · 行动完成 " },
  of: { en: " of ", zh: " / " },
} as const;

const record = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, table, id);
  const [person, day] = [cell("person"), cell("date")];
  const isWeek = `${cell("period")}=${context.lists.word(periodWords, "week")}`;
  const from = `IF(${isWeek},${day}-WEEKDAY(${day},2)+1,${day})`;
  const to = `IF(${isWeek},${day}-WEEKDAY(${day},2)+7,${day})`;
  const within = (column: string): string => `${column},">="&${from},${column},"<="&${to}`;
  const contacts = has(context, contactTable)
    ? `COUNTIFS(${wholeColumn(context, contactTable, "by")},${person},${within(wholeColumn(context, contactTable, "date"))})`
    : "0";
  const actions = (more: string): string =>
    has(context, actionTable)
      ? `COUNTIFS(${wholeColumn(context, actionTable, "owner")},${person},${within(wholeColumn(context, actionTable, "due"))}${more})`
      : "0";
  const done = !has(context, actionTable)
    ? "0"
    : actions(`,${wholeColumn(context, actionTable, "status")},${context.lists.word(statusWords, "done")}`);
  const says = (id: keyof typeof texts): string => quote(say(context, texts[id]));
  return `=IF(OR(${person}="",NOT(ISNUMBER(${day}))),"",${says("contacts")}&${contacts}&${says("actions")}&${done}&${says("of")}&${actions("")})`;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number =>
  placePartTable(draft, context, top, {
    heading: reportTexts.name,
    purpose: reportTexts.purpose,
    table,
    formulas: { record: record(context) },
    example: {
      person: { en: "Account manager", zh: "客户经理" },
      date: { en: "2026-11-20", zh: "2026-11-20" },
      period: periodWords.terms[1]?.label ?? reportTexts.name,
      note: { en: "Well prepared, keep it up", zh: "准备充分，继续保持" },
    },
  }).area.bottom;
