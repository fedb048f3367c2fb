/** How far the questions about a need have come, and whether it is still implied (chapter 7). */
import { nameKey } from "../../plan/wording";
import type { Need } from "../needs/table";
import type { Spin } from "./table";
import { spinSteps, type SpinStep } from "./words";

/** The first kind of question without a note; null where all four are there. */
export const nextStep = (spin: Pick<Spin, SpinStep>): SpinStep | null => spinSteps.find((step) => spin[step] === null) ?? null;

/**
 * An implied need is a complaint; it is explicit once they say that they want it solved. Null while neither a problem is known nor the need
 * says anything about it. Method, chapter 7.
 */
export const standsAt = (spin: Pick<Spin, "problem">, need: Pick<Need, "explicit" | "implied"> | null): "implied" | "explicit" | null =>
  need?.explicit === true ? "explicit" : spin.problem !== null || need?.implied === true || need?.explicit === false ? "implied" : null;

/** The need of the plan that a row is about, with its index; null where the plan does not have it. */
export const needOf = (needs: readonly Need[], name: string): { readonly row: number; readonly need: Need } | null => {
  const row = needs.findIndex(({ need }) => nameKey(need) === nameKey(name));
  const need = needs[row];
  return need ? { row, need } : null;
};
