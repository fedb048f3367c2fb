/** How strong a partner is: fit × share × weight of its kind, as a share of the largest weight, 0–100. */
import { defaultsOf } from "../../../src/plan/settings";
import type { Partner } from "./table";
import { partnerKindWords } from "./words";

const defaultKindWeights: Readonly<Record<string, number>> = defaultsOf(partnerKindWords);

/** Null while kind, fit or share is not known. */
export const strength = (
  { kind, fit, share }: Pick<Partner, "kind" | "fit" | "share">,
  weights: Readonly<Record<string, number>> = defaultKindWeights,
): number | null => {
  const weight = kind === null ? null : (weights[kind] ?? null);
  const largest = Math.max(...Object.values(weights));
  return weight === null || fit === null || share === null ? null : (fit * share * weight) / largest;
};
