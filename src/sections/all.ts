/** The sections of the plan: the one list of them. Their order is that of the tabs, the findings and the functions. */
import type { Section } from "../plan/section";
import { account } from "./account";
import { accountSheet } from "./accountSheet";
import { actions } from "./actions";
import { dossiers } from "./dossiers";
import { framework } from "./framework";
import { opportunities } from "./opportunities";
import { stakeholders } from "./stakeholders";
import { summary } from "./summary";

export const sections: readonly Section[] = [account, accountSheet, dossiers, stakeholders, framework, opportunities, actions, summary];
