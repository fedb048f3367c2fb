/**
 * Workbooks that earlier versions built (test/cases/versions, kept as they were written) open, are judged, repaired and completed: ids of
 * sheets, tables, columns and words, and the notes of the plan, are read as ever. Each version's Lists sheet has an order of its own.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planFunctions } from "../../src/cli/planFunctions";
import { createExcel, withGlobals, type EmbeddedExcel } from "../../src/host/node";
import { openXlsx } from "../../src/host/xlsx";
import { importPlan } from "../../src/import/importCsv";
import { planFromData } from "../../src/plan/planFromData";
import { ofSize } from "../../src/plan/registry";
import { buildPlan } from "../../src/workbook/build/buildPlan";
import { judgePlan } from "../../src/workbook/build/judgePlan";
import { readPlan } from "../../src/workbook/read";
import { resizePlan } from "../../src/workbook/build/resizePlan";
import { repairPlan } from "../../src/workbook/repair";
import { reviewDay } from "../plans";
import { readCase } from "../readCase";
import { onRequest, registry } from "../registry";

/** What those versions had: every plan was light. */
const light = ofSize(registry, "light");

const open = async (version: string, name: string): Promise<EmbeddedExcel> => {
  const opened = openXlsx(readFileSync(join(__dirname, "../cases/versions", version, `${name}.xlsx`)));
  if (!opened.ok) throw new Error(opened.message);
  return createExcel({ workbook: opened.workbook, now: () => reviewDay, customFunctions: planFunctions(registry) });
};

describe.each([
  ["0.1.0", "ebanking", "en"],
  ["0.1.0", "hospital", "zh"],
  ["0.2.0", "ebanking", "en"],
  ["0.2.0", "hospital", "zh"],
] as const)("version %s, %s", (version, name, language) => {
  let excel: EmbeddedExcel;
  const inExcel = <T>(work: () => Promise<T>): Promise<T> => withGlobals(excel, work);
  const data = importPlan(registry.tables, readCase(`versions/csv/${name}`), language).data;
  const expected = planFromData(registry, data, registry.settings).plan;

  beforeEach(async () => {
    excel = await open(version, name);
  });
  afterEach(() => excel.dispose());

  test("reads as the plan it was built from, with the same findings", async () => {
    const reading = await inExcel(() => readPlan(registry));
    expect(reading.plan).toEqual(expected);
    expect(reading.issues).toEqual([]);
    expect(reading.size).toBe("light");
    expect(reading.absent.filter((id) => light.table(id))).toEqual([]);
    expect(light.findings(reading.plan, reviewDay)).toEqual(light.findings(expected, reviewDay));
  });

  test("has nothing to repair but the lists of names that came since", async () => {
    const { repaired, ...rest } = await inExcel(() => repairPlan(registry, { asOf: 46347 }));
    expect(rest).toMatchObject({ remaining: [], rebuilt: [], overwritten: [] });
    expect(repaired.filter(({ kind }) => kind !== "validation")).toEqual([]);
    expect((await inExcel(() => repairPlan(registry, { asOf: 46347 }))).repaired).toEqual([]);
  });

  test("gets a lost list and lost formulas back, pointing to its own Lists sheet", async () => {
    const before = await inExcel(() => facts("KAM_Stakeholders"));
    await inExcel(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("KAM_Stakeholders");
        table.columns.getItemAt(before.level).getDataBodyRange().dataValidation.clear();
        const influence = table.columns.getItemAt(before.influence).getDataBodyRange();
        influence.load("values");
        await context.sync();
        influence.values = influence.values.map(() => [""]);
        await context.sync();
      }),
    );
    const { repaired } = await inExcel(() => repairPlan(registry, { asOf: 46347 }));
    expect(new Set(repaired.map(({ kind }) => kind))).toEqual(new Set(["formula", "validation"]));
    await excel.calculator.settled();
    expect(await inExcel(() => facts("KAM_Stakeholders"))).toEqual(before);
  });

  // Names of sheets and words differ between languages, the way to build and to grow does not: one case a version is asked for it.
  const inOne = (version === "0.1.0") === (language === "en") ? test : () => undefined;

  inOne("gets a deleted sheet back by building again, with the figures it had", async () => {
    const before = await inExcel(() => facts("KAM_Stakeholders"));
    await inExcel(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("KAM_Stakeholders").worksheet.delete();
        await context.sync();
      }),
    );
    await inExcel(() => buildPlan(registry, { data, asOf: reviewDay }));
    await excel.calculator.settled();
    expect(await inExcel(() => facts("KAM_Stakeholders"))).toEqual(before);
  });

  inOne("grows to a full plan and back to a light one, and loses nothing on the way", async () => {
    const before = await inExcel(() => readPlan(registry));
    await inExcel(() => resizePlan(registry, "full", reviewDay));
    const full = await inExcel(() => readPlan(registry));
    expect(full.size).toBe("full");
    expect(full.absent).toEqual(onRequest.tables);
    expect(full.issues).toEqual([]);
    const thresholds = full.words?.rows.filter(({ list }) => list === "threshold") ?? [];
    expect(thresholds.map(({ id }) => id).sort()).toEqual(Object.keys(registry.settings["threshold"] ?? {}).sort());
    expect(full.plan.settings).toEqual(registry.settings);
    for (const [id, { rows }] of Object.entries(before.data.tables)) expect(full.data.tables[id]?.rows).toMatchObject(rows);
    await inExcel(() => resizePlan(registry, "light", reviewDay));
    const again = await inExcel(() => readPlan(registry));
    expect(again.size).toBe("light");
    expect(again.data.tables).toEqual(full.data.tables);
  });

  test("is judged, and its pictures are drawn again without an error", async () => {
    const { findings } = await inExcel(() => judgePlan(registry, reviewDay));
    expect(findings).toEqual(light.findings(expected, reviewDay));
    const errors = excel.workbook.sheets.flatMap((sheet) =>
      [...sheet.cells.values()].filter(({ value }) => typeof value === "object" && value !== null),
    );
    expect(errors).toEqual([]);
  });
});

