/** All built-in functions by name, in upper case. */
import { arrayFunctions } from "./array";
import { conditionalFunctions } from "./conditional";
import { databaseFunctions } from "./database";
import { dateFunctions } from "./date";
import type { FunctionDefinition } from "./definition";
import { distributionFunctions } from "./distributions";
import { informationFunctions } from "./information";
import { logicalFunctions } from "./logical";
import { longTailFunctions } from "./longTail";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { statisticsFunctions } from "./statistics";
import { textFunctions } from "./text";

/** Our own come last, so that they stand where formulajs has a function of the same name. */
export const builtIns: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    ...longTailFunctions,
    ...logicalFunctions,
    ...mathFunctions,
    ...statisticsFunctions,
    ...conditionalFunctions,
    ...lookupFunctions,
    ...arrayFunctions,
    ...textFunctions,
    ...databaseFunctions,
    ...distributionFunctions,
    ...dateFunctions,
    ...informationFunctions,
  ].map((definition) => [definition.name, definition]),
);
