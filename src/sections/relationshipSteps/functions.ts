/** What KAM.WHY says about a relationship stage. */
import { defineFunction } from "../../plan/functions/functionDefinition";
import { asOfParameter, languageParameter, parameter } from "../../plan/functions/parameters";
import { spilled, whyDefinition, type Why } from "../../plan/functions/why";
import { term } from "../../plan/words";
import { explainStage } from "./why";

const day = (name: string) => ({ ...parameter(name, "", "", { kind: "date" }), takesBlank: true }) as const;

export const stepReasons: readonly Why[] = [
  {
    kind: term("relationship", "Relationship stage", "关系阶段"),
    takes: { en: "met, thirdPlace, personalSupport, actedForUs, asOf", zh: "四个里程碑的日期、判断日期" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [day("met"), day("thirdPlace"), day("personalSupport"), day("actedForUs"), asOfParameter, languageParameter],
      run: (met, thirdPlace, personalSupport, actedForUs, asOf, language) =>
        spilled(explainStage({ met, thirdPlace, personalSupport, actedForUs }, asOf), language),
    }),
  },
];
