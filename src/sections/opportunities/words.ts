/** Words of chapters 4 and 5: stages and gates, grades, verdicts, purchase criteria and money. */
import { answer, listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const stageWords = listed(
  vocabulary("stage", "Stage", "阶段", [
    term("develop", "Develop", "开发阶段", 0.1),
    term("enter", "Enter", "销售进入阶段", 0.25),
    term("propose", "Propose", "提案阶段", 0.4),
    term("bid", "Bid", "投标阶段", 0.55),
    term("negotiate", "Negotiate", "商务谈判阶段", 0.75),
    term("implement", "Implement", "工程实施阶段", 1),
    term("lead", "Lead", "潜在客户开发", 0.1),
    term("prepare", "Prepare", "拜访准备", 0.15),
    term("visit", "Visit", "客户拜访", 0.25),
    term("confirm-needs", "Confirm needs", "确认需求", 0.4),
    term("talks", "Talks", "洽谈协商", 0.55),
    term("close", "Close", "促进成交", 0.75),
    term("follow-up", "Follow up", "售后跟踪", 1),
    term("approve-project", "Project approval", "项目立项", 0.1),
    term("enter-project", "Project entry", "项目进入", 0.25),
    term("operate", "Project work", "项目运作", 0.5),
    term("contract", "Contract", "签订合同", 0.8),
    term("execute", "Execution", "合同执行", 1),
    // Called so that no file of others means them: only companies with a process of four stages use them, under names of their own.
    term("qualify", "Step 1 of 4, qualify", "四步之一：确认机会", 0.2),
    term("offer", "Step 2 of 4, offer", "四步之二：报价", 0.5),
    term("agree", "Step 3 of 4, agree", "四步之三：谈妥", 0.75),
    term("deliver", "Step 4 of 4, deliver", "四步之四：交付", 1),
    answer("closed", "Closed", "已完成"),
  ]),
  { en: "Default probability", zh: "默认成功率" },
);

export const milestoneWords = vocabulary("milestone", "Milestone", "里程碑", [
  term("graded", "Graded", "已评估分级"),
  term("coach-and-key-people", "Coach and key people", "内线和关键人"),
  term("criteria-set", "Criteria set", "采购标准确立"),
  term("bid-in", "Bid in", "已投标或议标"),
  term("contract-signed", "Contract signed", "合同签订"),
  term("accepted", "Accepted", "验收结项"),
  term("lead-recorded", "Lead recorded", "线索已登记"),
  term("visit-prepared", "Visit prepared", "拜访已准备"),
  term("contact-made", "Deciding group known", "决策群体已认识"),
  term("needs-confirmed", "Needs in writing", "需求书面确认"),
  term("offer-agreed", "Offer in, objections settled", "已报价，异议已解决"),
  term("order-signed", "Order signed", "订单已签"),
  term("followed-up", "Followed up", "已回访"),
  term("project-approved", "Approved by us", "内部立项"),
  term("chain-known", "Coach and chain known", "教练与决策链"),
  term("qualified-and-specified", "Specified and bid in", "规范确认并投标"),
  term("contract-reviewed", "Contract reviewed", "合同评审并签订"),
  term("accepted-and-paid", "Accepted and paid", "验收并回款"),
  term("qualified", "Qualified", "机会已确认"),
  term("offer-in", "Offer in", "已报价"),
  term("agreed", "Agreed and signed", "已谈妥签约"),
  term("delivered", "Delivered", "已交付"),
]);

export type ProcessId = "complex-sale" | "fleet" | "solution" | "short";

/** The sales processes (chapter 4.5). */
export const processWords = vocabulary<ProcessId>("sales-process", "Sales process", "销售流程", [
  term("complex-sale", "Complex sale", "复杂销售"),
  term("fleet", "Fleet and government procurement", "车队与政府采购"),
  term("solution", "Solution sale", "解决方案销售"),
  term("short", "Short sale", "简短销售"),
]);

export const gateWords = listed(vocabulary("gate", "Gate", "关口", [term("ok", "OK", "通过")]));

export const gradeWords = vocabulary("grade", "Grade", "分级", [
  term("A", "A", "A"),
  term("B", "B", "B"),
  term("C", "C", "C"),
  term("D", "D", "D"),
]);

export const verdictWords = vocabulary("verdict", "Verdict", "结论", [
  term("advance", "Advance", "推进"),
  term("lower", "Lower the contact level", "降低接触级别"),
  term("learn", "Collect information first", "先收集信息"),
  term("drop", "Drop", "放弃"),
]);

export const factorWords = listed(
  vocabulary("factor", "Assessment factor", "评估因素", [
    term("project-grade", "Project grade", "项目等级", 1),
    term("funding", "Funding", "资金状况", 1),
    term("technical-fit", "Technical fit", "技术要求", 1),
    term("customer-relations", "Customer relations", "客情关系", 1),
    term("customer-credit", "Customer credit", "客户信誉", 1),
    term("product", "Product", "产品", 1),
    term("price", "Price", "价格", 1),
    term("technical-solution", "Technical solution", "技术方案", 1),
    term("after-sales", "After-sales service", "售后服务", 1),
  ]),
  { en: "Weight in the assessment", zh: "评估权重" },
);

export const criteriaByWords = listed(
  vocabulary("criteria-by", "Criteria set by", "标准制定方", [
    term("with-us", "Together with us", "与我方共同制定"),
    term("nobody", "Nobody yet", "尚未建立"),
    term("competitor", "With a competitor", "与竞争对手制定"),
    term("customer", "The customer alone", "客户自行制定"),
  ]),
);

export type BuyerStageId = "discovers-need" | "internal-preparation" | "system-design" | "evaluation" | "commitment" | "installation";

/** The customer's side of the process: what they do while we stand in the stage of the same place. */
export const buyerStageWords = listed(
  vocabulary<BuyerStageId>("buyer-stage", "Buyer’s stage", "客户阶段", [
    term("discovers-need", "Discovers need", "发现需求"),
    term("internal-preparation", "Internal preparation", "内部酝酿"),
    term("system-design", "System design", "系统设计"),
    term("evaluation", "Evaluation", "评估比较"),
    term("commitment", "Commitment", "购买承诺"),
    term("installation", "Installation", "安装实施"),
  ]),
);

export const opportunityWords: readonly Vocabulary[] = [
  stageWords,
  factorWords,
  criteriaByWords,
  buyerStageWords,
  gateWords,
  milestoneWords,
  processWords,
  gradeWords,
  verdictWords,
];
