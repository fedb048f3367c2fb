/** The sections of the plan: the one list of them. Their order is that of the tabs, the findings and the functions. */
import type { Section } from "../plan/section";
import { account } from "./account";
import { actions } from "./actions";
import { benefits } from "./benefits";
import { courtesies } from "./courtesies";
import { framework } from "./framework";
import { opportunities } from "./opportunities";
import { relationshipsSheet } from "./relationshipsSheet";
import { relationshipSteps } from "./relationshipSteps";
import { stakeholders } from "./stakeholders";
import { styles } from "./styles";
import { summary } from "./summary";

export const sections: readonly Section[] = [
  account,
  stakeholders,
  relationshipsSheet,
  relationshipSteps,
  courtesies,
  benefits,
  styles,
  framework,
  opportunities,
  actions,
  summary,
];
