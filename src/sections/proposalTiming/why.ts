/** Reason and lift of the answer whether to submit (chapters 5.1 and 13). */
import type { Explanation } from "../../plan/explanation";
import type { Text } from "../../plan/language";
import { inSentence, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { proposal, type ProposalAnswer, type TimingFacts } from "./figures";
import { proposalWords } from "./words";

const nameOf = (answer: ProposalAnswer): Text => ({ en: labelOf(proposalWords, answer, "en"), zh: labelOf(proposalWords, answer, "zh") });

const because: Readonly<Record<ProposalAnswer, Text>> = {
  submit: text("the needs are known and the criteria were set with us", "需求清楚，标准与我方共同制定"),
  research: text("the customer’s needs are not known", "客户需求不清楚"),
  "set-criteria": text("the needs are known, but nobody has set criteria yet", "需求清楚，但尚未建立选择标准"),
  "change-criteria": text("a competitor helped to set the criteria, and we can still influence them", "标准由竞争对手参与制定，但仍可影响"),
  "walk-away": text("a competitor helped to set the criteria, and we cannot influence them", "标准由竞争对手参与制定，且无法影响"),
  "influence-criteria": text("the customer alone set the criteria, and we can still influence them", "标准由客户自行制定，仍可影响"),
  compete: text("the customer alone set the criteria, and we cannot influence them", "标准由客户自行制定，无法影响"),
};

const makesIt = (condition: Text, answer: ProposalAnswer): Text =>
  text(`${condition.en} makes it: ${inSentence(nameOf(answer).en)}.`, `${condition.zh}，结论即为“${nameOf(answer).zh}”。`);

const withInfluence = text("A way to influence the criteria", "若能影响标准");
const setWithUs = text("Setting the criteria together with us", "与我方共同制定标准");

const liftOf = (answer: ProposalAnswer, facts: TimingFacts): Text => {
  switch (answer) {
    case "submit":
      return text("Submit is the best answer.", "“提交方案”为最佳结论。");
    case "research": {
      const then = proposal({ ...facts, needsKnown: true });
      return then === null
        ? text("Know the needs first; then ask who sets the criteria.", "先弄清需求，再了解由谁制定标准。")
        : makesIt(text("Knowing the needs", "弄清需求"), then);
    }
    case "walk-away":
      return makesIt(withInfluence, "change-criteria");
    case "compete":
      return makesIt(withInfluence, "influence-criteria");
    default:
      return makesIt(setWithUs, "submit");
  }
};

/** Why the answer is what it is, and which change would lift it; null while it is not known. */
export const explainProposal = (facts: TimingFacts): Explanation | null => {
  const answer = proposal(facts);
  if (answer === null) return null;
  const name = nameOf(answer);
  return {
    reason: text(`${name.en}: ${because[answer].en}.`, `${name.zh}：${because[answer].zh}。`),
    lift: liftOf(answer, facts),
  };
};
