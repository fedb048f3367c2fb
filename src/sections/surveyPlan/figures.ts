/** How far the research has come, and where it lets us say that the needs are known (chapter 7). */
import { daysBetween } from "../../plan/days";
import { nameKey } from "../../plan/wording";
import type { Opportunity } from "../opportunities/table";
import type { SurveyStep } from "./table";

/** Done with a result; late where its day has passed without one. A step without date and result is planned. */
export const stepState = ({ date, result }: Pick<SurveyStep, "date" | "result">, asOf: number): "done" | "late" | "planned" =>
  result !== null ? "done" : date !== null && daysBetween(asOf, date) < 0 ? "late" : "planned";

/**
 * Indexes of the opportunities whose needs may be called known: every step of research about them has a result, and the plan does not say so
 * yet. It is a proposal: nobody writes it but a user.
 */
export const needsMayBeKnown = (steps: readonly SurveyStep[], opportunities: readonly Opportunity[]): readonly number[] =>
  opportunities.flatMap(({ name, needsKnown }, row) => {
    const own = steps.filter(({ opportunity }) => opportunity !== null && nameKey(opportunity) === nameKey(name));
    return needsKnown !== true && own.length > 0 && own.every(({ result }) => result !== null) ? [row] : [];
  });
