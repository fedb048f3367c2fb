/** The figures that every Excel can compute without the add-in. */
import { twinsOf, type NativeTwins } from "./figures";
import { frameworkFunctions } from "./framework/functions";
import { opportunityFunctions } from "./opportunities/functions";
import { reviewFunctions } from "./review/functions";
import { stakeholderFunctions } from "./stakeholders/functions";

export const nativeTwins: NativeTwins = twinsOf([
  ...stakeholderFunctions,
  ...frameworkFunctions,
  ...opportunityFunctions,
  ...reviewFunctions,
]);
