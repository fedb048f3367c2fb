import { serialOf } from "../../src/plan/cells/dateText";
import { parseQuickAdd } from "../../src/plan/quickAdd";

const missing = (line: string, table: "stakeholders" | "opportunities" | "actions" = "stakeholders") =>
  parseQuickAdd(line, table, "en").missing.map((column) => column.id);

describe("one line becomes a stakeholder", () => {
  test("in English", () => {
    const row = parseQuickAdd("Group CFO, finance, decision, supporter, frequent", "stakeholders", "en");
    expect(row.cells).toEqual({ name: "Group CFO", function: "Finance", level: "Decision", attitude: "Supporter", closeness: "Frequent" });
    expect(row.missing.map((column) => column.id)).toEqual(["role"]);
    expect(row.unknown).toEqual([]);
  });
  test("in Chinese, with the words of the plan's language", () => {
    const row = parseQuickAdd("财务总监，财务部门，决策层，决策者，支持者，频繁", "stakeholders", "zh");
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
    expect(parseQuickAdd("Li, 决策层, supporter", "stakeholders", "en").cells).toEqual({
      name: "Li",
      level: "Decision",
      attitude: "Supporter",
    });
  });
  test("the order of the words does not matter", () => {
    expect(parseQuickAdd("Li, frequent, supporter, decision maker, decision", "stakeholders", "en").cells).toMatchObject({
      level: "Decision",
      role: "Decision maker",
    });
  });
  test("user is the role first and the user department when it is said again", () => {
    expect(parseQuickAdd("Li, user", "stakeholders", "en").cells).toEqual({ name: "Li", role: "User" });
    expect(parseQuickAdd("Li, user, user department", "stakeholders", "en").cells).toEqual({
      name: "Li",
      role: "User",
      function: "User department",
    });
  });
  test("a beginning that only one word has will do", () => {
    expect(parseQuickAdd("Li, procure, supp", "stakeholders", "en").cells).toEqual({
      name: "Li",
      function: "Procurement",
      attitude: "Supporter",
    });
    expect(parseQuickAdd("李，财务，支持", "stakeholders", "zh").cells).toEqual({ name: "李", function: "财务部门", attitude: "支持者" });
  });
  test("a beginning that several words have is not guessed", () => {
    expect(parseQuickAdd("李，决策", "stakeholders", "zh").cells).toEqual({ name: "李", title: "决策" });
  });
  test("text that is no word is the title, then the department, and what is left is not understood", () => {
    const row = parseQuickAdd("Li, Head of treasury, Treasury, Wang, what now", "stakeholders", "en");
    expect(row.cells).toEqual({ name: "Li", title: "Head of treasury", department: "Treasury", owner: "Wang" });
    expect(row.unknown).toEqual(["what now"]);
  });
  test("a part may say its column", () => {
    expect(parseQuickAdd("Li, owner: Wang, level: management", "stakeholders", "en").cells).toEqual({
      name: "Li",
      owner: "Wang",
      level: "Management",
    });
    expect(parseQuickAdd("李，负责人：王", "stakeholders", "zh").cells).toEqual({ name: "李", owner: "王" });
  });
  test("a name alone says what is missing", () => expect(missing("Li")).toEqual(["level", "function", "role", "attitude", "closeness"]));
  test("an empty line is nothing", () => expect(parseQuickAdd("  ", "stakeholders", "en").cells).toEqual({}));
});

describe("one line becomes an opportunity", () => {
  test("with stage, amount, probability and date", () => {
    expect(parseQuickAdd("Payment hub, propose, 6,800,000, 70%, 2027-01-29", "opportunities", "en").cells).toEqual({
      name: "Payment hub",
      stage: "Propose",
      amount: 6_800_000,
      probability: 0.7,
      closeDate: serialOf(2027, 1, 29),
    });
  });
  test("in Chinese, with 万", () => {
    expect(parseQuickAdd("支付平台，提案阶段，680万，70%", "opportunities", "zh").cells).toEqual({
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
    const row = parseQuickAdd("Meet before the committee, group ceo, Payment hub, 2026-12-04, visit, Li", "actions", "en", known);
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
    expect(parseQuickAdd("Call, Wang", "actions", "en", known).cells).toEqual({ action: "Call", owner: "Wang" });
  });
});
