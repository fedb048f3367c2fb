import { readPlan, readPlanIfAny, selectedPlace, showPlace } from "../../src/workbook/read";
import { serialOf } from "../../src/plan/cells/dateText";
import { createExcel, withGlobals } from "../../src/host/node";
import { firstColumn, headerRow, openSmallPlan, samplePlan, type SmallPlan } from "./smallPlan";
import { stakeholderTable } from "../../src/sections/stakeholders/table";
import { tableIn, type RowData } from "../../src/plan/planData";
import { whole } from "../plans";
import { metaFromXml, metaNamespace, metaToXml } from "../../src/workbook/planMeta";
import { computeWith, followWords } from "../../src/workbook/computeWith";
import { extendPlan, resizePlan } from "../../src/workbook/build/resizePlan";
import { repairPlan } from "../../src/workbook/repair";
import { registry } from "../registry";
import { acmeJson } from "../templates/document/acme";

let open: SmallPlan;
afterEach(() => open.excel.dispose());

const read = () => open.inExcel(() => readPlan(registry));
const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => open.inExcel(() => Excel.run(work));

describe("a plan is read", () => {
  test("whole, with words as ids and dates as serials", async () => {
    open = await openSmallPlan();
    const { plan, data, issues, absent } = await read();
    expect(whole(plan).account).toMatchObject({ name: "North", currency: "CNY" });
    expect(whole(plan).stakeholders[0]).toMatchObject({
      name: "Group CFO",
      level: "decision",
      role: "decision-maker",
      attitude: "supporter",
      closeness: "frequent",
      lastContact: serialOf(2026, 10, 30),
    });
    expect(whole(plan).framework.map((node) => [node.id, node.level, node.supports])).toEqual([
      ["K1", 1, []],
      ["I1", 2, ["K1"]],
    ]);
    expect(whole(plan).opportunities[0]).toMatchObject({
      name: "Hub",
      stage: "propose",
      amount: 5000,
      milestone1: true,
      milestone2: null,
      milestone3: null,
      milestone4: null,
      milestone5: null,
      milestone6: null,
    });
    expect(whole(plan).actions[0]).toMatchObject({ action: "Call", status: "open" });
    expect(tableIn(data, { id: "actions" }).userColumns).toEqual(["Note"]);
    expect(tableIn(data, { id: "actions" }).rows[0]?.user).toEqual({ Note: "first" });
    expect([issues, absent]).toEqual([[], []]);
  });

  test("in two syncs", async () => {
    open = await openSmallPlan();
    const before = open.excel.host.statistics.requests;
    await read();
    // The third request is office.js letting go of the ranges.
    expect(open.excel.host.statistics.requests - before).toBeLessThanOrEqual(3);
  });

  test("exactly as it was imported", async () => {
    const data = samplePlan();
    open = await openSmallPlan(data);
    const found = (await read()).data;
    for (const table of registry.tables) {
      const filled = (rows: readonly RowData[]) =>
        rows
          .map((row) =>
            Object.entries({ ...row.cells, ...row.user })
              .filter(([, content]) => content !== null)
              .sort(),
          )
          // A table without rows has a blank one in the sheet.
          .filter((row) => row.length > 0);
      expect(filled(tableIn(found, table).rows)).toEqual(filled(tableIn(data, table).rows));
    }
  });

  test("in Chinese, also when the meta data is lost", async () => {
    open = await openSmallPlan(samplePlan("zh"), false);
    const { plan, meta } = await read();
    expect(meta).toBeNull();
    expect(plan.language).toBe("zh");
    expect(whole(plan).stakeholders[0]).toMatchObject({ name: "财务总监", level: "decision" });
  });

  test("from sheets that were renamed and moved", async () => {
    open = await openSmallPlan();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("People");
      sheet.name = "Who's who";
      sheet.position = 0;
      await context.sync();
    });
    const reading = await read();
    expect(whole(reading.plan).stakeholders).toHaveLength(2);
    expect(reading.places.of({ table: "stakeholders", row: 0, column: "name" })).toMatchObject({ sheet: "Who's who" });
  });

  test("from columns that were renamed: the id recorded at build finds them", async () => {
    open = await openSmallPlan();
    await run(async (context) => {
      context.workbook.worksheets.getItem("People").getRange("D4").values = [["How high up"]];
      await context.sync();
    });
    const { plan, data } = await read();
    expect(whole(plan).stakeholders[0]?.level).toBe("decision");
    expect(tableIn(data, { id: "stakeholders" }).userColumns).toEqual([]);
  });

  test("from a table that was renamed: its headers find it", async () => {
    open = await openSmallPlan();
    await run(async (context) => {
      context.workbook.tables.getItem("KAM_Stakeholders").name = "People2";
      await context.sync();
    });
    expect(whole((await read()).plan).stakeholders).toHaveLength(2);
  });

  test("with blank rows left out, and places that know it", async () => {
    open = await openSmallPlan();
    await run(async (context) => {
      context.workbook.tables.getItem("KAM_Stakeholders").rows.add(0);
      await context.sync();
    });
    const { plan, places } = await read();
    expect(whole(plan).stakeholders.map((person) => person.name)).toEqual(["Group CFO", "IT director"]);
    expect(places.of({ table: "stakeholders", row: 0, column: "name" })?.address).toBe("B6");
  });

  test("and says which table is gone", async () => {
    open = await openSmallPlan();
    await run(async (context) => {
      context.workbook.worksheets.getItem("Deals").delete();
      await context.sync();
    });
    const { absent, plan } = await read();
    expect([absent, whole(plan).opportunities]).toEqual([["opportunities"], []]);
  });
});

