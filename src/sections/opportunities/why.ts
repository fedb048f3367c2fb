/** Reason and lift of grade, verdict, stage and gate (chapters 4.1, 4.2, 4.5 and 13). */
import type { Language, Text } from "../../plan/language";
import {
  assess,
  factorIds,
  factorName,
  factorNames,
  gradeOf,
  horizon,
  knockOuts,
  known,
  likelihood,
  verdict,
  type Horizon,
  type Likelihood,
} from "./figures";
import { complexProcess, type SalesProcess } from "./processes";
import { firstOpenStage, milestoneNames, missingStages } from "./stages";
import { atStart, countOf, dateText, inSentence, listText, numberText, percentText, text, withoutNoise } from "../../plan/wording";
import type { Explanation } from "../../plan/explanation";
import { type AssessmentThresholds, defaultBands, defaultFactorWeights, defaultThresholds, type GradeBands } from "./settings";
import { milestoneWords, stageWords, verdictWords } from "./words";
import { labelOf } from "../../plan/words";
import { daysBetween } from "../../plan/days";

const horizonNames: Readonly<Record<Horizon, Text>> = { near: text("near", "近期"), mid: text("mid", "中期"), far: text("far", "远期") };
const likelihoodNames: Readonly<Record<Likelihood, Text>> = {
  high: text("high", "高"),
  medium: text("medium", "中"),
  low: text("low", "低"),
};

const dayWord = (days: number): string => countOf(days, "day", "days");

const closing = (days: number): Text => {
  if (days < 0) return text(`close date passed ${dayWord(-days)} ago`, `预计成交日已过 ${-days} 天`);
  return days === 0 ? text("closes today", "今日成交") : text(`closes in ${dayWord(days)}`, `${days} 天后成交`);
};

/** Why an opportunity has its grade, and the band that would raise it. */
export const explainGrade = (closeDate: number, probability: number, asOf: number, bands: GradeBands = defaultBands): Explanation => {
  const near = horizon(closeDate, asOf, bands);
  const likely = likelihood(probability, bands);
  const now = gradeOf(near, likely);
  const when = closing(daysBetween(asOf, closeDate));
  const chance = numberText(probability, 3);
  const reason = text(
    `${now}: ${when.en} (${horizonNames[near].en}), probability ${chance} (${likelihoodNames[likely].en}).`,
    `${now}：${when.zh}（${horizonNames[near].zh}），成功率 ${chance}（${likelihoodNames[likely].zh}）。`,
  );
  if (now === "A") return { reason, lift: text("A is the highest grade.", "A 为最高级。") };

  const nearer: Horizon = near === "far" ? "mid" : "near";
  const likelier: Likelihood = likely === "low" ? "medium" : "high";
  const wantedChance = numberText(likely === "low" ? bands.medium : bands.high, 3);
  const wantedDate = dateText(Math.floor(asOf) + (near === "far" ? bands.mid : bands.near));
  const byChance = likely === "high" ? null : text(`probability ${wantedChance}`, `成功率达到 ${wantedChance}`);
  const byDate = near === "near" ? null : text(`a close date by ${wantedDate}`, `成交日提前到 ${wantedDate}`);
  const lifted = [
    byChance !== null && gradeOf(near, likelier) < now ? { way: byChance, to: gradeOf(near, likelier) } : null,
    byDate !== null && gradeOf(nearer, likely) < now ? { way: byDate, to: gradeOf(nearer, likely) } : null,
  ].filter((step) => step !== null);
  if (lifted.length > 0) {
    const to = lifted[0]?.to ?? now;
    return {
      reason,
      lift: text(
        `${atStart(lifted.map(({ way }) => way.en).join(" or "))} makes it ${to}.`,
        `${lifted.map(({ way }) => way.zh).join("或")}，即为 ${to}。`,
      ),
    };
  }
  const both = [byChance, byDate].filter((way) => way !== null);
  const to = gradeOf(nearer, likelier);
  return {
    reason,
    lift: text(
      `${atStart(both.map((way) => way.en).join(" and "))} make it ${to}.`,
      `${both.map((way) => way.zh).join("且")}，即为 ${to}。`,
    ),
  };
};

