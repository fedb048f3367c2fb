/** The day a command takes for today: `--as-of`, else the day of this machine. */
import { serialOf, serialOfIso } from "../plan/cells/dateText";
import { CliError } from "./io";

/** Excel serial of a yyyy-mm-dd. */
const asOfSerial = (text: string): number => {
  const serial = serialOfIso(text);
  if (serial === null) throw new CliError(`--as-of: "${text}" is not a day. Write it as yyyy-mm-dd, for example 2026-11-21.`);
  return serial;
};

/** Excel serial of now in local time, the time of day included. */
const serialNow = (now: Date = new Date()): number => {
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  return day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
};

/** Serial number of now for the calculator: the given day, or this machine's clock. */
export const clockOf = (asOf: string | undefined): (() => number) => {
  if (asOf === undefined) return () => serialNow();
  const serial = asOfSerial(asOf);
  return () => serial;
};
