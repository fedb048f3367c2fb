/** What WHY can explain: each kind with the parameters of its own function, answered with reason and lift in two cells. */
import type { Language } from "../../plan/language";
import { defaultSettings } from "../../plan/settings";
import type { Explanation } from "../../plan/explanation";
import { explainGate, explainGrade, explainStage, explainVerdict } from "../opportunities/why";
import { explainHealth, explainPriority } from "../../plan/health/reasons";
import { CellError, defineFunction, type FunctionDefinition, type Result } from "../../plan/functions/functionDefinition";
import { bandsInForce, weightsInForce } from "../../plan/functions/weightsInForce";
import {
  asOfParameter,
  bandsParameter,
  languageParameter,
  milestonesParameter,
  nineWeightsParameter,
  parameter,
  scoresParameter,
  weightsParameter,
} from "../../plan/functions/parameters";
import { healthWeightsParameter, measuresParameter } from "./parameters";

const spilled = (explanation: Explanation | null, language: Language): Result =>
  explanation === null ? [[null, null]] : [[explanation.reason[language], explanation.lift[language]]];

const shared = { id: "WHY", description: { en: "", zh: "" }, result: "matrix", source: "13", example: { formula: "", value: "" } } as const;

const word = (name: string, list: string) => parameter(name, "", "", { kind: "word", list });

/** By the id of the word `kind`. */
export const explanations: Readonly<Record<string, FunctionDefinition>> = {
  grade: defineFunction({
    ...shared,
    parameters: [
      parameter("closeDate", "", "", { kind: "date" }),
      parameter("probability", "", "", { kind: "share" }),
      asOfParameter,
      bandsParameter,
      languageParameter,
    ],
    run: (closeDate, probability, asOf, given, language) => {
      const bands = bandsInForce(given);
      return bands instanceof CellError ? bands : spilled(explainGrade(closeDate, probability, asOf, bands), language);
    },
  }),
  verdict: defineFunction({
    ...shared,
    parameters: [scoresParameter, nineWeightsParameter, languageParameter],
    run: (scores, given, language) => {
      const weights = weightsInForce(given, defaultSettings.assessmentWeights);
      return weights instanceof CellError ? weights : spilled(explainVerdict(scores, weights), language);
    },
  }),
  stage: defineFunction({
    ...shared,
    parameters: [milestonesParameter, languageParameter],
    run: (milestones, language) => spilled(explainStage(milestones), language),
  }),
  gate: defineFunction({
    ...shared,
    parameters: [word("stage", "stage"), milestonesParameter, languageParameter],
    run: (entered, milestones, language) => spilled(explainGate(entered, milestones), language),
  }),
  health: defineFunction({
    ...shared,
    parameters: [measuresParameter, healthWeightsParameter, languageParameter],
    run: (measures, given, language) => {
      const weights = weightsInForce(given, defaultSettings.healthWeights);
      return weights instanceof CellError ? weights : spilled(explainHealth(measures, weights), language);
    },
  }),
  priority: defineFunction({
    ...shared,
    parameters: [
      word("level", "level"),
      word("role", "role"),
      word("attitude", "attitude"),
      word("closeness", "closeness"),
      weightsParameter,
      languageParameter,
    ],
    run: (level, role, attitude, closeness, weights, language) =>
      spilled(explainPriority({ level, role, attitude, closeness }, weights ?? defaultSettings.weights), language),
  }),
};
