/** A plan made from a company's template: its words, columns, process and numbers stand in the sheets, and the figures follow. */
import { planFunctions } from "../../src/cli/planFunctions";
import { columnLeft, rowTop } from "../../src/host/model/lengths";
import { CellError, cellKey, columnOf, rowOf, type Workbook } from "../../src/host/model/state";
import { withGlobals } from "../../src/host/node";
import { labelOf } from "../../src/plan/words";
import { processes } from "../../src/sections/opportunities/processes";
import { buyerStageWords, milestoneWords, stageWords } from "../../src/sections/opportunities/words";
import { readPlan, type PlanReading } from "../../src/workbook/read";
import { registry } from "../registry";
import { acme, acmeDocument } from "../templates/document/acme";
import { resizePlan } from "../../src/workbook/build/resizePlan";
import { buildIn, emptyData, exampleData, reviewDate, type Built } from "./buildExample";

jest.setTimeout(120_000);

const functions = planFunctions(registry);

/** The cells of a table's column, by its header. */
const column = (workbook: Workbook, name: string, header: string): readonly unknown[] => {
  for (const sheet of workbook.sheets)
    for (const { name: found, area, columns } of sheet.tables) {
      const at = columns.findIndex((one) => one.name === header);
      if (found !== name) continue;
      if (at < 0) throw new Error(`${name} has ${columns.map((one) => one.name).join(", ")}`);
      return Array.from({ length: area.bottom - area.top }, (_, row) => {
        const value = sheet.cells.get(cellKey(area.top + 1 + row, area.left + at))?.value;
        return value instanceof CellError ? `${value.code} ${value.message}` : (value ?? "");
      });
    }
  throw new Error(`There is no table ${name}.`);
};

const isError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

let ours: Built;
let theirs: Built;
let reading: PlanReading;
/** The example's deals follow the company's process: stage by stage in the order of ours, as far as there are as many. */
const solutionStage: Readonly<Record<string, string>> = {
  Develop: "Project approval",
  Enter: "Project entry",
  Propose: "Project work",
  Bid: "Project work",
  Negotiate: "Contract",
  Implement: "Execution",
};
const data = (() => {
  const example = exampleData("ebanking", "standard");
  const { opportunities, ...tables } = example.tables;
  if (!opportunities) throw new Error("The example has deals.");
  const rows = opportunities.rows.map((row) => ({
    cells: { ...row.cells, stage: solutionStage[String(row.cells["stage"])] ?? null, milestone6: null },
    user: { Region: "South" },
  }));
  return { ...example, tables: { ...tables, opportunities: { rows, userColumns: ["Region"] } } };
})();

beforeAll(async () => {
  ours = await buildIn(exampleData("ebanking", "standard"), { size: "standard", functions });
  theirs = await buildIn(data, { template: acme(), functions });
  await Promise.all([ours.excel.calculator.settled(), theirs.excel.calculator.settled()]);
  reading = await withGlobals(theirs.excel, () => readPlan(registry));
});
afterAll(() => [ours, theirs].forEach(({ excel }) => excel.dispose()));

const mine = (name: string, header: string) => column(ours.excel.workbook, name, header);
const their = (name: string, header: string) => column(theirs.excel.workbook, name, header);

test("the plan carries the template, and is read with it", () => {
  expect(reading.meta).toMatchObject({ template: "acme-key-accounts", templateVersion: 1 });
  expect(JSON.parse(reading.meta?.company ?? "")).toEqual(acmeDocument());
  expect(reading.template.name.en).toBe("Acme key accounts");
});

test("words are called as the company calls them, and mean the same", () => {
  expect(their("KAM_Stakeholders", "Role")).toContain("Board member");
  expect(their("KAM_Stakeholders", "Attitude")).toContain("Ally");
  expect(reading.plan).toMatchObject({
    stakeholders: expect.arrayContaining([expect.objectContaining({ role: "decision-maker" })]) as unknown,
  });
  expect(reading.issues).toEqual([]);
});

test("figures take the company's words and numbers", () => {
  const influence = their("KAM_Stakeholders", "Influence");
  expect(influence.filter(isError)).toEqual([]);
  expect(their("KAM_Stakeholders", "Next move")).toEqual(mine("KAM_Stakeholders", "Next move"));
  // Twenty instead of the usual weight makes everybody else weigh less.
  const roles = their("KAM_Stakeholders", "Role");
  const usual = mine("KAM_Stakeholders", "Influence");
  roles.forEach((role, row) => {
    if (role === "" || typeof usual[row] !== "number" || usual[row] === 0) return;
    if (role === "Board member") expect(influence[row]).toBe(usual[row]);
    else expect(influence[row]).toBeLessThan(usual[row]);
  });
});

test("own columns stand with their list and formula, and what a file brought is in them", () => {
  expect(new Set(their("KAM_Opportunities", "Region"))).toEqual(new Set(["South"]));
  const amounts = their("KAM_Opportunities", "Order value");
  expect(their("KAM_Opportunities", "Commission")).toEqual(amounts.map((amount) => (typeof amount === "number" ? amount * 0.02 : 0)));
  const lists = their("KAM_Words", "Word");
  expect(lists).toEqual(expect.arrayContaining(["North", "South", "Scout", "Land"]));
});

