import { serialOf } from "../../src/plan/cells/dateText";
import type { Language } from "../../src/plan/language";
import { parseQuickAdd, type KnownNames, type QuickRow } from "../../src/plan/quickAdd";
import { registry } from "../registry";

const sunday = serialOf(2026, 11, 29) ?? 0;

type Entered = "stakeholders" | "opportunities" | "actions";

/** A line as the section reads it. */
const parse = (line: string, id: Entered, language: Language, known?: KnownNames, today?: number): QuickRow => {
  const table = registry.table(id);
  const meaning = registry.sectionOf(id)?.quickAdd;
  if (!table || !meaning) throw new Error(`${id} takes no lines.`);
  return parseQuickAdd(line, table, meaning, language, known, today);
};

const missing = (line: string, table: Entered = "stakeholders") => parse(line, table, "en").missing.map((column) => column.id);

describe("one line becomes a stakeholder", () => {
  test("in English", () => {
    const row = parse("Group CFO, finance, decision, supporter, frequent", "stakeholders", "en");
    expect(row.cells).toEqual({ name: "Group CFO", function: "Finance", level: "Decision", attitude: "Supporter", closeness: "Frequent" });
    expect(row.missing.map((column) => column.id)).toEqual(["role"]);
    expect(row.unknown).toEqual([]);
  });
  test("in Chinese, with the words of the plan's language", () => {
    const row = parse("财务总监，财务部门，决策层，决策者，支持者，频繁", "stakeholders", "zh");
    expect(row.cells).toEqual({
      name: "财务总监",
      function: "财务部门",
      level: "决策层",
      role: "决策者",
      attitude: "支持者",
      closeness: "频繁",
    });
    expect(row.missing).toEqual([]);
  });
  test("in either language whatever the plan's is", () => {
    expect(parse("Li, 决策层, supporter", "stakeholders", "en").cells).toEqual({
      name: "Li",
      level: "Decision",
      attitude: "Supporter",
    });
  });
  test("the order of the words does not matter", () => {
    expect(parse("Li, frequent, supporter, decision maker, decision", "stakeholders", "en").cells).toMatchObject({
      level: "Decision",
      role: "Decision maker",
    });
  });
  test("user is the role first and the user department when it is said again", () => {
    expect(parse("Li, user", "stakeholders", "en").cells).toEqual({ name: "Li", role: "User" });
    expect(parse("Li, user, user department", "stakeholders", "en").cells).toEqual({
      name: "Li",
      role: "User",
      function: "User department",
    });
  });
  test("a beginning that only one word has will do", () => {
    expect(parse("Li, procure, supp", "stakeholders", "en").cells).toEqual({
      name: "Li",
      function: "Procurement",
      attitude: "Supporter",
    });
    expect(parse("李，财务，支持", "stakeholders", "zh").cells).toEqual({ name: "李", function: "财务部门", attitude: "支持者" });
  });
  test("a beginning that several words have is not guessed", () => {
    expect(parse("李，决策", "stakeholders", "zh").cells).toEqual({ name: "李", title: "决策" });
  });
  test("text that is no word is the title, then the department, and what is left is not understood", () => {
    const row = parse("Li, Head of treasury, Treasury, Wang, what now", "stakeholders", "en");
    expect(row.cells).toEqual({ name: "Li", title: "Head of treasury", department: "Treasury", owner: "Wang" });
    expect(row.unknown).toEqual(["what now"]);
  });
  test("a part may say its column", () => {
    expect(parse("Li, owner: Wang, level: management", "stakeholders", "en").cells).toEqual({
      name: "Li",
      owner: "Wang",
      level: "Management",
    });
    expect(parse("李，负责人：王", "stakeholders", "zh").cells).toEqual({ name: "李", owner: "王" });
  });
  test("a name alone says what is missing", () => expect(missing("Li")).toEqual(["level", "function", "role", "attitude", "closeness"]));
  test("an empty line is nothing", () => expect(parse("  ", "stakeholders", "en").cells).toEqual({}));
});

