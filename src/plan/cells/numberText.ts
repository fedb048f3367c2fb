/**
 * Numbers as people write them: thousands separators, decimal comma, per cent, currency, brackets for negatives, k, m, bn, 万 and 亿.
 *
 * "1,5" and "1.234,5" show a decimal comma, "1,234.5" shows a decimal point, "1,234" alone shows neither: there the whole file decides
 * (see `decimalMarkOf`), and where it says nothing either, the reading is reported as ambiguous.
 */
import { plain } from "./normalise";

export type DecimalMark = "." | ",";

export type NumberReading =
  { readonly kind: "number"; readonly value: number; readonly percent: boolean; readonly ambiguous: boolean } | { readonly kind: "none" };

const none: NumberReading = { kind: "none" };
/** What people write behind a number for its zeros. */
const units: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
};
const unitAtEnd = new RegExp(`\\s*(${Object.keys(units).join("|")})\\.?$`, "i");
/** Only as a decimal mark: not three digits behind it, or a nought or more than three digits before it. */
const commaEvidence = /^\d+,(\d{1,2}|\d{4,})$|^(0|\d{4,}),\d+$|^,\d+$|^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/;
const pointEvidence = /^\d+\.(\d{1,2}|\d{4,})$|^(0|\d{4,})\.\d+$|^\.\d+$|^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/;

interface Trimmed {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly factor: number;
}

/** Takes away everything but digits and separators, or null where something else stands in the text. */
const trimNumber = (text: string): Trimmed | null => {
  let rest = plain(text).replace(/[−–]/g, "-");
  const brackets = /^\((.*)\)$/.exec(rest);
  if (brackets) rest = brackets[1] ?? "";
  rest = rest.replace(/^(-?)\s*(?:[¥$€£]|[A-Z]{3}(?=[\s\d-])|RMB)\s*/i, "$1").replace(/\s*(?:[¥$€£元]|\b(?!mio|mrd)[A-Z]{3})$/i, "");
  const percent = /\s*%$/.exec(rest);
  if (percent) rest = rest.slice(0, percent.index);
  const unit = unitAtEnd.exec(rest);
  if (unit) rest = rest.slice(0, unit.index);
  const sign = /^[+-]/.exec(rest)?.[0];
  if (sign) rest = rest.slice(1).trimStart();
  rest = rest.replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, "$1");
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(rest)) return null;
  const factor = units[unit?.[1]?.toLowerCase() ?? ""] ?? 1;
  return { digits: rest, negative: sign === "-" || brackets !== null, percent: percent !== null, factor };
};

/** The decimal mark a set of texts agrees on, or null where they show none or contradict each other. */
export const decimalMarkOf = (texts: Iterable<string>): DecimalMark | null => {
  let comma = false;
  let point = false;
  for (const text of texts) {
    const digits = trimNumber(text)?.digits;
    if (digits === undefined) continue;
    comma ||= commaEvidence.test(digits);
    point ||= pointEvidence.test(digits);
  }
  return comma === point ? null : comma ? "," : ".";
};

const plainDigits = (digits: string, mark: DecimalMark): string | null => {
  const thousands = mark === "." ? "," : ".";
  const [whole = "", fraction, ...more] = digits.split(mark);
  if (more.length > 0 || fraction?.includes(thousands)) return null;
  const groups = whole.split(thousands);
  const grouped = groups.length > 1;
  if (grouped && !(/^[1-9]\d{0,2}$/.test(groups[0] ?? "") && groups.slice(1).every((group) => group.length === 3))) return null;
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
