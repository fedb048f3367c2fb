/** The serial of a day as yyyy-mm-dd; null where it is none. */
import { serialOf } from "../plan/cells/dateText";

export const serialOfIso = (day: string): number | null => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === undefined ? null : serialOf(Number(year), Number(month), Number(date));
};
