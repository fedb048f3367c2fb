/**
 * The tables of a plan: every column with its id, its headers in both languages, what it holds and who fills it.
 *
 * Import, build, read, forms and the reference all draw from this one description. Ids are stored in workbooks: never rename one.
 * A `computed` column holds a formula and is never written by import or forms.
 */
import type { Text } from "./language";

export type TableId = "account" | "stakeholders" | "framework" | "opportunities" | "actions";

export const tableIds: readonly TableId[] = ["account", "stakeholders", "framework", "opportunities", "actions"];

/** What a cell of a column holds. `word` names a vocabulary of the method (see method/vocabulary). */
export type ColumnKind =
  | { readonly kind: "text" }
  | { readonly kind: "longText" }
  | { readonly kind: "word"; readonly list: string }
  /** Ids separated by semicolons. */
  | { readonly kind: "ids" }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number; readonly integer?: boolean }
  | { readonly kind: "score" }
  | { readonly kind: "share" }
  | { readonly kind: "money" }
  | { readonly kind: "date" }
  | { readonly kind: "flag" };

/** `key` columns show always; `detail` columns sit in a collapsed outline group until they hold something. */
type ColumnPlace = "key" | "detail";

export interface Column {
  readonly id: string;
  readonly header: Text;
  /** Further headers that import and read recognise, compared without case and blanks. */
  readonly aliases?: readonly string[];
  readonly holds: ColumnKind;
  readonly by: "user" | "computed";
  readonly place: ColumnPlace;
  /** One short line under the header: what to enter, or what the figure means. */
  readonly hint: Text;
}

export interface Table {
  readonly id: TableId;
  /** Name of the Excel table, the same in every language. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** Column without which a row is empty. */
  readonly identifiedBy: string;
}

const text = { kind: "text" } as const;
const longText = { kind: "longText" } as const;
const date = { kind: "date" } as const;
const money = { kind: "money" } as const;
const share = { kind: "share" } as const;
const flag = { kind: "flag" } as const;
const score = { kind: "score" } as const;
const number = { kind: "number" } as const;
const word = (list: string) => ({ kind: "word", list }) as const;

type Draft = readonly [
  id: string,
  en: string,
  zh: string,
  holds: ColumnKind,
  hintEn: string,
  hintZh: string,
  aliases?: readonly string[] | undefined,
];

const column =
  (by: Column["by"], place: ColumnPlace) =>
  ([id, en, zh, holds, hintEn, hintZh, aliases]: Draft): Column => ({
    id,
    header: { en, zh },
    holds,
    by,
    place,
    hint: { en: hintEn, zh: hintZh },
    ...(aliases ? { aliases } : {}),
  });
const key = column("user", "key");
const detail = column("user", "detail");
const computed = column("computed", "key");
const computedDetail = column("computed", "detail");

const account: Table = {
  id: "account",
  name: "KAM_Account",
  identifiedBy: "name",
  columns: [
    key(["name", "Name", "名称", text, "Name of the group or company", "集团或公司名称", ["Account", "客户", "客户名称"]]),
    key(["category", "Category", "分类", word("category"), "Who buys: pick one", "谁在采购：选择一项", ["客户分类"]]),
    key(["industry", "Industry", "行业", text, "What the customer does", "客户所在行业"]),
    key(["currency", "Currency", "币种", text, "One currency for the whole plan", "整个计划用一种货币"]),
    key(["revenue", "Revenue", "收入", money, "Our revenue with this account in a year", "我方在该客户的年收入", ["营业收入"]]),
    key(["profit", "Profit", "利润", money, "Our profit with this account in a year", "我方在该客户的年利润"]),
    key(["valueType", "Value type", "价值类型", word("value-type"), "What kind of value the customer buys", "客户购买哪种价值"]),
    key(["serviceClass", "Service class", "服务等级", word("service-class"), "How closely we serve", "我方的服务等级"]),
  ],
};

