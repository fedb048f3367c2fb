/**
 * What sections give a briefing: a page, three slides or a text for people who have ten minutes. Loaded when one is made.
 *
 * Kinds, not sections, are named here: a map of people, a tree from goals to what we sell, bars of money, steps, decisions. A section gives
 * what it has, of each at most one; where several give the same, the first of the plan's sections is drawn and lists are joined. Figures are
 * those of the workbook's cells, and everything comes with the most telling first: a page that is too small leaves out the end.
 */
import type { Text } from "./language";

export interface MapPoint {
  readonly name: string;
  /** For us or against us, −1…1. */
  readonly x: number;
  /** Influence, 0–100. */
  readonly y: number;
  /** How much it matters, 0–100. */
  readonly size: number;
  /** The attitude in a sign, so that no colour says it alone. */
  readonly sign: "▲" | "●" | "▼";
  /** Comes first: what is to be seen. */
  readonly first: boolean;
}

interface BriefingMap {
  readonly title: Text;
  /** What is to be seen, in one sentence. */
  readonly says: Text;
  readonly axes: { readonly x: Text; readonly y: Text };
  /** What the signs and colours mean. */
  readonly key: Text;
  readonly points: readonly MapPoint[];
}

export interface TreeNode {
  readonly id: string;
  readonly name: string;
  /** "62 → 75 %"; empty where there is nothing to say. */
  readonly detail: string;
  /** Money a year; null while not known. */
  readonly value: number | null;
  /** What is missing, or null. */
  readonly gap: Text | null;
  /** Ids of the nodes one level up that it leads to. */
  readonly leadsTo: readonly string[];
}

interface BriefingTree {
  readonly title: Text;
  readonly says: Text;
  /** What the money at a node is: "a year". */
  readonly per: Text;
  /** From the customer's goals to what we sell. */
  readonly levels: readonly { readonly name: Text; readonly nodes: readonly TreeNode[] }[];
}

export interface BriefingBars {
  readonly title: Text;
  readonly says: Text;
  /** Money in the plan's currency, the largest first. */
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

interface BriefingStep {
  readonly text: string;
  /** People and opportunities it serves. */
  readonly serves: readonly string[];
  readonly owner: string | null;
  readonly due: number | null;
  readonly late: boolean;
}

/** Something a reviewer is asked to decide. */
interface BriefingDecision {
  readonly text: Text;
  /** By when it is needed. */
  readonly due: number | null;
}

export interface BriefingPart {
  readonly map?: BriefingMap | null;
  readonly tree?: BriefingTree | null;
  readonly bars?: BriefingBars | null;
  readonly steps?: readonly BriefingStep[];
  readonly decisions?: readonly BriefingDecision[];
}

export interface BriefingModule {
  /** `asOf` is the day of the briefing as an Excel serial. */
  readonly briefing: (plan: never, asOf: number) => BriefingPart;
}
