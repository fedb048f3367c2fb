/** A plan moved in time: its dates by the same number of days, its years and periods with the calendar, so that an example is as fresh as on the day it was written for. */
import { movedPeriod } from "./periods";
import type { CellContent, PlanData, TableData } from "./planData";
import type { Column, Table } from "./table";

/** Whole weeks keep the days of the week. */
const week = 7;

/** Content of a column on another day; null for columns that stand still. */
const mover = ({ holds, period }: Column, from: number, to: number): ((content: CellContent) => CellContent) | null => {
  const days = Math.floor((to - from) / week) * week;
  if (holds.kind === "date") return (content) => (typeof content === "number" ? content + days : content);
  if (period !== true) return null;
  return (content) => {
    if (content === null || typeof content === "boolean") return content;
    const moved = movedPeriod(String(content), from, to);
    return typeof content === "number" ? Number(moved) : moved;
  };
};

/**
 * The plan with the dates, years and periods of its own columns moved.
 * @param from day the plan was written for, as an Excel serial
 * @param to day it is to be read on; dates move by whole weeks
 */
export const shiftDates = (tables: readonly Table[], data: PlanData, from: number, to: number): PlanData => {
  const moved = ([id, table]: readonly [string, TableData]): readonly [string, TableData] => {
    const columns = tables.find((one) => one.id === id)?.columns ?? [];
    const movers = columns.flatMap((column) => {
      const move = mover(column, from, to);
      return move === null ? [] : [{ id: column.id, move }];
    });
    const rows = table.rows.map(({ cells, user }) => ({
      cells: {
        ...cells,
        ...Object.fromEntries(movers.flatMap(({ id: column, move }) => (column in cells ? [[column, move(cells[column] ?? null)]] : []))),
      },
      user,
    }));
    return [id, { ...table, rows }];
  };
  return { ...data, tables: Object.fromEntries(Object.entries(data.tables).map(moved)) };
};
