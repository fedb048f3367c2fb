/** What the rules of all sections say about a plan, in short: the rule, and whom or what it is about. */
import type { Plan } from "../../src/plan/plan";
import { reviewDay } from "../plans";
import { registry } from "../registry";

export const foundIn = (plan: Plan): readonly string[] =>
  registry.findings(plan, reviewDay).map(({ id, subject }) => (subject === "" ? id : `${id}: ${subject}`));
