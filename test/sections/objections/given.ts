/** Objections for tests. */
import { objectionFindings } from "../../../src/sections/objections/findings";
import { objectionTable, type Objection } from "../../../src/sections/objections/table";
import type { Stakeholder } from "../../../src/sections/stakeholders/table";
import { plan, rowOf } from "../../plans";

export const objection = (said: string, given: Partial<Objection> = {}): Objection => rowOf(objectionTable, { objection: said, ...given });

export const findingsOfObjections = (objections: readonly Objection[], stakeholders: readonly Stakeholder[]) =>
  objectionFindings(plan({ objections, stakeholders }) as never);
