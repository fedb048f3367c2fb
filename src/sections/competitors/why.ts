/** Reason and lift of position and engagement (chapters 8 and 13). */
import type { Explanation } from "../../plan/explanation";
import type { Language, Text } from "../../plan/language";
import { inSentence, numberText, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { engage, engageBounds, position, positionParts } from "./figures";
import { engageMeanings, signed } from "./texts";
import { engageWords } from "./words";

const way = (id: string, language: Language): string => labelOf(engageWords, id, language);

/** Why a ratio of strengths means this way to meet a competitor, and the ratio of the next. */
export const explainEngage = (ratio: number): Explanation | null => {
  const now = engage(ratio);
  if (now === null) return null;
  const stronger = engageBounds[engageBounds.findIndex(({ id }) => id === now) - 1];
  const figure = numberText(ratio, 2);
  const meaning = engageMeanings[now];
  return {
    reason: text(
      `Ratio ${figure}: ${inSentence(way(now, "en"))}. ${meaning.en}.`,
      `实力之比 ${figure}：${way(now, "zh")}。${meaning.zh}。`,
    ),
    lift:
      stronger === undefined
        ? text("Surround is the strongest way.", "“围”为最强策略。")
        : text(
            `${numberText(stronger.from, 2)} makes it ${inSentence(way(stronger.id, "en"))}.`,
            `达到 ${numberText(stronger.from, 2)}，即为“${way(stronger.id, "zh")}”。`,
          ),
  };
};

interface KnownCriterion {
  readonly name: Text;
  readonly weight: number;
  readonly margin: number;
}

const knownCriteria = (
  weights: readonly (number | null)[],
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
  names: readonly string[],
): readonly KnownCriterion[] =>
  weights.flatMap((weight, index) => {
    const [own, other] = [ours[index] ?? null, theirs[index] ?? null];
    if (weight === null || own === null || other === null) return [];
    const given = names[index];
    const number = (index + 1).toString();
    return [
      { name: given === undefined ? text(`criterion ${number}`, `第 ${number} 项`) : text(given, given), weight, margin: own - other },
    ];
  });

/** Why we stand where we stand against a competitor, and what one point more would do where it does most. */
export const explainPosition = (
  weights: readonly (number | null)[],
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
  names: readonly string[] = [],
): Explanation | null => {
  const now = position(weights, ours, theirs);
  if (now === null) return null;
  const known = knownCriteria(weights, ours, theirs, names);
  const widest = [...known].sort((left, right) => right.weight * right.margin - left.weight * left.margin);
  const [best, worst] = [widest[0], widest.at(-1)];
  const parts = (language: Language): readonly string[] =>
    [
      ...(best && best.margin > 0
        ? [{ en: `most won by ${best.name.en} ${signed(best.margin)}`, zh: `${best.name.zh}领先最多 ${signed(best.margin)}` }]
        : []),
      ...(worst && worst.margin < 0
        ? [{ en: `most lost by ${worst.name.en} ${signed(worst.margin)}`, zh: `${worst.name.zh}落后最多 ${signed(worst.margin)}` }]
        : []),
    ].map((part) => part[language]);
  const reason = text(
    `${[`${signed(now, 2)} points over ${known.length.toString()} of ${weights.length.toString()} criteria`, ...parts("en")].join("; ")}.`,
    `${[`${signed(now, 2)} 分，${weights.length.toString()} 项标准中已知 ${known.length.toString()} 项`, ...parts("zh")].join("；")}。`,
  );
  // A point counts most where the weight is largest; it is won most easily where we do not lead yet.
  const next = [...known].filter(({ margin, weight }) => margin <= 0 && weight > 0).sort((left, right) => right.weight - left.weight)[0];
  if (next === undefined) return { reason, lift: text("We lead on every criterion that is known.", "已知标准均领先。") };
  const lifted = signed(now + next.weight / positionParts(weights, ours, theirs).weight, 2);
  return {
    reason,
    lift: text(`One point more on ${next.name.en} makes it ${lifted}.`, `${next.name.zh}提高 1 分，即为 ${lifted}。`),
  };
};
