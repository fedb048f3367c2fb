/**
 * Evaluates formulas with IronCalc, an engine of its own, to compare with ours. A program, because the package is an ES module with WebAssembly.
 * Reads {cells: {A1: input}, formulas: []} as JSON from standard input; writes the result of each formula as a JSON array of texts.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url)
  .resolve("@ironcalc/wasm")
  .replace(/wasm\.js$/, "wasm_bg.wasm");
initSync({ module: readFileSync(wasm) });

const { cells, formulas } = JSON.parse(readFileSync(0, "utf8"));
const model = new Model("oracle", "en", "UTC", "en");
model.pauseEvaluation();
for (const [address, input] of Object.entries(cells)) {
  const [, column, row] = /^([A-Z])(\d+)$/.exec(address);
  model.setUserInput(0, Number(row), column.charCodeAt(0) - 64, String(input));
}
const column = 30;
const rowOf = (index) => index * 20 + 1;
formulas.forEach((formula, index) => {
  model.setUserInput(0, rowOf(index), column, formula);
  // As text, free of the date or currency format that the formula's cell takes on.
  model.setUserInput(0, rowOf(index), column + 10, `=AD${rowOf(index)}&""`);
});
model.evaluate();
process.stdout.write(JSON.stringify(formulas.map((_, index) => model.getFormattedCellValue(0, rowOf(index), column + 10))));
