/** Functions of the opportunities' sheet (method, chapter 4): assessment, grade, pipeline, stages and gates. */
import { assess, grade, known, pipeline, strategy, verdict } from "../figures";
import { processById } from "../processes";
import { gate, stage } from "../stages";
import { CellError, defineFunction, type FunctionDefinition } from "../../../plan/functions/functionDefinition";
import { asOfParameter, languageParameter, parameter } from "../../../plan/functions/parameters";
import {
  nativeAssess,
  nativeGate,
  nativeGrade,
  nativeKnown,
  nativePipeline,
  nativeStage,
  nativeStrategy,
  nativeVerdict,
} from "./nativeFormulas";
import { weightsInForce } from "../../../plan/functions/weightsInForce";
import {
  bandsOfCall,
  bandsParameter,
  milestonesOfCall,
  milestonesParameter,
  nineWeightsParameter,
  processOfCall,
  processParameter,
  scoresParameter,
} from "./parameters";
import { defaultFactorWeights } from "../settings";
import { gateWords, gradeWords, milestoneWords, stageWords, verdictWords } from "../words";
import { labelOf } from "../../../plan/words";

export const opportunityFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "ASSESS",
    description: {
      en: "Score of an opportunity over the factors that are known, 0–100; blank while nothing is known",
      zh: "按已知因素得出的机会评估分，0–100；全部未知时为空",
    },
    parameters: [scoresParameter, nineWeightsParameter],
    result: "scalar",
    source: "4.1",
    example: { formula: "=KAM.ASSESS({5,4,4,4,5,4,3,4,4})", value: "77.78" },
    run: (scores, given) => {
      const weights = weightsInForce(given, defaultFactorWeights);
      return weights instanceof CellError ? weights : assess(scores, weights);
    },
    native: nativeAssess,
  }),
  defineFunction({
    id: "KNOWN",
    description: { en: "Share of the assessment that is known, 0–1", zh: "评估中已知部分的占比，0–1" },
    parameters: [scoresParameter, nineWeightsParameter],
    result: "scalar",
    source: "4.1",
    example: { formula: '=KAM.KNOWN({4,3,4,4,5,4,3,"",4})', value: "0.8889" },
    run: (scores, given) => {
      const weights = weightsInForce(given, defaultFactorWeights);
      return weights instanceof CellError ? weights : known(scores, weights);
    },
    native: nativeKnown,
  }),
  defineFunction({
    id: "VERDICT",
    description: {
      en: "What the assessment says: advance, lower the contact level, collect information first, or drop",
      zh: "评估的结论：推进、降低接触级别、先收集信息或放弃",
    },
    parameters: [scoresParameter, nineWeightsParameter, languageParameter],
    result: "scalar",
    source: "4.1",
    example: { formula: "=KAM.VERDICT({5,4,4,4,5,4,3,4,4})", value: "Advance" },
    run: (scores, given, language) => {
      const weights = weightsInForce(given, defaultFactorWeights);
      return weights instanceof CellError ? weights : labelOf(verdictWords, verdict(scores, weights), language);
    },
    native: nativeVerdict,
  }),
  defineFunction({
    id: "GRADE",
    description: {
      en: "Grade A–D of an opportunity: how near it is and how likely; the same in both languages",
      zh: "机会的 A–D 分级：时间远近与把握大小；两种语言相同",
    },
    parameters: [
      parameter("closeDate", "Date the contract is expected to be signed", "预计签约日期", { kind: "date" }),
      parameter("probability", "Probability of winning, 0–1", "成功率，0–1", { kind: "share" }),
      asOfParameter,
      bandsParameter,
      languageParameter,
    ],
    result: "scalar",
    source: "4.2",
    example: { formula: "=KAM.GRADE(DATE(2027,1,29), 0.7, DATE(2026,11,21))", value: "A" },
    run: (closeDate, probability, asOf, given) => {
      const bands = bandsOfCall(given);
      return bands instanceof CellError ? bands : grade(closeDate, probability, asOf, bands);
    },
    native: nativeGrade,
  }),
  defineFunction({
    id: "STRATEGY",
    description: { en: "How much effort a grade deserves", zh: "各级机会值得投入的精力" },
    parameters: [parameter("grade", "Grade A, B, C or D", "分级 A、B、C 或 D", { kind: "word", list: gradeWords }), languageParameter],
    result: "scalar",
    source: "4.2",
    example: { formula: '=KAM.STRATEGY("A")', value: "Go all out, enter the sales process" },
    run: (ofGrade, language) => strategy(ofGrade)?.[language] ?? null,
    native: nativeStrategy,
  }),
  defineFunction({
    id: "PIPELINE",
    description: {
      en: "Weighted total: amounts × probabilities, in the plan's currency; rows with a blank do not count",
      zh: "加权总额：金额 × 成功率，按计划币种；有空格的行不计",
    },
    parameters: [
      parameter("amounts", "Amounts, one an opportunity", "金额，每个机会一格", { kind: "numbers" }),
      parameter("probabilities", "Probabilities 0–1, one an opportunity", "成功率 0–1，每个机会一格", { kind: "numbers", min: 0, max: 1 }),
    ],
    result: "scalar",
    source: "4.4",
    example: { formula: "=KAM.PIPELINE({6800000;2400000;900000}, {0.7;0.45;0.3})", value: "6110000" },
    run: (amounts, probabilities) => pipeline(amounts, probabilities),
    native: nativePipeline,
  }),
  defineFunction({
    id: "STAGE",
    description: {
      en: "The stage the milestones prove: the first whose milestone is not reached; all reached = closed",
      zh: "里程碑证明的阶段：第一个未达到里程碑的阶段；全部达到为已完成",
    },
    parameters: [milestonesParameter, processParameter, languageParameter],
    result: "scalar",
    answers: [stageWords],
    source: "4.5",
    example: { formula: "=KAM.STAGE({TRUE,TRUE,FALSE,FALSE,FALSE,FALSE})", value: "Propose" },
    run: (given, id, language) => {
      const process = processById(id);
      const milestones = milestonesOfCall(given, process);
      return milestones instanceof CellError ? milestones : labelOf(stageWords, stage(milestones, process), language);
    },
    native: nativeStage,
  }),
  defineFunction({
    id: "GATE",
    description: { en: "OK, or the missing milestones of all earlier stages in order", zh: "通过，或所有前序阶段缺失的里程碑（按顺序）" },
    parameters: [
      parameter("stage", "Stage that has been entered", "已进入的阶段", { kind: "word", list: stageWords }),
      milestonesParameter,
      languageParameter,
    ],
    result: "scalar",
    answers: [milestoneWords, gateWords],
    severalAnswers: true,
    source: "4.5",
    example: { formula: '=KAM.GATE("bid", {TRUE,FALSE,FALSE,FALSE,FALSE,FALSE})', value: "Coach and key people; Criteria set" },
    run: (entered, given, language) => {
      const process = processOfCall(entered, given);
      const milestones = milestonesOfCall(given, process);
      return milestones instanceof CellError ? milestones : gate(entered, milestones, language, process);
    },
    native: nativeGate,
  }),
];