const verdictName = (id: string, language: Language): string => labelOf(verdictWords, id, language);

/** The factors to find out, heaviest first, until enough is known. */
const factorsToLearn = (scores: readonly (number | null)[], weights: readonly number[], wanted: number): readonly string[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let share = known(scores, weights) ?? 0;
  return factorIds
    .map((factor, index) => ({ factor, weight: weights[index] ?? 0, score: scores[index] ?? null }))
    .filter(({ score, weight }) => score === null && weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .filter(({ weight }) => {
      const needed = withoutNoise(share) < wanted;
      if (needed) share += weight / all;
      return needed;
    })
    .map(({ factor }) => factor);
};

/** Scores to raise, where most is to gain first, until the assessment reaches the score wanted. */
const scoresToRaise = (scores: readonly (number | null)[], weights: readonly number[], wanted: number) => {
  const raised = factorIds.map((_factor, index) => scores[index] ?? null);
  const order = factorIds
    .map((_factor, index) => index)
    .filter((index) => raised[index] !== null && (weights[index] ?? 0) > 0)
    .sort((left, right) => (weights[right] ?? 0) * (5 - (raised[right] ?? 5)) - (weights[left] ?? 0) * (5 - (raised[left] ?? 5)));
  const steps: { factor: string; to: number }[] = [];
  for (const index of order) {
    const from = raised[index] ?? 5;
    for (let to = Math.floor(from) + 1; to <= 5 && withoutNoise(assess(raised, weights) ?? 0) < wanted; to++) raised[index] = to;
    if (raised[index] !== from) steps.push({ factor: factorIds[index] ?? "", to: raised[index] ?? from });
  }
  return steps;
};

/** Why the assessment says what it says, and what would change it. */
export const explainVerdict = (
  scores: readonly (number | null)[],
  weights: readonly number[] = defaultFactorWeights,
  thresholds: AssessmentThresholds = defaultThresholds,
): Explanation => {
  const now = verdict(scores, weights, thresholds);
  const score = assess(scores, weights);
  const share = percentText(known(scores, weights) ?? 0);
  const out = knockOuts(scores);
  if (out.length > 0) {
    const names = (language: Language) => factorNames(out, language);
    const raised = factorIds.map((factor, index) => (out.includes(factor) ? 2 : (scores[index] ?? null)));
    const next = verdict(raised, weights, thresholds);
    return {
      reason: text(
        `${verdictName(now, "en")}: ${names("en")} at 1 ends the pursuit.`,
        `${verdictName(now, "zh")}：${names("zh")}为 1，不再跟进。`,
      ),
      lift:
        next === "drop"
          ? text(`Raising ${names("en")} to 2 alone would not change it.`, `仅将${names("zh")}提高到 2 仍不会改变结论。`)
          : text(
              `${atStart(names("en"))} at 2 makes it: ${inSentence(verdictName(next, "en"))}.`,
              `${names("zh")}提高到 2，结论即为“${verdictName(next, "zh")}”。`,
            ),
    };
  }
  if (now === "learn") {
    const open = factorsToLearn(scores, weights, thresholds.known);
    const names = (language: Language) => factorNames(open, language);
    return {
      reason: text(
        `${verdictName(now, "en")}: ${share} of the assessment is known, ${percentText(thresholds.known)} is needed.`,
        `${verdictName(now, "zh")}：评估已知 ${share}，需要 ${percentText(thresholds.known)}。`,
      ),
      lift: text(`Find out ${names("en")}.`, `请了解${names("zh")}。`),
    };
  }
  const figure = numberText(score ?? 0, 1);
  const wanted = now === "drop" ? thresholds.lower : thresholds.advance;
  const reason = text(
    `${verdictName(now, "en")}: score ${figure} (${thresholds.advance} to advance, ${thresholds.lower} to stay in contact), ${share} known.`,
    `${verdictName(now, "zh")}：评估分 ${figure}（${thresholds.advance} 分推进，${thresholds.lower} 分保持接触），已知 ${share}。`,
  );
  if (now === "advance") return { reason, lift: text("Advance is the best verdict.", "“推进”为最佳结论。") };
  const steps = scoresToRaise(scores, weights, wanted);
  const raises = (between: string, language: Language) =>
    steps.map(({ factor, to }) => factorName(factor, language) + between + String(to));
  const next = now === "drop" ? "lower" : "advance";
  return {
    reason,
    lift: text(
      `${atStart(listText(raises(" ", "en"), "en"))} ${steps.length === 1 ? "makes" : "make"} it: ${inSentence(verdictName(next, "en"))}.`,
      `${raises("达到 ", "zh").join("、")}，结论即为“${verdictName(next, "zh")}”。`,
    ),
  };
};

/** How many milestones a process has, in words. */
const numberWords: Readonly<Record<number, Text>> = { 5: text("five", "五"), 6: text("six", "六"), 7: text("seven", "七") };

/** Why the milestones prove this stage, and which one leads to the next. */
export const explainStage = (milestones: readonly (boolean | null)[], process: SalesProcess = complexProcess): Explanation => {
  const open = firstOpenStage(milestones, process);
  const count = process.stages.length;
  if (open === null) {
    return {
      reason: text(
        `Closed: all ${numberWords[count]?.en ?? count} milestones are reached.`,
        `已完成：${numberWords[count]?.zh ?? count}个里程碑全部达到。`,
      ),
      lift: text("Nothing is left to do.", "已无待办。"),
    };
  }
  const at = process.stages.indexOf(open);
  const name = (language: Language) => labelOf(stageWords, open.id, language);
  const after = milestones.map((reached, index) => (index === at ? true : reached));
  const next = firstOpenStage(after, process)?.id ?? "closed";
  return {
    reason: text(
      `${name("en")}: ${at === 0 ? "no milestone is reached yet" : at === 1 ? "the first milestone is reached" : `the first ${at} milestones are reached`}; “${labelOf(milestoneWords, open.milestone, "en")}” is not.`,
      `${name("zh")}：${at === 0 ? "尚未达到任何里程碑" : `前 ${at} 个里程碑已达到`}，“${labelOf(milestoneWords, open.milestone, "zh")}”未达到。`,
    ),
    lift: text(
      `${open.milestoneText.en} leads to: ${inSentence(labelOf(stageWords, next, "en"))}. Work: ${inSentence(open.work.en)}.`,
      `${open.milestoneText.zh}，即进入${labelOf(stageWords, next, "zh")}。主要工作：${open.work.zh}。`,
    ),
  };
};

/** Why the gate of the stage entered is open or not, and the work that opens it. */
export const explainGate = (entered: string, milestones: readonly (boolean | null)[], otherwise?: SalesProcess): Explanation => {
  const missing = missingStages(entered, milestones, otherwise);
  const first = missing[0];
  const stageName = (language: Language) => labelOf(stageWords, entered, language);
  if (first === undefined) {
    return {
      reason: text(`OK: every milestone before “${stageName("en")}” is reached.`, `通过：“${stageName("zh")}”之前的里程碑均已达到。`),
      lift: text("Nothing is missing.", "没有缺失。"),
    };
  }
  const names = (language: Language) => milestoneNames(missing, language);
  return {
    reason: text(
      `“${stageName("en")}” is entered, but ${names("en")} ${missing.length === 1 ? "is" : "are"} missing.`,
      `已进入“${stageName("zh")}”，但缺少${names("zh")}。`,
    ),
    lift: text(`First: ${inSentence(first.work.en)}.`, `先做：${first.work.zh}。`),
  };
};
