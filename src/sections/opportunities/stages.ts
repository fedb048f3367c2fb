/** The sales process with its gates (chapter 4.5): six stages, each closed by a milestone. */
import type { Language, Text } from "../../plan/language";
import { listText, text } from "../../plan/wording";
import { buyerStageWords, gateWords, milestoneWords, stageWords } from "./words";
import { labelOf } from "../../plan/words";

export interface Stage {
  readonly id: string;
  readonly work: Text;
  /** Id of the milestone that closes the stage. */
  readonly milestone: string;
  readonly milestoneText: Text;
  /** What the customer does meanwhile. */
  readonly buyer: Text;
}

export const stages: readonly Stage[] = [
  {
    id: "develop",
    work: text("Find leads around project approval; assess; grade", "围绕项目立项寻找线索；评估；分级"),
    milestone: "graded",
    milestoneText: text("Opportunity assessed and graded", "机会已评估并分级"),
    buyer: text("Discovers need", "发现需求"),
  },
  {
    id: "enter",
    work: text(
      "Clarify organisation and roles; build relations with key people; become a candidate supplier",
      "理清组织与角色；与关键人建立关系；成为候选供应商",
    ),
    milestone: "coach-and-key-people",
    milestoneText: text("Coach and key people identified", "找到内线和关键人"),
    buyer: text("Internal preparation", "内部酝酿"),
  },
  {
    id: "propose",
    work: text("Demos, visits, proposal; influence or co-write the purchase criteria", "演示、参观、提交方案；影响或参与制定采购标准"),
    milestone: "criteria-set",
    milestoneText: text("Purchase criteria set with us", "与我方共同确立采购标准"),
    buyer: text("System design", "系统设计"),
  },
  {
    id: "bid",
    work: text("Write the bid; cost, margin and price position", "编写标书；测算成本、利润与报价定位"),
    milestone: "bid-in",
    milestoneText: text("Bid submitted or negotiated tender", "已投标或议标"),
    buyer: text("Evaluation", "评估比较"),
  },
  {
    id: "negotiate",
    work: text("Executive visit; negotiate; sign", "高层拜访；谈判；签约"),
    milestone: "contract-signed",
    milestoneText: text("Contract approved and signed", "合同审批并签订"),
    buyer: text("Commitment", "购买承诺"),
  },
  {
    id: "implement",
    work: text("Deliver; build the long-term relation", "交付实施；建立长期关系"),
    milestone: "accepted",
    milestoneText: text("Accepted and closed", "验收结项"),
    buyer: text("Installation", "安装实施"),
  },
];

/** Ids of the stages in order. */
export const stageIds: readonly string[] = stages.map(({ id }) => id);

/** The first stage whose milestone is not reached, or null when all are. */
export const firstOpenStage = (milestones: readonly (boolean | null)[]): Stage | null =>
  stages.find((_stage, index) => milestones[index] !== true) ?? null;

/** Id of the stage the milestones prove; `closed` when all are reached. Method, chapter 4.5. */
export const stage = (milestones: readonly (boolean | null)[]): string => firstOpenStage(milestones)?.id ?? "closed";

/** The stages before the one entered whose milestone is missing, in order; `closed` lies behind all six. Method, chapter 4.5. */
export const missingStages = (entered: string, milestones: readonly (boolean | null)[]): readonly Stage[] => {
  const at = stages.findIndex((candidate) => candidate.id === entered);
  const before = entered === "closed" ? stages.length : Math.max(at, 0);
  return stages.slice(0, before).filter((_stage, index) => milestones[index] !== true);
};

/** The milestones that these stages lack, as a list in a sentence. */
export const milestoneNames = (missing: readonly Stage[], language: Language): string =>
  listText(
    missing.map(({ milestone }) => `“${labelOf(milestoneWords, milestone, language)}”`),
    language,
  );

/** The gate in words: OK, or the short names of the missing milestones with `; ` between them. Method, chapters 4.5 and 14. */
export const gate = (entered: string, milestones: readonly (boolean | null)[], language: Language): string => {
  const missing = missingStages(entered, milestones);
  return missing.length === 0
    ? labelOf(gateWords, "ok", language)
    : missing.map((candidate) => labelOf(milestoneWords, candidate.milestone, language)).join("; ");
};

const labelIn = (stageId: string): Text => ({ en: labelOf(stageWords, stageId, "en"), zh: labelOf(stageWords, stageId, "zh") });

/** Where the customer stands against where we stand; null while one of them is not known or the opportunity is closed. */
export interface BuyerPosition {
  /** The stage of ours that goes with the customer's. */
  readonly theirs: Stage;
  readonly ours: Stage;
  /** Stages we are ahead of the customer: −5…5. */
  readonly ahead: number;
}

/** From so many stages ahead of the customer on our haste is a warning. */
export const stagesAhead = 2;

/** Where the customer stands against where we stand: the six steps of both sides go in pairs. Method, chapter 4.5. */
export const buyerPosition = (ourStage: string | null, buyerStage: string | null): BuyerPosition | null => {
  const ours = stageIds.indexOf(ourStage ?? "");
  const theirs = buyerStageWords.terms.findIndex(({ id }) => id === buyerStage);
  const [our, their] = [stages[ours], stages[theirs]];
  return our === undefined || their === undefined ? null : { ours: our, theirs: their, ahead: ours - theirs };
};

/** The customer's step and ours in one line, with who is ahead. */
export const buyerLine = ({ ours, theirs, ahead }: BuyerPosition): Text => {
  const theirStep = buyerStageWords.terms[stages.indexOf(theirs)]?.label ?? theirs.buyer;
  const ourStep = labelIn(ours.id);
  const steps = Math.abs(ahead);
  const apart =
    ahead === 0
      ? text("in step", "步调一致")
      : ahead > 0
        ? text(`we are ${steps} ahead`, `我方超前 ${steps} 步`)
        : text(`they are ${steps} ahead`, `客户超前 ${steps} 步`);
  return text(`Customer: ${theirStep.en} · we: ${ourStep.en} (${apart.en})`, `客户：${theirStep.zh} · 我方：${ourStep.zh}（${apart.zh}）`);
};
