/** That a plan is in review, and what has been taken down so far: kept with the workbook, so that nothing said is lost with the pane. */
import type { ReviewEntry } from "../../plan/review";
import { keepText, keptText } from "../keptTexts";

export interface ReviewMark {
  /** Serial of the day since which the plan is in review; null where only notes were taken. */
  readonly since: number | null;
  readonly draft: ReviewEntry;
}

const name = "review";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const dayOf = (value: unknown): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);

/** What cannot be read is left out. */
const markFrom = (kept: string): ReviewMark | null => {
  let value: unknown;
  try {
    value = JSON.parse(kept);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const draft = isRecord(value["draft"]) ? value["draft"] : {};
  return {
    since: dayOf(value["since"]),
    draft: {
      reviewer: textOf(draft["reviewer"]),
      decision: textOf(draft["decision"]) || null,
      conditions: textOf(draft["conditions"]),
      next: dayOf(draft["next"]),
      notes: textOf(draft["notes"]),
    },
  };
};

export const reviewMark = async (): Promise<ReviewMark | null> => {
  const kept = await keptText(name);
  return kept === null ? null : markFrom(kept);
};

/** Null takes the mark away, with what was taken down. */
export const keepReviewMark = (mark: ReviewMark | null): Promise<void> => keepText(name, mark && JSON.stringify(mark));
