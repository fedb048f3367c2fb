/**
 * The data of a plan by themselves: what a snapshot keeps, a sign-off signs, a comparison compares and a merge brings together.
 *
 * Neither language nor format, order of rows, width of columns nor computed figures are part of it: words stand as their ids, dates as
 * serials, blank cells and blank rows are left out. A word nobody knows stands as it was typed. Tables that are about the plan rather than
 * of it (`beside`: its reviews) are left out.
 */
import type { Settings } from "../settings";

/** What a cell holds. `typed`: nobody knows what it means. */
export type StateValue = string | number | boolean | readonly string[] | { readonly typed: string };

export interface StateRow {
  /** By column id; blank cells are absent. */
  readonly cells: Readonly<Record<string, StateValue>>;
  /** By header of a user column; blank cells are absent. */
  readonly user: Readonly<Record<string, string | number | boolean>>;
}

export interface PlanState {
  /** By table id, in the order of the sheet; tables without rows are absent. */
  readonly tables: Readonly<Record<string, readonly StateRow[]>>;
  /** Numbers that the plan sets otherwise than its template. */
  readonly settings: Settings;
}
