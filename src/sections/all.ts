/** The sections of the plan: the one list of them. Their order is that of the tabs, the findings and the functions. */
import type { Section } from "../plan/section";
import { account } from "./account";
import { accountProfile } from "./accountProfile";
import { accountSheet } from "./accountSheet";
import { actions } from "./actions";
import { benefits } from "./benefits";
import { competitionSheet } from "./competitionSheet";
import { competitorCriteria } from "./competitorCriteria";
import { competitors } from "./competitors";
import { courtesies } from "./courtesies";
import { framework } from "./framework";
import { opportunities } from "./opportunities";
import { profitLoss } from "./profitLoss";
import { qualification } from "./qualification";
import { relationshipsSheet } from "./relationshipsSheet";
import { relationshipSteps } from "./relationshipSteps";
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
  relationshipsSheet,
  relationshipSteps,
  benefits,
  courtesies,
  framework,
  opportunities,
  competitionSheet,
  competitors,
  competitorCriteria,
  actions,
  summary,
];
