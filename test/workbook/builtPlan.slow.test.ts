/** Reading and writing on plans as the build makes them. */
import { planFunctions } from "../../src/cli/planFunctions";
import { columnOf, rowOf } from "../../src/host/model/state";
import { withGlobals, type EmbeddedExcel } from "../../src/host/node";
import { importPlan } from "../../src/import/importCsv";
import { planFromData } from "../../src/plan/planFromData";
import type { PlanData } from "../../src/plan/planData";
import { prefilled } from "../../src/plan/prefill";
import { complexSale } from "../../src/templates/builtIn";
import { readPlan } from "../../src/workbook/read";
import { addRows, changeRow, deleteRows } from "../../src/workbook/write";
import { buildIn, exampleData, openExample } from "./buildExample";
import { tableIn } from "../../src/plan/planData";
import { whole } from "../plans";
import { onRequest, registry } from "../registry";

const functions = planFunctions(registry);

const open: EmbeddedExcel[] = [];
afterEach(() => open.splice(0).forEach((excel) => excel.dispose()));
const build = async (data: PlanData): Promise<EmbeddedExcel> => {
  const { excel } = await buildIn(data, { functions });
  open.push(excel);
  return excel;
};

const filled = (data: PlanData) =>
  registry.tables.map((table) => [
    table.id,
    tableIn(data, table).rows.map((row) =>
      Object.entries({ ...row.cells, ...row.user })
        .filter(([, content]) => content !== null)
        .sort(),
    ),
  ]);

describe.each(["ebanking", "hospital"])("the %s case, built and read back", (name) => {
  test("is the plan that was imported, cell by cell", async () => {
    const { sections: chosen, size } = complexSale;
    const data = await prefilled({ registry, chosen, size, data: exampleData(name, "full") });
    const reading = await withGlobals(await build(data), () => readPlan(registry));
    expect(filled({ ...reading.data, tables: reading.data.tables })).toEqual(
      filled(data).map(([id, rows]) => [id, (rows as unknown[]).length === 0 && !onRequest.tables.includes(id as string) ? [[]] : rows]),
    );
    expect(reading.plan).toEqual(planFromData(registry, data, reading.plan.settings).plan);
    expect(reading.plan.settings).toEqual(registry.settings);
    expect([reading.issues, reading.absent, reading.meta?.language]).toEqual([[], onRequest.tables, data.language]);
  });
});

test("nothing that looks like a formula becomes one, in headers, cells and tables of their own", async () => {
  const data = importPlan(
    registry.tables,
    [
      { name: "account.csv", text: "field,value\nName,=1+1\nIndustry,@SUM(1)\n=2+2,+3" },
      { name: "stakeholders.csv", text: 'Name,Title,=4+4,-5\n=5+5,+6,-7x,@8\n\'quoted,007,=CMD|"/c calc"!A1,"=HYPERLINK(""http://x"")"' },
      { name: "=9+9.csv", text: "=a,+b\n=1+1,-x" },
    ],
    "en",
  ).data;
  const excel = await build(data);
  const typed = ["=1+1", "@SUM(1)", "=2+2", "=4+4", "=5+5", "+6", "-7x", "@8", "=9+9", "=a", "+b", "-x"];
  const cells = excel.workbook.sheets.flatMap((sheet) => [...sheet.cells.values()]);
  for (const text of typed) {
    expect([text, cells.some((cell) => cell.formula === text || cell.formula === `=${text}`)]).toEqual([text, false]);
    expect([text, cells.some((cell) => cell.formula === null && cell.value === text)]).toEqual([text, true]);
  }
  const reading = await withGlobals(excel, () => readPlan(registry));
  expect(whole(reading.plan).stakeholders.map((person) => [person.name, person.title])).toEqual([
    ["=5+5", "+6"],
    ["'quoted", "007"],
  ]);
});

