import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runAction, type ActionContext, type ActionView } from "../../src/actions/action";
import { excelActionIds, paletteActions, planActions } from "../../src/actions/planActions";
import { languages } from "../../src/plan/language";
import { messages } from "../../src/taskpane/messages/messages";
import { registry } from "../registry";

const actions = planActions(registry);
const inExcel = excelActionIds(registry);

const recorder = (hasPlan: boolean) => {
  const done: (string | ActionView)[] = [];
  const context: ActionContext = {
    hasPlan,
    open: (view) => done.push(view),
    check: () => done.push("check"),
    repair: () => done.push("repair"),
    openSelected: (task) => done.push(`selected to ${task}`),
    undo: () => done.push("undo"),
  };
  return { done, context };
};

const action = (id: string) => {
  const found = actions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

const run = (id: string, hasPlan = true) => {
  const { done, context } = recorder(hasPlan);
  runAction(action(id), context);
  return done;
};

test("no two actions share an id", () => expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length));

test("what manifest and shortcuts name is there, and nothing offered to Excel is left out of the manifest", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map(([, id]) => id);
  const shortcuts = JSON.parse(readFileSync(join(__dirname, "../../assets/shortcuts.json"), "utf8")) as { actions: { id: string }[] };
  const byKey = shortcuts.actions.map((one) => one.id);
  for (const id of [...named, ...byKey]) expect(inExcel).toContain(id);
  expect(inExcel.filter((id) => !byKey.includes(id) && !named.includes(id))).toEqual([]);
});

test.each(languages)("every action of the palette has a label of its own in %s", (language) => {
  const labels = paletteActions(registry, true).map((one) => one.label(messages[language], language));
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label).not.toBe("");
});

describe("with a plan", () => {
  test("adding opens the form of its section", () =>
    expect(run("addStakeholder")).toEqual([{ name: "section", section: "stakeholders", task: "add", row: null }]));
  test("checking shows the findings and judges anew", () => expect(run("checkPlan")).toEqual([{ name: "findings" }, "check"]));
  test("repairing repairs", () => expect(run("repairPlan")).toEqual(["repair"]));
  test("show in pane opens what is selected", () => expect(run("showInPane")).toEqual(["selected to list"]));
  test("the palette begins with what one does most", () => expect(paletteActions(registry, true)[0]?.id).toBe("addStakeholder"));
});

describe("without a plan", () => {
  test.each(inExcel.filter((id) => id !== "newPlan" && id !== "selfCheck"))("%s leads to the first view, which offers to make one", (id) =>
    expect(run(id, false)).toEqual([{ name: "home" }]),
  );
  test("a new plan can be made, and is what the palette offers first", () => {
    expect(run("newPlan", false)).toEqual([{ name: "newPlan" }]);
    expect(run("selfCheck", false)).toEqual([{ name: "selfCheck" }]);
    expect(paletteActions(registry, false)[0]?.id).toBe("newPlan");
  });
  test("sections are not offered", () => expect(paletteActions(registry, false).map(({ id }) => id)).not.toContain("go-framework"));
});
