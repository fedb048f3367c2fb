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
};