const stakeholders: Table = {
  id: "stakeholders",
  name: "KAM_Stakeholders",
  identifiedBy: "name",
  columns: [
    key(["name", "Name", "姓名", text, "Person or post", "人员或岗位"]),
    key(["title", "Title", "职务", text, "On the business card", "名片上的职务", ["职位"]]),
    key(["level", "Level", "级别", word("level"), "Decision, management or operational", "决策层、管理层或操作层"]),
    key(["function", "Function", "部门", word("function"), "Kind of department", "部门类别", ["部门类别", "职能"]]),
    key(["role", "Role", "角色", word("role"), "Part in this purchase", "在采购中的角色"]),
    key(["attitude", "Attitude", "态度", word("attitude"), "For us, neutral or against", "支持、中立或反对"]),
    key(["closeness", "Closeness", "联系", word("closeness"), "How close our contact is", "联系的紧密程度", ["联系程度"]]),
    computed(["influence", "Influence", "影响力", score, "0–100: level × role", "0–100：级别 × 角色"]),
    computed(["backing", "Backing", "支持度", score, "−100…100: influence × attitude × closeness", "−100…100：影响力 × 态度 × 联系"]),
    computed(["priority", "Priority", "优先度", score, "0–100: powerful and not yet won first", "0–100：有影响而未争取到的优先"]),
    computed(["nextMove", "Next move", "下一步", longText, "What to do with this person", "对此人该做什么"]),
    detail(["department", "Department", "所在部门", text, "Its own name at the customer", "客户内部的部门名称"]),
    detail([
      "buyerType",
      "Buyer type",
      "买家类型",
      word("buyer-type"),
      "Economic, technical, user, paying or coach",
      "经济、技术、使用、实际或教练买家",
    ]),
    detail(["relationshipStage", "Relationship stage", "关系阶段", word("relationship"), "Proven by its milestone", "以里程碑为证"]),
    detail(["socialStyle", "Social style", "个性风格", word("style"), "How this person decides", "此人如何做决定"]),
    detail(["reportsTo", "Reports to", "上级", text, "Name of the person above", "上级的姓名", ["汇报对象"]]),
    detail([
      "organisationalBenefit",
      "Organisational benefit",
      "组织利益",
      longText,
      "What the organisation gains; may go into a proposal",
      "组织获得什么，可写入方案",
    ]),
    detail([
      "personalBenefit",
      "Personal benefit",
      "个人利益",
      longText,
      "What the person gains; never goes into a proposal",
      "个人获得什么，不得写入方案",
    ]),
    detail(["humanTouch", "Human touch", "人情", longText, "What this person cares for", "此人在意什么", ["人情关怀"]]),
    detail(["focus", "Focus", "关注点", text, "What the department looks at", "部门关注什么"]),
    detail(["lastContact", "Last contact", "上次联系", date, "Date of the last talk", "上次沟通的日期"]),
    detail(["nextContact", "Next contact", "下次联系", date, "Date agreed", "约定的日期"]),
    detail(["owner", "Owner", "负责人", text, "Who of us looks after this person", "我方由谁负责"]),
    detail(["targetAttitude", "Target attitude", "目标态度", word("attitude"), "Where we want this person", "希望达到的态度"]),
    detail(["targetCloseness", "Target closeness", "目标联系", word("closeness"), "How close we want to be", "希望达到的联系"]),
    detail(["targetDate", "Target date", "目标日期", date, "By when", "何时达到"]),
    detail(["evidence", "Evidence", "依据", word("evidence"), "Confirmed or assumed", "已确认或假设"]),
    detail(["confirmedOn", "Confirmed on", "确认日期", date, "When it was last confirmed", "最近确认的日期"]),
    computedDetail(["mapX", "Map position", "图上位置", number, "−1…1: attitude × closeness", "−1…1：态度 × 联系"]),
    computedDetail([
      "mapTargetX",
      "Map target",
      "图上目标",
      number,
      "−1…1: target attitude × target closeness",
      "−1…1：目标态度 × 目标联系",
    ]),
    computedDetail([
      "mapSize",
      "Map size",
      "图上大小",
      number,
      "Priority, at least 4 so that nobody vanishes",
      "优先度，至少为 4，避免消失",
    ]),
    computedDetail(["mapTargetSize", "Target size", "目标大小", number, "As the map size; 0 without a target", "同图上大小，无目标为 0"]),
    computedDetail(["marked", "Marked name", "标记姓名", text, "Name with the sign of the attitude", "带态度标记的姓名"]),
    computedDetail(["order", "Order", "排序", number, "Priority, no two alike", "优先度，互不相同"]),
  ],
};

