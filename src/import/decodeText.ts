/**
 * Bytes of a text file → text. Cases: a byte-order mark decides; UTF-8 shows itself; UTF-16 without a mark shows by its zeros; the rest –
 * Chinese, Japanese, Western and Central European code pages – are candidates, detected by chardet and checked against the text
 * they give. Two that are about equally likely both come back, with their first lines. What is no text in any of them is refused.
 */
import { analyse } from "chardet";
import { ideographPlausibility, latinPlausibility, type Ideographs } from "./textPlausibility";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "shift_jis" | "windows-1252" | "windows-1250";

/** How people write the names of encodings; those of our own list are in it. */
const spellings: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  gb18030: "gb18030",
  gbk: "gb18030",
  gb2312: "gb18030",
  cp936: "gb18030",
  big5: "big5",
  cp950: "big5",
  shiftjis: "shift_jis",
  sjis: "shift_jis",
  cp932: "shift_jis",
  windows1252: "windows-1252",
  cp1252: "windows-1252",
  latin1: "windows-1252",
  iso88591: "windows-1252",
  ansi: "windows-1252",
  windows1250: "windows-1250",
  cp1250: "windows-1250",
  latin2: "windows-1250",
  iso88592: "windows-1250",
};

/** Every encoding a file may be read in, as a user names it. */
export const encodings: readonly Encoding[] = [...new Set(Object.values(spellings))];

/** The encoding of that name, or null. */
export const encodingOf = (name: string): Encoding | null => spellings[name.toLowerCase().replace(/[\s_-]/g, "")] ?? null;

/** An encoding as people know it. */
export const encodingLabel = (encoding: Encoding): string =>
  ({ gb18030: "GB18030", big5: "Big5", shift_jis: "Shift-JIS", "windows-1252": "Windows-1252", "windows-1250": "Windows-1250" })[
    encoding as string
  ] ?? encoding.toUpperCase();

/** A way to read the bytes, with the first lines it gives. */
export interface EncodingChoice {
  readonly encoding: Encoding;
  readonly firstLines: readonly string[];
}

export type DecodedText =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly encoding: Encoding;
      /** Two where both are about equally likely, the one taken first; else empty. */
      readonly choices: readonly EncodingChoice[];
    }
  | { readonly kind: "refused" };

const refused: DecodedText = { kind: "refused" };
const sampleLength = 65_536;
/** Candidates this near to the best are shown beside it; what is below the least is no text. */
const aboutEqual = 0.12;
const least = -0.2;

/** Bytes 80 to 9F of Windows-1252. Some versions of Node decode them as ISO 8859-1, to control characters. */
const upperControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const decode = (bytes: Uint8Array, encoding: Encoding, fatal = true): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    if (encoding !== "windows-1252") return text;
    return text.replace(/[\u0080-\u009f]/g, (control) => upperControls[control.charCodeAt(0) - 0x80] ?? control);
  } catch {
    return null;
  }
};

/** Control characters are rare in a text; null characters do not occur. */
const isText = (text: string): boolean => {
  if (text.includes("\0")) return false;
  const controls = text.match(/[\u0001-\u0008\u000e-\u0019\u001b]/g)?.length ?? 0;
  return controls * 100 <= text.length;
};

const markOf = (bytes: Uint8Array): Encoding | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
};

/** UTF-16 without a mark: separators and line ends leave zeros, nearly all of them on one side. */
const unmarkedUtf16 = (bytes: Uint8Array): Encoding | null => {
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, sampleLength); at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const encoding = odd > even * 10 ? "utf-16le" : even > odd * 10 ? "utf-16be" : null;
  const text = encoding && decode(bytes.subarray(0, sampleLength), encoding, false);
  if (!text || !isText(text)) return null;
  const letters = text.match(/[\p{L}\p{N}\p{P}\p{Z}\s\p{Sc}+=|]/gu)?.length ?? 0;
  return letters >= text.length * 0.95 && /[\p{L}\p{N}]/u.test(text) ? encoding : null;
};

/** The lines with something to tell about the encoding, up to the length of a sample. */
const tellingLines = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length <= sampleLength) return bytes;
  const sample: number[] = [];
  let start = 0;
  let telling = false;
  for (let at = 0; at < bytes.length && sample.length < sampleLength; at += 1) {
    const byte = bytes[at] ?? 0;
    telling ||= byte >= 0x80;
    if (byte !== 0x0a) continue;
    if (telling && at - start < sampleLength) for (let one = start; one <= at; one += 1) sample.push(bytes[one] ?? 0);
    start = at + 1;
    telling = false;
  }
  return sample.length === 0 ? bytes.subarray(0, sampleLength) : Uint8Array.from(sample);
};

