/**
 * Figures of chapter 2: influence, backing and priority of a person; support index, coverage and map of an account.
 *
 * A word that is not known yet (null) makes the figure of the person null and leaves the person out of the figures of the account.
 * So does a word nobody knows; the functions refuse such words before they come here.
 */
import type { Language, Text } from "../../plan/language";
import { inSentence, text } from "../../plan/wording";
import { type WeightedList, type WordWeights, defaultWeights } from "./settings";
import { closenessWords, functionWords, levelWords } from "./words";
import { labelOf } from "../../plan/words";

/** What the figures of a person are made of: ids of words, null where not known yet. */
export interface Standing {
  readonly level: string | null;
  readonly role: string | null;
  readonly attitude: string | null;
  readonly closeness: string | null;
}

/** Weight of a word: the one in force, else the default; null for no word or one the list does not hold. */
export const weightOf = (list: WeightedList, word: string | null, weights: WordWeights): number | null => {
  if (word === null) return null;
  return weights[list][word] ?? defaultWeights[list][word] ?? null;
};

/** Weights do not change: the largest of a list is looked for once. */
const largestWeights = new WeakMap<WordWeights[WeightedList], number>();

const largestInForce = (list: WeightedList, weights: WordWeights): number => {
  const known = largestWeights.get(weights[list]);
  if (known !== undefined) return known;
  const inForce = Object.values(weights[list]);
  const most = Math.max(...(inForce.length > 0 ? inForce : Object.values(defaultWeights[list])));
  largestWeights.set(weights[list], most);
  return most;
};

/** Largest weight of the words in force; a word from outside that list counts too, so that influence never passes 100. */
const largestWeight = (list: WeightedList, own: number, weights: WordWeights): number => Math.max(own, largestInForce(list, weights));

/** How much weight a person has in the purchase: 100 · L·R / (Lmax·Rmax), 0–100. Method, chapter 2. */
export const influence = (person: Pick<Standing, "level" | "role">, weights: WordWeights = defaultWeights): number | null => {
  const level = weightOf("level", person.level, weights);
  const role = weightOf("role", person.role, weights);
  if (level === null || role === null) return null;
  const largest = largestWeight("level", level, weights) * largestWeight("role", role, weights);
  return largest > 0 ? (100 * level * role) / largest : 0;
};

/** Influence that works for us or against us: influence · S · C, −100…100. Method, chapter 2. */
export const backing = (person: Standing, weights: WordWeights = defaultWeights): number | null => {
  const power = influence(person, weights);
  const attitude = weightOf("attitude", person.attitude, weights);
  const closeness = weightOf("closeness", person.closeness, weights);
  return power === null || attitude === null || closeness === null ? null : power * attitude * closeness;
};

/** Who comes first: influence · (1 − C·(1+S)/2), 0–100; powerful and not yet won is highest. Method, chapter 2. */
export const priority = (person: Standing, weights: WordWeights = defaultWeights): number | null => {
  const power = influence(person, weights);
  const attitude = weightOf("attitude", person.attitude, weights);
  const closeness = weightOf("closeness", person.closeness, weights);
  return power === null || attitude === null || closeness === null ? null : power * (1 - (closeness * (1 + attitude)) / 2);
};

const approaches: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  supporter: {
    close: text(
      "Activate: ask to act for us — introduce, inform, speak up at the decision",
      "发动：请其为我方出力——引荐、通报情况、在决策时发言",
    ),
    frequent: text("Commit: win a clear personal commitment", "承诺：争取其明确的个人承诺"),
    distant: text("Reconnect: meet soon, keep informed", "重建：尽快见面，保持信息沟通"),
    none: text("Verify: check the attitude in person", "核实：当面确认其态度"),
  },
  neutral: {
    close: text("Motivate: find the personal benefit and tie it to the solution", "激发：找到个人利益，并与方案挂钩"),
    frequent: text("Demonstrate: show value for the department's focus", "展示：针对部门关注点展示价值"),
    distant: text("Engage: raise contact with a joint activity", "走近：以共同活动增加接触"),
    none: text("Introduce: get introduced by a supporter", "引荐：请支持者引荐"),
  },
  opponent: {
    close: text("Resolve: learn the cause and settle it openly", "化解：了解原因，坦诚解决"),
    frequent: text("Evidence: answer with proof and a supporter's voice", "举证：用事实和支持者的声音回应"),
    distant: text("Mediate: go through whom they listen to", "斡旋：通过其信任的人做工作"),
    none: text("Contain: learn the interest behind, do not confront", "控制：了解背后的利益，不正面冲突"),
  },
};