const framework: Table = {
  id: "framework",
  name: "KAM_Framework",
  identifiedBy: "id",
  columns: [
    key(["id", "Id", "编号", text, "Short and unique, for example K1", "简短且唯一，例如 K1"]),
    key([
      "level",
      "Level",
      "层次",
      { kind: "number", min: 1, max: 4, integer: true },
      "1 KPI, 2 initiative, 3 operating KPI, 4 solution",
      "1 高管KPI，2 业务意向，3 运营KPI，4 解决方案",
    ]),
    key(["name", "Name", "名称", text, "What is measured, done or sold", "衡量、开展或销售的内容"]),
    key(["supports", "Supports", "支持", { kind: "ids" }, "Ids one level up, separated by ;", "上一层的编号，用 ; 分隔"]),
    key(["share", "Share", "份额", { kind: "number", min: 0 }, "Weight among its brothers; blank = 1", "同级之间的权重，空为 1"]),
    key(["department", "Department", "部门", text, "Who carries it at the customer", "客户的承担部门"]),
    key(["owner", "Owner", "负责人", text, "Name as on the Stakeholders sheet", "与干系人表一致的姓名"]),
    key(["unit", "Unit", "单位", text, "What the figure counts", "指标的单位"]),
    key(["baseline", "Baseline", "基线", number, "Today", "现状"]),
    key(["target", "Target", "目标", number, "Wanted", "期望"]),
    key(["annualValue", "Annual value", "年价值", money, "Worth a year when the target is met", "达到目标后的年价值"]),
    key(["confidence", "Confidence", "把握", share, "How sure, 0–100 %; blank = 100 %", "把握程度，0–100 %，空为 100 %"]),
    computed(["improvement", "Improvement", "改善", share, "(target − baseline) / |baseline|", "（目标 − 基线）/ |基线|"]),
    computed(["value", "Value a year", "年贡献", money, "What our solutions below it bring", "其下解决方案带来的价值"]),
    detail(["evidence", "Evidence", "依据", word("evidence"), "Confirmed or assumed", "已确认或假设"]),
    detail(["confirmedOn", "Confirmed on", "确认日期", date, "When it was last confirmed", "最近确认的日期"]),
    computedDetail(["met", "Owner met", "负责人联系", text, "● met ○ not met ▼ against us", "● 已联系 ○ 未联系 ▼ 反对"]),
    computedDetail([
      "reached",
      "Department reached",
      "部门触达",
      word("yes-no"),
      "Somebody there is in contact with us",
      "该部门有人与我方联系",
    ]),
    computedDetail([
      "unreached",
      "Unreached department",
      "未触达部门",
      text,
      "Named once for each department nobody is met in",
      "无人联系的部门，各列一次",
    ]),
    computedDetail(["caption", "Caption", "说明", text, "Line under the name in the drawing", "图中名称下的说明"]),
    computedDetail(["order", "Order", "排序", number, "Value of a solution, no two alike", "解决方案价值，互不相同"]),
  ],
};

const factor = (id: string, en: string, zh: string, hintEn: string, hintZh: string, aliases?: readonly string[]) =>
  key([id, en, zh, { kind: "number", min: 1, max: 5 }, hintEn, hintZh, aliases]);

