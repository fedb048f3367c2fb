/** A rule on the smallest plan that makes it speak, and on the nearest one that does not: one unit, one day or one cell away. */
import type { Severity } from "../../../src/plan/finding";
import type { plan } from "../../plans";

type Given = NonNullable<Parameters<typeof plan>[0]>;

/** Section whose rule it is, id of the finding, severity of the method, the plan that has it, its neighbour that does not. */
export type FindingCase = readonly [section: string, id: string, severity: Severity, fires: Given, silent: Given];
