/** `keyplan share`: a copy of a plan for others. What leaves and what stays is listed before it is written. */
import { extname, resolve } from "node:path";
import { customerCopy } from "../copies/customerCopy";
import { sharedCopy } from "../copies/sharedCopy";
import type { Workbook } from "../host/model/state";
import { saveXlsx } from "../host/xlsx";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import { customerOrders } from "../workbook/share/customerOrders";
import { shareOrders } from "../workbook/share/shareOrders";
import { saidItem, type ShareReport } from "../workbook/share/shareReport";
import { clockOf } from "./asOf";
import { aboutFile, inEmbeddedExcel } from "./embeddedPlan";
import { isThere, openFile, writeWhole } from "./files";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";

export interface ShareCommandOptions {
  readonly out: string;
  readonly for?: "colleagues" | "customer";
  readonly values?: boolean;
  readonly names?: boolean;
  readonly keepSheet?: readonly string[];
  readonly keepColumns?: boolean;
  readonly overwrite?: boolean;
  readonly dryRun?: boolean;
  readonly asOf?: string;
}

const headings = {
  leaves: { en: "Leaves:", zh: "不带出：" },
  stays: { en: "Stays:", zh: "保留：" },
} as const;

const list = ({ leaves, stays }: ShareReport, language: Language, io: CliIo): void => {
  for (const [heading, items] of [
    [headings.leaves, leaves],
    [headings.stays, stays],
  ] as const) {
    io.error(`${heading[language]}\n`);
    for (const item of items) io.error(`  ${saidItem(item)[language]}\n`);
  }
};

/** Checked before the work, not after it. */
const checkOut = async (file: string, { out, overwrite }: ShareCommandOptions): Promise<void> => {
  if (extname(out).toLowerCase() !== ".xlsx") throw new CliError(`--out: ${out} must end in .xlsx.`);
  if (resolve(file) === resolve(out)) throw new CliError(`--out: ${out} is the plan itself. A copy is a file of its own.`);
  if (overwrite !== true && (await isThere(out)))
    throw new CliError(`--out: ${out} is there already. Choose another name, or add --overwrite.`);
};

const checkSheets = ({ sheets }: Workbook, names: readonly string[]): void => {
  for (const name of names)
    if (!sheets.some((sheet) => sheet.name === name)) throw new CliError(`--keep-sheet: there is no sheet ${name}.`);
};

export const shareCommand = async (registry: Registry, file: string, options: ShareCommandOptions, io: CliIo): Promise<ExitCode> => {
  const now = clockOf(options.asOf);
  await checkOut(file, options);
  const workbook = await openFile(file, io);
  const { keepSheet: keepSheets = [], keepColumns = false, names: keepNames = false } = options;
  checkSheets(workbook, keepSheets);
  const formulas = options.values ? "values" : "native";
  return aboutFile(file, async () => {
    const copy = await inEmbeddedExcel(registry, { workbook, now }, async (excel) => {
      if (options.for === "customer") {
        const orders = await customerOrders(registry, Math.floor(now()));
        list(orders.report, orders.language, io);
        return options.dryRun ? null : customerCopy(orders);
      }
      const orders = await shareOrders(registry, { formulas, keepSheets, keepColumns, keepNames }, Math.floor(now()));
      list(orders.report, orders.language, io);
      if (options.dryRun) return null;
      // Formulas that read the day say what they say today, in the plan and in the copy.
      if (formulas === "native") excel.calculator.calculate(true);
      await excel.calculator.settled();
      return sharedCopy(workbook, orders, now).workbook;
    });
    if (copy === null) return exitCodes.fine;
    const bytes = saveXlsx(copy);
    await writeWhole(options.out, bytes);
    io.error(`${options.out}: ${copy.sheets.length.toString()} sheets, ${Math.ceil(bytes.length / 1024).toString()} kB.\n`);
    return exitCodes.fine;
  });
};
