/**
 * Personal benefits in a proposal's text (chapters 2.3 and 5.2): only what the organisation gains may stand there.
 *
 * Two things are looked for. (1) What the Stakeholders sheet says about a person under personal benefit or human touch. The cell is cut at
 * commas, semicolons and full stops; a part counts with two or more words or three or more Chinese characters, a whole cell of one word
 * with six or more letters or of two Chinese characters as well: shorter ones say too little. A part that is also said of the organisation
 * (an organisational benefit of anybody, or a name of the value framework) is no personal benefit. (2) Words of personal gain in both
 * languages. Case, width and punctuation do not count; English is compared word by word, so that "standing" is not found in "outstanding".
 */
import type { FrameworkNode } from "../../framework/table";
import type { Stakeholder } from "../../stakeholders/table";

type Person = Pick<Stakeholder, "personalBenefit" | "humanTouch" | "organisationalBenefit">;

/** Words in any letters; each Chinese character is one. */
const tokensOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? [];

const isChinese = (token: string): boolean => /^\p{Script=Han}$/u.test(token);

/** Where a phrase begins among the tokens of a text, or −1. */
const positionIn = (tokens: readonly string[], phrase: readonly string[]): number =>
  phrase.length === 0 ? -1 : tokens.findIndex((_token, at) => phrase.every((word, index) => tokens[at + index] === word));

/** Chinese and English words of personal gain. An organisation's rebate, commission or bonus is not meant. */
const gainPhrases: readonly (readonly string[])[] = [
  "kickback",
  "kickbacks",
  "kick-back",
  "kick-backs",
  "bribe",
  "bribes",
  "bonus for",
  "gift for",
  "gifts for",
  "gratuity",
  "facilitation payment",
  "under the table",
  "personal gain",
  "personal benefit",
  "personal advantage",
  "回扣",
  "好处费",
  "辛苦费",
  "感谢费",
  "贿赂",
  "礼金",
  "购物卡",
  "个人好处",
  "个人利益",
  "私下给",
].map(tokensOf);

const leastWords = 2;
const leastCharacters = 3;
const leastLetters = 6;

const saysEnough = (tokens: readonly string[], whole: boolean): boolean => {
  const characters = tokens.filter(isChinese).length;
  const others = tokens.length - characters;
  if (characters >= leastCharacters || others >= leastWords) return true;
  if (!whole) return false;
  return tokens.length === 1 ? (tokens[0] ?? "").length >= leastLetters : characters === leastCharacters - 1 && others === 0;
};

/** The parts of a cell that say enough to be recognised. */
const phrasesOf = (cell: string | null): readonly (readonly string[])[] => {
  const parts = (cell ?? "")
    .split(/[,;.。，；、\n]+/)
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0);
  return parts.filter((tokens) => saysEnough(tokens, parts.length === 1));
};

/** Finds a personal benefit in a text. */
export type PersonalCheck = (text: string | null) => string | null;

/** The check of a plan: answers with the words found, as they stand in the text, or null. */
export const personalCheck = (people: readonly Person[], framework: readonly Pick<FrameworkNode, "name">[]): PersonalCheck => {
  const organisational = [...people.map(({ organisationalBenefit }) => organisationalBenefit), ...framework.map(({ name }) => name)].map(
    (said) => tokensOf(said ?? ""),
  );
  const personal = people
    .flatMap(({ personalBenefit, humanTouch }) => [...phrasesOf(personalBenefit), ...phrasesOf(humanTouch)])
    .filter((phrase) => !organisational.some((said) => positionIn(said, phrase) >= 0));
  const wanted = [...personal, ...gainPhrases];
  return (text) => {
    if (text === null || text.trim() === "") return null;
    const tokens = tokensOf(text);
    for (const phrase of wanted) {
      const at = positionIn(tokens, phrase);
      if (at < 0) continue;
      const found = tokens.slice(at, at + phrase.length);
      return found.every(isChinese) ? found.join("") : found.join(" ");
    }
    return null;
  };
};
