/**
 * What sections give a copy that goes to the customer: what was agreed to be reached, and what is offered. Never what it is worth to us, how
 * sure we are, whom we compete with or who stands where. Kinds, not sections, are named here.
 */
import type { Text } from "./language";

/** A line of a list: how deep it stands, what it is called and what is said about it. */
export interface CustomerLine {
  /** 0 stands leftmost. */
  readonly depth: number;
  /** Kind of the line, in a word or two: "Goal". */
  readonly kind: Text | null;
  readonly name: string;
  readonly cells: readonly (string | number | null)[];
}

export interface CustomerList {
  readonly title: Text;
  /** One sentence under the title. */
  readonly purpose: Text;
  /** Heading of the names, then of the cells, with the width of each in characters. */
  readonly headers: readonly { readonly text: Text; readonly width: number }[];
  readonly lines: readonly CustomerLine[];
  /** What is said where no line stands. */
  readonly none: Text;
  /** Lines that are not fit to be handed over yet. */
  readonly held: number;
}

export interface CustomerModule {
  readonly forCustomer: (plan: never) => CustomerList;
}
