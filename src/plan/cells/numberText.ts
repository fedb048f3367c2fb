/**
 * Numbers as people write them: thousands separators, decimal comma, per cent, currency, brackets for negatives, k, m, bn, Tsd., Mio., 万 and 亿.
 *
 * "1,5" and "1.234,5" show a decimal comma, "1,234.5" shows a decimal point, "1,234" alone shows neither: there the whole file decides
 * (see `decimalMarkOf`), and where it says nothing either, the reading is reported as ambiguous.
 */
import { plain } from "./normalise";

export type DecimalMark = "." | ",";

export type NumberReading =
  { readonly kind: "number"; readonly value: number; readonly percent: boolean; readonly ambiguous: boolean } | { readonly kind: "none" };

const none: NumberReading = { kind: "none" };
/** What people write behind a number, or before its currency, for its zeros. */
const units: Readonly<Record<string, number>> = {
  百万: 1e6,
  千万: 1e7,
  万亿: 1e12,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  k: 1e3,
  t: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  thousand: 1e3,
  mille: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mill: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  b: 1e9,
  bn: 1e9,
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  billion: 1e9,
  milliarden: 1e9,
  milliards: 1e9,
};
const unitAtEnd = new RegExp(
  `\\s*(${Object.keys(units)
    .filter((unit) => unit !== "t")
    .sort((one, other) => other.length - one.length)
    .join("|")})\\.?$`,
  "i",
);

/** Signs and words of money and the code each stands for; "$" and "¥" stand for several and for themselves. */
const currencySigns: Readonly<Record<string, string>> = {
  人民币: "CNY",
  美元: "USD",
  欧元: "EUR",
  港币: "HKD",
  日元: "JPY",
  英镑: "GBP",
  ユーロ: "EUR",
  US$: "USD",
  HK$: "HKD",
  NT$: "TWD",
  R$: "BRL",
  RMB: "CNY",
  SFr: "CHF",
  Fr: "CHF",
  元: "CNY",
  円: "JPY",
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₩": "KRW",
  "₽": "RUB",
  zł: "PLN",
  Kč: "CZK",
  kr: "kr",
  $: "$",
  "¥": "¥",
};
const codes =
  "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KRW KWD MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR";
const written = Object.keys(currencySigns).map((sign) => sign.replace("$", "\\$"));
/** As the number readers always took them: any three letters. */
const anyCode = "(?!mio|mrd|mds|tsd|mil)[A-Z]{3}";
const currencyBefore = new RegExp(`^([-+(]?)\\s*(k|t|m)?(?:${written.join("|")}|${anyCode}(?=[\\s\\d(-]))\\.?\\s*(?=[\\d.,(+-])`, "i");
const currencyBehind = new RegExp(`\\s*(?:${written.join("|")}|(?<![a-z])${anyCode})\\.?([)-]?)$`, "i");
const codeIn = new RegExp(`(?<![A-Z])(${codes.replaceAll(" ", "|")})(?![A-Z])`);
const signIn = new RegExp(`(${written.join("|")})`);
const euroIn = /[ktm]eur\b/i;

/** The currency that an amount names: its code, or its sign where several currencies share it; null where it names none. */
export const currencyIn = (text: string): string | null => {
  // Most amounts are figures alone.
  if (!/[^\d.,\s%-]/.test(text) || !/\d/.test(text)) return null;
  const shown = plain(text);
  const code = codeIn.exec(shown)?.[1];
  if (code !== undefined) return code;
  if (euroIn.test(shown)) return "EUR";
  return currencySigns[signIn.exec(shown)?.[1] ?? ""] ?? null;
};

/** Only as a decimal mark: not three digits behind it, or a nought or more than three digits before it. */
const commaEvidence = /^\d+,(\d{1,2}|\d{4,})$|^(0|\d{4,}),\d+$|^,\d+$|^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/;
const pointEvidence = /^\d+\.(\d{1,2}|\d{4,})$|^(0|\d{4,})\.\d+$|^\.\d+$|^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/;

const plainFigures = /^\d+$/;

interface Trimmed {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly factor: number;
}

