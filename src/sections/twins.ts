/** The figures that every Excel can compute without the add-in. */
import { twinsOf, type NativeTwins } from "../plan/functions/twins";
import { frameworkFunctions } from "./framework/functions";
import { opportunityFunctions } from "./opportunities/functions";
import { reviewFunctions } from "./summary/functions";
import { stakeholderFunctions } from "./stakeholders/functions";

export const nativeTwins: NativeTwins = twinsOf([
  ...stakeholderFunctions,
  ...frameworkFunctions,
  ...opportunityFunctions,
  ...reviewFunctions,
]);