test("the company's process is that of the deals: stages, milestones, probabilities, gates and the stage proven", () => {
  const stages = their("KAM_Opportunities", "Stage");
  expect(stages.every((stage) => stage === "" || ["Scout", "Meet", "Shape", "Close deal", "Land"].includes(String(stage)))).toBe(true);
  expect(their("KAM_Opportunities", "Lead known").length).toBe(stages.length);
  const gates = their("KAM_Opportunities", "Gate").map(String);
  expect(gates.filter(isError)).toEqual([]);
  const method = milestoneWords.terms.map(({ label }) => label.en);
  for (const gate of gates.filter((one) => one !== "" && one !== "OK"))
    for (const name of gate.split("; ")) {
      expect(["Lead known", "Sponsor met", "Case agreed", "Signed", "Live"]).toContain(name);
      expect(method).not.toContain(name);
    }
  const proven = their("KAM_Opportunities", "Proven stage").map(String);
  expect(
    proven.filter((stage) => stageWords.terms.some(({ id }) => labelOf(stageWords, id, "en") === stage && stage !== "Closed")),
  ).toEqual([]);
});

test("the buyer's side of a stage is told in the company's words, and in the method's where it says nothing", () => {
  const deals = theirs.excel.workbook.sheets.find(({ name }) => name === "Opportunities");
  const texts = [...(deals?.cells.values() ?? [])].map(({ value }) => value);
  expect(texts).toContain("Admits the problem");
  expect(texts).toContain(labelOf(buyerStageWords, processes.find(({ stages: all }) => all.length === 5)?.stages[1]?.buyer ?? "", "en"));
});

test("what the company wants from the start is there", () => {
  expect(their("KAM_Competitors", "Competitor")).toContain("Globex");
});

const sheetOf = (workbook: Workbook, name: string) => {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

const styleAt = (workbook: Workbook, name: string, row: number, at: number) =>
  workbook.styles[sheetOf(workbook, name).cells.get(cellKey(row, at))?.style ?? 0];

test("sheets are in the colours of the company, content of cells is not", () => {
  const { workbook } = theirs.excel;
  expect(styleAt(workbook, "Stakeholders", 0, 1)).toMatchObject({ fill: "#7A1FA2" });
  expect(JSON.stringify(sheetOf(workbook, "Stakeholders").charts)).toContain("#7A1FA2");
  expect(JSON.stringify(sheetOf(workbook, "Stakeholders").charts)).not.toContain("#0F5C63");
});

test("what the company says stands on the sheet", () =>
  expect(sheetOf(theirs.excel.workbook, "Opportunities").cells.get(cellKey(1, 1))?.value).toBe("Only deals over 50,000."));

/** Names and sizes of what is drawn, by sheet. */
const drawn = (workbook: Workbook) =>
  Object.fromEntries(
    workbook.sheets.flatMap(({ name, drawings }) =>
      drawings.length > 0 ? [[name, drawings.map(({ text, to }) => [text, to])] as const] : [],
    ),
  );

const logo = [["Logo of Acme key accounts", { width: 104, height: 26 }]];

test("the logo stands on the contents and the summary, within the page and over no cell with content", () => {
  const { workbook } = theirs.excel;
  expect(drawn(workbook)).toEqual({ Contents: logo, Summary: logo });
  for (const name of ["Contents", "Summary"]) {
    const sheet = sheetOf(workbook, name);
    const { from, to } = sheet.drawings[0] ?? {};
    if (!from || !to || "row" in to) throw new Error("It hangs on one cell.");
    const [page] = sheet.page.printArea ?? [];
    const right = columnLeft(sheet, from.column.index) + from.column.rest + to.width;
    expect(right).toBeLessThanOrEqual(columnLeft(sheet, (page?.right ?? 0) + 1));
    expect([from.row.index, rowTop(sheet, 1) + from.row.rest + to.height <= rowTop(sheet, 3)]).toEqual([1, true]);
    const covered = [...sheet.cells].filter(
      ([key, { value, formula }]) =>
        [1, 2].includes(rowOf(key)) &&
        columnOf(key) >= from.column.index &&
        columnOf(key) <= (page?.right ?? 0) &&
        (value !== null || formula !== null),
    );
    expect(covered).toEqual([]);
  }
});

test("an Excel that takes no pictures has the plan without the logo", async () => {
  const bare = await buildIn(emptyData("zh"), { template: acme(), size: "light", functions, takesNoPictures: true });
  expect([drawn(bare.excel.workbook), bare.report.refusedLooks, bare.report.cancelled]).toEqual([{}, 0, false]);
  expect(new Set(bare.excel.workbook.sheets.map(({ customProperties }) => customProperties.get("keyplan.state")))).toEqual(
    new Set(["finished"]),
  );
  bare.excel.dispose();
});

test("the lists are locked but for their words, and what we write gets through", async () => {
  const { workbook } = theirs.excel;
  const lists = sheetOf(workbook, "Lists");
  expect(lists.protection.enabled).toBe(true);
  const write = (address: string) =>
    withGlobals(theirs.excel, () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Lists").getRange(address);
        cell.load("values");
        await context.sync();
        cell.values = [[cell.values[0]?.[0]]];
        await context.sync();
      }),
    );
  await write("D12");
  await expect(write("E12")).rejects.toMatchObject({ code: "AccessDenied" });
  const report = await withGlobals(theirs.excel, () => resizePlan(registry, "full", reviewDate));
  expect(report).toMatchObject({ size: "full", cancelled: false });
  expect(sheetOf(workbook, "Lists").protection.enabled).toBe(true);
  const after = await withGlobals(theirs.excel, () => readPlan(registry));
  expect(after.size).toBe("full");
  // Also on the summary, which was made anew.
  expect(drawn(workbook)).toEqual({ Contents: logo, Summary: logo });
  expect(after.meta?.company).toBe(reading.meta?.company);
  expect(after.plan).toMatchObject({
    stakeholders: expect.arrayContaining([expect.objectContaining({ role: "decision-maker" })]) as unknown,
  });
});
