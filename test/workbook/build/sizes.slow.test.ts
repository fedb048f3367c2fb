/** Both cases in all three sizes: no error cell, few requests, what is larger hidden, everything read back, and a way up and down. */
import { planFunctions } from "../../../src/cli/planFunctions";
import { CellError, columnOf, rowOf, type Workbook } from "../../../src/host/model/state";
import { withGlobals } from "../../../src/host/node";
import { importPlan } from "../../../src/import/importCsv";
import type { Language } from "../../../src/plan/language";
import { ofSize } from "../../../src/plan/registry";
import { sizes, type Size } from "../../../src/plan/table";
import { resizePlan } from "../../../src/workbook/build/resizePlan";
import { readPlan } from "../../../src/workbook/read";
import { repairPlan } from "../../../src/workbook/repair";
import { readCase } from "../../readCase";
import { onRequest, registry } from "../../registry";
import { buildIn, reviewDate, type Built } from "../buildExample";

const functions = planFunctions(registry);

const errorsIn = ({ sheets }: Workbook): readonly string[] =>
  sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { value, formula }]) =>
      value instanceof CellError
        ? [`${sheet.name} ${rowOf(key).toString()},${columnOf(key).toString()} ${value.code} ${formula ?? ""}`]
        : [],
    ),
  );

const visible = ({ sheets }: Workbook): readonly string[] =>
  sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);

const dataOf = (name: string, language: Language) => importPlan(registry.tables, readCase(name), language).data;

const build = async (name: string, language: Language, size: Size): Promise<Built> => {
  const built = await buildIn(dataOf(name, language), { functions, size });
  await built.excel.calculator.settled();
  return built;
};

const cases = [
  ["ebanking", "en"],
  ["hospital", "zh"],
] as const;

describe.each(cases.flatMap(([name, language]) => sizes.map((size) => [name, language, size] as const)))(
  "%s (%s), %s",
  (name, language, size) => {
    let built: Built;
    beforeAll(async () => void (built = await build(name, language, size)));
    afterAll(() => built.excel.dispose());

    test("holds no error cell", () => {
      expect(errorsIn(built.excel.workbook)).toEqual([]);
    });

    test("takes at most one request a sheet and two more", () => {
      const { requests } = built.excel.host.statistics;
      expect(requests - 1).toBeLessThanOrEqual(built.excel.workbook.sheets.length + 2);
    });

    test("shows the sheets of its size, and reads back what was brought along", async () => {
      const shown = ofSize(registry, size)
        .sheets.filter(({ id }) => !onRequest.sheets.includes(id))
        .map((sheet) => sheet.name[language]);
      const own = registry.sheets.map((sheet) => sheet.name[language]);
      expect(visible(built.excel.workbook).filter((sheet) => own.includes(sheet))).toEqual(shown);
      const reading = await withGlobals(built.excel, () => readPlan(registry));
      expect(reading.size).toBe(size);
      expect(reading.issues).toEqual([]);
      for (const [id, { rows }] of Object.entries(dataOf(name, language).tables)) {
        const found = reading.data.tables[id]?.rows ?? [];
        const names = registry.table(id)?.identifiedBy ?? "";
        const byName = new Map(found.map((row) => [String(row.cells[names]), row.cells]));
        rows.forEach((row, index) => {
          const filled = Object.fromEntries(Object.entries(row.cells).filter(([, content]) => content !== null && content !== ""));
          expect(
            found[index]?.cells[names] === row.cells[names] ? found[index]?.cells : byName.get(String(row.cells[names])),
          ).toMatchObject(filled);
        });
      }
    });

    // What repair looks for in a smaller plan is among what it looks for in a full one.
    const inLargest = size === "full" ? test : () => undefined;

    inLargest("needs no repair", async () => {
      expect(await withGlobals(built.excel, () => repairPlan(registry, { asOf: reviewDate }))).toMatchObject({
        repaired: [],
        remaining: [],
        rebuilt: [],
        overwritten: [],
      });
    });
  },
);

test.each(cases)("%s (%s): light → full → light gives the same cells, and full shows no error", async (name, language) => {
  const built = await build(name, language, "light");
  const { excel } = built;
  const read = async () => (await withGlobals(excel, () => readPlan(registry))).data.tables;
  const before = await read();
  await withGlobals(excel, () => resizePlan(registry, "full", reviewDate));
  await excel.calculator.settled();
  expect(errorsIn(excel.workbook)).toEqual([]);
  const full = await read();
  // A larger size may add rows that stand from the start.
  for (const [id, { rows }] of Object.entries(before)) expect(full[id]?.rows.slice(0, rows.length)).toMatchObject(rows);
  await withGlobals(excel, () => resizePlan(registry, "light", reviewDate));
  await excel.calculator.settled();
  expect(errorsIn(excel.workbook)).toEqual([]);
  expect(await read()).toEqual(full);
  excel.dispose();
});
