/** Every custom function, gathered from the sections in the order of the method. */
import { frameworkFunctions } from "../sections/framework/functions";
import type { FunctionDefinition } from "../plan/functions/functionDefinition";
import { opportunityFunctions } from "../sections/opportunities/functions";
import { reviewFunctions } from "../sections/summary/functions";
import { stakeholderFunctions } from "../sections/stakeholders/functions";

export const functionDefinitions: readonly FunctionDefinition[] = [
  ...stakeholderFunctions,
  ...frameworkFunctions,
  ...opportunityFunctions,
  ...reviewFunctions,
];
