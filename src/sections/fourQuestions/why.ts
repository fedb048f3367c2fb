/** Reason and lift of what the four questions say about an opportunity (chapters 4.3 and 13). */
import type { Explanation } from "../../plan/explanation";
import type { Text } from "../../plan/language";
import { inBoth, inSentence, listText, numberText, percentText, text, withoutNoise } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { verdictWords } from "../opportunities/words";
import { mostUnknown, type FourResult, type QuestionResult } from "./figures";
import { questionTexts } from "./texts";
import { questionIds, questionWords, type QuestionId } from "./words";

const total = ({ yes, no, unknown }: QuestionResult): number => yes + no + unknown;

/** How many criteria have to be found out until a question may be judged. */
export const openUntilJudged = (result: QuestionResult): number =>
  Math.max(0, result.unknown - Math.floor(withoutNoise(mostUnknown * total(result))));

const quoted = (question: QuestionId): Text => text(`“${questionTexts[question].en}”`, `“${questionTexts[question].zh}”`);

/** "Winnability 42 %", or what to do first. */
export const shortResult = ({ of, winnability, toLearn, weakest }: FourResult): Text => {
  if (toLearn.length > 0 || winnability === null || weakest === null) return inBoth((language) => labelOf(verdictWords, "learn", language));
  if (of[weakest].no === 0) return text(`winnability ${percentText(winnability)}`, `赢率指数 ${percentText(winnability)}`);
  return text(
    `winnability ${percentText(winnability)}, weakest: ${inSentence(labelOf(questionWords, weakest, "en"))}`,
    `赢率指数 ${percentText(winnability)}，最弱一问：${labelOf(questionWords, weakest, "zh")}`,
  );
};

const learnReason = ({ of, toLearn }: FourResult): Text =>
  inBoth((language) => {
    const parts = toLearn.map((id) => {
      const share = percentText(of[id].unknownShare ?? 0);
      return language === "en" ? `${share} of ${quoted(id).en}` : `${quoted(id).zh}有 ${share} `;
    });
    const verdict = labelOf(verdictWords, "learn", language);
    return language === "en" ? `${verdict}: ${listText(parts, "en")} is not known.` : `${verdict}：${listText(parts, "zh")}不清楚。`;
  });

const learnLift = ({ of, toLearn }: FourResult): Text =>
  inBoth((language) => {
    const parts = toLearn.map((id) => {
      const more = openUntilJudged(of[id]).toString();
      return language === "en" ? `${more} more of ${quoted(id).en}` : `${quoted(id).zh}再查清 ${more} 条`;
    });
    return language === "en" ? `Find out ${listText(parts, "en")}.` : `请先为${listText(parts, "zh")}。`;
  });

/** Why the answers say what they say; null while nothing was answered. */
export const explainFour = (result: FourResult | null): Explanation | null => {
  if (result === null) return null;
  const { of, toLearn, winnability, weakest } = result;
  if (toLearn.length > 0 || winnability === null || weakest === null) return { reason: learnReason(result), lift: learnLift(result) };
  const scores = inBoth((language) =>
    listText(
      questionIds.map((id) => {
        const label = labelOf(questionWords, id, language);
        return `${language === "en" ? inSentence(label) : label} ${percentText(of[id].score ?? 0)}`;
      }),
      language,
    ),
  );
  const reason = text(`Winnability ${percentText(winnability)}: ${scores.en}.`, `赢率指数 ${percentText(winnability)}：${scores.zh}。`);
  const { yes, no, score } = of[weakest];
  if (no === 0) return { reason, lift: text("Everything known speaks for it.", "已知的各项均为有利。") };
  const better = (yes + 1) / (yes + no);
  const lifted = score === null || score === 0 ? null : percentText((winnability / score) * better);
  return {
    reason,
    lift:
      lifted === null
        ? text(`Nothing of ${quoted(weakest).en} is met: begin there.`, `${quoted(weakest).zh}没有一条达到：请从这里着手。`)
        : text(
            `One no of ${quoted(weakest).en} turned into yes makes it ${lifted} (${numberText(yes + 1)} of ${numberText(yes + no)}).`,
            `${quoted(weakest).zh}中一条“否”变为“是”，即升至 ${lifted}（${numberText(yes + 1)}/${numberText(yes + no)}）。`,
          ),
  };
};
