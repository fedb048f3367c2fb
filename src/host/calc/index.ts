/** The calculator of the embedded host. */
import type { Workbook } from "../model/state";
import type { Calculator, CustomFunctions } from "./contract";
import { Engine } from "./engine";

/** A calculator over the workbook; call `calculate()` to compute what the workbook already holds. */
export function createCalculator(workbook: Workbook, customFunctions: CustomFunctions): Calculator {
  return new Engine(workbook, customFunctions);
}

/** For workbooks whose formulas use built-in functions only. */
export const noCustomFunctions: CustomFunctions = {
  has: () => false,
  call: (name) => {
    throw new Error(`There is no function ${name}`);
  },
};
