/** Reason and lift of a relationship stage (chapters 2.1 and 13). */
import type { Explanation } from "../../plan/explanation";
import type { Language } from "../../plan/language";
import { dateText, inBoth, inSentence, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { relationship } from "../stakeholders/relationship";
import { relationshipWords } from "../stakeholders/words";
import { nextMilestone, rankOf, reachedOn, stageOf, type Milestones } from "./figures";
import { milestoneIds } from "./table";
import { milestoneDone, milestoneWanted, stepTexts } from "./texts";

/** What proves the stage, and the milestone that lifts it; milestones reached out of turn count as soon as the gap is closed. */
export const explainStage = (milestones: Milestones, asOf: number): Explanation => {
  const stage = stageOf(milestones, asOf);
  const label = (id: string, language: Language): string => labelOf(relationshipWords, id, language);
  const proof = milestoneIds[rankOf(stage) - 1];
  const reason = inBoth((language) => {
    if (proof === undefined)
      return language === "en"
        ? `${label(stage, "en")}: it is not known that this person can name our seller.`
        : `${label(stage, "zh")}：尚不能确认客户叫得出我方销售的名字。`;
    const day = dateText(milestones[proof] ?? asOf);
    return language === "en"
      ? `${label(stage, "en")}: ${milestoneDone[proof].en} on ${day}.`
      : `${label(stage, "zh")}：${day} ${milestoneDone[proof].zh}。`;
  });
  const next = nextMilestone(milestones, asOf);
  if (next === null) return { reason, lift: stepTexts.reached };
  const reached = reachedOn(milestones, asOf);
  const lifted = relationship(milestoneIds.map((id, index) => id === next || reached[index] === true));
  return {
    reason,
    lift: text(
      `${milestoneWanted[next].en} makes it ${inSentence(label(lifted, "en"))}.`,
      `${milestoneWanted[next].zh}，即可达到“${label(lifted, "zh")}”。`,
    ),
  };
};
