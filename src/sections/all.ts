/** The sections of the plan: the one list of them. Their order is that of the tabs, the findings and the functions. */
import type { Section } from "../plan/section";
import { account } from "./account";
import { actions } from "./actions";
import { buyingFactors } from "./buyingFactors";
import { decisionFactors } from "./decisionFactors";
import { fiveWTwoH } from "./fiveWTwoH";
import { framework } from "./framework";
import { needs } from "./needs";
import { needsSheet } from "./needsSheet";
import { opportunities } from "./opportunities";
import { spin } from "./spin";
import { spinQuestions } from "./spinQuestions";
import { stakeholders } from "./stakeholders";
import { summary } from "./summary";
import { surveyPlan } from "./surveyPlan";
import { valueBalance } from "./valueBalance";

export const sections: readonly Section[] = [
  account,
  stakeholders,
  framework,
  needsSheet,
  needs,
  spin,
  buyingFactors,
  valueBalance,
  spinQuestions,
  surveyPlan,
  decisionFactors,
  fiveWTwoH,
  opportunities,
  actions,
  summary,
];
