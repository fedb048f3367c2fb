/**
 * What the number of a cell means by its format: a day is given as yyyy-mm-dd, with its time where it has one, a time of day as hh:mm, and a
 * share as it is shown ("50%"), so that nobody has to guess. All other numbers stay numbers.
 */
import { getFormatFromId, getFormatInfo } from "numfmt";
import { isoOf } from "../../plan/cells/dateText";
import type { SourceCell } from "../source";
import { readXml } from "./xml";

type Kind = "number" | "day" | "time" | "percent";

/** Dates of East Asian editions of Excel, which say their format only by number. */
const eastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

const kindOf = (id: number, code: string | undefined): Kind => {
  if (code === undefined && eastAsianDate(id)) return "day";
  try {
    const { type } = getFormatInfo(code ?? getFormatFromId(id));
    if (type === "percent") return "percent";
    if (type === "time") return /\[[hms]+\]/i.test(code ?? "") ? "number" : "time";
    return type === "date" || type === "datetime" ? "day" : "number";
  } catch {
    return "number";
  }
};

/** Kinds of the cell formats, by their number in the part of styles. */
export const formatKinds = (styles: string | null): readonly Kind[] => {
  const codes = new Map<number, string>();
  const kinds: Kind[] = [];
  let inCellFormats = false;
  if (styles === null) return kinds;
  readXml(styles, {
    open: (name, attributes) => {
      if (name === "numFmt") codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
      if (name === "cellXfs") inCellFormats = true;
      if (name === "xf" && inCellFormats) {
        const id = Number(attributes["numFmtId"] ?? 0);
        kinds.push(kindOf(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return kinds;
};

/** Days between the two ways of Excel to count. */
const days1904 = 1462;
const lastSerial = 2_958_466;
const minutesADay = 1440;

const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(Math.floor(minutes % 60)).padStart(2, "0")}`;

const dayText = (serial: number): string => {
  // Excel counts 29 February 1900, which never was.
  const day = Math.floor(serial);
  const date = day === 60 ? "1900-02-29" : isoOf(day < 60 ? day + 1 : day);
  const minutes = Math.round((serial - day) * minutesADay);
  return minutes === 0 || minutes === minutesADay ? date : `${date} ${timeText(minutes)}`;
};

/** A number as its format means it. */
export const shownAs = (value: number, kind: Kind | undefined, is1904: boolean): SourceCell => {
  if (kind === "percent") return `${Number((value * 100).toPrecision(15))}%`;
  if (kind !== "day" && kind !== "time") return value;
  const serial = value + (is1904 ? days1904 : 0);
  if (value < 0 || serial >= lastSerial) return value;
  return value < 1 ? timeText(Math.round(value * minutesADay) % minutesADay) : dayText(serial);
};
