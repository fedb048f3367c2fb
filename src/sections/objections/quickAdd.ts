/** What an objection in one line means: "Too expensive, Group CFO, 2026-11-12, genuine". */
import type { QuickAdd } from "../../plan/quickAdd";

export const objectionQuickAdd: QuickAdd = {
  tried: ["stakeholder", "date", "kind", "result"],
  free: ["cause", "answer"],
  wanted: ["stakeholder", "date", "kind", "cause"],
  behind: ["date"],
  spoken: {
    kind: { genuine: ["真实", "真异议"], excuse: ["借口", "敷衍"], indirect: ["间接", "另有顾虑"] },
  },
};
