/** What a person in one line means: "Group CFO, finance, decision, supporter, frequent". */
import type { QuickAdd } from "../../plan/quickAdd";

export const stakeholderQuickAdd: QuickAdd = {
  tried: [
    "level",
    "role",
    "function",
    "attitude",
    "closeness",
    "buyerType",
    "relationshipStage",
    "socialStyle",
    "evidence",
    "lastContact",
    "nextContact",
  ],
  free: ["title", "department", "owner"],
  wanted: ["level", "function", "role", "attitude", "closeness"],
  led: ["lastContact", "nextContact"],
  behind: ["lastContact"],
  spoken: {
    level: {
      decision: ["高层", "高管", "top", "executive"],
      management: ["中层", "middle"],
      operational: ["基层", "一线", "staff"],
    },
    function: {
      user: ["业务部门", "使用科室", "users"],
      technical: ["技术", "技术科"],
      procurement: ["采购", "采购科", "采购部", "purchasing"],
    },
    closeness: {
      frequent: ["常联系", "经常联系", "often"],
      distant: ["不常联系", "很少联系", "rarely"],
      none: ["没联系", "没联系过", "没见过", "not met", "never met"],
    },
  },
};
