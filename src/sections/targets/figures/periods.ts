/**
 * Periods as people write them: a year, and behind it a quarter, a half or a month. Sheet and pane read the same spellings, so the list
 * below is all there is; any other text is a period whose days nobody knows, and counts as over.
 */

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
    return { spellings: [...new Set([number.padStart(2, "0"), number, `${number}月`])], month: index + 1, months: 1 };
  }),
];

/** What stands behind the year, as it is compared: without its 年, blanks and hyphens. */
const partText = (period: string): string =>
  period
    .slice(period.startsWith("年", 4) ? 5 : 4)
    .replace(/[ -]/g, "")
    .toUpperCase();

interface PeriodSpan {
  /** 1970…; four digits. */
  readonly year: number;
  readonly month: number;
  readonly months: number;
}

const spanOf = (period: string | null): PeriodSpan | null => {
  const written = (period ?? "").trim();
  const said = partText(written);
  const part = partsOfYear.find(({ spellings }) => spellings.includes(said));
  return part === undefined || !/^\d{4}/.test(written)
    ? null
    : { year: Number(written.slice(0, 4)), month: part.month, months: part.months };
};

const serialOf = (year: number, month: number): number => Math.round(Date.UTC(year, month - 1, 1) / 86_400_000) + 25_569;

/** Share of the period's days that have gone by the end of a day, 0–1; 1 where nobody knows its days. */
export const elapsed = (period: string | null, asOf: number): number => {
  const span = spanOf(period);
  if (span === null) return 1;
  const [from, to] = [serialOf(span.year, span.month), serialOf(span.year, span.month + span.months)];
  return Math.max(0, Math.min(1, (Math.floor(asOf) - from + 1) / (to - from)));
};
