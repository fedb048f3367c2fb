/** What the workbook does in a review; loaded when the review is opened. */
import type { Registry } from "../plan/section";
import type { ReviewEntry } from "../plan/review";
import { keepReviewMark, type ReviewMark } from "../workbook/review/mark";
import { readReview, type ReviewReading } from "../workbook/review/readReview";
import { prepareReview, signOff, takeSnapshot } from "../workbook/review/signOff";
import type { SnapshotChange } from "../workbook/snapshots/snapshots";

export interface ReviewHost {
  readonly read: () => Promise<ReviewReading>;
  /** Keeps what is taken down, and whether the plan is in review. */
  readonly mark: (mark: ReviewMark | null) => Promise<void>;
  /** Writes the agenda onto the sheet; false where the plan has none. */
  readonly prepare: () => Promise<boolean>;
  readonly snapshot: (by: string) => Promise<SnapshotChange>;
  readonly sign: (entry: ReviewEntry) => Promise<SnapshotChange>;
}

/** @param today a serial */
export const reviewHost = (registry: Registry, today: number): ReviewHost => ({
  read: () => readReview(registry, today),
  mark: keepReviewMark,
  prepare: () => prepareReview(registry, today),
  snapshot: (by) => takeSnapshot(registry, by, today, new Date()),
  sign: (entry) => signOff(registry, entry, today, new Date()),
});