const opportunities: Table = {
  id: "opportunities",
  name: "KAM_Opportunities",
  identifiedBy: "name",
  columns: [
    key(["name", "Opportunity", "销售机会", text, "Short name of the project", "项目简称", ["机会", "Name", "名称"]]),
    key(["stage", "Stage", "阶段", word("stage"), "Stage we have entered", "已进入的阶段"]),
    key(["amount", "Amount", "金额", money, "Contract value", "合同金额"]),
    key(["probability", "Probability", "成功率", share, "Blank = default of the stage", "空为该阶段的默认值", ["概率"]]),
    key(["closeDate", "Close date", "预计成交日", date, "When the contract is signed", "签订合同的日期", ["成交日期"]]),
    computed(["expected", "Expected value", "期望值", money, "Amount × probability", "金额 × 成功率"]),
    computed(["grade", "Grade", "分级", text, "A–D: how near and how likely", "A–D：时间与把握"]),
    computed(["strategy", "Strategy", "策略", longText, "How much effort it deserves", "值得投入多少精力"]),
    computed(["score", "Score", "评估分", score, "0–100: nine factors", "0–100：九项因素"]),
    computed(["known", "Known", "已知", share, "Share of the factors known", "已知因素的占比"]),
    computed(["verdict", "Verdict", "结论", text, "What the assessment says", "评估的结论"]),
    computed(["provenStage", "Proven stage", "实际阶段", text, "First stage whose milestone is open", "第一个未达里程碑的阶段"]),
    computed(["gate", "Gate", "关口", text, "Missing milestones of earlier stages", "前序阶段缺失的里程碑"]),
    detail(["criteriaBy", "Criteria set by", "标准制定方", word("criteria-by"), "Who wrote the purchase criteria", "谁制定采购标准"]),
    detail(["needsKnown", "Needs known", "需求已知", flag, "Yes or no", "是或否"]),
    detail(["canInfluence", "Can influence", "可影响", flag, "Can we still shift the criteria?", "能否改变标准"]),
    factor("projectGrade", "Project grade", "项目等级", "1 minor – 5 strategic", "1 次要 – 5 战略"),
    factor("funding", "Funding", "资金状况", "1 none – 5 secured", "1 无 – 5 已落实"),
    factor("technicalFit", "Technical fit", "技术要求", "1 misses – 5 fits", "1 不符 – 5 符合", ["Technical requirement fit"]),
    factor("customerRelations", "Customer relations", "客情关系", "1 cold – 5 close", "1 冷淡 – 5 密切"),
    factor("customerCredit", "Customer credit", "客户信誉", "1 poor – 5 excellent", "1 差 – 5 优"),
    factor("product", "Product", "产品", "Against the best rival", "与最强对手相比"),
    factor("price", "Price", "价格", "Against the best rival", "与最强对手相比"),
    factor("technicalSolution", "Technical solution", "技术方案", "Against the best rival", "与最强对手相比"),
    factor("afterSales", "After-sales", "售后服务", "Against the best rival", "与最强对手相比", ["After-sales service"]),
    key([
      "milestone1",
      "Graded",
      "已评估分级",
      flag,
      "Milestone 1: assessed and graded",
      "里程碑 1：已评估分级",
      ["Milestone 1", "里程碑 1"],
    ]),
    key([
      "milestone2",
      "Coach and key people",
      "内线和关键人",
      flag,
      "Milestone 2: coach and key people identified",
      "里程碑 2：找到内线和关键人",
      ["Milestone 2", "里程碑 2"],
    ]),
    key([
      "milestone3",
      "Criteria set",
      "采购标准确立",
      flag,
      "Milestone 3: purchase criteria set with us",
      "里程碑 3：与我方确立采购标准",
      ["Milestone 3", "里程碑 3"],
    ]),
    key([
      "milestone4",
      "Bid in",
      "已投标或议标",
      flag,
      "Milestone 4: bid submitted or negotiated tender",
      "里程碑 4：已投标或议标",
      ["Milestone 4", "里程碑 4"],
    ]),
    key([
      "milestone5",
      "Contract signed",
      "合同签订",
      flag,
      "Milestone 5: contract approved and signed",
      "里程碑 5：合同签订",
      ["Milestone 5", "里程碑 5"],
    ]),
    key([
      "milestone6",
      "Accepted",
      "验收结项",
      flag,
      "Milestone 6: accepted and closed",
      "里程碑 6：验收结项",
      ["Milestone 6", "里程碑 6"],
    ]),
    detail(["owner", "Owner", "负责人", text, "Who of us leads it", "我方负责人"]),
    computedDetail(["order", "Order", "排序", number, "Expected value, no two alike", "期望值，互不相同"]),
  ],
};

const actions: Table = {
  id: "actions",
  name: "KAM_Actions",
  identifiedBy: "action",
  columns: [
    key(["action", "Action", "行动", longText, "What will be done, in one line", "一句话写明做什么", ["行动事项"]]),
    key(["stakeholder", "Stakeholder", "干系人", text, "Name as on the Stakeholders sheet", "与干系人表一致的姓名"]),
    key(["opportunity", "Opportunity", "销售机会", text, "Name as on the Opportunities sheet", "与销售机会表一致的名称"]),
    key(["owner", "Owner", "负责人", text, "One person", "一个人"]),
    key(["due", "Due", "截止日期", date, "yyyy-mm-dd", "yyyy-mm-dd", ["到期", "Due date"]]),
    key(["status", "Status", "状态", word("status"), "Open, done or dropped", "未完成、已完成或取消"]),
    key(["kind", "Kind", "方式", word("channel"), "Visit, phone, technical exchange …", "拜访、电话、技术交流等"]),
    computed(["late", "Late", "逾期", number, "Days overdue; blank when in time", "逾期天数，未逾期为空"]),
    computedDetail(["order", "Order", "排序", number, "Due date of an open action, no two alike", "未完成行动的截止日期，互不相同"]),
  ],
};

export const schema: Readonly<Record<TableId, Table>> = { account, stakeholders, framework, opportunities, actions };
