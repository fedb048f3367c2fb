/** What a person received in a calendar year (chapter 2.1). */
import { isoOf } from "../../plan/cells/dateText";
import { nameKey } from "../../plan/wording";
import type { Courtesy } from "./table";

/** Calendar year of a serial. */
export const yearOf = (serial: number): number => Number(isoOf(serial).slice(0, 4));

/** Sum of what a person received in the year of a day, in the plan's currency; null while the person or the day is not known. */
export const yearTotal = (all: readonly Courtesy[], of: Pick<Courtesy, "stakeholder" | "date">): number | null => {
  const { date } = of;
  if (of.stakeholder === "" || date === null) return null;
  return all
    .filter((one) => nameKey(one.stakeholder) === nameKey(of.stakeholder) && one.date !== null && yearOf(one.date) === yearOf(date))
    .reduce((sum, { value }) => sum + (value ?? 0), 0);
};
