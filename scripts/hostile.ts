/** Opens, computes and saves each hostile file and says how much time of the processor that took, and memory: `npm run hostile`. */
import { unzipSync } from "fflate";
import { createCalculator, noCustomFunctions } from "../src/host/calc";
import { openXlsx, saveXlsx } from "../src/host/xlsx";
import { hostileFiles } from "../test/host/xlsx/hostileFiles";

const megabyte = 1_048_576;

/** Milliseconds. */
const cpu = (): number => process.cpuUsage().user / 1000;

for (const { what, bytes, outcome } of hostileFiles) {
  const file = bytes();
  openXlsx(file);
  const begun = cpu();
  const opened = openXlsx(file);
  const took = cpu() - begun;
  let after = "";
  let size = file.length;
  if (opened.ok) {
    size = Object.values(unzipSync(file)).reduce((sum, part) => sum + part.length, 0);
    createCalculator(opened.workbook, noCustomFunctions).calculate(true);
    saveXlsx(opened.workbook);
    after = `, with computing and saving ${Math.round(cpu() - begun)} ms`;
  }
  const result = opened.ok ? "opened" : opened.code;
  const memory = Math.round(process.memoryUsage().rss / megabyte);
  const about = [`${Math.round(took)} ms`, `${(size / megabyte).toFixed(1)} MB`, `${memory} MB used`]
    .map((text) => text.padStart(12))
    .join("");
  console.log(`${result === outcome ? " " : "!"} ${result.padEnd(15)}${about}  ${what}${after}`);
}
