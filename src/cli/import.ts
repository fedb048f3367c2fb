/**
 * `keyplan import`: files into a plan that stands, by the same steps as the pane. What would change is said first, row by row and field by field;
 * with --dry-run nothing else happens. Where plan and file disagree the plan's value stays, unless --clashes file is given.
 */
import { duplicateSteps } from "../import/duplicates/findDuplicates";
import { readMemory } from "../import/columns/memory";
import type { ImportDraft, MappingMemory } from "../import/mapping";
import type { ChangeSet } from "../import/merge/changes";
import { editOf, fieldChoice } from "../import/merge/editOf";
import { incomingOf } from "../import/merge/incoming";
import { memoryFrom, memoryText, noMemory } from "../import/merge/memory";
import { allSteps, mergeTable } from "../import/merge/mergeTable";
import { isoOf } from "../plan/cells/dateText";
import { tableIn } from "../plan/planData";
import type { Registry } from "../plan/section";
import { judgePlan } from "../workbook/build/judgePlan";
import { WorkbookError } from "../workbook/errors";
import { importMemory, keepMappingMemory, mappingMemory } from "../workbook/importMemory";
import { importTables } from "../workbook/importTables";
import { readPlan, type PlanReading } from "../workbook/read";
import { settingsOf } from "../workbook/settings";
import { registryOf } from "../workbook/templateOf";
import { clockOf } from "./asOf";
import { changeLines, duplicateLines } from "./changeReport";
import { inEmbeddedExcel } from "./embeddedPlan";
import { checkTarget, openFile, saveFile } from "./files";
import { importFiles, type ImportedFiles, type ReadingChoices } from "./importFiles";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";
import { sayKept } from "./sayKept";

export interface ImportOptions extends Omit<ReadingChoices, "language"> {
  readonly out?: string;
  /** Id of the table that all files are. */
  readonly table?: string;
  readonly dryRun?: boolean;
  readonly clashes: "plan" | "file";
  readonly asOf?: string;
  readonly dropSignature?: boolean;
}

const mappingIn = (text: string | null): MappingMemory => {
  try {
    return readMemory(JSON.parse(text ?? "{}")) ?? {};
  } catch {
    return {};
  }
};

/** What the files would do to each table they bring rows for. */
const changesIn = async (registry: Registry, reading: PlanReading, drafts: readonly ImportDraft[]): Promise<readonly ChangeSet[]> => {
  const { language } = reading.plan;
  const { renamed } = settingsOf(reading.words, registry.settings);
  const sets: ChangeSet[] = [];
  for (const table of registry.tables) {
    const incoming = incomingOf(drafts, table.id);
    if (incoming.rows.length === 0 || reading.absent.includes(table.id)) continue;
    const kept = await importMemory(table.id);
    const memory = kept === null ? noMemory : memoryFrom(kept);
    sets.push(mergeTable(table, incoming, tableIn(reading.data, table), { language, renamed, memory }));
  }
  return sets;
};

/** Every clash decided for the file. */
const forFile = ({ rows }: ChangeSet): ReadonlyMap<string, "source"> =>
  new Map(
    rows.flatMap(({ source, fields }) =>
      fields.flatMap(({ field, kind }) => (kind === "clash" && source !== null ? [[fieldChoice(source, field), "source"] as const] : [])),
    ),
  );

const report = (registry: Registry, sets: readonly ChangeSet[], reading: PlanReading, options: ImportOptions, io: CliIo): void => {
  const { language } = reading.plan;
  for (const set of sets) {
    const name = registry.sectionOf(set.table.id)?.name[language] ?? set.table.id;
    for (const line of changeLines(set, name, language, options.clashes)) io.out(line);
    for (const line of duplicateLines(allSteps(duplicateSteps(set)), language)) io.out(line);
  }
};

/** Files whose table the plan does not have are said, and nothing of them comes in. */
const sayStrangers = ({ drafts, sources }: ImportedFiles, { absent, plan }: PlanReading, registry: Registry, io: CliIo): boolean => {
  const strangers = drafts.flatMap(({ mapping: { tableId } }, index) =>
    tableId === null || absent.includes(tableId) ? [{ file: sources[index]?.file ?? "", tableId }] : [],
  );
  const ids = registry.tables.flatMap(({ id }) => (absent.includes(id) ? [] : [id])).join(", ");
  const says = {
    en: {
      unknown: `it is not clear which table of the plan it is. Say it with --table: ${ids}; or copy its sheet into the workbook, where sheets of yours are left alone`,
      absent: (name: string) => `the plan has no ${name} yet. A larger size has it: keyplan resize`,
      nothing: "Nothing of it was brought in.",
    },
    zh: {
      unknown: `无法判断属于计划中的哪张表。请用 --table 指明：${ids}；或将其工作表复制到工作簿中，您自己的工作表不会被改动`,
      absent: (name: string) => `此计划还没有“${name}”。更大的规模包含该表：keyplan resize`,
      nothing: "未导入其中任何内容。",
    },
  }[plan.language];
  for (const { file, tableId } of strangers) {
    const name = registry.sectionOf(tableId ?? "")?.name[plan.language] ?? "";
    io.error(`refused ${file}: ${tableId === null ? says.unknown : says.absent(name)}. ${says.nothing}\n`);
  }
  return strangers.length > 0;
};

export const importCommand = async (
  known: Registry,
  file: string,
  paths: readonly string[],
  options: ImportOptions,
  io: CliIo,
): Promise<ExitCode> => {
  const now = clockOf(options.asOf);
  const out = options.out ?? file;
  const workbook = await openFile(file, io);
  if (!options.dryRun) checkTarget(workbook, { from: file, out, dropSignature: options.dropSignature }, io);
  return inEmbeddedExcel(known, { workbook, now }, async (excel) => {
    try {
      const reading = await readPlan(known);
      const registry = registryOf(known, reading);
      const { language } = reading.plan;
      if (options.table !== undefined && !registry.table(options.table))
        throw new CliError(`--table: the plan has no table ${options.table}. It has ${registry.tables.map(({ id }) => id).join(", ")}.`);
      const kept = mappingIn(await mappingMemory());
      const into = { except: out, kept, ...(options.table === undefined ? {} : { table: options.table }) };
      const files = await importFiles(registry, paths, { ...options, language }, into, io);
      files.say();
      const strange = sayStrangers(files, reading, registry, io);
      const sets = await changesIn(registry, reading, files.drafts);
      report(registry, sets, reading, options, io);
      const code = strange || files.refused ? exitCodes.findings : exitCodes.fine;
      if (options.dryRun) return code;
      const imports = sets.map((set) => {
        const choices = { language, day: isoOf(now()), ...(options.clashes === "file" ? { fields: forFile(set) } : {}) };
        const { edit, memory } = editOf(set, choices);
        return { edit, memory: memoryText(memory) };
      });
      await importTables(registry, imports, { onProgress: (done, total) => io.error(`[${done.toString()}/${total.toString()}]\n`) });
      if (Object.keys(files.memory).length > 0) await keepMappingMemory(JSON.stringify(files.memory));
      await excel.calculator.settled();
      await judgePlan(known, Math.floor(now()));
      await excel.calculator.settled();
      const size = await saveFile(workbook, out);
      io.error(`${out}: ${Math.ceil(size / 1024).toString()} kB.\n`);
      sayKept(workbook, io);
      return code;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const { text, tip, detail } = error.problem;
      throw new CliError(`${file}: ${text.en} ${tip.en}${detail === "" ? "" : ` (${detail})`}`);
    }
  });
};
