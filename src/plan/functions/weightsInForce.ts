/** Weights and bands of a call: what the range gives, the default where a cell is blank. */
import { defaultSettings, type GradeBands } from "../settings";
import { CellError } from "./functionDefinition";
import { functionMessages } from "./functionMessages";

type Numbers = readonly (number | null)[];

/** A weight left blank keeps its default. */
export const weightsInForce = (given: Numbers | null, defaults: readonly number[]): readonly number[] | CellError => {
  const weights = defaults.map((weight, index) => given?.[index] ?? weight);
  return weights.some((weight) => weight > 0) ? weights : new CellError("#DIV/0!", functionMessages.weightsAllZero);
};

export const bandsInForce = (given: Numbers | null): GradeBands | CellError => {
  const { near, mid, high, medium } = defaultSettings.bands;
  const bands = { near: given?.[0] ?? near, mid: given?.[1] ?? mid, high: given?.[2] ?? high, medium: given?.[3] ?? medium };
  const inOrder = bands.near <= bands.mid && bands.medium <= bands.high && bands.high <= 1;
  return inOrder ? bands : new CellError("#VALUE!", functionMessages.bandsOrder);
};
