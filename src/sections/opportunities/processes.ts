/**
 * The sales processes as data (chapter 4.5): that of the complex sale with its six stages, and three of the same shape: seven steps of fleet
 * and government procurement, five of the solution sale, four of a short one. The process of a company takes the shape with as many stages. Every stage is closed by a milestone and goes with a step of the buyer's.
 *
 * No two processes share a stage, so that the stage entered says which process an opportunity follows.
 */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";
import { milestonesOf, type Opportunity } from "./table";
import { buyerStageWords, stageWords, type BuyerStageId, type ProcessId } from "./words";

/** The six stages of the complex sale: what rules of other sections ask for. */
export type SixStage = "develop" | "enter" | "propose" | "bid" | "negotiate" | "implement";

export interface Stage {
  readonly id: string;
  readonly work: Text;
  /** Id of the milestone that closes the stage. */
  readonly milestone: string;
  readonly milestoneText: Text;
  /** What the customer does meanwhile. */
  readonly buyer: BuyerStageId;
  /** The stage of the complex sale that it goes with. */
  readonly like: SixStage;
}

export interface SalesProcess {
  readonly id: ProcessId;
  readonly stages: readonly Stage[];
}

type Draft = readonly [id: string, buyer: BuyerStageId, like: SixStage, milestone: string, milestoneText: Text, work: Text];

const process = (id: ProcessId, stages: readonly Draft[]): SalesProcess => ({
  id,
  stages: stages.map(([stage, buyer, like, milestone, milestoneText, work]) => ({
    id: stage,
    work,
    milestone,
    milestoneText,
    buyer,
    like,
  })),
});

export const complexProcess = process("complex-sale", [
  [
    "develop",
    "discovers-need",
    "develop",
    "graded",
    text("Opportunity assessed and graded", "机会已评估并分级"),
    text("Find leads around project approval; assess; grade", "围绕项目立项寻找线索；评估；分级"),
  ],
  [
    "enter",
    "internal-preparation",
    "enter",
    "coach-and-key-people",
    text("Coach and key people identified", "找到内线和关键人"),
    text(
      "Clarify organisation and roles; build relations with key people; become a candidate supplier",
      "理清组织与角色；与关键人建立关系；成为候选供应商",
    ),
  ],
  [
    "propose",
    "system-design",
    "propose",
    "criteria-set",
    text("Purchase criteria set with us", "与我方共同确立采购标准"),
    text("Demos, visits, proposal; influence or co-write the purchase criteria", "演示、参观、提交方案；影响或参与制定采购标准"),
  ],
  [
    "bid",
    "evaluation",
    "bid",
    "bid-in",
    text("Bid submitted or negotiated tender", "已投标或议标"),
    text("Write the bid; cost, margin and price position", "编写标书；测算成本、利润与报价定位"),
  ],
  [
    "negotiate",
    "commitment",
    "negotiate",
    "contract-signed",
    text("Contract approved and signed", "合同审批并签订"),
    text("Executive visit; negotiate; sign", "高层拜访；谈判；签约"),
  ],
  [
    "implement",
    "installation",
    "implement",
    "accepted",
    text("Accepted and closed", "验收结项"),
    text("Deliver; build the long-term relation", "交付实施；建立长期关系"),
  ],
]);

const fleetProcess = process("fleet", [
  [
    "lead",
    "discovers-need",
    "develop",
    "lead-recorded",
    text("Buyer, need and purchase plan recorded", "采购单位、需求与采购计划已登记"),
    text(
      "Find buyers through customers, colleagues, executives and tender notices; open the dossiers",
      "通过老客户、同事、高层人脉和招标信息寻找采购单位；建立资料",
    ),
  ],
  [
    "prepare",
    "discovers-need",
    "develop",
    "visit-prepared",
    text("The seven questions before the visit answered", "拜访前的七个问题已有答案"),
    text(
      "Study the buyer, its industry and the rivals; set the goal of the visit; get the tools ready",
      "研究客户、行业与对手；确定拜访目的；备好资料",
    ),
  ],
  [
    "visit",
    "internal-preparation",
    "enter",
    "contact-made",
    text("The people who decide, use, buy and influence are known", "决策者、使用者、采购者与影响者均已认识"),
    text(
      "Call, visit, make a good first impression; learn who takes part in the purchase",
      "电话预约、登门拜访、留下好印象；了解谁参与采购",
    ),
  ],
  [
    "confirm-needs",
    "system-design",
    "propose",
    "needs-confirmed",
    text("Needs confirmed in writing", "需求已书面确认"),
    text(
      "Ask, listen and write the needs down together, also those behind the words",
      "提问、倾听，并与客户共同书面确认需求，包括话语背后的需求",
    ),
  ],
  [
    "talks",
    "evaluation",
    "bid",
    "offer-agreed",
    text("Offer or bid submitted, objections settled", "报价或投标已提交，异议已解决"),
    text(
      "Make the offer or the bid; settle objections; help the buyer’s people agree among themselves",
      "报价或投标；处理异议；协助客户内部达成一致",
    ),
  ],
  [
    "close",
    "commitment",
    "negotiate",
    "order-signed",
    text("Framework agreement or contract signed", "框架协议或采购合同已签订"),
    text("Notice the signals; agree on terms, delivery and payment; sign", "把握成交信号；商定条款、交期与付款；签约"),
  ],
  [
    "follow-up",
    "installation",
    "implement",
    "followed-up",
    text("Delivered, papers complete, first follow-up done", "已交付、资料齐备、完成首次回访"),
    text(
      "Deliver, collect invoice and registration copies, follow up, ask for the next need",
      "交付；收齐发票与登记资料；回访；了解下一次需求",
    ),
  ],
]);

