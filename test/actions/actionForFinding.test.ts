import { taskForFinding, taskMaker } from "../../src/actions/actionForFinding";
import { serialOf } from "../../src/plan/cells/dateText";
import { importPlan } from "../../src/import/importCsv";
import type { Finding } from "../../src/plan/finding";
import type { Plan } from "../../src/plan/plan";
import { planFromData } from "../../src/plan/planFromData";
import { actionTable } from "../../src/sections/actions/table";
import { rowOf } from "../plans";
import { readCase } from "../readCase";
import { registry } from "../registry";

const today = serialOf(2026, 11, 21) ?? 0;
const planOf = (name: string) => planFromData(registry, importPlan(registry.tables, readCase(name)).data, registry.settings).plan;

const actionForFinding = (finding: Finding, plan: Plan, day: number) => {
  const maker = taskMaker(registry);
  if (!maker) throw new Error("No section takes findings as tasks.");
  return taskForFinding(registry, maker, finding, plan, day);
};

test("a finding about a person becomes an open action for that person, due in a week", () => {
  const plan = planOf("ebanking");
  const finding = registry.findings(plan, today).find(({ id }) => id === "decision-maker-not-contacted");
  expect(finding && actionForFinding(finding, plan, today)).toEqual({
    action: finding?.next.en,
    stakeholder: "Group CEO",
    due: today + 7,
    status: "Open",
  });
});

test("it speaks the plan's language", () => {
  const plan = planOf("hospital");
  const finding = registry.findings(plan, today)[0];
  expect(finding && actionForFinding(finding, plan, today)).toMatchObject({ action: finding?.next.zh, status: "未完成" });
});

test("the more severe, the sooner", () => {
  const plan = planOf("ebanking");
  const finding = registry.findings(plan, today)[0];
  if (!finding) throw new Error("The case has findings.");
  const due = (["blocker", "warning", "hint"] as const).map((severity) => actionForFinding({ ...finding, severity }, plan, today)["due"]);
  expect(due).toEqual([today + 3, today + 7, today + 14]);
});

test("every cell it fills is a column of the actions table", () => {
  const plan = planOf("ebanking");
  for (const finding of registry.findings(plan, today)) {
    for (const id of Object.keys(actionForFinding(finding, plan, today)))
      expect(actionTable.columns.some((column) => column.id === id && column.by === "user")).toBe(true);
  }
});

test("a strength that lies idle becomes an action with whom it affects, and is used with it", () => {
  const plan = planOf("ebanking");
  const idle = (one: Plan) => registry.findings(one, today).filter(({ id }) => id === "strength-unused");
  const [finding] = idle(plan);
  const cells = finding ? actionForFinding(finding, plan, today) : {};
  expect(cells).toMatchObject({ stakeholder: "Subsidiary CFO West", status: "Open" });
  const done = { ...plan, actions: [rowOf(actionTable, { action: "Plan", stakeholder: String(cells["stakeholder"]), status: "open" })] };
  expect(idle(done as Plan)).toEqual([]);
});
