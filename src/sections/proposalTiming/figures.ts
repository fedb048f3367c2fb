/** Figures of chapter 5.1: whether a proposal may be submitted, and what comes first. */
import { daysBetween } from "../../plan/days";
import type { Text } from "../../plan/language";
import { nameKey, text } from "../../plan/wording";
import { isReached, isWon, sixthOf } from "../opportunities/processes";
import type { Opportunity } from "../opportunities/table";
import type { ProposalVersion } from "../proposalLog/table";

export type ProposalAnswer = "submit" | "research" | "set-criteria" | "change-criteria" | "walk-away" | "influence-criteria" | "compete";

/** The three answers of the customer's side that the timing hangs on; null = not known. */
export interface TimingFacts {
  readonly needsKnown: boolean | null;
  readonly criteriaBy: string | null;
  readonly canInfluence: boolean | null;
}

/**
 * Whether a proposal may be submitted, by the table of chapter 5.1. Null while something that decides is not known: without the needs
 * nothing else counts, and whether we can influence counts only where others set the criteria.
 */
export const proposal = ({ needsKnown, criteriaBy, canInfluence }: TimingFacts): ProposalAnswer | null => {
  if (needsKnown === null) return null;
  if (!needsKnown) return "research";
  switch (criteriaBy) {
    case "with-us":
      return "submit";
    case "nobody":
      return "set-criteria";
    case "competitor":
      return canInfluence === null ? null : canInfluence ? "change-criteria" : "walk-away";
    case "customer":
      return canInfluence === null ? null : canInfluence ? "influence-criteria" : "compete";
    default:
      return null;
  }
};

/** What each answer asks to do. Method, chapter 5.1. */
export const proposalSteps: Readonly<Record<ProposalAnswer, Text>> = {
  submit: text(
    "Write it with the customer, hand it over, and present it to each person by what they look at.",
    "与客户一起做方案，提交后按各人的关注点分别呈现。",
  ),
  research: text(
    "Do not submit. Ask to meet the people concerned and research their needs; brochures and cases are no proposal.",
    "不要提交。先请求与相关人员面谈，调研需求；公司介绍和案例不算方案。",
  ),
  "set-criteria": text(
    "Agree with the customer on how the supplier is chosen; until then hand over an outline at most.",
    "先与客户共同确定供应商选择标准；在此之前至多给出要点提纲。",
  ),
  "change-criteria": text(
    "Ask for access, research anew, show what the criteria leave out, and win a key person to reopen them.",
    "要求面谈并重新调研，指出现有标准的不足，请关键人重新考虑标准。",
  ),
  "walk-away": text(
    "Decline with thanks and spend the effort elsewhere: these criteria were written for somebody else.",
    "婉言谢绝，把精力用在别处：这套标准是为别人写的。",
  ),
  "influence-criteria": text(
    "Before submitting, bring in criteria on which we are measurably better.",
    "提交之前，先让客户接受我方有明显优势的标准。",
  ),
  compete: text(
    "Submit, meet their criteria in full, add measures of our own, and win on design and presentation.",
    "提交方案：满足客户标准，补充我方的优势指标，以设计和呈现取胜。",
  ),
};

/** Answers under which something else comes before the proposal. */
const comesLater: readonly (ProposalAnswer | null)[] = ["research", "set-criteria", "change-criteria", "influence-criteria"];

export const mustWait = (answer: ProposalAnswer | null): boolean => comesLater.includes(answer);

export const maySubmit = (answer: ProposalAnswer | null): boolean => answer === "submit" || answer === "compete";

/** Neither signed nor in delivery: the question of the proposal is still open. */
export const isPursued = (opportunity: Opportunity): boolean => !isWon(opportunity) && sixthOf(opportunity.stage) !== sixthOf("implement");

/** How a proposal went out: a version handed over with its date, a bid that is in, or a stage in which one must be. */
export type Submission =
  { readonly how: "version"; readonly date: number } | { readonly how: "bid-in" } | { readonly how: "stage"; readonly stage: string };

/**
 * How the proposal of an opportunity went out, or null where it has not: the latest version logged with a date up to `asOf` whose result
 * is open; else the milestone "Bid in"; else stage bid or negotiate. An opportunity that is signed, in delivery or closed, or whose latest
 * version was won, lost or withdrawn, has no proposal under way.
 */
export const submissionOf = (opportunity: Opportunity, versions: readonly ProposalVersion[], asOf: number): Submission | null => {
  if (!isPursued(opportunity)) return null;
  const out = versions
    .flatMap(({ opportunity: name, date, result }) =>
      date !== null && daysBetween(asOf, date) <= 0 && nameKey(name ?? "") === nameKey(opportunity.name) ? [{ date, result }] : [],
    )
    .sort((left, right) => left.date - right.date);
  const latest = out[out.length - 1];
  if (latest !== undefined) return latest.result === null || latest.result === "open" ? { how: "version", date: latest.date } : null;
  if (isReached(opportunity, "bid")) return { how: "bid-in" };
  const { stage } = opportunity;
  // One enters these with a proposal in the customer's hands.
  return stage !== null && sixthOf(stage) >= sixthOf("bid") ? { how: "stage", stage } : null;
};
