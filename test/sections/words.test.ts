import { languageWords, severityWords } from "../../src/plan/commonWords";
import { findWord, labelOf, labelsOf, vocabulary, type Term, type Vocabulary } from "../../src/plan/words";
import { gradeWords } from "../../src/sections/opportunities/words";
import { levelWords, roleLists, roleWords } from "../../src/sections/stakeholders/words";
import { registry } from "../registry";

/** Lists that parameters of functions draw from. */
const ofFunctions = registry.functions.flatMap(({ parameters }) =>
  parameters.flatMap(({ accepts }) => (accepts.kind === "word" || accepts.kind === "words" ? [accepts.list] : [])),
);

/** Every list of the plan by its id; thresholds as the registry has gathered them. */
const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  [...ofFunctions, languageWords, severityWords, ...registry.sections.flatMap(({ words = [] }) => words), ...registry.lists].map((list) => [
    list.id,
    list,
  ]),
);

const listOf = (id: string): Vocabulary => {
  const list = vocabularies.get(id);
  if (!list) throw new Error(`There is no list ${id}.`);
  return list;
};

/** Where the method gives no label in a language. */
const notGiven = "–";

/** The lists of chapters 1, 2, 5, 7, 8, 13 and 14 as method.md has them: id · English · 中文. */
const tables: Readonly<Record<string, readonly string[]>> = {
  // 1.1
  category: [
    "corporate · Corporate buyer · 法人用户",
    "government · Government procurement centre · 政府采购",
    "system · System procurement · 系统采购",
    "staff-reform · Staff purchase under reform · 车改用户",
  ],
  // 1.2
  segment: [
    "most-profitable · Most profitable · 最赚钱客户",
    "next-profitable · Next most profitable · 次赚钱客户",
    "unprofitable · Not profitable · 不赚钱客户",
    "loss-making · Loss-making · 赔钱客户",
  ],
  // 1.3
  "value-type": [
    "intrinsic · Intrinsic value · 内在价值型",
    "extrinsic · Extrinsic value · 外在价值型",
    "strategic · Strategic value · 战略价值型",
  ],
  // 1.4
  "service-class": ["core · Core · 核心", "specialty · Specialty · 特色", "potential · Potential · 潜力", "base · Base · 基础"],
  // 1.5
  dossier: [
    "customer · Customer · 客户资料",
    "project · Project · 项目资料",
    "personal · Personal · 个人资料",
    "competitor · Competitor · 竞争对手资料",
  ],
  // 2
  level: ["operational · Operational · 操作层", "management · Management · 管理层", "decision · Decision · 决策层"],
  function: [
    "user · User department · 使用部门",
    "technical · Technical · 技术部门",
    "finance · Finance · 财务部门",
    "procurement · Procurement · 采购部门",
  ],
  attitude: ["supporter · Supporter · 支持者", "neutral · Neutral · 中立者", "opponent · Opponent · 反对者"],
  closeness: ["close · Close · 密切", "frequent · Frequent · 频繁", "distant · Distant · 疏远", "none · No contact · 未联系"],
  "buyer-type": [
    "economic · – · 经济买家",
    "technical · – · 技术买家",
    "user · – · 使用买家",
    "paying · – · 实际买家",
    "coach · – · 教练买家",
  ],
  // 2.1, and none of 14
  relationship: [
    "acquaintance · Acquaintance · 认识",
    "dating · Interaction · 约会",
    "trust · Trust · 信赖",
    "alliance · Alliance · 同盟",
    "none · Not established · 未建立",
  ],
  // 5.4
  "purchase-phase": [
    "learn · Learn · 了解产品",
    "shortlist · Shortlist · 初选产品",
    "buy · Buy · 购买产品",
    "after-sales · After-sales · 售后服务",
  ],
  // 7
  "need-layer": ["stated · Stated · 外在", "actual · Actual · 实际", "hidden · Hidden · 隐性"],
  "need-source": ["pain · Pain · 痛苦", "expectation · Expectation · 期望"],
  "need-kind": ["organisational · Organisational · –", "personal · Personal · –"],
  maturity: [
    "almost-perfect · Almost perfect · –",
    "slightly-dissatisfied · Slightly dissatisfied · –",
    "growing-problem · Growing problem · –",
    "must-change-now · Must change now · –",
  ],
  "question-kind": ["open · Open · –", "probing · Probing · –", "closed · Closed · –", "leading · Leading · –"],
  // 9
  "objection-kind": ["genuine · – · 真实反映", "excuse · – · 敷衍借口", "indirect · – · 间接目的"],
  // 13
  evidence: ["confirmed · Confirmed · 已确认", "assumed · Assumed · 假设"],
  "white-space-state": ["potential · Potential · –", "open · Open · –", "won · Won · –", "blocked · Blocked · –"],
  // 14
  verdict: [
    "advance · Advance · 推进",
    "lower · Lower the contact level · 降低接触级别",
    "learn · Collect information first · 先收集信息",
    "drop · Drop · 放弃",
  ],
  gate: ["ok · OK · 通过"],
  proposal: [
    "submit · Submit · 提交方案",
    "research · Research the needs first · 先调研需求",
    "set-criteria · Agree on the criteria first · 先确定标准",
    "change-criteria · Change the criteria · 改变标准",
    "walk-away · Walk away · 放弃",
    "influence-criteria · Influence the criteria · 影响标准",
    "compete · Submit and compete · 提交并竞争",
  ],
  "criteria-by": [
    "with-us · Together with us · 与我方共同制定",
    "nobody · Nobody yet · 尚未建立",
    "competitor · With a competitor · 与竞争对手制定",
    "customer · The customer alone · 客户自行制定",
  ],
  style: [
    "driving · Driving · 驾驭型",
    "expressive · Expressive · 表现型",
    "amiable · Amiable · 亲切型",
    "analytical · Analytical · 分析型",
    "integrator · Integrator · 整合型",
  ],
  "follow-up": [
    "O · O · O",
    "H · H · H",
    "A+ · A+ · A+",
    "A · A · A",
    "B+ · B+ · B+",
    "B · B · B",
    "C · C · C",
    "none · Unclassified · 无级",
  ],
  engage: [
    "surround · Surround · 围",
    "attack · Attack · 攻",
    "engage · Engage · 战",
    "divide · Divide · 分",
    "defend · Defend · 守",
    "avoid · Avoid · 避",
  ],
  collect: [
    "none · Not overdue · 未逾期",
    "remind · Routine reminder · 财务催收",
    "letter · Formal letter · 信函催收",
    "visit · Visit in person · 上门催收",
    "special · Special arrangement · 特殊方式",
  ],
  milestone: [
    "graded · Graded · 已评估分级",
    "coach-and-key-people · Coach and key people · 内线和关键人",
    "criteria-set · Criteria set · 采购标准确立",
    "bid-in · Bid in · 已投标或议标",
    "contract-signed · Contract signed · 合同签订",
    "accepted · Accepted · 验收结项",
    // Those of the seven steps and of the solution sale.
    "lead-recorded · Lead recorded · 线索已登记",
    "visit-prepared · Visit prepared · 拜访已准备",
    "contact-made · Deciding group known · 决策群体已认识",
    "needs-confirmed · Needs in writing · 需求书面确认",
    "offer-agreed · Offer in, objections settled · 已报价，异议已解决",
    "order-signed · Order signed · 订单已签",
    "followed-up · Followed up · 已回访",
    "project-approved · Approved by us · 内部立项",
    "chain-known · Coach and chain known · 教练与决策链",
    "qualified-and-specified · Specified and bid in · 规范确认并投标",
    "contract-reviewed · Contract reviewed · 合同评审并签订",
    "accepted-and-paid · Accepted and paid · 验收并回款",
    // Of the short process, which is of this product's own making.
    "qualified · Qualified · 机会已确认",
    "offer-in · Offer in · 已报价",
    "agreed · Agreed and signed · 已谈妥签约",
    "delivered · Delivered · 已交付",
  ],
  "yes-no": ["yes · Yes · 是", "no · No · 否"],
};