describe("on a built plan", () => {
  const opened = async (name: string): Promise<EmbeddedExcel> => {
    const excel = await openExample(name);
    open.push(excel);
    return excel;
  };

  test("a stakeholder is added, computed, changed and deleted", async () => {
    const excel = await opened("ebanking");
    await withGlobals(excel, async () => {
      await addRows(registry, "stakeholders", [
        { name: "Group treasurer", level: "Decision", role: "Decision maker", attitude: "Supporter", closeness: "Close" },
      ]);
      const { plan, places } = await readPlan(registry);
      expect(whole(plan).stakeholders).toHaveLength(10);
      const place = places.of({ table: "stakeholders", row: 9, column: "influence" });
      const influence = await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(place?.sheetId ?? "").getRange(place?.address ?? "");
        cell.load("values");
        await context.sync();
        return (cell.values as unknown[][])[0]?.[0];
      });
      // Decision level × decision maker.
      expect(influence).toBe(100);
      await changeRow(registry, "stakeholders", 9, { attitude: "Neutral" }, "Group treasurer");
      expect(whole((await readPlan(registry)).plan).stakeholders[9]?.attitude).toBe("neutral");
      await deleteRows(registry, "stakeholders", [9]);
      expect(whole((await readPlan(registry)).plan).stakeholders).toHaveLength(9);
    });
  });

  test("rows come below a table that has something under it", async () => {
    const excel = await opened("ebanking");
    await withGlobals(excel, async () => {
      const before = whole((await readPlan(registry)).plan);
      await addRows(registry, "opportunities", [{ name: "Trade finance", stage: "Develop", amount: 100 }, { name: "Cards" }]);
      await addRows(registry, "framework", [{ id: "K4", level: 1, name: "Days payable" }]);
      await addRows(registry, "actions", [{ action: "Call", status: "Open" }]);
      const plan = whole((await readPlan(registry)).plan);
      expect(plan.opportunities.map((one) => one.name)).toEqual([...before.opportunities.map((one) => one.name), "Trade finance", "Cards"]);
      expect(plan.framework.map((one) => one.id)).toEqual([...before.framework.map((one) => one.id), "K4"]);
      expect(plan.actions).toHaveLength(before.actions.length + 1);
    });
  });

  test("the account's fields are changed where they stand, and back", async () => {
    const excel = await opened("ebanking");
    await withGlobals(excel, async () => {
      const change = await changeRow(registry, "account", 0, { industry: "=Rail", revenue: 5 });
      expect(whole((await readPlan(registry)).plan).account).toMatchObject({
        name: "Northern Machinery Group",
        industry: "=Rail",
        revenue: 5,
      });
      expect(await change.undo()).toBe(true);
      expect(whole((await readPlan(registry)).plan).account).toMatchObject({ industry: "Industrial machinery", revenue: 820_000_000 });
    });
  });

  test("the cell of every field of the account is known", async () => {
    const excel = await opened("hospital");
    const { places } = await withGlobals(excel, () => readPlan(registry));
    const place = places.of({ table: "account", row: 0, column: "category" });
    expect(place).toMatchObject({ sheet: "目录" });
    expect(place && places.spotAt(place.sheetId, place.row, place.column)).toEqual({ table: "account", row: 0, column: "category" });
  });

  test("a word renamed on the Lists sheet is still that word", async () => {
    const excel = await opened("ebanking");
    const lists = excel.workbook.sheets.find((sheet) => sheet.name === "Lists");
    const key = [...(lists?.cells ?? [])].find(([, cell]) => cell.value === "Supporter")?.[0] ?? -1;
    await withGlobals(excel, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Lists").getCell(rowOf(key), columnOf(key)).values = [["Champion"]];
        await context.sync();
      });
      await changeRow(registry, "stakeholders", 1, { attitude: "Champion" });
      const { plan, issues } = await readPlan(registry);
      expect(whole(plan).stakeholders[1]?.attitude).toBe("supporter");
      expect(issues.filter(({ value }) => value === "Champion")).toEqual([]);
    });
  });
});