describe("version 0.1.0, ebanking, with competitors as a table that version did not know", () => {
  const shown = (excel: EmbeddedExcel, name: string) =>
    [...(excel.workbook.sheets.find((sheet) => sheet.name === name)?.cells.values() ?? [])].map(({ value }) => value);

  test("keeps that sheet as it was when it gets the Competition sheet", async () => {
    const excel = await open("0.1.0", "ebanking");
    const inExcel = <T>(work: () => Promise<T>): Promise<T> => withGlobals(excel, work);
    const before = shown(excel, "competitors");
    expect(before).toEqual(expect.arrayContaining(["Criterion", "Bank A", "Quality", 82, 78]));
    const { data } = await inExcel(() => readPlan(registry));
    expect([data.tables["competitors"], data.tables["competitorCriteria"]]).toEqual([undefined, undefined]);
    await inExcel(() => buildPlan(registry, { data, asOf: reviewDay, size: "standard" }));
    await excel.calculator.settled();
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["competitors", "Competition"]));
    expect(shown(excel, "competitors")).toEqual(before);
    const reading = await inExcel(() => readPlan(registry));
    expect(reading.plan).toMatchObject({ competitors: [], competitorCriteria: [] });
    expect(reading.absent).not.toContain("competitors");
    expect(shown(excel, "Competition").filter((value) => typeof value === "object" && value !== null)).toEqual([]);
    excel.dispose();
  });
});

/** Where the level and the influence of the people stand, which words the level offers, and what the influences are. */
const facts = (name: string) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange();
    header.load("values");
    await context.sync();
    const titles = (header.values[0] ?? []).map(String);
    const level = titles.findIndex((title) => ["Level", "级别"].includes(title));
    const influence = titles.findIndex((title) => ["Influence", "影响力"].includes(title));
    const words = table.columns.getItemAt(level).getDataBodyRange().getCell(0, 0);
    words.dataValidation.load("rule");
    const figures = table.columns.getItemAt(influence).getDataBodyRange();
    figures.load("values,formulas");
    await context.sync();
    return {
      level,
      influence,
      words: words.dataValidation.rule.list?.source,
      formula: String((figures.formulas as unknown[][])[0]?.[0])
        .replaceAll("[@[", "[@")
        .replaceAll("]]", "]"),
      figures: figures.values as unknown[][],
    };
  });

describe.each([
  ["0.3.1", "ebanking"],
  ["0.3.1", "hospital"],
  ["0.4.0", "ebanking"],
  ["0.4.0", "fleet"],
])("version %s, %s, a standard or full plan", (version, name) => {
  test("reads, needs no repair but lists of names, and grows to all sections there are now without losing a cell", async () => {
    const excel = await open(version, name);
    const inExcel = <T>(work: () => Promise<T>): Promise<T> => withGlobals(excel, work);
    const before = await inExcel(() => readPlan(registry));
    expect([before.issues, before.tooNew]).toEqual([[], false]);
    const { repaired, ...rest } = await inExcel(() => repairPlan(registry, { asOf: 46347 }));
    expect(rest).toMatchObject({ remaining: [], rebuilt: [], overwritten: [] });
    expect(repaired.filter(({ kind }) => kind !== "validation")).toEqual([]);
    await inExcel(() => resizePlan(registry, "full", reviewDay));
    await excel.calculator.settled();
    const full = await inExcel(() => readPlan(registry));
    expect(full.issues).toEqual([]);
    expect(full.absent).toEqual(name === "fleet" ? expect.arrayContaining([...onRequest.tables]) : onRequest.tables);
    // A larger size adds rows that stand from the start, and columns.
    for (const [id, { rows }] of Object.entries(before.data.tables))
      expect(full.data.tables[id]?.rows).toEqual(
        expect.arrayContaining(
          rows.map(({ cells }) => expect.objectContaining({ cells: expect.objectContaining(cells) as unknown }) as unknown),
        ),
      );
    const errors = excel.workbook.sheets.flatMap((sheet) =>
      [...sheet.cells.values()].filter(({ value }) => typeof value === "object" && value !== null),
    );
    expect(errors).toEqual([]);
    excel.dispose();
  });
});
