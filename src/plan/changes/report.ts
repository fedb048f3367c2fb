/** What has changed between two standings of a plan, ready to be told: in words, in figures, and what moved the health figure by how much. */
import type { HealthMeasureId } from "../health/health";
import type { Text } from "../language";
import type { PlanDiff } from "./diff";
import type { KeptFinding, KeyFigure } from "./standing";

/** Points of health that a cause brought or took; all parts together are the difference exactly. */
export interface HealthPart {
  readonly cause:
    { readonly kind: "measure"; readonly measure: HealthMeasureId } | { readonly kind: "time" } | { readonly kind: "weights" };
  readonly name: Text;
  readonly points: number;
}

export interface MovedFigure {
  readonly figure: KeyFigure;
  /** Null while it was not known. */
  readonly before: number | null;
  /** How far it moved against how far such figures usually go, 0–1: what moved most stands first. */
  readonly weight: number;
}

/** One sentence about a change, and the row it leads to. */
export interface ToldChange {
  readonly text: Text;
  /** Null for settings and for rows that are gone. */
  readonly place: { readonly table: string; readonly row: number } | null;
  /** The heavier, the sooner told. */
  readonly weight: number;
}

export interface ChangeReport {
  /** Serials of the days compared. */
  readonly from: number;
  readonly to: number;
  /** Null where the earlier data were thinned away. */
  readonly diff: PlanDiff | null;
  readonly health: { readonly before: number | null; readonly after: number | null; readonly parts: readonly HealthPart[] };
  /** What moved most first. */
  readonly figures: readonly MovedFigure[];
  /** "Payment hub: B → A, because it closes in 40 days." The heaviest first. */
  readonly told: readonly ToldChange[];
  readonly findings: { readonly come: readonly KeptFinding[]; readonly gone: readonly KeptFinding[] };
}
