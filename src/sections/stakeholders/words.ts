/** Words of chapter 2: who people are, where they stand and how close we are to them. */
import type { Text } from "../../plan/language";
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const levelWords = listed(
  vocabulary("level", "Level", "级别", [
    term("operational", "Operational", "操作层", 1),
    term("management", "Management", "管理层", 2),
    term("decision", "Decision", "决策层", 3),
  ]),
  { en: "Weight in influence", zh: "影响力权重" },
);

export const functionWords = listed(
  vocabulary("function", "Function", "部门", [
    term("user", "User department", "使用部门"),
    term("technical", "Technical", "技术部门"),
    term("finance", "Finance", "财务部门"),
    term("procurement", "Procurement", "采购部门"),
  ]),
);

const initiator = term("initiator", "Initiator", "发起者", 2);
const designer = term("designer", "Designer", "设计者", 2);
const decisionMaker = term("decision-maker", "Decision maker", "决策者", 3);
const user = term("user", "User", "使用者", 1);
const evaluator = term("evaluator", "Evaluator", "评估者", 2);
const gatekeeper = term("gatekeeper", "Gatekeeper", "看门者", 1);
const buyer = term("buyer", "Buyer", "采购者", 2);
const influencer = term("influencer", "Influencer", "影响者", 2);
const organiser = term("organiser", "Tender organiser", "组织招标者", 2);
const endUser = term("end-user", "End user", "最终使用者", 1);
const technicalExpert = term("technical-expert", "Technical expert", "技术专家", 2);
const coach = term("coach", "Coach", "教练", 1);

/** The three lists of roles of chapter 2: a template offers one of them, functions know all. */
export const roleLists = {
  "purchase-analysis": [initiator, designer, decisionMaker, user, evaluator],
  "buying-centre": [gatekeeper, buyer, user, decisionMaker, influencer],
  "decision-chain": [organiser, endUser, technicalExpert, decisionMaker, coach],
} as const;

export const roleWords = listed(
  vocabulary("role", "Role", "角色", [
    initiator,
    designer,
    decisionMaker,
    user,
    evaluator,
    gatekeeper,
    buyer,
    influencer,
    organiser,
    endUser,
    technicalExpert,
    coach,
  ]),
  { en: "Weight in influence", zh: "影响力权重" },
);

export const attitudeWords = listed(
  vocabulary("attitude", "Attitude", "态度", [
    term("supporter", "Supporter", "支持者", 1),
    term("neutral", "Neutral", "中立者", 0),
    term("opponent", "Opponent", "反对者", -1),
  ]),
  { en: "+1 for us, −1 against", zh: "+1 支持，−1 反对" },
);

export const closenessWords = listed(
  vocabulary("closeness", "Closeness", "联系", [
    term("close", "Close", "密切", 1),
    term("frequent", "Frequent", "频繁", 0.8),
    term("distant", "Distant", "疏远", 0.5),
    term("none", "No contact", "未联系", 0.2),
  ]),
  { en: "How sure we are of the attitude", zh: "对态度的把握" },
);

export const buyerTypeWords = listed(
  vocabulary("buyer-type", "Buyer type", "买家类型", [
    term("economic", "Economic buyer", "经济买家"),
    term("technical", "Technical buyer", "技术买家"),
    term("user", "User buyer", "使用买家"),
    term("paying", "Paying buyer", "实际买家"),
    term("coach", "Coach", "教练买家"),
  ]),
);

export const relationshipWords = listed(
  vocabulary("relationship", "Relationship stage", "关系阶段", [
    term("acquaintance", "Acquaintance", "认识"),
    term("dating", "Interaction", "约会"),
    term("trust", "Trust", "信赖"),
    term("alliance", "Alliance", "同盟"),
    term("none", "Not established", "未建立"),
  ]),
);

export const styleWords = listed(
  vocabulary("style", "Social style", "个性风格", [
    term("driving", "Driving", "驾驭型"),
    term("expressive", "Expressive", "表现型"),
    term("amiable", "Amiable", "亲切型"),
    term("analytical", "Analytical", "分析型"),
    term("integrator", "Integrator", "整合型"),
  ]),
);

/** Somebody of every kind of buyers is met. */
export const noneMissing = { en: "None missing", zh: "没有缺口" } as const satisfies Text;

export const stakeholderWords: readonly Vocabulary[] = [
  levelWords,
  roleWords,
  attitudeWords,
  closenessWords,
  functionWords,
  buyerTypeWords,
  relationshipWords,
  styleWords,
];
