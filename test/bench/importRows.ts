/**
 * Writing 50,000 imported rows into a plan that stands, against 2,000: time by row, and the longest that the workbook, and in the workbench the
 * page with it, gives no answer in between.
 */
import { planFunctions } from "../../src/cli/planFunctions";
import { createExcel, withGlobals } from "../../src/host/node";
import { importPlan } from "../../src/import/importCsv";
import { editOf } from "../../src/import/merge/editOf";
import { memoryText, noMemory } from "../../src/import/merge/memory";
import { mergeTable } from "../../src/import/merge/mergeTable";
import { tableIn } from "../../src/plan/planData";
import { templateById } from "../../src/templates/builtIn";
import { buildPlan } from "../../src/workbook/build/buildPlan";
import { importRows } from "../../src/workbook/importRows";
import { readPlan } from "../../src/workbook/read";
import { registry } from "../registry";
import { milliseconds, report, times } from "./measure";

const asOf = 46347;
const language = "en";
const deals = registry.table("opportunities")!;
const customFunctions = planFunctions(registry);

const csvOf = (count: number): string =>
  [
    "Opportunity,Stage,Amount,Close date",
    ...Array.from({ length: count }, (_, row) => `Deal ${row},Propose,${1000 + row},2026-12-15`),
  ].join("\n");

/** Milliseconds altogether, and between two signs of progress at most. */
const timesOf = async (count: number): Promise<{ readonly all: number; readonly longest: number }> => {
  const excel = await createExcel({ customFunctions, now: () => asOf });
  try {
    const { data } = importPlan(registry.tables, [{ name: "account.csv", text: "field,value\nName,North\n" }], language);
    await withGlobals(excel, () => buildPlan(registry, { data, asOf, template: templateById("complex-sale") }));
    const standing = tableIn((await withGlobals(excel, () => readPlan(registry))).data, deals);
    const file = importPlan(registry.tables, [{ name: "opportunities.csv", text: csvOf(count) }], language);
    const changes = mergeTable(deals, { ...tableIn(file.data, deals), keys: [] }, standing, { language, memory: noMemory });
    const { edit, memory } = editOf(changes, { language, day: "2026-11-30" });
    const start = performance.now();
    let [last, longest] = [start, 0];
    const onProgress = (): void => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    };
    const written = await withGlobals(excel, () => importRows(registry, edit, { memory: memoryText(memory), onProgress }));
    if (written.added !== count) throw new Error("Rows are missing.");
    return { all: performance.now() - start, longest };
  } finally {
    excel.dispose();
  }
};

export const benchImportRows = async (): Promise<void> => {
  await timesOf(500);
  const [few, many] = [await timesOf(2_000), await timesOf(50_000)];
  report("Writing imported rows into a plan that stands", [
    ["2,000 rows", milliseconds(few.all), `longest without an answer ${milliseconds(few.longest)}`],
    ["50,000 rows", milliseconds(many.all), `longest without an answer ${milliseconds(many.longest)}`],
    ["a row among 50,000", times(many.all / 50_000 / (few.all / 2_000))],
  ]);
};
