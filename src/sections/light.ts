/**
 * The sections of a light plan: what the pane and the custom functions begin with. Those of the larger sizes come when a plan has them or
 * one of their functions is called; a test compares this list with all.ts.
 */
import type { Section } from "../plan/section";
import { account } from "./account";
import { actions } from "./actions";
import { framework } from "./framework";
import { opportunities } from "./opportunities";
import { stakeholders } from "./stakeholders";
import { summary } from "./summary";

export const lightSections: readonly Section[] = [account, stakeholders, framework, opportunities, actions, summary];
