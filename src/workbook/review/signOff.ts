/**
 * The sign-off of a review: a snapshot of what was seen, a row with what was decided, and the first signs of the fingerprint of the plan's
 * data. It is no legal signature: it says which data were seen, and lets anybody tell later whether they are still the same.
 *
 * The snapshot comes first and is known by what it holds: a sign-off that broke off is done again and keeps no second one.
 */
import type { Standing } from "../../plan/changes/standing";
import type { ReviewEntry } from "../../plan/review";
import type { Registry } from "../../plan/section";
import { problemOf, WorkbookError } from "../errors";
import { keepSnapshot, type SnapshotChange } from "../snapshots/snapshots";
import { registryOf } from "../templateOf";
import { addRows } from "../write";
import { keepReviewMark } from "./mark";
import { prepareSheet } from "./prepareSheet";
import { readReview, type ReviewReading } from "./readReview";

const snapshotOf = (
  { standing, fingerprint }: { readonly standing: Standing; readonly fingerprint: string },
  by: string,
  reason: string,
  now: Date,
) => ({
  id: `${reason}-${Math.floor(standing.asOf).toString()}-${fingerprint.slice(0, 16)}`,
  takenAt: now.toISOString(),
  by,
  reason,
  fingerprint,
  standing,
});

/** Keeps a snapshot of the plan as it stands. */
export const takeSnapshot = async (known: Registry, by: string, today: number, now: Date): Promise<SnapshotChange> => {
  const review = await readReview(known, today);
  return keepSnapshot(snapshotOf(review, by, "kept", now));
};

/** Writes the agenda onto the sheet of reviews. @returns false where the plan has no such sheet */
export const prepareReview = async (known: Registry, today: number): Promise<boolean> => {
  const { agenda, reading } = await readReview(known, today);
  return prepareSheet(known, agenda, today, reading.plan.language);
};

/** The same review signed again: a sign-off that broke off after its row had been written. */
const standsAlready = ({ last }: ReviewReading, { reviewer, decision }: ReviewEntry, today: number, fingerprint: string): boolean =>
  last !== null &&
  last.reviewer === reviewer &&
  last.decision === decision &&
  Math.floor(last.date) === Math.floor(today) &&
  last.fingerprint !== "" &&
  fingerprint.startsWith(last.fingerprint);

/**
 * @param today serial of the day
 * @throws WorkbookError; `not-found` where the plan has no sheet for reviews
 */
export const signOff = async (known: Registry, entry: ReviewEntry, today: number, now: Date): Promise<SnapshotChange> => {
  const review = await readReview(known, today);
  const { module, reading, standing, fingerprint, mark, agenda } = review;
  if (!module) throw new WorkbookError(problemOf("not-found", "the tables of reviews"));
  const { language } = reading.plan;
  const kept = await keepSnapshot(snapshotOf(review, entry.reviewer, "review", now));
  const facts = { today, health: standing.health, fingerprint, language };
  const row = standsAlready(review, entry, today, fingerprint)
    ? null
    : await addRows(registryOf(known, reading), module.reviews.id, [module.signed(entry, facts)]);
  await prepareSheet(known, agenda, today, language);
  await keepReviewMark(null);
  return {
    undo: async () => {
      if (row && !(await row.undo())) return false;
      await keepReviewMark(mark);
      return kept.undo();
    },
  };
};
