/** What the rules say about decision factors (chapter 7): `factor-against`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { inSentence, text } from "../../plan/wording";
import type { actionTable } from "../actions/table";
import { unanswered } from "./figures";
import { decisionFactorTable } from "./table";
import { factorName } from "./words";

export const factorFindings = (plan: PlanWith<typeof decisionFactorTable | typeof actionTable>): readonly Finding[] =>
  unanswered(plan.decisionFactors, plan.actions).flatMap((row): readonly Finding[] => {
    const found = plan.decisionFactors[row];
    if (!found) return [];
    const name = factorName(found.factor);
    const about = found.stakeholder ?? found.opportunity;
    return [
      {
        id: "factor-against",
        severity: "hint",
        table: decisionFactorTable.id,
        row,
        column: "effect",
        subject: name[plan.language],
        text: text(
          `Works against us, and nothing is done about it: ${inSentence(name.en)}${about === null ? "" : ` (${about})`}`,
          `“${name.zh}”对我方不利，且没有未完成的行动${about === null ? "" : `（${about}）`}`,
        ),
        next:
          about === null
            ? text("Say who carries it, and add an action with that person.", "请写明关键人，并增加与其相关的行动。")
            : text(`Add an action on ${about} that takes its weight away.`, `请针对${about}增加一项行动，化解其影响。`),
      },
    ];
  });
