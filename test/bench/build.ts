/**
 * Building the ebanking plan with our batches against the same build with one sync for every range it touches, and in its larger sizes
 * against the light one, sheet by sheet.
 */
import { createExcel, withGlobals, type ExcelHost } from "../../src/host/node";
import { planFunctions } from "../../src/cli/planFunctions";
import { importPlan } from "../../src/import/importCsv";
import { sizes, type Size } from "../../src/plan/table";
import { buildPlan } from "../../src/workbook/build/buildPlan";
import { readCase } from "../readCase";
import { buildRangeByRange } from "./rangeByRange";
import { exampleData } from "../workbook/buildExample";
import { compare, kilobytes, milliseconds, report, times } from "./measure";
import { registry } from "../registry";

const asOf = 46347;
const customFunctions = planFunctions(registry);

export const benchBuild = async (): Promise<void> => {
  const { data } = importPlan(registry.tables, readCase("ebanking"));
  const last: Record<string, ExcelHost["statistics"]> = {};
  let sheets = 0;
  const build = (name: string, each: boolean) => async () => {
    const excel = await createExcel({ customFunctions, now: () => asOf });
    await withGlobals(excel, async () => {
      await (each ? buildRangeByRange(data, asOf) : buildPlan(registry, { data, asOf }));
    });
    last[name] = { ...excel.host.statistics };
    if (!each) sheets = excel.workbook.sheets.length;
    excel.dispose();
  };
  const time = await compare({ batched: build("batched", false), single: build("single", true) }, 3);
  const row = (label: string, name: "batched" | "single") => [
    label,
    milliseconds(time[name]),
    `${last[name]?.requests ?? NaN} requests`,
    kilobytes(last[name]?.bytesOut ?? NaN),
    name === "batched"
      ? ""
      : `${times(time.single / time.batched)} the time, ${times((last["single"]?.requests ?? NaN) / (last["batched"]?.requests ?? NaN))} the requests`,
  ];
  report(`Build of the ebanking plan, ${sheets} sheets`, [
    row("our batches", "batched"),
    row("one sync for each range (cells, tables and looks only)", "single"),
  ]);
};

/** What a sheet of each size takes; a plan of that size holds what the case knows for it. */
export const benchSizes = async (): Promise<void> => {
  const sheets = new Map<Size, number>();
  const requests = new Map<Size, number>();
  const build = (size: Size) => async (): Promise<void> => {
    const data = exampleData("ebanking", size);
    const excel = await createExcel({ customFunctions, now: () => asOf });
    await withGlobals(excel, async () => {
      await buildPlan(registry, { data, asOf, size });
    });
    sheets.set(size, excel.workbook.sheets.length);
    requests.set(size, excel.host.statistics.requests);
    excel.dispose();
  };
  const time = await compare({ light: build("light"), standard: build("standard"), full: build("full") }, 5);
  const each = (size: Size): number => time[size] / (sheets.get(size) ?? NaN);
  report(
    "Build of the ebanking plan by size",
    sizes.map((size) => [
      size,
      `${sheets.get(size) ?? NaN} sheets`,
      `${requests.get(size) ?? NaN} requests`,
      milliseconds(time[size]),
      `${milliseconds(each(size))} a sheet`,
      size === "light" ? "" : `${times(each(size) / each("light"))} a sheet of the light plan`,
    ]),
  );
};