/** Takes away everything but digits and separators, or null where something else stands in the text. */
const trimNumber = (text: string): Trimmed | null => {
  if (plainFigures.test(text)) return { digits: text, negative: false, percent: false, factor: 1 };
  let rest = plain(text).replace(/[−–—]/g, "-");
  const found = { factor: 1, negative: false };
  const strip = (pattern: RegExp, use: (match: RegExpExecArray) => string): boolean => {
    const match = pattern.exec(rest);
    if (match) rest = use(match).trim();
    return match !== null;
  };
  const brackets = () => strip(/^\((.*)\)$/, ([, inside = ""]) => ((found.negative = true), inside));
  const before = () =>
    strip(currencyBefore, ([all, sign = "", unit = ""]) => {
      found.factor *= units[unit.toLowerCase()] ?? 1;
      return sign + rest.slice(all.length);
    });
  brackets();
  if (before()) brackets();
  // "1'200.-", "1.200,--"
  strip(/([.,])-{1,2}$/, ({ index, 1: mark = "" }) => `${rest.slice(0, index)}${mark}00`);
  // 12 T€, 120 TEUR
  strip(/\s*([ktm])(?:€|eur)([)-]?)$/i, ({ index, 1: unit = "", 2: end = "" }) => {
    found.factor *= units[unit.toLowerCase()] ?? 1;
    return rest.slice(0, index) + end;
  });
  strip(currencyBehind, ({ index, 1: end = "" }) => rest.slice(0, index) + end);
  const percent = strip(/\s*%$/, ({ index }) => rest.slice(0, index));
  strip(unitAtEnd, ({ index, 1: unit = "" }) => {
    found.factor *= units[unit.toLowerCase()] ?? 1;
    return rest.slice(0, index);
  });
  strip(/^[+-]/, ([sign]) => ((found.negative ||= sign === "-"), rest.slice(1)));
  // SAP writes the sign behind.
  if (!found.negative) strip(/^([\d.,\s'’]*[.,]\d{2})-$/, ([, digits = ""]) => ((found.negative = true), digits));
  rest = rest.replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, "$1");
  return /^\d[\d.,]*$|^[.,]\d+$/.test(rest) ? { digits: rest, percent, ...found } : null;
};

/** What an amount says of its decimal mark; "either" where one mark stands before three digits, null where there is none. */
export const decimalMarkIn = (text: string): DecimalMark | "either" | null => {
  if (plainFigures.test(text)) return null;
  const digits = trimNumber(text)?.digits;
  if (digits === undefined || !/[.,]/.test(digits)) return null;
  return commaEvidence.test(digits) ? "," : pointEvidence.test(digits) ? "." : "either";
};

/** The decimal mark a set of texts agrees on, or null where they show none or contradict each other. */
export const decimalMarkOf = (texts: Iterable<string>): DecimalMark | null => {
  let comma = false;
  let point = false;
  for (const text of texts) {
    const mark = decimalMarkIn(text);
    comma ||= mark === ",";
    point ||= mark === ".";
  }
  return comma === point ? null : comma ? "," : ".";
};

const inThousands = (groups: readonly string[]): boolean => groups.every((group) => group.length === 3);

/** 12,34,567 as India groups. */
const inLakhs = (groups: readonly string[]): boolean =>
  groups.length > 1 && groups.slice(0, -1).every((group) => group.length === 2) && groups[groups.length - 1]?.length === 3;

const plainDigits = (digits: string, mark: DecimalMark): string | null => {
  const thousands = mark === "." ? "," : ".";
  const [whole = "", fraction, ...more] = digits.split(mark);
  if (more.length > 0 || fraction?.includes(thousands)) return null;
  const groups = whole.split(thousands);
  const grouped = groups.length > 1;
  if (grouped && !(/^[1-9]\d{0,2}$/.test(groups[0] ?? "") && (inThousands(groups.slice(1)) || inLakhs(groups.slice(1))))) return null;
  return `${groups.join("") || "0"}${fraction === undefined ? "" : `.${fraction || "0"}`}`;
};

/**
 * Reads a number. `mark` is what the file says about itself; null means it says nothing: then a form that only one mark allows is read
 * with that mark, and "1,234" is read with thousands separators and called ambiguous where `doubtful` (files with semicolons) says so.
 */
export const readNumber = (text: string, mark: DecimalMark | null, doubtful = false): NumberReading => {
  const trimmed = trimNumber(text);
  if (!trimmed) return none;
  const { digits } = trimmed;
  const own = commaEvidence.test(digits) ? "," : pointEvidence.test(digits) ? "." : null;
  const used = mark ?? own ?? ".";
  const plainText = plainDigits(digits, used) ?? (own === null ? null : plainDigits(digits, own));
  if (plainText === null) return none;
  const size = (Number(plainText) * trimmed.factor) / (trimmed.percent ? 100 : 1);
  if (!Number.isFinite(size)) return none;
  const ambiguous = doubtful && mark === null && own === null && /[.,]/.test(digits);
  const scaled = trimmed.percent || trimmed.factor !== 1;
  const value = scaled ? Number(size.toPrecision(15)) : size;
  return { kind: "number", value: trimmed.negative ? 0 - value : value, percent: trimmed.percent, ambiguous };
};
