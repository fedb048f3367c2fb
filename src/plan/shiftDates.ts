/** A plan moved in time: every date by the same number of days, so that an example is as fresh as on the day it was written for. */
import type { Cells, PlanData, TableData } from "./planData";
import type { Table } from "./table";

/** Whole weeks keep the days of the week. */
const week = 7;

const shifted = (content: Cells[string] | undefined, days: number): Cells[string] =>
  typeof content === "number" ? content + days : (content ?? null);

/**
 * The plan with the dates of its own columns moved.
 * @param from day the plan was written for, as an Excel serial
 * @param to day it is to be read on; whole weeks are moved
 */
export const shiftDates = (tables: readonly Table[], data: PlanData, from: number, to: number): PlanData => {
  const days = Math.floor((to - from) / week) * week;
  const moved = ([id, table]: readonly [string, TableData]): readonly [string, TableData] => {
    const dated = tables.find((one) => one.id === id)?.columns.filter(({ holds }) => holds.kind === "date") ?? [];
    const rows = table.rows.map(({ cells, user }) => ({
      cells: {
        ...cells,
        ...Object.fromEntries(dated.flatMap(({ id: column }) => (column in cells ? [[column, shifted(cells[column], days)]] : []))),
      },
      user,
    }));
    return [id, { ...table, rows }];
  };
  return { ...data, tables: Object.fromEntries(Object.entries(data.tables).map(moved)) };
};
