/** The self-check: the embedded Excel passes all of it, nothing of it is left, and what an Excel does otherwise is said. */
import { planFunctions } from "../../src/cli/planFunctions";
import { createExcel, withGlobals } from "../../src/host/node";
import { reportOf, surroundings, unasked } from "../../src/workbook/selfCheck/report";
import { differs, type Probe } from "../../src/workbook/selfCheck/probe";
import { probes, selfCheck, type Probed } from "../../src/workbook/selfCheck/selfCheck";
import { registry } from "../registry";

const openExcel = async (functions: boolean) => {
  const excel = await createExcel(functions ? { customFunctions: planFunctions(registry) } : {});
  excel.workbook.customFunctionNamespaces = ["KAM"];
  return excel;
};

test("the embedded Excel does everything that plans rely on, and keeps nothing of the check", async () => {
  const excel = await openExcel(true);
  const before = excel.workbook.sheets.map(({ name }) => name);
  const told: Probed[] = [];
  const found = await withGlobals(excel, () => selfCheck((probed) => told.push(probed)));
  expect(found.filter(({ state }) => state !== "fits")).toEqual([]);
  expect(told).toEqual(found);
  expect(found).toHaveLength(probes.length);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(before);
});

const made = (id: string, run: Probe["run"], needs = "1.1"): Probe => ({
  id,
  title: { en: id, zh: id },
  matters: { en: "", zh: "" },
  needs,
  run,
});

test("a probe that differs, throws or has nothing to ask stops no other, and the scratch sheet goes all the same", async () => {
  const excel = await openExcel(false);
  const before = excel.workbook.sheets.length;
  const asked = [
    made("differs", () => Promise.resolve(differs("2 instead of 3"))),
    made("throws", async ({ context }) => {
      context.workbook.worksheets.getItem("No such sheet").delete();
      await context.sync();
      return differs("never said");
    }),
    made("too-new", () => Promise.resolve(differs("never asked")), "1.99"),
  ];
  const found = await withGlobals(excel, () => selfCheck(() => undefined, asked));
  expect(found.map(({ id, state }) => [id, state])).toEqual([
    ["differs", "differs"],
    ["throws", "differs"],
    ["too-new", "not-there"],
  ]);
  expect(found[1]?.said).toMatch(/^ItemNotFound/);
  expect(excel.workbook.sheets).toHaveLength(before);
});

test("without the functions it says what stands in the cells instead", async () => {
  const excel = await createExcel();
  const found = await withGlobals(excel, () =>
    selfCheck(
      () => undefined,
      probes.filter(({ id }) => id === "kam-functions"),
    ),
  );
  expect(found).toMatchObject([{ state: "differs", said: expect.stringContaining("#NAME?") as unknown }]);
});

test("the report tells host, requirement sets and every probe, and nothing of the workbook", async () => {
  const excel = await openExcel(true);
  const text = await withGlobals(excel, () =>
    Promise.resolve(reportOf(surroundings("9.9.9"), [{ id: "spill", state: "differs", said: "one cell" }])),
  );
  expect(text).toMatch(/^Keyplan 9\.9\.9\nHost Excel/);
  expect(text).toContain("ExcelApi 1.1, 1.2, 1.3");
  expect(text).toContain("DIFFERS · spill · one cell");
});

/** The twenty pitfalls that practice knows, by the first report of each. */
const pitfalls = [6135, 6611, 6936, 6930, 891, 2093, 6469, 856, 6784, 2128, 6827, 545, 2408, 4484, 551, 740, 5347, 1986, 4518];

test("each known pitfall has a probe, or it is said why none asks", () => {
  const known = new Set([...probes, ...unasked].flatMap(({ reports = [] }) => reports));
  expect(pitfalls.filter((report) => !known.has(report))).toEqual([]);
});
