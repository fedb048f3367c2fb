/** What is open, and what is late (chapter 6.5). */
import { nameKey } from "../../plan/wording";
import type { Action } from "./table";

/** An action that is still to be done. */
export const isOpen = (action: Action): boolean => action.status === "open";

/** Open and due before the day. Method, chapter 6.5. */
export const isOverdue = (action: Action, asOf: number): boolean =>
  isOpen(action) && action.due !== null && Math.floor(action.due) < Math.floor(asOf);

/** Keys of the names of the people, or opportunities, that an open action serves. */
export const servedByOpen = (actions: readonly Action[], serves: "stakeholder" | "opportunity"): ReadonlySet<string> =>
  new Set(actions.filter(isOpen).flatMap(({ [serves]: name }) => (name === null ? [] : [nameKey(name)])));
