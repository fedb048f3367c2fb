/** What the rules say about the timing of proposals (chapter 5.1): `proposal-too-early`. */
import type { Finding } from "../../plan/finding";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { dateText, inSentence, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { opportunityTable } from "../opportunities/table";
import { stageWords } from "../opportunities/words";
import type { proposalLogTable } from "../proposalLog/table";
import { mustWait, proposal, proposalSteps, submissionOf, type Submission } from "./figures";
import { proposalWords } from "./words";

const howItWentOut = (submission: Submission): Text => {
  switch (submission.how) {
    case "version":
      return text(`a proposal went out on ${dateText(submission.date)}`, `方案已于 ${dateText(submission.date)} 提交`);
    case "bid-in":
      return text("the bid is in", "标书已提交");
    case "stage":
      return text(
        `the stage “${labelOf(stageWords, submission.stage, "en")}” is entered`,
        `已进入“${labelOf(stageWords, submission.stage, "zh")}”`,
      );
  }
};

/**
 * A blocker for every opportunity under way whose proposal went out (`submissionOf`) while the answer is research, set-criteria,
 * change-criteria or influence-criteria. Silent while the answer is not known, and for walk-away: there it is too late, not too early.
 */
export const timingFindings = (plan: PlanWith<typeof opportunityTable | typeof proposalLogTable>, asOf: number): readonly Finding[] =>
  plan.opportunities.flatMap((opportunity, row): readonly Finding[] => {
    const answer = proposal(opportunity);
    if (answer === null || !mustWait(answer)) return [];
    const submission = submissionOf(opportunity, plan.proposalLog, asOf);
    if (submission === null) return [];
    const how = howItWentOut(submission);
    return [
      {
        id: "proposal-too-early",
        severity: "blocker",
        table: opportunityTable.id,
        row,
        column: answer === "research" ? "needsKnown" : "criteriaBy",
        subject: opportunity.name,
        text: text(
          `${opportunity.name}: ${how.en}, but the timing says: ${inSentence(labelOf(proposalWords, answer, "en"))}`,
          `${opportunity.name}：${how.zh}，但时机未到，结论是“${labelOf(proposalWords, answer, "zh")}”`,
        ),
        next: proposalSteps[answer],
      },
    ];
  });