describe("Words of the method", () => {
  it.each([
    ["attitude", "supporter", "supporter"],
    ["attitude", "Supporter", "supporter"],
    ["attitude", "  SUPPORTER ", "supporter"],
    ["attitude", "支持者", "supporter"],
    ["closeness", "No contact", "none"],
    ["function", "user department", "user"],
    ["role", "组织招标者", "organiser"],
    ["channel", "technical exchange", "technical-exchange"],
    ["evidence", "Confirmed", "confirmed"],
    ["status", "open", "open"],
    ["stage", "已完成", "closed"],
    ["yes-no", "是", "yes"],
    ["follow-up", "a+", "A+"],
  ])("in the list %s, %j means %s", (list, input, id) => {
    expect(findWord(listOf(list), input)?.id).toBe(id);
  });

  it.each([
    ["attitude", "friend"],
    ["attitude", ""],
    ["attitude", "   "],
    ["level", "decision-maker"],
  ])("in the list %s, %j is no word", (list, input) => {
    expect(findWord(listOf(list), input)).toBeNull();
  });

  it("a list without words holds none", () => {
    expect(findWord(vocabulary("nothing", "Nothing", "无", []), "supporter")).toBeNull();
  });

  it("shows the label in the language asked for, and an unknown id as it is", () => {
    expect(labelOf(levelWords, "decision", "zh")).toBe("决策层");
    expect(labelOf(levelWords, "decision", "en")).toBe("Decision");
    expect(labelOf(levelWords, "duke", "en")).toBe("duke");
    expect(labelsOf(gradeWords, "zh")).toEqual(["A", "B", "C", "D"]);
  });

  it.each(Object.entries(tables))("%s: each word with its labels, in the order of the method", (id, rows) => {
    const wanted = rows.map((row) => row.split(" · "));
    const found = listOf(id).terms.map(({ id: word, label }) => [word, label.en, label.zh]);
    expect(found.map((cells, row) => cells.map((cell, at) => (wanted[row]?.[at] === notGiven ? notGiven : cell)))).toEqual(wanted);
  });

  it("has both labels for every word, and no spelling means two words of one list", () => {
    expect(vocabularies.size).toBeGreaterThan(30);
    for (const { id, terms } of vocabularies.values()) {
      const spellings = new Map<string, string>();
      for (const term of terms) {
        expect(term.label.en).not.toBe("");
        expect(term.label.zh).not.toBe("");
        for (const word of [term.id, term.label.en, term.label.zh]) {
          expect(`${id}: ${spellings.get(word.toLowerCase()) ?? term.id}`).toBe(`${id}: ${term.id}`);
          spellings.set(word.toLowerCase(), term.id);
        }
      }
    }
  });

  it("holds the roles of all three lists once each, with the weights of chapter 2", () => {
    const roles: readonly Term[] = roleWords.terms;
    expect(new Set(roles.map((role) => role.id)).size).toBe(12);
    expect(Object.values<readonly Term[]>(roleLists).every((list) => list.every((role) => roles.includes(role)))).toBe(true);
    expect(roleLists["buying-centre"].map((role) => role.weight)).toEqual([1, 2, 1, 3, 2]);
  });

  it("knows every list a column of a plan draws from: it stands on the Lists sheet", () => {
    const lists = registry.tables.flatMap(({ columns }) => columns.flatMap(({ holds }) => (holds.kind === "word" ? [holds.list] : [])));
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter((list) => !registry.lists.includes(list)).map(({ id }) => id)).toEqual([]);
  });
});
