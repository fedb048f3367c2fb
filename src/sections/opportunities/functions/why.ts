/** What KAM.WHY says about the figures of chapter 4. */
import { CellError, defineFunction } from "../../../plan/functions/functionDefinition";
import { asOfParameter, languageParameter, parameter } from "../../../plan/functions/parameters";
import { weightsInForce } from "../../../plan/functions/weightsInForce";
import { spilled, whyDefinition, type Why } from "../../../plan/functions/why";
import { processById } from "../processes";
import { explainGate, explainGrade, explainStage, explainVerdict } from "../why";
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
import { stageWords } from "../words";
import { term } from "../../../plan/words";

export const opportunityReasons: readonly Why[] = [
  {
    kind: term("grade", "Grade", "分级"),
    takes: { en: "closeDate, probability, asOf, [bands]", zh: "成交日、成功率、判断日期、[区间]" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [
        parameter("closeDate", "", "", { kind: "date" }),
        parameter("probability", "", "", { kind: "share" }),
        asOfParameter,
        bandsParameter,
        languageParameter,
      ],
      run: (closeDate, probability, asOf, given, language) => {
        const bands = bandsOfCall(given);
        return bands instanceof CellError ? bands : spilled(explainGrade(closeDate, probability, asOf, bands), language);
      },
    }),
  },
  {
    kind: term("verdict", "Verdict", "结论"),
    takes: { en: "scores, [weights]", zh: "分数、[权重]" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [scoresParameter, nineWeightsParameter, languageParameter],
      run: (scores, given, language) => {
        const weights = weightsInForce(given, defaultFactorWeights);
        return weights instanceof CellError ? weights : spilled(explainVerdict(scores, weights), language);
      },
    }),
  },
  {
    kind: term("stage", "Stage", "阶段"),
    takes: { en: "milestones, [process]", zh: "里程碑、[流程]" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [milestonesParameter, processParameter, languageParameter],
      run: (given, id, language) => {
        const process = processById(id);
        const milestones = milestonesOfCall(given, process);
        return milestones instanceof CellError ? milestones : spilled(explainStage(milestones, process), language);
      },
    }),
  },
  {
    kind: term("gate", "Gate", "关口"),
    takes: { en: "stage, milestones", zh: "阶段、里程碑" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [parameter("stage", "", "", { kind: "word", list: stageWords }), milestonesParameter, languageParameter],
      run: (entered, given, language) => {
        const process = processOfCall(entered, given);
        const milestones = milestonesOfCall(given, process);
        return milestones instanceof CellError ? milestones : spilled(explainGate(entered, milestones, process), language);
      },
    }),
  },
];
