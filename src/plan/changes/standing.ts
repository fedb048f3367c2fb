/**
 * Where a plan stands on a day: its data with what the method says about them. A review keeps it as a snapshot; a later review compares.
 */
import type { HealthMeasureId } from "../health/health";
import type { Text } from "../language";
import type { Severity } from "../finding";
import type { PlanState } from "./state";

/** A figure people steer by. */
export interface KeyFigure {
  /** Kept in snapshots: never renamed. */
  readonly id: string;
  readonly name: Text;
  /** Null while not known. Shares are 0–1, points 0–100. */
  readonly value: number | null;
  readonly format: "share" | "points" | "money" | "count" | "days";
  /** Which way is better; null where neither is. */
  readonly better: "up" | "down" | null;
}

/** A word that the method concludes for a row: a grade, a verdict, a stage. */
export interface KeyWord {
  /** "grade:Payment hub". */
  readonly id: string;
  readonly name: Text;
  readonly value: Text;
  /** The row it is concluded of, by its table and index. Not kept: what was concluded then is told of the rows of today. */
  readonly about?: { readonly table: string; readonly row: number; readonly name: string };
  /** "it closes in 40 days". Not kept. */
  readonly because?: Text;
}

export interface KeptFinding {
  /** Id of the rule. */
  readonly id: string;
  readonly severity: Severity;
  readonly table: string;
  readonly subject: string;
  readonly text: Text;
}

export interface Standing {
  /** Serial of the day that figures refer to. */
  readonly asOf: number;
  readonly state: PlanState;
  /** 0–100; null while nothing is known. */
  readonly health: number | null;
  /** In the order of chapter 12.1, each 0–1 or not known. */
  readonly measures: Readonly<Record<HealthMeasureId, number | null>>;
  /** Weights in force, by measure. */
  readonly weights: Readonly<Record<HealthMeasureId, number>>;
  readonly figures: readonly KeyFigure[];
  readonly words: readonly KeyWord[];
  readonly findings: readonly KeptFinding[];
}

/** A standing as it is kept in the workbook. Thinned: its state is gone, figures and words stay for the trend. */
export interface Snapshot {
  /** Unique within the workbook. */
  readonly id: string;
  /** When it was taken, as ISO 8601 with the time. */
  readonly takenAt: string;
  /** Who took it; empty where nobody said so. */
  readonly by: string;
  /** "review", "before import": why it was taken. */
  readonly reason: string;
  /** SHA-256 of the canonical state, in hexadecimal. */
  readonly fingerprint: string;
  readonly standing: Omit<Standing, "state"> & { readonly state: PlanState | null };
}