describe("what a cell holds that the plan cannot read", () => {
  test("is reported with sheet and cell, and is not known to the plan", async () => {
    open = await openSmallPlan();
    await run(async (context) => {
      context.workbook.worksheets.getItem("People").getRange("D5").values = [["Director"]];
      context.workbook.worksheets.getItem("To do").getRange("F5").values = [["soon"]];
      await context.sync();
    });
    const { plan, issues } = await read();
    expect(whole(plan).stakeholders[0]?.level).toBeNull();
    expect(issues.map(({ code, value, place }) => [code, value, place?.sheet, place?.address])).toEqual([
      ["unknown-word", "Director", "People", "D5"],
      ["not-a-date", "soon", "To do", "F5"],
    ]);
    expect(issues[0]?.accepted).toContain("Decision");
  });

  test("an error value is reported as one", async () => {
    open = await openSmallPlan();
    await run(async (context) => {
      context.workbook.worksheets.getItem("Deals").getRange("D5").formulas = [["=1/0"]];
      await context.sync();
    });
    expect((await read()).issues[0]).toMatchObject({ code: "cell-error", value: "#DIV/0!" });
  });
});

describe("a place", () => {
  test("is the cell of a finding's row and column, and can be shown", async () => {
    open = await openSmallPlan();
    const { places } = await read();
    const column = stakeholderTable.columns.findIndex((one) => one.id === "closeness");
    const place = places.of({ table: "stakeholders", row: 1, column: "closeness" });
    expect(place).toMatchObject({ sheet: "People", row: headerRow + 2, column: firstColumn + column });
    await open.inExcel(() => showPlace(place));
    expect(await open.inExcel(selectedPlace)).toEqual(place);
  });
  test("is the header where a finding is about the whole table", async () => {
    open = await openSmallPlan();
    const { places } = await read();
    expect(places.of({ table: "framework", row: null, column: null })).toMatchObject({ sheet: "Framework", address: "B4" });
  });
  test("leads back to the plan's row and column", async () => {
    open = await openSmallPlan();
    const { places } = await read();
    const place = places.of({ table: "actions", row: 0, column: "due" });
    expect(place && places.spotAt(place.sheetId, place.row, place.column)).toEqual({ table: "actions", row: 0, column: "due" });
    expect(place && places.spotAt(place.sheetId, 100, 100)).toBeNull();
  });
});

test("a workbook without a plan has none", async () => {
  open = await openSmallPlan();
  const empty = await createExcel();
  expect(await withGlobals(empty, () => readPlanIfAny(registry))).toBeNull();
  await expect(withGlobals(empty, () => readPlan(registry))).rejects.toMatchObject({ problem: { code: "no-plan" } });
  empty.dispose();
});

describe("a plan whose template cannot be used", () => {
  /** The plan with another document of a template in its part. */
  const carrying = async (company: string): Promise<void> => {
    open = await openSmallPlan();
    const part = open.excel.workbook.customXmlParts.find(({ namespace }) => namespace === metaNamespace);
    const reading = metaFromXml(part?.xml ?? "");
    if (!part || reading.kind !== "read") throw new Error("The plan has a part.");
    Object.assign(part, { xml: metaToXml({ ...reading.meta, company }) });
  };

  test("because a later Keyplan wrote it: it is read, and written no more in parts nobody here knows", async () => {
    await carrying(JSON.stringify({ ...acmeJson(), format: 2 }));
    const { plan, tooNew, templateUnusable } = await read();
    expect([whole(plan).stakeholders[0]?.name, tooNew, templateUnusable]).toEqual(["Group CFO", true, "too-new"]);
    await expect(open.inExcel(() => repairPlan(registry, { asOf: 46347 }))).rejects.toMatchObject({ problem: { code: "too-new" } });
  });

  test("because it is damaged: it is read as far as it goes, and said", async () => {
    await carrying("{");
    const { plan, tooNew, templateUnusable } = await read();
    expect([whole(plan).stakeholders[0]?.name, tooNew, templateUnusable]).toEqual(["Group CFO", false, "damaged"]);
  });

  test.each<readonly [name: string, change: () => Promise<unknown>]>([
    ["another size", () => resizePlan(registry, "full", 46347)],
    ["a section more", () => extendPlan(registry, "competitors", {}, 46347)],
    ["formulas of another kind", () => computeWith(registry, "native")],
    ["formulas that follow words", () => followWords(registry)],
    ["repair", () => repairPlan(registry, { asOf: 46347 })],
  ])("a damaged one is left alone by %s", async (_name, change) => {
    await carrying("{");
    const cells = () =>
      open.excel.workbook.sheets.map(({ name, cells: all }) => [name, [...all.values()].map(({ value, formula }) => [value, formula])]);
    const before = cells();
    await expect(open.inExcel(change)).rejects.toMatchObject({ problem: { code: "template-damaged" } });
    expect(cells()).toEqual(before);
  });

  test("and one that can", async () => {
    await carrying(JSON.stringify(acmeJson()));
    const { template, templateUnusable } = await read();
    expect([template.id, templateUnusable]).toEqual(["acme-key-accounts", null]);
  });
});
