/**
 * Periods as people write them: a year, and behind it a quarter, a half or a month. Sheet and pane read the same spellings, so the list
 * below is all there is; any other text is a period whose days nobody knows: it counts as over, and never moves.
 */
import { isoOf, serialOf } from "./cells/dateText";
import type { Text } from "./language";
import { percentText, text } from "./wording";

/** First month and number of months of a part of the year. */
interface PartOfYear {
  readonly spellings: readonly string[];
  readonly month: number;
  readonly months: number;
}

const numerals = ["一", "二", "三", "四"] as const;

export const partsOfYear: readonly PartOfYear[] = [
  { spellings: ["", "度"], month: 1, months: 12 },
  ...numerals.map((numeral, index) => {
    const number = (index + 1).toString();
    return { spellings: [`Q${number}`, `${number}季度`, `${numeral}季度`, `第${numeral}季度`], month: index * 3 + 1, months: 3 };
  }),
  { spellings: ["H1", "上半年"], month: 1, months: 6 },
  { spellings: ["H2", "下半年"], month: 7, months: 6 },
  ...Array.from({ length: 12 }, (_, index) => {
    const number = (index + 1).toString();
    return { spellings: [number.padStart(2, "0"), number, `${number}月`], month: index + 1, months: 1 };
  }),
];

interface Period {
  /** Four digits. */
  readonly year: number;
  /** What joins year and part, as it was written: "-", "年". */
  readonly joint: string;
  readonly part: PartOfYear;
  readonly spelling: number;
}

const readPeriod = (text: string | null): Period | null => {
  const written = /^(\d{4})(年?[ -]*)(.*)$/.exec((text ?? "").trim());
  const said = written?.[3]?.replace(/[ -]/g, "").toUpperCase() ?? "";
  const part = partsOfYear.find(({ spellings }) => spellings.includes(said));
  return written === null || part === undefined
    ? null
    : { year: Number(written[1]), joint: written[2] ?? "", part, spelling: part.spellings.indexOf(said) };
};

/** First day of a month, counted over the years from 0. */
const firstOf = (month: number): number => serialOf(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0;

/**
 * Share of the period's days that have gone by the end of a day, 0–1; 1 where nobody knows its days.
 * @param fiscalStart month in which years, halves and quarters begin, 1–12; a month is always that of the calendar
 */
export const elapsed = (period: string | null, asOf: number, fiscalStart = 1): number => {
  const read = readPeriod(period);
  if (read === null) return 1;
  const first = read.year * 12 + read.part.month - 1 + (read.part.months > 1 ? fiscalStart - 1 : 0);
  const [from, to] = [firstOf(first), firstOf(first + read.part.months)];
  return Math.max(0, Math.min(1, (Math.floor(asOf) - from + 1) / (to - from)));
};

/** How much of a running period has gone, behind a comma; nothing where it is over. */
export const timeGone = (gone: number): Text =>
  gone < 1 ? text(`, ${percentText(gone)} of the time has gone`, `，时间已过 ${percentText(gone)}`) : text("", "");

/** Months of a day, counted over the years from 0. */
const monthOf = (day: number): number => {
  const [year, month] = isoOf(day).split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
};

/**
 * A period moved in time, spelled as before: what lay so many quarters before the one day lies as many before the other.
 * @param from @param to days as Excel serials
 */
export const movedPeriod = (period: string, from: number, to: number): string => {
  const read = readPeriod(period);
  if (read === null) return period;
  const { year, joint, part, spelling } = read;
  const index = (month: number): number => Math.floor(month / part.months);
  const moved = (index(year * 12 + part.month - 1) + index(monthOf(to)) - index(monthOf(from))) * part.months;
  const other = partsOfYear.find(({ month, months }) => months === part.months && month === (moved % 12) + 1);
  return `${Math.floor(moved / 12).toString()}${joint}${other?.spellings[spelling] ?? ""}`;
};