describe("one line becomes an opportunity", () => {
  test("with stage, amount, probability and date", () => {
    expect(parse("Payment hub, propose, 6,800,000, 70%, 2027-01-29", "opportunities", "en").cells).toEqual({
      name: "Payment hub",
      stage: "Propose",
      amount: 6_800_000,
      probability: 0.7,
      closeDate: serialOf(2027, 1, 29),
    });
  });
  test("in Chinese, with 万", () => {
    expect(parse("支付平台，提案阶段，680万，70%", "opportunities", "zh").cells).toEqual({
      name: "支付平台",
      stage: "提案阶段",
      amount: 6_800_000,
      probability: 0.7,
    });
  });
  test("says what is missing", () => expect(missing("Hub", "opportunities")).toEqual(["stage", "amount", "probability", "closeDate"]));
});

describe("one line becomes an action", () => {
  const known = { stakeholders: ["Group CEO"], opportunities: ["Payment hub"] };
  test("that knows the people and opportunities of the plan", () => {
    const row = parse("Meet before the committee, group ceo, Payment hub, 2026-12-04, visit, Li", "actions", "en", known);
    expect(row.cells).toEqual({
      action: "Meet before the committee",
      stakeholder: "Group CEO",
      opportunity: "Payment hub",
      due: serialOf(2026, 12, 4),
      kind: "Visit",
      owner: "Li",
    });
  });
  test("a person nobody knows is taken for the owner", () => {
    expect(parse("Call, Wang", "actions", "en", known).cells).toEqual({ action: "Call", owner: "Wang" });
  });
});

describe("one line as a Chinese seller types it", () => {
  const read = (line: string, id: Entered, known?: KnownNames) => parse(line, id, "zh", known, sunday);

  test("a person, in the words of every day", () => {
    const row = read("刘科长，采购，中层，评估者，中立，常联系，上次联系11月20日，下次联系下周五", "stakeholders");
    expect(row.cells).toEqual({
      name: "刘科长",
      function: "采购部门",
      level: "管理层",
      role: "评估者",
      attitude: "中立者",
      closeness: "频繁",
      lastContact: serialOf(2026, 11, 20),
      nextContact: serialOf(2026, 12, 4),
    });
    expect(row.unknown).toEqual([]);
    expect(read("周工，基层，技术，没见过", "stakeholders").cells).toEqual({
      name: "周工",
      level: "操作层",
      function: "技术部门",
      closeness: "未联系",
    });
  });
  test("a day without a year is the last contact where it lies behind us, and the next where it is to come", () => {
    expect(read("李，11月20日", "stakeholders").cells).toEqual({ name: "李", lastContact: serialOf(2026, 11, 20) });
    expect(read("李，12月5日", "stakeholders").cells).toEqual({ name: "李", nextContact: serialOf(2026, 12, 5) });
  });
  test("an opportunity with 万, tenths and the end of a month", () => {
    expect(read("PACS升级，提案，1200万，六成把握，明年3月底", "opportunities").cells).toEqual({
      name: "PACS升级",
      stage: "提案阶段",
      amount: 12_000_000,
      probability: 0.6,
      closeDate: serialOf(2027, 3, 31),
    });
    expect(read("移动护理，谈判，RMB 300万，3成", "opportunities").cells).toEqual({
      name: "移动护理",
      stage: "商务谈判阶段",
      amount: 3_000_000,
      probability: 0.3,
    });
  });
  test("an action with a day", () => {
    const known = { stakeholders: ["张院长"] };
    expect(read("约张院长汇报方案，张院长，王强，12月5日，打电话", "actions", known).cells).toEqual({
      action: "约张院长汇报方案",
      stakeholder: "张院长",
      owner: "王强",
      due: serialOf(2026, 12, 5),
      kind: "电话",
    });
  });
  test("without today a day without a year is no date", () =>
    expect(parse("约见，12月5日", "actions", "zh").cells).toEqual({ action: "约见", owner: "12月5日" }));
});
