/** Building the ebanking plan with our batches against the same build with one sync for every range it touches. */
import { createExcel, withGlobals, type ExcelHost } from "../../src/host/node";
import { planFunctions } from "../../src/cli/planFunctions";
import { importPlan } from "../../src/import/importCsv";
import { buildPlan } from "../../src/workbook/build/buildPlan";
import { readCase } from "../readCase";
import { buildRangeByRange } from "./rangeByRange";
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
