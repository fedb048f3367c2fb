/** Which rows of a plan become the example of a template, and which never do. */
import { compileDocument } from "../../src/templates/document/compile";
import { companyExample } from "../../src/templates/companyExample";
import { judgeDocument } from "../../src/templates/document/judge";
import { readDocument } from "../../src/templates/document/parse";
import { mostExampleRows } from "../../src/templates/document/schema";
import type { PlanData } from "../../src/plan/planData";
import { exampleFromPlan } from "../../src/workbook/exampleFromPlan";
import { readPlan } from "../../src/workbook/read";
import { templateFromPlan } from "../../src/workbook/templateFromPlan";
import { registry } from "../registry";
import { openSmallPlan, samplePlan, type SmallPlan } from "./smallPlan";

let open: SmallPlan;
afterEach(() => open.excel.dispose());

const made = async (change: (data: PlanData) => PlanData = (data) => data) => {
  open = await openSmallPlan(samplePlan());
  const found = await open.inExcel(() => readPlan(registry));
  const reading = { ...found, data: change(found.data) };
  const document = templateFromPlan(registry, reading, "Ours");
  return { ...document, example: exampleFromPlan(registry, reading, document, 46_347) };
};

test("what was entered comes back as it stood, own columns too, and the template is sound", async () => {
  const document = await made();
  expect(readDocument(JSON.parse(JSON.stringify(document))).kind).toBe("read");
  expect(judgeDocument(document, registry)).toEqual([]);
  const back = companyExample(registry, compileDocument(document), "en", 46_347);
  const standing = (await open.inExcel(() => readPlan(registry))).data;
  expect(back?.tables["actions"]?.rows).toEqual(
    standing.tables["actions"]?.rows.map(({ cells, user }) => ({
      cells: Object.fromEntries(Object.entries(cells).filter(([, content]) => content !== null)),
      user: Object.fromEntries(Object.entries(user).filter(([, content]) => content !== null)),
    })),
  );
});

test("formula texts, endless texts, rows over the bound and personal dossiers stay behind", async () => {
  const item = (dossier: string, value: string) => ({ cells: { item: value, dossier, value }, user: {} });
  const row = (name: string) => ({ cells: { name }, user: {} });
  const rows = [
    row("=cmd|' /C calc'!A0"),
    row("x".repeat(1001)),
    ...Array.from({ length: 60 }, (_one, index) => row(`P${index.toString()}`)),
  ];
  const { example } = await made((data) => ({
    ...data,
    tables: {
      ...data.tables,
      stakeholders: { rows, userColumns: [] },
      dossiers: { rows: [item("Personal", "likes tea"), item("个人资料", "likes tea"), item("Customer", "three plants")], userColumns: [] },
    },
  }));
  expect(example.rows["stakeholders"]?.map(({ name }) => name)).toEqual(
    Array.from({ length: mostExampleRows - 2 }, (_one, index) => `P${index.toString()}`),
  );
  expect(example.rows["dossiers"]?.map(({ value }) => value)).toEqual(["three plants"]);
});
