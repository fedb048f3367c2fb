/**
 * Could two names be the same person, customer or thing? A guess that somebody is asked about, never acted upon.
 *
 * Titles, forms of address and legal forms do not count, nor case, accents and order: "Dr. A. Ruiz" and "Ruiz, Ana". An initial stands for
 * a name that begins with it; a longer word may have a typing error; a middle name may be missing. Numbers have to agree: "Renewal 2026" is
 * not "Renewal 2027". Chinese names are compared whole, since one other character is another name.
 */
import { distance } from "fastest-levenshtein";
import { plain } from "../../plan/cells/normalise";

const titles = [
  "mr mrs ms miss mx dr prof professor sir ing dipl mag mba phd md msc bsc jr sr",
  "herr frau hr fr dra sra senor senora monsieur madame mme mlle don dona",
];
const legalForms = [
  "ltd limited inc incorporated corp corporation co company llc llp plc lp gmbh ag kg kgaa mbh ug se ohg ev",
  "sa sas sarl sl slu srl spa nv bv ab as oy oyj aps pty pte sdn bhd kk holding",
];
const words = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(" ")));
const empty = words([...titles, ...legalForms]);

const han = /\p{Script=Han}/u;
const hanEnd =
  /(先生|女士|小姐|老师|教授|博士|总经理|副总|经理|主任|院长|处长|科长|主管|总监|总裁|董事长|工程师|股份有限公司|有限责任公司|有限公司|集团公司|公司)$/u;

/** A name in comparable parts. */
export interface NameParts {
  readonly words: readonly string[];
  /** Figures in it, as they follow each other. */
  readonly figures: string;
  readonly isHan: boolean;
}

const folded = (text: string): string =>
  plain(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mark}+/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ł", "l");

const hanName = (text: string): string => {
  const bare = text.replace(/[\s\p{P}]+/gu, "");
  const short = bare.replace(hanEnd, "");
  return Array.from(short).length >= 2 ? short : bare;
};

/** Points inside abbreviations do not part them: "G.m.b.H.", "S.A.". */
const joined = (text: string): string => text.replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll(".", ""));

export const namePartsOf = (name: string): NameParts => {
  const text = folded(name);
  const figures = (text.match(/\d+/g) ?? []).join(" ");
  if (han.test(text)) return { words: [hanName(text)].filter((word) => word !== ""), figures, isHan: true };
  const all = joined(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^\d+$/.test(word));
  const telling = all.filter((word) => !empty.has(word));
  return { words: telling.length > 0 ? telling : all, figures, isHan: false };
};

/** Its letters in order. */
const sorted = (word: string): string => Array.from(word).sort().join("");

/** How well two words agree: 1 the same, 0 not at all. */
const likeWord = (one: string, other: string): number => {
  if (one === other) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short) ? 0.7 : 0;
  const longer = long.length - short.length;
  // Short words of one length are rather two names: East and West, Mark and Mary.
  if (longer > 1 || short.length < (longer === 0 ? 5 : 3)) return 0;
  const edits = distance(one, other);
  const swapped = edits === 2 && longer === 0 && sorted(one) === sorted(other);
  return edits === 1 || swapped ? 0.85 : 0;
};

const longestFirst = (one: string, other: string): number => other.length - one.length;

/** Pairs every word of the shorter name with the word of the longer one it agrees with best; null where one has none. */
const pairing = (short: readonly string[], long: readonly string[]): readonly number[] | null => {
  const free = [...long];
  const shares: number[] = [];
  // Whole words first, so that an initial takes what they leave.
  for (const word of [...short].sort(longestFirst)) {
    let [best, at] = [0, -1];
    for (let index = 0; index < free.length; index += 1) {
      const share = likeWord(word, free[index] ?? "");
      if (share > best) [best, at] = [share, index];
    }
    if (at < 0) return null;
    shares.push(best);
    free.splice(at, 1);
  }
  return shares;
};

/** From 0 (two different names) to 1 (the same but for titles, legal form, case and order). */
export const likeness = (one: NameParts, other: NameParts): number => {
  if (one.figures !== other.figures || one.isHan !== other.isHan || one.words.length === 0 || other.words.length === 0) return 0;
  if (one.isHan) return one.words[0] === other.words[0] ? 1 : 0;
  const [short, long] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  const missing = long.length - short.length;
  // Only what stands between first and last may be missing.
  if (missing > 0 && (short.length < 2 || missing > 1)) return 0;
  if (missing > 0 && !(likeWord(short[0] ?? "", long[0] ?? "") > 0 && likeWord(short.at(-1) ?? "", long.at(-1) ?? "") > 0)) return 0;
  const shares = pairing(short, long);
  // Something has to agree beside initials.
  if (!shares?.some((share) => share > 0.7)) return 0;
  return (shares.reduce((sum, share) => sum + share, 0) / shares.length) * (missing > 0 ? 0.9 : 1);
};