const solutionProcess = process("solution", [
  [
    "approve-project",
    "discovers-need",
    "develop",
    "project-approved",
    text("Feasible, approved by us, team named", "可行性已评估、内部立项、项目组已定"),
    text(
      "Learn of the project early; judge technical and economic feasibility; approve it; name the team",
      "尽早获取项目信息；评估技术与经济可行性；申报立项；确定分工",
    ),
  ],
  [
    "enter-project",
    "internal-preparation",
    "enter",
    "chain-known",
    text("Coach found; decision chain and procedure known", "有教练；决策链与采购流程清楚"),
    text(
      "Win a coach; learn organisation, purchase procedure, key people and rivals",
      "发展教练；弄清组织架构、采购流程、关键人与主要对手",
    ),
  ],
  [
    "operate",
    "system-design",
    "propose",
    "qualified-and-specified",
    text("Needs researched, specification and budget agreed, bid in", "需求已调研、规范与预算已确认、已投标"),
    text(
      "Research needs on site; agree on the solution and the specification; qualify as supplier; check the budget; bid",
      "深入现场调研需求；沟通方案与技术规范；通过供应商资格审查；确认预算；投标",
    ),
  ],
  [
    "contract",
    "commitment",
    "negotiate",
    "contract-reviewed",
    text("Technical and commercial terms reviewed, contract signed", "技术与商务条款已评审，合同已签订"),
    text(
      "Review technical terms against the bid; agree on payment, delivery and service; sign",
      "对照投标文件审查技术条款；商定付款、交期与服务；签约",
    ),
  ],
  [
    "execute",
    "installation",
    "implement",
    "accepted-and-paid",
    text("Accepted and paid", "验收并回款"),
    text("Follow design details, delivery, installation and payment; report progress", "跟踪设计确认、交货、安装与回款；通报进度"),
  ],
]);

const shortProcess = process("short", [
  [
    "qualify",
    "discovers-need",
    "develop",
    "qualified",
    text("Need, budget and deciders known", "需求、预算与决策者已清楚"),
    text("Find out who needs what, by when, and who decides; grade", "弄清谁在何时需要什么、由谁决定；分级"),
  ],
  [
    "offer",
    "system-design",
    "propose",
    "offer-in",
    text("Offer handed in", "报价已提交"),
    text("Agree on what counts; make the offer along it", "商定评价标准；据此报价"),
  ],
  [
    "agree",
    "commitment",
    "negotiate",
    "agreed",
    text("Terms agreed and signed", "条款已谈妥并签约"),
    text("Settle objections; agree on price, delivery and payment; sign", "解决异议；商定价格、交期与付款；签约"),
  ],
  [
    "deliver",
    "installation",
    "implement",
    "delivered",
    text("Delivered and accepted", "已交付并验收"),
    text("Deliver; follow up; ask for the next need", "交付；回访；了解下一次需求"),
  ],
]);

/** The processes; the first is that of the method's chapter 4.5. */
export const processes: readonly SalesProcess[] = [complexProcess, fleetProcess, solutionProcess, shortProcess];

export const processById = (id: string | null): SalesProcess => processes.find((one) => one.id === id) ?? complexProcess;

/** The process a stage belongs to; null for a stage that ends each of them. */
export const processOfStage = (stage: string | null): SalesProcess | null =>
  processes.find(({ stages }) => stages.some(({ id }) => id === stage)) ?? null;

/** The process whose stages a template offers. */
export const processOffered = (stages: readonly string[] | undefined): SalesProcess =>
  processOfStage(stages?.[0] ?? null) ?? complexProcess;

/** The process that the opportunities of a plan follow: that of the first with a stage. */
export const processIn = (opportunities: readonly { readonly stage: string | null }[]): SalesProcess =>
  opportunities.map(({ stage }) => processOfStage(stage)).find((one) => one !== null) ?? complexProcess;

/** Position of a stage among the six of the complex sale, for rules that ask how far an opportunity is; −1 where none is entered. */
export const sixthOf = (stage: string | null): number => {
  const like = processes.flatMap(({ stages }) => stages).find(({ id }) => id === stage)?.like;
  return complexProcess.stages.findIndex(({ id }) => id === like);
};

/**
 * Whether an opportunity has reached the milestone that goes with a stage of the complex sale, in whichever process: one with fewer stages
 * has it with the last one before.
 */
export const isReached = (opportunity: Opportunity, like: SixStage): boolean => {
  const { stages } = processOfStage(opportunity.stage) ?? complexProcess;
  return milestonesOf(opportunity)[stages.findLastIndex((one) => sixthOf(one.like) <= sixthOf(like))] === true;
};

/** Whether its contract is signed, or all of its process is closed. */
export const isWon = (opportunity: Opportunity): boolean => opportunity.stage === "closed" || isReached(opportunity, "negotiate");

/** Position of a step of the buyer among the six. */
export const buyerStep = (step: string | null): number => buyerStageWords.terms.findIndex(({ id }) => id === step);

/** Ids of the stages that a template with this process offers, the end of every process included. */
export const stagesOffered = ({ stages }: SalesProcess): readonly string[] =>
  stageWords.terms.map(({ id }) => id).filter((id) => processOfStage(id) === null || stages.some((stage) => stage.id === id));
