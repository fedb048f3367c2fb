/** Deal reviews (chapter 10): why deals were won and lost, four questions, five steps, win rate by reason and competitor. */
import type { Language } from "../../plan/language";
import { formatShare } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { opportunityTable } from "../opportunities/table";
import { proposalLogTable } from "../proposalLog/table";
import { winRate } from "./figures";
import { dealReviewFindings } from "./findings";
import { dealReviewQuickAdd } from "./quickAdd";
import { dealReviewTable } from "./table";
import { dealReviewTexts as texts } from "./texts";
import { dealReviewWords } from "./words";

const state = (plan: PlanWith<typeof dealReviewTable>, _today: number, language: Language): string => {
  const { rate } = winRate(plan.dealReviews);
  return rate === null ? "" : { en: `Win rate ${formatShare(rate)}`, zh: `赢单率 ${formatShare(rate)}` }[language];
};

export const dealReviews = {
  id: "dealReviews",
  name: texts.name,
  size: "full",
  tables: [dealReviewTable],
  reads: [opportunityTable, proposalLogTable],
  words: dealReviewWords,
  quickAdd: dealReviewQuickAdd,
  findings: dealReviewFindings,
  part: { sheet: "resultsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "reviewDeal", label: texts.add, task: "add", inExcel: false }],
  },
  card: () => import("./card"),
  ask: () => import("./ask"),
} as const satisfies Section;
