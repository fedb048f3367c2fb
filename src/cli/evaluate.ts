/** `keyplan eval`: formulas in, values out, with the plan's own functions. */
import { createCalculator } from "../host/calc";
import { newWorkbook } from "../host/model/newWorkbook";
import { CellError } from "../host/model/state";
import type { Registry } from "../plan/section";
import { clockOf } from "./asOf";
import { exitCodes, CliError, type CliIo, type ExitCode } from "./io";
import { jsonValue, textValue, type JsonValue } from "./jsonValue";
import { planFunctions } from "./planFunctions";

export interface EvaluateOptions {
  readonly json?: boolean;
  readonly asOf?: string;
}

const formulaOf = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.startsWith("=") ? trimmed : `=${trimmed}`;
};

/** Formulas as arguments; "-" stands for those of standard input, one a line. */
const collect = async (formulas: readonly string[], io: CliIo): Promise<readonly string[]> => {
  const lists = await Promise.all(
    formulas.map(async (formula) =>
      formula === "-" ? (await io.input()).split(/\r\n|\r|\n/).filter((line) => line.trim() !== "") : [formula],
    ),
  );
  return lists.flat();
};

/** Evaluates every formula by itself in an empty sheet, in the order given. */
export const evaluateFormulas = async (
  registry: Registry,
  formulas: readonly string[],
  clock: () => number,
): Promise<readonly JsonValue[]> => {
  const workbook = newWorkbook();
  const calculator = createCalculator(workbook, planFunctions(registry));
  calculator.now = clock;
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("A new workbook has a sheet.");
  const values: JsonValue[] = [];
  for (const formula of formulas) {
    try {
      values.push(jsonValue(await calculator.evaluate(formulaOf(formula), { sheet, row: 0, column: 0 })));
    } catch (error) {
      // A formula that cannot be read is not entered in Excel at all; here it must not stop the others.
      values.push(
        jsonValue(new CellError("#NAME?", `The formula cannot be read: ${error instanceof Error ? error.message : String(error)}`)),
      );
    }
  }
  return values;
};

/** Runs the command: one value a line (a spilled result takes a line per row unless as JSON). */
export const evaluateCommand = async (
  registry: Registry,
  formulas: readonly string[],
  options: EvaluateOptions,
  io: CliIo,
): Promise<ExitCode> => {
  const wanted = await collect(formulas, io);
  if (wanted.length === 0) throw new CliError("There is no formula. Give one as argument, or one a line on standard input with -.");
  const values = await evaluateFormulas(registry, wanted, clockOf(options.asOf));
  io.out(values.map((value) => `${options.json ? JSON.stringify(value) : textValue(value)}\n`).join(""));
  return exitCodes.fine;
};
