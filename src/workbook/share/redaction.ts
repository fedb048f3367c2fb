/**
 * Texts as others may read them. Names of people give way to what the people are called by their work; what is personal gives way to a mark,
 * wherever it stands: as a whole text, inside another one, or in parts of a sentence.
 *
 * Cases: whole names in any case; single parts of a Latin name as whole words, as long as they are no words of the plan's own; a Chinese
 * family name with a form of address behind it; personal texts, and their longer sentences by themselves. Short ones count as whole words.
 */
import type { Language } from "../../plan/language";
import { nameKey } from "../../plan/wording";

/** What stands where something personal was, inside a text and in place of one. */
const removedMark = "[…]";
const leftOut = { en: "(left out)", zh: "（已略去）" } as const;

export interface Redacted {
  /** Name → what the person is called instead. */
  readonly names: ReadonlyMap<string, string>;
  readonly texts: readonly string[];
  /** Words of the plan's own: parts of a name that say the same are left alone. */
  readonly words: ReadonlySet<string>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

const isHan = (text: string): boolean => /^[\p{Script=Han}·]+$/u.test(text);

/** Latin words begin and end somewhere; Chinese does not say where. */
const bounded = (text: string): string => {
  const before = /^[\p{L}\p{N}]/u.test(text) && !isHan(text.charAt(0)) ? "(?<![\\p{Script=Latin}\\p{N}])" : "";
  const after = /[\p{L}\p{N}]$/u.test(text) && !isHan(text.slice(-1)) ? "(?![\\p{Script=Latin}\\p{N}])" : "";
  return before + escaped(text) + after;
};

const addresses = "(?:总|工|老师|先生|女士|经理|主任|处长?|局长?|院长|校长|部长|科长|主管|书记|董事?长?|博士|教授)";

/** Compound family names; all others have one character. */
const families = ["欧阳", "司马", "诸葛", "上官", "司徒", "东方", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐"];

const familyOf = (name: string): string | null =>
  isHan(name) && name.length >= 2 && name.length <= 4 ? (families.find((one) => name.startsWith(one)) ?? name.charAt(0)) : null;

const partsOf = (name: string, words: ReadonlySet<string>): readonly string[] => {
  const parts = name.split(/[\s,]+/).filter((part) => part !== "");
  const isName = parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^\p{Lu}[\p{L}'’.-]*$/u.test(part));
  return isName ? parts.filter((part) => part.replace(/\./g, "").length >= 3 && !words.has(part.toLowerCase())) : [];
};

/** The text and what of it would tell something by itself. */
const tellingParts = (text: string): readonly string[] => {
  const whole = text.trim();
  const sentences = whole.split(/[\n\r;；。！？!?]+|\.\s/u).map((part) => part.trim());
  const long = sentences.filter((part) => part !== whole && part.length >= (/\p{Script=Han}/u.test(part) ? 5 : 14));
  return whole === "" ? [] : [whole, ...long];
};

const isTooShort = (text: string): boolean => (/\p{Script=Han}/u.test(text) ? text.length < 2 : text.length < 3);

export const redaction = ({ names, texts, words }: Redacted, language: Language): ((text: string) => string) => {
  const instead = new Map<string, string>();
  const patterns = new Map<string, string>();
  const add = (found: string, pattern: string, other: string): void => {
    const key = nameKey(found);
    if (patterns.has(key)) return;
    patterns.set(key, pattern);
    instead.set(key, other);
  };
  for (const text of texts) for (const part of tellingParts(text)) if (!isTooShort(part)) add(part, bounded(part), removedMark);
  const called = [...names].filter(([name, label]) => name.trim() !== "" && nameKey(name) !== nameKey(label));
  for (const [name, label] of called) add(name, bounded(name.trim()), label);
  const single: [string, string][] = called.flatMap(([name, label]) => partsOf(name, words).map((part): [string, string] => [part, label]));
  const family = new Map<string, string>();
  for (const [name, label] of called) {
    const own = familyOf(name);
    if (own !== null) family.set(own, family.has(own) ? removedMark : label);
  }
  const sorted = [...patterns].sort(([one], [other]) => other.length - one.length).map(([, pattern]) => pattern);
  const whole = sorted.length === 0 ? null : new RegExp(sorted.join("|"), "giu");
  const parts = single.length === 0 ? null : new RegExp(single.map(([part]) => bounded(part)).join("|"), "gu");
  const partOf = new Map(single.map(([part, label]) => [nameKey(part), label]));
  const addressed =
    family.size === 0 ? null : new RegExp(`(?:老|小)?(${[...family.keys()].join("|")})${addresses}(?!\\p{Script=Han}{0,1}化)`, "gu");
  const known = new Map<string, string>();
  const replaced = (text: string): string => {
    let result = text;
    if (whole) result = result.replace(whole, (found) => instead.get(nameKey(found)) ?? removedMark);
    if (parts) result = result.replace(parts, (found) => partOf.get(nameKey(found)) ?? removedMark);
    if (addressed) result = result.replace(addressed, (_found, own: string) => family.get(own) ?? removedMark);
    return result !== text && result.replaceAll(removedMark, "").replace(/[\s\p{P}]/gu, "") === "" ? leftOut[language] : result;
  };
  return (text) => {
    if (text.length < 2) return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    const after = replaced(text);
    known.set(text, after);
    return after;
  };
};