/** What to do next with a person: the cell of the table in chapter 2 for attitude and closeness. */
export const approach = (attitude: string | null, closeness: string | null): Text | null =>
  attitude === null || closeness === null ? null : (approaches[attitude]?.[closeness] ?? null);

/** How far the purchase leans to us: 100 · Σ backing / Σ influence, −100…100; null while nobody is fully known. Method, chapter 2. */
export const supportIndex = (people: readonly Standing[], weights: WordWeights = defaultWeights): number | null => {
  let forUs = 0;
  let total = 0;
  for (const person of people) {
    const power = influence(person, weights);
    const support = backing(person, weights);
    if (power === null || support === null) continue;
    forUs += support;
    total += power;
  }
  return total > 0 ? (100 * forUs) / total : null;
};

/** What coverage looks at: a person's level, kind of department and closeness. */
export interface Contact {
  readonly level: string | null;
  readonly function: string | null;
  readonly closeness: string | null;
}

/** A kind of buyer: one of the levels or one of the functions. */
export interface BuyerKind {
  readonly list: "level" | "function";
  readonly id: string;
  readonly label: Text;
}

/** The kinds of buyers an account should know: three levels and four functions. */
export const buyerKinds: readonly BuyerKind[] = [
  ...levelWords.terms.map(({ id, label }) => ({ list: "level", id, label }) as const),
  ...functionWords.terms.map(({ id, label }) => ({ list: "function", id, label }) as const),
];

/** A kind of buyer in the middle of an English sentence: "decision level", "user department", "technical department". */
export const buyerKindName = ({ list, label }: BuyerKind): string =>
  list === "level" ? `${inSentence(label.en)} level` : `${inSentence(label.en).replace(/ department$/, "")} department`;

/** Somebody has spoken with this person; an unknown closeness does not count. */
export const isMet = (person: { readonly closeness: string | null }): boolean => person.closeness !== null && person.closeness !== "none";

/** The kinds of buyers nobody of whom has been met, levels first. Method, chapter 2. */
export const coverageGaps = (people: readonly Contact[]): readonly BuyerKind[] =>
  buyerKinds.filter((kind) => !people.some((person) => person[kind.list] === kind.id && isMet(person)));

/** Share of the kinds of buyers of whom somebody has been met, 0–1. Method, chapter 2. */
export const coverage = (people: readonly Contact[]): number => 1 - coverageGaps(people).length / buyerKinds.length;

/** Closeness in the middle of a sentence: "frequent contact", "no contact"; 联系频繁, 未联系. */
export const closenessPhrase = (closeness: string, language: Language): string => {
  const label = inSentence(labelOf(closenessWords, closeness, language));
  if (closeness === "none") return label;
  return language === "en" ? `${label} contact` : `联系${label}`;
};

/** A mark on the map: x = attitude · closeness (−1…1), y = influence, size = priority. */
export interface MapMark {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Data of the map chart, in the order given; people who are not fully known are left out. Method, chapter 2. */
export const stakeholderMap = (
  people: readonly (Standing & { readonly name: string })[],
  weights: WordWeights = defaultWeights,
): readonly MapMark[] =>
  people.flatMap((person) => {
    const y = influence(person, weights);
    const size = priority(person, weights);
    const attitude = weightOf("attitude", person.attitude, weights);
    const closeness = weightOf("closeness", person.closeness, weights);
    return y === null || size === null || attitude === null || closeness === null
      ? []
      : [{ name: person.name, x: attitude * closeness, y, size }];
  });
