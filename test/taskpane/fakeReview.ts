/** What the workbook in memory does in a review: tells what its plan says, and remembers what was marked and signed. */
import type { PlanData } from "../../src/plan/planData";
import { planFromData } from "../../src/plan/planFromData";
import type { ReviewEntry } from "../../src/plan/review";
import type { Registry } from "../../src/plan/section";
import type { Size } from "../../src/plan/table";
import type { Template } from "../../src/plan/template";
import type { ReviewHost } from "../../src/taskpane/reviewHost";
import type { ReviewMark } from "../../src/workbook/review/mark";
import { reviewOf, type ReviewReading, type ReviewSource } from "../../src/workbook/review/readReview";

interface ReviewedWorkbook {
  readonly registry: Registry;
  /** As it stands when it is asked for. */
  readonly source: () => ReviewSource;
  readonly today: number;
  readonly marks: (ReviewMark | null)[];
  readonly signed: ReviewEntry[];
}

const undone = { undo: () => Promise.resolve(true) };

export const fakeReview = ({ registry, source, today, marks, signed }: ReviewedWorkbook): ReviewHost => ({
  read: () => reviewOf(registry, source(), today, () => Promise.resolve("0123456789abcdef01")),
  mark: (mark) => Promise.resolve(void marks.push(mark)),
  prepare: () => Promise.resolve(true),
  snapshot: () => Promise.resolve(undone),
  sign: (entry) => {
    signed.push(entry);
    return Promise.resolve(undone);
  },
});

/** A plan as a review finds it; of a workbook without one a blank plan. */
export const fakeReading = (registry: Registry, template: Template, size: Size, standing: PlanData | null): ReviewReading["reading"] => {
  const data = standing ?? { language: "en", tables: {}, foreign: [] };
  const { plan } = planFromData(registry, data, registry.settings);
  const absent = registry.tables.map(({ id }) => id).filter((id) => !data.tables[id]);
  const sections = registry.sections.map(({ id }) => id);
  return { plan, data, absent, meta: { sections }, template, size } as unknown as ReviewReading["reading"];
};
