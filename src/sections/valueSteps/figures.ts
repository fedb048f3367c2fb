/** At how many of the five steps we add value (chapter 1.3). */
import type { ValueStep } from "./table";

/** We add something at this step. */
export const addsValue = ({ whatWeAdd }: Pick<ValueStep, "whatWeAdd">): boolean => (whatWeAdd ?? "").trim() !== "";

/** Share of the steps at which we add value, 0–1; null without steps. */
export const addedShare = (steps: readonly Pick<ValueStep, "whatWeAdd">[]): number | null =>
  steps.length === 0 ? null : steps.filter(addsValue).length / steps.length;
