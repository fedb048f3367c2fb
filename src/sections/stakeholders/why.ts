/** Reason and lift of a person's priority (chapters 2 and 13). */
import type { Explanation } from "../../plan/explanation";
import type { Language } from "../../plan/language";
import { atStart, inBoth, inSentence, numberText, text } from "../../plan/wording";
import { closenessPhrase, influence, priority, weightOf, type Standing } from "./figures";
import { type WeightedList, type WordWeights, defaultWeights, weightedLists } from "./settings";
import { labelOf } from "../../plan/words";

const lowerLabel = (list: WeightedList, id: string, language: Language): string => inSentence(labelOf(weightedLists[list], id, language));

/** Why a person comes first or last, and what would lower the priority; null while a word is not known. */
export const explainPriority = (person: Standing, weights: WordWeights = defaultWeights): Explanation | null => {
  const now = priority(person, weights);
  const { level, role, attitude, closeness } = person;
  if (now === null || level === null || role === null || attitude === null || closeness === null) return null;
  const power = numberText(influence(person, weights) ?? 0);
  const reason = inBoth((language) => {
    const label = (list: WeightedList, id: string) => lowerLabel(list, id, language);
    return language === "en"
      ? `${numberText(now)}: influence ${power} (${label("level", level)} level × ${label("role", role)}), ${label("attitude", attitude)}, ${closenessPhrase(closeness, language)}.`
      : `${numberText(now)}：影响力 ${power}（${label("level", level)} × ${label("role", role)}），${label("attitude", attitude)}，${closenessPhrase(closeness, language)}。`;
  });
  const nearer =
    (weightOf("closeness", closeness, weights) ?? 0) >= (weightOf("closeness", "frequent", weights) ?? 0) ? closeness : "frequent";
  const byContact = priority({ ...person, closeness: nearer }, weights) ?? now;
  const won = priority({ ...person, attitude: "supporter", closeness: nearer }, weights) ?? now;
  const steps = inBoth((language) => {
    const contact = closenessPhrase(nearer, language);
    const parts: string[] = [];
    if (nearer !== closeness && byContact < now)
      parts.push(language === "en" ? `${contact} makes it ${numberText(byContact)}` : `${contact}可降至 ${numberText(byContact)}`);
    if (attitude !== "supporter" && won < now) {
      parts.push(
        language === "en"
          ? `${lowerLabel("attitude", "supporter", "en")} in ${contact} makes it ${numberText(won)}`
          : `${contact}的支持者可降至 ${numberText(won)}`,
      );
    }
    return language === "en" ? atStart(parts.map((part) => part.replace(/^supporter/, "a supporter")).join(", ")) : parts.join("，");
  });
  const done = text("Nothing is left to win: keep the contact.", "已争取到，请保持联系。");
  return { reason, lift: steps.en === "" ? done : text(`${steps.en}.`, `${steps.zh}。`) };
};
