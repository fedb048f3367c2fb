/**
 * Dates of a column. Where figures alone could be either order, one row that leaves no choice decides for all; else another column of dates
 * of the same source; else it is asked. Rows that contradict each other decide nothing.
 */
import { orderIn, readDate, isoOf, type DateOrder } from "../../plan/cells/dateText";
import { readContent, plainContext } from "../../plan/cells/readCell";
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";
import type { Decision } from "../mapping";
import type { SourceCell } from "../source";
import { readEach, type Read, type Readings } from "./cells";
import { answerOf, decision, decisionId, type ValueColumn, type ValueContext } from "./context";
import { dayOf, monthsOf, type DayOfMonth } from "./months";

interface Evidence {
  readonly first: Readonly<Record<DateOrder, { readonly text: string; readonly row: number } | null>>;
  /** Cells that could be either, and the first of them. */
  readonly either: number;
  readonly example: string;
}

const orders = ["day-first", "month-first"] as const;

const orderText: Readonly<Record<DateOrder, Text>> = {
  "day-first": text("day first", "日在前"),
  "month-first": text("month first", "月在前"),
};

/** What the cells of a column say of the order. */
export const dateEvidence = ({ different }: Pick<ValueColumn, "different">): Evidence => {
  const first: Record<DateOrder, { text: string; row: number } | null> = { "day-first": null, "month-first": null };
  let either = 0;
  let example = "";
  for (const [cell, { count, row }] of different) {
    if (typeof cell !== "string") continue;
    const order = orderIn(cell);
    if (order === "either") {
      if (either === 0) example = cell.trim();
      either += count;
    } else if (order !== null) first[order] ??= { text: cell.trim(), row };
  }
  return { first, either, example };
};

/** The order a column proves by itself. */
export const provenOrder = ({ first }: Evidence): DateOrder | null =>
  (first["day-first"] === null) === (first["month-first"] === null) ? null : first["day-first"] ? "day-first" : "month-first";

const readAs = (example: string, order: DateOrder): string => {
  const reading = readDate(example, order);
  return reading.kind === "date" ? isoOf(reading.serial) : example;
};

const alternatives = (example: string) =>
  orders.map((id) => {
    const shown = readAs(example, id);
    return { id, label: text(`${orderText[id].en}: ${example} is ${shown}`, `${orderText[id].zh}：${example} 为 ${shown}`) };
  });

interface Ordered {
  readonly order: DateOrder | null;
  readonly why: Text;
}

const orderOf = (column: ValueColumn, evidence: Evidence, sibling: Ordered | null, context: ValueContext): Ordered => {
  const chosen = answerOf(context, decisionId("date-order", column.index), orders);
  if (chosen) return { order: chosen, why: text("your choice", "由您选择") };
  const proven = provenOrder(evidence);
  const proof = proven && evidence.first[proven];
  if (proof)
    return {
      order: proven,
      why: text(`${proof.text} in row ${proof.row} leaves no choice`, `第 ${proof.row} 行的 ${proof.text} 只能如此`),
    };
  if (column.remembered?.dates) return { order: column.remembered.dates, why: text("as last time", "同上次") };
  const contradicted = evidence.first["day-first"] !== null;
  if (!contradicted && sibling) return sibling;
  if (context.assumed) return context.assumed;
  const { "day-first": day, "month-first": month } = evidence.first;
  return {
    order: null,
    why: contradicted
      ? text(
          `row ${day?.row ?? 0} has the day first, row ${month?.row ?? 0} the month`,
          `第 ${day?.row ?? 0} 行日在前，第 ${month?.row ?? 0} 行月在前`,
        )
      : text("no row decides", "没有一行能确定"),
  };
};

const readWith =
  ({ column }: ValueColumn, order: DateOrder | null, day: DayOfMonth | null, context: ValueContext) =>
  (cell: SourceCell): Read => {
    if (typeof cell === "string" && order !== null) {
      const reading = readDate(cell, order);
      if (reading.kind === "date") return { content: reading.serial, problem: null };
    }
    const serial = typeof cell === "string" && day !== null && readDate(cell).kind === "none" ? dayOf(cell, day) : null;
    if (serial !== null) return { content: serial, problem: null };
    return readContent(typeof cell === "string" ? cell.trim() : cell, column, plainContext(context.language));
  };

/** Reads a column of dates. `sibling` is the order of the other columns of the source. */
export const readDates = (
  column: ValueColumn,
  sibling: { readonly order: DateOrder; readonly header: string } | null,
  context: ValueContext,
): { readonly readings: Readings; readonly decisions: readonly Decision[] } => {
  const evidence = dateEvidence(column);
  const { either, example } = evidence;
  const other = sibling && { order: sibling.order, why: text(`as in ${sibling.header}`, `与${sibling.header}一致`) };
  const { order, why } = orderOf(column, evidence, other, context);
  const { header } = column;
  // Where no cell could be either, each is read by itself; the order only lets years of two digits be read.
  const used = order ?? (either === 0 ? "day-first" : null);
  const months = monthsOf(column, context);
  const readings = readEach(column.different, readWith(column, used, months.day, context));
  if (either === 0) return { readings, decisions: months.decisions };
  const said =
    order === null
      ? text(
          `${header}: is ${example} ${readAs(example, "day-first")} or ${readAs(example, "month-first")}? (${why.en})`,
          `${header}：${example} 是 ${readAs(example, "day-first")} 还是 ${readAs(example, "month-first")}？（${why.zh}）`,
        )
      : text(`${header}: ${orderText[order].en} (${why.en})`, `${header}：${orderText[order].zh}（${why.zh}）`);
  return {
    readings,
    decisions: [
      ...months.decisions,
      decision(column, {
        kind: "date-order",
        count: either,
        text: said,
        open: order === null,
        chosen: order ?? "",
        alternatives: alternatives(example),
      }),
    ],
  };
};
