/** What an opportunity in one line means: "Payment hub, propose, 6800000, 70%, 2027-01-29". */
import type { QuickAdd } from "../../plan/quickAdd";

export const opportunityQuickAdd: QuickAdd = {
  tried: ["stage", "closeDate", "probability", "amount", "criteriaBy"],
  free: ["owner"],
  wanted: ["stage", "amount", "probability", "closeDate"],
  spoken: {
    stage: {
      enter: ["进入", "进入阶段"],
      propose: ["方案阶段", "proposal"],
      bid: ["招标阶段", "tender"],
      negotiate: ["谈判", "谈判阶段", "negotiation"],
      implement: ["实施", "实施阶段", "implementation"],
    },
  },
};
