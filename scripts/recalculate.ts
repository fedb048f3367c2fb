/**
 * Computes the formulas of other people's workbooks anew and compares with what Excel stored: `npm run recalculate -- FOLDER [--all]`.
 *
 * Files count that Excel itself has written: they name it and, where there are formulas, hold its order of calculation; `--all` takes the rest
 * too. Left aside are cells without a stored value and those that depend on the time or on chance. A difference that vanishes when the formula
 * is computed over the stored values follows from another one and is only counted.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { createCalculator, noCustomFunctions } from "../src/host/calc";
import { formatAddress, oneCell } from "../src/host/model/address";
import { CellError, columnOf, rowOf, type Cell, type CellValue, type Sheet, type Workbook } from "../src/host/model/state";
import { openXlsx } from "../src/host/xlsx";

interface Entry {
  readonly sheet: Sheet;
  readonly key: number;
  readonly formula: string;
  readonly stored: CellValue;
}

interface Difference {
  readonly place: string;
  readonly formula: string;
  readonly stored: CellValue;
  readonly computed: CellValue;
}

const isExcels = (bytes: Uint8Array): boolean => {
  const wanted = /^(docProps\/app\.xml|xl\/calcChain\.xml)$/;
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
    const application = parts["docProps/app.xml"];
    return application !== undefined && strFromU8(application).includes("Microsoft Excel") && parts["xl/calcChain.xml"] !== undefined;
  } catch {
    return false;
  }
};

const isEqual = (one: CellValue, other: CellValue): boolean => {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= Math.max(1e-9 * Math.max(Math.abs(one), Math.abs(other)), 1e-12);
  }
  if (one instanceof CellError && other instanceof CellError) return one.code === other.code || isNewer(one.code) || isNewer(other.code);
  return one === other || (one === null && other === "") || (one === "" && other === null);
};

/** Stored as #VALUE! for want of a code. */
const isNewer = (code: string): boolean => ["#SPILL!", "#CALC!", "#CIRC!"].includes(code);

const shown = (value: CellValue): string => (value instanceof CellError ? value.code : JSON.stringify(value));

const formulasOf = (workbook: Workbook): Entry[] =>
  workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { formula, value }]) =>
      formula !== null && value !== null ? [{ sheet, key, formula, stored: value }] : [],
    ),
  );

/** Results under one time and one series of random numbers. */
const computed = (bytes: Uint8Array, now: number, chance: number): Workbook | null => {
  const opened = openXlsx(bytes);
  if (!opened.ok) return null;
  const random = Math.random;
  Math.random = () => chance;
  try {
    const calculator = createCalculator(opened.workbook, noCustomFunctions);
    calculator.now = () => now;
    calculator.calculate(true);
    return opened.workbook;
  } finally {
    Math.random = random;
  }
};

const count = { files: 0, refused: 0, formulas: 0, equal: 0, kept: 0, following: 0, different: 0, moving: 0 };
const kinds = new Map<string, Difference[]>();

const note = (kind: string, difference: Difference): void => {
  const known = kinds.get(kind);
  if (known) known.push(difference);
  else kinds.set(kind, [difference]);
};

const kindOf = (formula: string, stored: CellValue, result: CellValue): string => {
  const names = [...formula.replace(/"[^"]*"/g, "").matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name = ""]) => name.toUpperCase());
  const sort = (value: CellValue): string => (value instanceof CellError ? value.code : value === null ? "blank" : typeof value);
  return `${[...new Set(names)].join(" ") || "no function"}: ${sort(stored)} → ${sort(result)}`;
};

const compareFile = (path: string, bytes: Uint8Array): void => {
  const stored = openXlsx(bytes);
  const first = computed(bytes, 45_000.25, 0.25);
  const second = computed(bytes, 46_111.75, 0.75);
  if (!stored.ok || !first || !second) {
    count.refused += 1;
    console.log(`refused: ${path}: ${stored.ok ? "" : stored.message}`);
    return;
  }
  count.files += 1;
  const calculator = createCalculator(stored.workbook, noCustomFunctions);
  stored.workbook.sheets.forEach((sheet, index) => {
    const cell = (workbook: Workbook, key: number): Cell | undefined => workbook.sheets[index]?.cells.get(key);
    for (const entry of formulasOf({ ...stored.workbook, sheets: [sheet] })) {
      const { value: result = null, kept } = cell(first, entry.key) ?? {};
      if (!isEqual(result, cell(second, entry.key)?.value ?? null)) {
        count.moving += 1;
        continue;
      }
      count.formulas += 1;
      const place = formatAddress(sheet.name, oneCell(rowOf(entry.key), columnOf(entry.key)));
      if (kept) {
        count.kept += 1;
        const kind =
          kept.kind === "function" ? `the function ${kept.name}` : kept.kind === "error" ? `${kept.code} here` : `a ${kept.kind}`;
        note(`kept: ${kind}`, { place: `${path} ${place}`, formula: entry.formula, stored: entry.stored, computed: result });
      } else if (isEqual(result, entry.stored)) count.equal += 1;
      else {
        const over = calculator.evaluate(entry.formula, { sheet, row: rowOf(entry.key), column: columnOf(entry.key) });
        const alone = Array.isArray(over) ? (over[0]?.[0] ?? null) : (over as CellValue);
        if (isEqual(alone, entry.stored) && !(result instanceof CellError && result.code === "#SPILL!")) {
          count.following += 1;
          continue;
        }
        count.different += 1;
        note(kindOf(entry.formula, entry.stored, result), {
          place: `${path} ${place}`,
          formula: entry.formula,
          stored: entry.stored,
          computed: result,
        });
      }
    }
  });
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: "boolean" }, most: { type: "string" } } });
const [folder] = positionals;
if (folder === undefined) throw new Error("Which folder? npm run recalculate -- FOLDER [--all]");
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
  if (!/\.(xlsx|xlsm|xltx)$/i.test(name)) continue;
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  if (values.all || isExcels(bytes)) {
    try {
      const began = performance.now();
      compareFile(name, bytes);
      if (performance.now() - began > 3000) console.log(`slow: ${name} ${Math.round(performance.now() - began)} ms`);
    } catch (error) {
      console.log(`failed: ${name}: ${String((error as Error).stack)}`);
    }
  }
}

const share = (part: number): string => `${((100 * part) / Math.max(1, count.formulas)).toFixed(2)} %`;
for (const [kind, differences] of [...kinds].sort(([, one], [, other]) => other.length - one.length)) {
  console.log(`\n${differences.length} × ${kind}`);
  for (const { place, formula, stored, computed: result } of differences.slice(0, Number(values.most ?? 3))) {
    console.log(`  ${place}: ${formula.slice(0, 200)}\n    stored ${shown(stored)}, computed ${shown(result)}`);
  }
}
console.log(`
${count.files} files, ${count.formulas} formulas (${count.moving} more depend on time or chance, ${count.refused} files refused)
as stored      ${count.equal}  ${share(count.equal)}
kept           ${count.kept}  ${share(count.kept)}
different      ${count.different}  ${share(count.different)}
following them ${count.following}  ${share(count.following)}`);
