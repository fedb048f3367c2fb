/** The sections of the plan: the one list of them. Their order is that of the tabs, the findings and the functions. */
import type { Section } from "../plan/section";
import { account } from "./account";
import { accountProfile } from "./accountProfile";
import { accountSheet } from "./accountSheet";
import { actions } from "./actions";
import { framework } from "./framework";
import { opportunities } from "./opportunities";
import { profitLoss } from "./profitLoss";
import { qualification } from "./qualification";
import { stakeholders } from "./stakeholders";
import { summary } from "./summary";
import { valueSteps } from "./valueSteps";
import { valueType } from "./valueType";

export const sections: readonly Section[] = [
  account,
  accountSheet,
  accountProfile,
  profitLoss,
  qualification,
  valueType,
  valueSteps,
  stakeholders,
  framework,
  opportunities,
  actions,
  summary,
];
