/** How far a person is ready to buy (chapter 7). */
import { nameKey } from "../../plan/wording";
import { influence } from "../stakeholders/figures";
import type { WordWeights } from "../stakeholders/settings";
import type { Stakeholder } from "../stakeholders/table";
import type { BuyingFactors } from "./table";
import { buyingFactorList, type BuyingFactor } from "./words";

type Flags = Pick<BuyingFactors, BuyingFactor["id"]>;

/** ✓, ✗ or ? for each of the four factors, in their order. */
export const marksOf = (flags: Flags): readonly ("✓" | "✗" | "?")[] =>
  buyingFactorList.map(({ id }) => (flags[id] === null ? "?" : flags[id] ? "✓" : "✗"));

/** The factors answered with no. */
export const doubtsOf = (flags: Flags): readonly BuyingFactor[] => buyingFactorList.filter(({ id }) => flags[id] === false);

/** The person of the plan that a row names, with influence 0–100; null where the plan does not have the person. */
export const personOf = (
  people: readonly Stakeholder[],
  name: string,
  weights: WordWeights,
): { readonly person: Stakeholder; readonly influence: number | null } | null => {
  const person = people.find((one) => nameKey(one.name) === nameKey(name));
  return person ? { person, influence: influence(person, weights) } : null;
};
