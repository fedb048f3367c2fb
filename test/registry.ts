/** The registry of the product, for tests of everything that works on it. */
import { createRegistry } from "../src/plan/registry";
import { sections } from "../src/sections/all";

export const registry = createRegistry(sections);
