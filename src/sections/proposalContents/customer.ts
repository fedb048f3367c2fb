/** What the customer may read of the proposal: what is marked as ready, chapter by chapter, and says nothing of a personal benefit. */
import type { CustomerLine, CustomerList } from "../../plan/customerCopy";
import type { PlanWith } from "../../plan/plan";
import { text } from "../../plan/wording";
import type { frameworkTable } from "../framework/table";
import type { stakeholderTable } from "../stakeholders/table";
import { itemName } from "./figures";
import { personalCheck } from "./figures/personal";
import type { ProposalItem, proposalContentsTable } from "./table";

type Contents = PlanWith<typeof proposalContentsTable | typeof stakeholderTable | typeof frameworkTable>;

const isWritten = ({ content }: ProposalItem): boolean => (content ?? "").trim() !== "";

export const forCustomer = (plan: Contents): CustomerList => {
  const check = personalCheck(plan.stakeholders, plan.framework);
  const isFit = (item: ProposalItem): boolean => item.status === "ready" && check(item.content ?? "") === null;
  const written = plan.proposalContents.filter(isWritten);
  const fit = written.filter(isFit);
  const chapters = [...new Set(fit.map(({ chapter }) => chapter ?? ""))];
  const lines = chapters.flatMap((chapter): readonly CustomerLine[] => [
    ...(chapter === "" ? [] : [{ depth: 0, kind: null, name: chapter, cells: [null] }]),
    ...fit
      .filter((item) => (item.chapter ?? "") === chapter)
      .map((item): CustomerLine => ({ depth: 1, kind: null, name: itemName(item), cells: [item.content] })),
  ]);
  return {
    title: text("Proposal", "方案"),
    purpose: text("What we propose, chapter by chapter", "我们的方案，按章节列出"),
    headers: [
      { text: text("Chapter", "章节"), width: 34 },
      { text: text("What we say", "内容"), width: 92 },
    ],
    lines,
    none: text("Nothing of the proposal is marked as ready yet.", "方案中尚无标为“已就绪”的内容。"),
    held: written.length - fit.length,
  };
};
