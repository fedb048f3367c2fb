/** A formula in a cell, with what the calculator has to remember about it. */
import type { CellValue, Sheet } from "../model/state";
import type { CellAddress } from "./contract";
import type { Compiled } from "./compile";
import type { Matrix, Reference, Value } from "./values";

/** A call of a custom function that has answered with a promise. */
export interface PendingCall {
  done: boolean;
  value: CellValue | Matrix;
}

export class FormulaNode implements CellAddress {
  compiled: Compiled | null = null;
  /** What its references mean: cells, or errors. */
  targets: readonly Value[] = [];
  /** Those that are cells, as entered in the sheets' dependencies. */
  references: readonly Reference[] = [];
  /** Something that it reads has changed. */
  needed = true;
  /** Stands in the order of the running calculation and has not had its turn. */
  pending = false;
  evaluating = false;
  /** Its evaluation was broken off to compute something deeper first. */
  waiting = false;
  circular = false;
  /** Number of the pass that has ordered it last. */
  pass = 0;
  /** Promised results, by function and arguments; null when there are none. */
  calls: Map<string, PendingCall> | null = null;
  /**
   * Came with the file as #NAME?: whoever saved it did not know its function. Excel shows that until the formula is entered again, whatever is
   * calculated meanwhile (office-js #6355, #6611).
   */
  stuck = false;
  /** Came with the file together with its value, which the cell keeps if it cannot be computed. */
  stored = false;
  /** Something that it reads has changed since it was last computed: its value is no longer the stored one. */
  touched = false;
  /** No longer in the workbook. */
  removed = false;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly formula: string,
  ) {}
}
