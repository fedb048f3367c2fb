/** `keyplan export`: the tables of a plan workbook as CSV files, so that a plan never locks anyone in. */
import { mkdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { filledRows, type CsvForm } from "../plan/csv/tableCsv";
import { tableIn } from "../plan/planData";
import type { Registry } from "../plan/section";
import { csvOf } from "../workbook/csvOf";
import { readPlan } from "../workbook/read";
import { clockOf } from "./asOf";
import { aboutFile, inEmbeddedExcel } from "./embeddedPlan";
import { openFile, writeWhole } from "./files";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";

export interface ExportOptions {
  readonly table?: string;
  readonly out?: string;
  readonly separator: "comma" | "semicolon" | "tab";
  readonly names: CsvForm["names"];
  readonly bom: boolean;
  readonly figures?: boolean;
}

const delimiters = { comma: ",", semicolon: ";", tab: "\t" } as const;

const folderFor = async (path: string): Promise<string> => {
  if ((await stat(path).catch(() => null))?.isFile() === true) throw new CliError(`--out: ${path} is a file; all tables need a folder.`);
  await mkdir(path, { recursive: true }).catch(() => {
    throw new CliError(`--out: the folder ${path} cannot be made.`);
  });
  return path;
};

export const exportCommand = async (registry: Registry, file: string, options: ExportOptions, io: CliIo): Promise<ExitCode> => {
  const { table: wanted, figures = false } = options;
  const workbook = await openFile(file, io);
  const form: CsvForm = {
    delimiter: delimiters[options.separator],
    bom: options.bom && (wanted === undefined || options.out !== undefined),
    names: options.names,
  };
  const written = await aboutFile(file, () =>
    inEmbeddedExcel(registry, { workbook, now: clockOf(undefined) }, async () => {
      const reading = await readPlan(registry);
      const standing = registry.tables.filter(({ id }) => !reading.absent.includes(id));
      const tables = wanted === undefined ? standing : standing.filter(({ id }) => id === wanted);
      if (tables.length === 0)
        throw new CliError(`--table: the plan has no table ${wanted ?? ""}. It has ${standing.map(({ id }) => id).join(", ")}.`);
      const texts: { readonly id: string; readonly rows: number; readonly text: string }[] = [];
      for (const table of tables) {
        const count = filledRows(tableIn(reading.data, table)).length;
        // A table without rows is a file only where it was asked for.
        if (count > 0 || wanted !== undefined)
          texts.push({ id: table.id, rows: count, text: await csvOf(registry, reading, table.id, form, figures) });
      }
      return texts;
    }),
  );
  const [only] = written;
  if (wanted !== undefined && only) {
    if (options.out === undefined) io.out(only.text);
    else await writeWhole(options.out, only.text);
    io.error(`${options.out ?? only.id}: ${only.rows.toString()} rows.\n`);
    return exitCodes.fine;
  }
  const folder = await folderFor(options.out ?? join(".", basename(file, extname(file))));
  for (const { id, text } of written) await writeWhole(join(folder, `${id}.csv`), text);
  io.error(`${folder}: ${written.length.toString()} tables.\n`);
  return exitCodes.fine;
};
