/** One system of the method walked through: what somebody enters, and what follows from it. */
import type { Entry } from "../drawnExample";

/** By table, row and column. */
type Figure = readonly [table: string, row: string, column: string, answer: string | number];

export interface System {
  readonly system: string;
  readonly enter: readonly Entry[];
  readonly figures?: readonly Figure[];
  readonly said?: readonly (readonly [sheet: string, text: string])[];
  /** Rule and subject, and what to do next. */
  readonly comes?: readonly [finding: string, next: string];
  readonly goes?: readonly [finding: string, next: string];
  readonly why?: {
    readonly of: readonly [kind: string, table: string, row: string, args: readonly string[]];
    readonly answer: readonly string[];
  };
}
