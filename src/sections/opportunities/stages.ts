/** Stages and gates of an opportunity (chapter 4.5): what its milestones prove, what a stage entered lacks, who is ahead. */
import type { Language, Text } from "../../plan/language";
import { listText, text } from "../../plan/wording";
import { buyerStep, complexProcess, processOfStage, sixthOf, type SalesProcess, type Stage } from "./processes";
import { buyerStageWords, gateWords, milestoneWords, stageWords } from "./words";
import { labelOf } from "../../plan/words";

/** The first stage whose milestone is not reached, or null when all are. */
export const firstOpenStage = (milestones: readonly (boolean | null)[], { stages }: SalesProcess = complexProcess): Stage | null =>
  stages.find((_stage, index) => milestones[index] !== true) ?? null;

/** Id of the stage the milestones prove; `closed` when all are reached. Method, chapter 4.5. */
export const stage = (milestones: readonly (boolean | null)[], process: SalesProcess = complexProcess): string =>
  firstOpenStage(milestones, process)?.id ?? "closed";

/**
 * The stages before the one entered whose milestone is missing, in order; `closed` lies behind all of them. Method, chapter 4.5.
 * @param otherwise the process where the stage says none
 */
export const missingStages = (
  entered: string,
  milestones: readonly (boolean | null)[],
  otherwise: SalesProcess = complexProcess,
): readonly Stage[] => {
  const { stages } = processOfStage(entered) ?? otherwise;
  const at = stages.findIndex((candidate) => candidate.id === entered);
  const before = entered === "closed" ? stages.length : Math.max(at, 0);
  return stages.slice(0, before).filter((_stage, index) => milestones[index] !== true);
};

/** The milestones that these stages lack, as a list in a sentence. */
export const milestoneNames = (missing: readonly Stage[], language: Language): string =>
  listText(
    missing.map(({ milestone }) => `“${labelOf(milestoneWords, milestone, language)}”`),
    language,
  );

/** The gate in words: OK, or the short names of the missing milestones with `; ` between them. Method, chapters 4.5 and 14. */
export const gate = (entered: string, milestones: readonly (boolean | null)[], language: Language, otherwise?: SalesProcess): string => {
  const missing = missingStages(entered, milestones, otherwise);
  return missing.length === 0
    ? labelOf(gateWords, "ok", language)
    : missing.map((candidate) => labelOf(milestoneWords, candidate.milestone, language)).join("; ");
};

const labelIn = (stageId: string): Text => ({ en: labelOf(stageWords, stageId, "en"), zh: labelOf(stageWords, stageId, "zh") });

/** Where the customer stands against where we stand; null while one of them is not known or the opportunity is closed. */
export interface BuyerPosition {
  /** Id of the customer's step. */
  readonly step: string;
  /** What we do where the customer stands. */
  readonly theirs: Stage;
  /** Id of the stage we have entered. */
  readonly ours: string;
  /** Steps we are ahead of the customer: −5…5. */
  readonly ahead: number;
}

/** From so many stages ahead of the customer on our haste is a warning. */
export const stagesAhead = 2;

/** Where the customer stands against where we stand: the six steps of the buyer go in pairs with six stages. Method, chapter 4.5. */
export const buyerPosition = (ourStage: string | null, buyerStage: string | null): BuyerPosition | null => {
  const ours = sixthOf(ourStage);
  const theirs = buyerStep(buyerStage);
  const stages = processOfStage(ourStage)?.stages ?? complexProcess.stages;
  const their = stages.find(({ buyer }) => buyer === buyerStage) ?? complexProcess.stages[theirs];
  return ourStage === null || buyerStage === null || ours < 0 || their === undefined
    ? null
    : { step: buyerStage, theirs: their, ours: ourStage, ahead: ours - theirs };
};

/** The customer's step and ours in one line, with who is ahead. */
export const buyerLine = ({ ours, step, ahead }: BuyerPosition): Text => {
  const ourStep = labelIn(ours);
  const steps = Math.abs(ahead);
  const apart =
    ahead === 0
      ? text("in step", "步调一致")
      : ahead > 0
        ? text(`we are ${steps} ahead`, `我方超前 ${steps} 步`)
        : text(`they are ${steps} ahead`, `客户超前 ${steps} 步`);
  return text(
    `Customer: ${labelOf(buyerStageWords, step, "en")} · we: ${ourStep.en} (${apart.en})`,
    `客户：${labelOf(buyerStageWords, step, "zh")} · 我方：${ourStep.zh}（${apart.zh}）`,
  );
};
