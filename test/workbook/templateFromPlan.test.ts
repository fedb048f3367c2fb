/** What of a plan goes into a template made from it, and what does not. */
import { judgeDocument } from "../../src/templates/document/judge";
import { readDocument } from "../../src/templates/document/parse";
import type { StandingWords } from "../../src/plan/frame/lists/layout";
import { readPlan, type PlanReading } from "../../src/workbook/read";
import { templateFromPlan } from "../../src/workbook/templateFromPlan";
import { acme, acmeDocument } from "../templates/document/acme";
import { registry } from "../registry";
import { openSmallPlan, samplePlan, type SmallPlan } from "./smallPlan";

let open: SmallPlan;
afterEach(() => open.excel.dispose());

const reading = async (change: Partial<PlanReading> = {}): Promise<PlanReading> => {
  open = await openSmallPlan(samplePlan());
  return { ...(await open.inExcel(() => readPlan(registry))), ...change };
};

const words = (...rows: readonly (readonly [list: string, id: string, word: string])[]): StandingWords => ({
  rows: rows.map(([list, id, word]) => ({ list, id, word, listName: list, weight: null, meaning: "" })),
  place: { first: 0, id: 0, word: 0, weight: 0 },
});

test("structure and settings go in, and not one datum", async () => {
  const plan = await reading({ words: words(["role", "decision-maker", "Board member"], ["role", "user", "User"]) });
  const settings = { ...plan.plan.settings, role: { ...plan.plan.settings["role"], "decision-maker": 12 } };
  const document = templateFromPlan(registry, { ...plan, plan: { ...plan.plan, settings } }, "Ours");
  expect(document).toMatchObject({
    id: "ours",
    name: "Ours",
    version: 1,
    state: "draft",
    base: "complex-sale",
    size: "light",
    currency: "CNY",
    words: { role: { own: { "decision-maker": { label: { en: "Board member" } } } } },
    numbers: { role: { "decision-maker": 12 } },
    ownColumns: { actions: [{ id: "note", header: { en: "Note" }, kind: "text" }] },
  });
  expect(readDocument(JSON.parse(JSON.stringify(document))).kind).toBe("read");
  expect(judgeDocument(document, registry)).toEqual([]);
  const text = JSON.stringify(document);
  for (const datum of ["North", "Group CFO", "Hub", "Funds", "Call", "first"]) expect(text).not.toContain(datum);
});

test("a header that was changed goes in, one that begins like a formula does not", async () => {
  const plan = await reading();
  const table = plan.places.table("actions");
  const rename = (id: string, name: string) => {
    const column = table?.matched.columns.find((one) => one.column?.id === id);
    if (column) Object.assign(column, { name });
  };
  rename("due", "Deadline");
  rename("owner", "=Owner");
  expect(templateFromPlan(registry, plan, "Ours").columns).toEqual({ actions: { due: { header: { en: "Deadline" } } } });
});

test("a plan of a company's template gives its next version", async () => {
  const template = acme();
  const plan = await reading({ template });
  const meta = plan.meta && { ...plan.meta, template: template.id, templateVersion: 1, company: JSON.stringify(acmeDocument()) };
  const changed = words(["stage", "approve-project", "Spot"], ["role", "decision-maker", "Board member"]);
  const document = templateFromPlan(registry, { ...plan, meta, words: changed }, "Other name");
  expect(document).toMatchObject({ id: "acme-key-accounts", name: acmeDocument().name, version: 2, state: "draft" });
  expect(document.process?.stages[0]?.label).toEqual({ en: "Spot", zh: "侦察" });
  expect(document.words).toEqual(acmeDocument().words);
  expect(document.ownColumns?.["opportunities"]).toEqual(acmeDocument().ownColumns?.["opportunities"]);
});