const detectedName: Readonly<Record<string, Encoding>> = {
  GB18030: "gb18030",
  Big5: "big5",
  Shift_JIS: "shift_jis",
  "ISO-8859-1": "windows-1252",
  "windows-1252": "windows-1252",
  "ISO-8859-2": "windows-1250",
  "windows-1250": "windows-1250",
};

interface Candidate {
  readonly encoding: Encoding;
  readonly score: number;
}

const ideographs: readonly Ideographs[] = ["gb18030", "big5", "shift_jis"];

/** The characters of a text that are others in the other one; both have one for each byte. */
const othersThan = (text: string, other: string): RegExp | null => {
  const differing = new Set(Array.from(text).filter((character, at) => character !== other[at]));
  return differing.size === 0 ? null : new RegExp(`[${[...differing].join("").replace(/[\\\]^-]/g, "\\$&")}]`, "u");
};

/** The two code pages of Latin letters; only one where both give the same text. */
const latinCandidates = (sample: Uint8Array): readonly Candidate[] => {
  const western = decode(sample, "windows-1252", false) ?? "";
  const central = decode(sample, "windows-1250", false) ?? "";
  const inWestern = othersThan(western, central);
  const inCentral = othersThan(central, western);
  if (inWestern === null || inCentral === null) {
    const score = Math.max(latinPlausibility(western, "western"), latinPlausibility(central, "central"));
    return [{ encoding: "windows-1252", score }];
  }
  return [
    // Where nothing else tells, Western is likelier.
    { encoding: "windows-1252", score: latinPlausibility(western, "western", inWestern) + 0.1 },
    { encoding: "windows-1250", score: latinPlausibility(central, "central", inCentral) },
  ];
};

/** Candidates with what speaks for them, the likeliest first. */
const candidatesFor = (bytes: Uint8Array): readonly Candidate[] => {
  const sample = tellingLines(bytes);
  const detected = new Map(analyse(sample).map((match) => [detectedName[match.name], match.confidence / 100]));
  const asian = ideographs.flatMap((encoding): readonly Candidate[] => {
    const text = decode(sample, encoding);
    return text === null ? [] : [{ encoding, score: ideographPlausibility(sample, text, encoding) }];
  });
  return [...asian, ...latinCandidates(sample)]
    .map(({ encoding, score }) => ({ encoding, score: score + 0.3 * (detected.get(encoding) ?? 0) }))
    .sort((a, b) => b.score - a.score);
};

const firstLines = (text: string): readonly string[] =>
  text
    .slice(0, 4000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, 2);

/** UTF-8 in which few bytes are broken, by a program that cut a text, is still UTF-8. */
const brokenUtf8 = (bytes: Uint8Array): string | null => {
  const text = decode(bytes, "utf-8", false) ?? "";
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken * 20 <= whole ? text : null;
};

/**
 * Decodes a file.
 * @param wanted the encoding the user chose: taken as it is, with replacement characters where bytes do not fit.
 */
export const decodeText = (bytes: Uint8Array, wanted?: Encoding): DecodedText => {
  const as = (encoding: Encoding, text: string | null, choices: readonly EncodingChoice[] = []): DecodedText =>
    text === null || !isText(text) ? refused : { kind: "text", text, encoding, choices };
  if (wanted) return as(wanted, decode(bytes, wanted, false));
  const marked = markOf(bytes);
  if (marked) return as(marked, decode(bytes, marked, false));
  if (bytes.includes(0)) {
    const utf16 = unmarkedUtf16(bytes);
    return utf16 ? as(utf16, decode(bytes, utf16, false)) : refused;
  }
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null) return as("utf-8", utf8);
  const mended = brokenUtf8(bytes);
  if (mended !== null) return as("utf-8", mended);
  const read = candidatesFor(bytes)
    .filter(({ score }) => score > least)
    .flatMap(({ encoding, score }) => {
      const text = decode(bytes, encoding);
      return text === null || !isText(text) || /[\u0080-\u009f]/.test(text) ? [] : [{ encoding, score, text }];
    });
  const [best] = read;
  if (!best) return refused;
  const near = read.filter((one) => one !== best && best.score - one.score < aboutEqual && one.text !== best.text).slice(0, 1);
  const choices = near.length === 0 ? [] : [best, ...near].map(({ encoding, text }) => ({ encoding, firstLines: firstLines(text) }));
  return as(best.encoding, best.text, choices);
};
