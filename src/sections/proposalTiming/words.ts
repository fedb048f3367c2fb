/** What the question whether to submit a proposal is answered with (chapters 5.1 and 14). */
import { term, vocabulary, type Vocabulary } from "../../plan/words";

export const proposalWords = vocabulary("proposal", "Proposal", "提案", [
  term("submit", "Submit", "提交方案"),
  term("research", "Research the needs first", "先调研需求"),
  term("set-criteria", "Agree on the criteria first", "先确定标准"),
  term("change-criteria", "Change the criteria", "改变标准"),
  term("walk-away", "Walk away", "放弃"),
  term("influence-criteria", "Influence the criteria", "影响标准"),
  term("compete", "Submit and compete", "提交并竞争"),
]);

export const timingWords: readonly Vocabulary[] = [proposalWords];
