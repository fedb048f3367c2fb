/**
 * Cells that name a month and no day: "March 2026", "2026-03", "2026年3月". A column of deadlines takes the last of the month, which is when the
 * month is over; for any other it is asked. Either way it is said.
 */
import { chineseFigures, isoOf, readDate, serialOf } from "../../plan/cells/dateText";
import { monthNamed } from "../../plan/cells/monthNames";
import { plain } from "../../plan/cells/normalise";
import { text } from "../../plan/wording";
import type { Decision } from "../mapping";
import { answerOf, decision, decisionId, type ValueColumn, type ValueContext } from "./context";

interface Month {
  readonly year: number;
  readonly month: number;
}

/** A month of a year, or null. */
const readMonth = (written: string): Month | null => {
  const bare = chineseFigures(plain(written));
  const found = (year: string | undefined, month: number): Month | null =>
    month >= 1 && month <= 12 && Number(year) >= 1900 ? { year: Number(year), month } : null;
  const yearFirst = /^(\d{4})\s*[-/年]\s*(\d{1,2})\s*(?:月(?:份|底|末)?)?$/.exec(bare);
  if (yearFirst) return found(yearFirst[1], Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(bare);
  if (monthFirst) return found(monthFirst[2], Number(monthFirst[1]));
  const named = /^(\p{L}{3,10})\.?,?[\s-]+(?:del?\s+)?(\d{4})$/iu.exec(bare);
  return named ? found(named[2], monthNamed(named[1] ?? "")) : null;
};

const days = ["last", "first"] as const;
export type DayOfMonth = (typeof days)[number];

/** Day of a month as a serial, or null where it names none. */
export const dayOf = (written: string, day: DayOfMonth): number | null => {
  const found = readMonth(written);
  if (!found) return null;
  const { year, month } = found;
  return day === "first" ? serialOf(year, month, 1) : serialOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
};

/** Ids of columns that say by when something is done. */
const isDeadline = (id: string): boolean => /^(close|decision|due|target|keepUntil)/.test(id);

/** Which day the months of a column stand for; null where it has none, or where nobody knows. */
export const monthsOf = (
  column: ValueColumn,
  context: ValueContext,
): { readonly day: DayOfMonth | null; readonly decisions: readonly Decision[] } => {
  const found = [...column.different].flatMap(([cell, { count }]) =>
    typeof cell === "string" && readDate(cell).kind === "none" && readMonth(cell) ? [{ cell: cell.trim(), count }] : [],
  );
  const [first] = found;
  if (!first) return { day: null, decisions: [] };
  const chosen = answerOf(context, decisionId("month-day", column.index), days) ?? column.remembered?.months ?? null;
  const day = chosen ?? (isDeadline(column.column.id) ? "last" : null);
  const shown = (one: DayOfMonth): string => isoOf(dayOf(first.cell, one) ?? 0);
  const { header } = column;
  const names = { last: text("the last of the month", "当月最后一天"), first: text("the first of the month", "当月第一天") };
  const said = day
    ? text(
        `${header}: a month alone means ${names[day].en} (${first.cell} is ${shown(day)})`,
        `${header}：只有月份的取${names[day].zh}（${first.cell} 为 ${shown(day)}）`,
      )
    : text(
        `${header}: which day is ${first.cell}? It stays as typed until you choose.`,
        `${header}：${first.cell} 是哪一天？选择之前保留原文。`,
      );
  const one = decision(column, {
    kind: "month-day",
    count: found.reduce((sum, { count }) => sum + count, 0),
    text: said,
    open: day === null,
    chosen: day ?? "",
    alternatives: days.map((id) => ({ id, label: text(`${names[id].en}: ${shown(id)}`, `${names[id].zh}：${shown(id)}`) })),
  });
  return { day, decisions: [one] };
};
