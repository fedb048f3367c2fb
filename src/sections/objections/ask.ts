/** What to ask about open objections: of what kind they are, and what they come from. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { nextStep } from "./figures";
import { objectionTable } from "./table";

export const questions = (plan: PlanWith<typeof objectionTable>): readonly Question[] =>
  plan.objections.flatMap((objection, row): readonly Question[] => {
    const step = nextStep(objection);
    const said = objection.objection;
    if (step === "kind")
      return [
        {
          table: objectionTable.id,
          row,
          column: "kind",
          text: text(`“${said}”: do they mean it, put us off, or hide another concern?`, `“${said}”：是真实反映、敷衍，还是另有顾虑？`),
        },
      ];
    return step === "cause" || step === "concern"
      ? [{ table: objectionTable.id, row, column: "cause", text: text(`What lies behind “${said}”?`, `“${said}”背后的原因是什么？`) }]
      : [];
  });
