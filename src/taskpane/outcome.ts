/** How something asked of the workbook went: what can go wrong comes back as a value. */
import type { Text } from "../plan/language";

/** What happened, and what to do about it. Nothing is ever lost silently: `text` says so where it matters. */
export interface PaneError {
  readonly code: string;
  readonly text: Text;
  readonly next: Text;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: PaneError };

/** Takes a change back; false where the cells have changed since, and nothing was done. */
export type Undo = () => Promise<Outcome<boolean>>;
