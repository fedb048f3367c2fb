/** The solution sale: five long stages from our own approval to acceptance, a decision chain, indicators by phase. */
import type { Template } from "../plan/template";
import { roleLists } from "../sections/stakeholders/words";
import { dailySections, dealSections } from "./sections";
import { milestonesOf, stagesOf } from "./process";

export const solution: Template = {
  id: "solution",
  version: 1,
  name: { en: "Solution sale", zh: "解决方案销售" },
  purpose: {
    en: "Long projects with a decision chain and a tender: approve, enter, operate, contract, execute, with indicators by phase.",
    zh: "周期长、有决策链和招标的项目：立项、进入、运作、签约、执行，并按阶段看指标。",
  },
  sections: [...dealSections, ...dailySections.filter((id) => id !== "prospects"), "whiteSpace"],
  size: "light",
  sizes: { resultsSheet: "standard", indicators: "standard", surveyPlan: "standard" },
  offers: { role: roleLists["decision-chain"].map(({ id }) => id), stage: stagesOf("solution") },
  columns: { opportunities: milestonesOf("solution") },
  picture: {
    lines: "M6 24H66M18 24V10M42 24V10M30 24V38M54 24V38",
    fills: "M11 6h14v8h-14zM35 6h14v8h-14zM23 34h14v8h-14z",
    accents: "M55 24a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM47 34h14v8h-14z",
  },
  settings: {},
};
