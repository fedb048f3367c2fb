/**
 * Every system of the method's seeds on the example of a template: what somebody enters, the figures and sentences of the sheets that follow
 * from it, the finding that comes or goes with what it says to do, and why the figure is what it is.
 */
import { complexSale } from "./complexSale";
import { fleet } from "./fleet";
import { retail } from "./retail";
import { solution } from "./solution";
import type { System } from "./system";

export const systems: Readonly<Record<string, readonly System[]>> = { "complex-sale": complexSale, fleet, solution, retail };
