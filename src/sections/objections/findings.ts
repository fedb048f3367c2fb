/** What the rules say about objections (chapter 9): `objection-open`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { atStart, inSentence, numberText, text } from "../../plan/wording";
import { wordWeights } from "../stakeholders/settings";
import type { stakeholderTable } from "../stakeholders/table";
import { stepTexts, weighed, type Step } from "./figures";
import { objectionTable } from "./table";

/** The column in which the step is entered. */
const columns: Readonly<Record<Step, string>> = {
  kind: "kind",
  judge: "result",
  cause: "cause",
  concern: "cause",
  understanding: "understood",
  benefit: "answer",
  owed: "answer",
  confirm: "result",
};

/** An objection that is neither settled nor let go. */
export const objectionFindings = (plan: PlanWith<typeof objectionTable | typeof stakeholderTable>): readonly Finding[] =>
  weighed(plan.objections, plan.stakeholders, wordWeights(plan.settings)).flatMap(
    ({ row, objection, person, influence, step }): readonly Finding[] => {
      if (step === null) return [];
      const who = objection.stakeholder;
      const owner = person?.owner ?? null;
      const power = influence === null ? null : numberText(influence);
      const said = stepTexts[step];
      return [
        {
          id: "objection-open",
          severity: "warning",
          table: objectionTable.id,
          row,
          column: columns[step],
          subject: objection.objection,
          text: text(
            `${who ?? "Somebody"} objects, and it is not settled${power === null ? "" : ` (influence ${power})`}: ${objection.objection}`,
            `${who ?? "客户"}的异议尚未化解${power === null ? "" : `（影响力 ${power}）`}：${objection.objection}`,
          ),
          next: text(
            owner === null ? `${atStart(said.en)}.` : `Ask ${owner} to ${inSentence(said.en)}.`,
            owner === null ? `请${said.zh}。` : `请${owner}${said.zh}。`,
          ),
        },
      ];
    },
  );
