/** Files on their way into a plan, new or standing: how they are read, kept as a mapping, and told. */
import { importKnowledge } from "../import/columns/knowledge";
import { remembered } from "../import/columns/memory";
import { usualOrder } from "../import/columns/usualOrder";
import { encodingOf, encodings, type Encoding } from "../import/decodeText";
import { importSources, type FileSource, type PlanImport } from "../import/importSources";
import type { MappingMemory } from "../import/mapping";
import type { ImportIssue } from "../import/importIssue";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import { importLines, issueLines } from "./importReport";
import { CliError, type CliIo } from "./io";
import { readMapFile, writeMapFile } from "./mapFile";
import { readSources } from "./readSources";

export interface ReadingChoices {
  readonly language?: Language;
  /** How columns and words are read: a file that --save-map wrote, or one written by hand. */
  readonly map?: string;
  readonly saveMap?: string;
  readonly encoding?: string;
  readonly sheet?: string;
}

export interface ImportedFiles extends PlanImport {
  readonly sources: readonly FileSource[];
  readonly refused: boolean;
  /** Of the columns, with what these files add. */
  readonly memory: MappingMemory;
  /** Says how the files were read. */
  readonly say: () => void;
}

/** @throws CliError for an encoding nobody reads. */
const encodingNamed = (name: string | undefined): Encoding | undefined => {
  if (name === undefined) return undefined;
  const encoding = encodingOf(name);
  if (encoding === null) throw new CliError(`--encoding: ${name} is none of ${encodings.join(", ")}.`);
  return encoding;
};

/**
 * Reads the files.
 * @param option how the command calls them
 * @param except a file that is about to be written is no source
 */
export const importFiles = async (
  registry: Registry,
  paths: readonly string[],
  choices: ReadingChoices,
  { except, kept = {}, table }: { readonly except: string; readonly kept?: MappingMemory; readonly table?: string },
  io: CliIo,
): Promise<ImportedFiles> => {
  const knowledge = await importKnowledge(registry);
  const before = { ...kept, ...(choices.map === undefined ? {} : await readMapFile(choices.map)) };
  const encoding = encodingNamed(choices.encoding);
  const read = await readSources(knowledge, paths, {
    except,
    ...(encoding ? { encoding } : {}),
    ...(choices.sheet === undefined ? {} : { sheet: choices.sheet }),
  });
  const plan = importSources(knowledge, read.sources, {
    memory: before,
    assumed: usualOrder,
    ...(choices.language ? { language: choices.language } : {}),
    ...(table === undefined ? {} : { table }),
  });
  const memory = plan.drafts.reduce((known, draft) => remembered(known, draft), before);
  if (choices.saveMap !== undefined) await writeMapFile(choices.saveMap, memory);
  const language = choices.language ?? plan.data.language;
  const issues: readonly ImportIssue[] = [...read.issues, ...plan.issues];
  const say = (): void => {
    for (const line of importLines(registry, read.sources, plan, language)) io.error(line);
    for (const line of issueLines(issues, language)) io.error(line);
  };
  return { ...plan, issues, sources: read.sources, memory, say, refused: issues.some(({ severity }) => severity === "refused") };
};
