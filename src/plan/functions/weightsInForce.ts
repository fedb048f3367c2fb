/** Weights of a call: what the range gives, the default where a cell is blank. */
import { CellError } from "./functionDefinition";
import { functionMessages } from "./functionMessages";

export const weightsInForce = (given: readonly (number | null)[] | null, defaults: readonly number[]): readonly number[] | CellError => {
  const weights = defaults.map((weight, index) => given?.[index] ?? weight);
  return weights.some((weight) => weight > 0) ? weights : new CellError("#DIV/0!", functionMessages.weightsAllZero);
};
