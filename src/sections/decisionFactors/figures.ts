/** Which decision factors work for and against us, and which of those against us somebody works on (chapter 7). */
import { nameKey } from "../../plan/wording";
import { servedByOpen } from "../actions/figures";
import type { Action } from "../actions/table";
import type { DecisionFactorRow } from "./table";

type Effect = "for-us" | "neutral" | "against" | "unknown";

/** How many factors have each effect; a blank counts as unknown. */
export const effectCounts = (rows: readonly Pick<DecisionFactorRow, "effect">[]): Readonly<Record<Effect, number>> => {
  const count = (effect: Effect): number => rows.filter((row) => (row.effect ?? "unknown") === effect).length;
  return { "for-us": count("for-us"), neutral: count("neutral"), against: count("against"), unknown: count("unknown") };
};

/** Indexes of the factors against us for whose person or opportunity there is no open action; a factor that names neither has none. */
export const unanswered = (rows: readonly DecisionFactorRow[], actions: readonly Action[]): readonly number[] => {
  const people = servedByOpen(actions, "stakeholder");
  const deals = servedByOpen(actions, "opportunity");
  const isServed = (name: string | null, served: ReadonlySet<string>): boolean => name !== null && served.has(nameKey(name));
  return rows.flatMap(({ effect, stakeholder, opportunity }, row) =>
    // Where a person carries the factor, an action that only serves the opportunity does not answer it.
    effect === "against" && !(stakeholder === null ? isServed(opportunity, deals) : isServed(stakeholder, people)) ? [row] : [],
  );
};
