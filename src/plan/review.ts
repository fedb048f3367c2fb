/** What a review reads and writes beside the plan: one section of the plan has the tables for it and says what their rows mean. */
import type { Language } from "./language";
import type { Cells } from "./planData";
import type { Table } from "./table";
import type { Vocabulary } from "./words";

/** A decision that the reviewer is asked for. */
export interface AskLine {
  /** Of the plan's array. */
  readonly row: number;
  readonly ask: string;
  readonly why: string;
  /** Who can decide it; empty where nobody is named. */
  readonly from: string;
  /** Serial of the day on which an answer still helps. */
  readonly neededBy: number | null;
  /** Id of the answer's word; null while nobody has answered. */
  readonly answer: string | null;
}

export interface LastReview {
  readonly row: number;
  readonly reviewer: string;
  /** Serial of the day. */
  readonly date: number;
  /** Id of the decision's word. */
  readonly decision: string | null;
  readonly conditions: string;
  /** Serial of the day agreed on for the next. */
  readonly next: number | null;
  readonly health: number | null;
  /** First signs of the fingerprint that was signed; empty where nothing was. */
  readonly fingerprint: string;
}

/** What is taken down as one talks. */
export interface ReviewEntry {
  readonly reviewer: string;
  /** Id of the decision's word. */
  readonly decision: string | null;
  readonly conditions: string;
  /** Serial of the day of the next review. */
  readonly next: number | null;
  readonly notes: string;
}

/** What the sign-off adds to what was taken down. */
interface SignedFacts {
  /** Serial of the day. */
  readonly today: number;
  readonly health: number | null;
  readonly fingerprint: string;
  readonly language: Language;
}

export interface ReviewModule {
  readonly asks: Table;
  readonly reviews: Table;
  readonly answers: Vocabulary;
  readonly decisions: Vocabulary;
  readonly asksOf: (plan: never) => readonly AskLine[];
  readonly lastOf: (plan: never) => LastReview | null;
  /** Cells of what is asked once it is answered; null takes the answer back. */
  readonly answered: (answer: string | null, today: number, language: Language) => Cells;
  readonly signed: (entry: ReviewEntry, facts: SignedFacts) => Cells;
}

/** Part of the sheet that the add-in fills with what no formula can tell: what moved, what changed, what is not known. */
export const preparedPart = "prepared";
