/** Where a strength counts as clear (chapter 8). */
import { numbersOf, type Settings } from "../../plan/settings";
import { number, thresholds } from "../../plan/words";

export const competitionThresholds = thresholds([
  number("clearLead", "Clear lead over every competitor from, points", "明显领先起点，分", 2),
]);

/** Points by which we lead everybody before a strength is clear. */
export const clearLeadFrom = (settings: Settings): number => numbersOf(competitionThresholds, settings).clearLead;
