/**
 * `keyplan merge`: two copies of a plan that two people went on with, brought together by what both began with. The workbook of mine gets
 * theirs' edits by the code that an import writes with, and is written to another file; what both changed stays as mine has it and is listed.
 */
import { resolve } from "node:path";
import { comparedTables, diffStates } from "../plan/changes/compare";
import { clashLines } from "../plan/changes/diffLines";
import { editsOf } from "../plan/changes/editsOf";
import { mergeStates } from "../plan/changes/merge";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import { mergedSettings } from "../plan/settings";
import type { TableEdit } from "../plan/tableEdit";
import { judgePlan } from "../workbook/build/judgePlan";
import { WorkbookError } from "../workbook/errors";
import { importRows } from "../workbook/importRows";
import { readPlan } from "../workbook/read";
import { writeNumbers } from "../workbook/settings";
import { clockOf } from "./asOf";
import { stateIn } from "./diff";
import { inEmbeddedExcel, readPlanFile } from "./embeddedPlan";
import { checkTarget, openFile, saveFile } from "./files";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";
import { sayKept } from "./sayKept";

export interface MergeOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly language?: Language;
}

const counted = (edits: readonly TableEdit[]) => ({
  rows: edits.reduce((sum, { changed }) => sum + changed.length, 0),
  added: edits.reduce((sum, { added }) => sum + added.length, 0),
});

const says = {
  en: (rows: number, added: number, clashes: number) =>
    `${rows.toString()} rows changed, ${added.toString()} added, ${clashes.toString()} clashes (mine stays).`,
  zh: (rows: number, added: number, clashes: number) =>
    `更改 ${rows.toString()} 行，新增 ${added.toString()} 行，冲突 ${clashes.toString()} 处（保留我方）。`,
} as const;

/** Exit code 0 where nothing clashed, 1 where something did. */
export const mergeCommand = async (
  registry: Registry,
  files: { readonly base: string; readonly mine: string; readonly theirs: string },
  { out, json, language: wanted }: MergeOptions,
  io: CliIo,
): Promise<ExitCode> => {
  const originals = Object.values(files).map((file) => resolve(file));
  if (originals.includes(resolve(out))) throw new CliError(`--out: ${out} is one of the plans that are merged. Write to another file.`);
  if (resolve(files.mine) === resolve(files.theirs)) throw new CliError(`${files.mine} is named as both copies. Name the other copy too.`);
  const now = clockOf(undefined);
  const base = stateIn(registry, files.base, await readPlanFile(registry, files.base, now, io));
  const theirReading = await readPlanFile(registry, files.theirs, now, io);
  const theirs = stateIn(registry, files.theirs, theirReading);
  const workbook = await openFile(files.mine, io);
  checkTarget(workbook, { from: files.mine, out }, io);
  return inEmbeddedExcel(registry, { workbook, now }, async (excel) => {
    try {
      const reading = await readPlan(registry);
      const mine = stateIn(registry, files.mine, reading);
      if (reading.template.id !== theirReading.template.id)
        throw new CliError(
          `${files.mine} was made from the template "${reading.template.name.en}", ${files.theirs} from "${theirReading.template.name.en}". Bring both to one template first: keyplan conform.`,
        );
      const tables = comparedTables(registry);
      const merged = mergeStates(tables, base, mine, theirs);
      const edits = editsOf(tables, mine, reading.data, merged);
      const missing = edits.filter(({ table }) => reading.absent.includes(table));
      if (missing.length > 0)
        throw new CliError(
          `${files.mine} has no table for what ${files.theirs} holds: ${missing.map(({ table }) => registry.sectionOf(table)?.name.en ?? table).join(", ")}. Give it the size or the sections first: keyplan resize.`,
        );
      const language = wanted ?? reading.plan.language;
      const { clashes } = merged;
      for (const edit of edits) await importRows(registry, edit);
      const numbers = mergedSettings(mergedSettings(registry.settings, reading.template.settings), merged.state.settings);
      await writeNumbers(
        reading.words,
        reading.names.remembered,
        diffStates([], mine, merged.state).settings.map(({ list, id }) => ({ list, id, value: numbers[list]?.[id] ?? 0 })),
      );
      await excel.calculator.settled();
      await judgePlan(registry, Math.floor(now()));
      await excel.calculator.settled();
      const size = await saveFile(workbook, out);
      const { rows, added } = counted(edits);
      if (json) io.out(`${JSON.stringify({ changed: rows, added, clashes })}\n`);
      else io.out([...clashLines(registry, clashes, language), says[language](rows, added, clashes.length), ""].join("\n"));
      io.error(`${out}: ${Math.ceil(size / 1024).toString()} kB.\n`);
      sayKept(workbook, io);
      return clashes.length === 0 ? exitCodes.fine : exitCodes.findings;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const { text, tip, detail } = error.problem;
      throw new CliError(`${files.mine}: ${text.en} ${tip.en}${detail === "" ? "" : ` (${detail})`}`);
    }
  });
};
