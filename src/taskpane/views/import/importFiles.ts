/** Files and pasted cells → what the import view works on: the tables found in them, each with its mapping and the rows that come of it. */
import { headerFits, asTable, proposeMapping } from "../../../import/columns/proposeMapping";
import { draftSteps } from "../../../import/draftImport";
import type { EncodingChoice, Encoding } from "../../../import/decodeText";
import { locateTable } from "../../../import/locateTable";
import type { Answers, ImportDraft, ImportKnowledge, MappingMemory, TableMapping } from "../../../import/mapping";
import { readPasted, readSource, type SourceReading } from "../../../import/readSource";
import type { SourceGrid, SourceTable } from "../../../import/source";
import { issueMessages } from "../../../plan/cells/cellIssues";
import type { Language, Text } from "../../../plan/language";
import { pause, runSteps, type StepOptions } from "./runSteps";

/** What somebody gave: a file, or what was on the clipboard. */
export type Given =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array; readonly encoding?: Encoding }
  | { readonly kind: "pasted"; readonly text: string; readonly html: string };

/** What the user decides about a table. */
export interface Choice {
  readonly mapping: TableMapping;
  readonly answers: Answers;
  /** Numbers of the rows that are none. */
  readonly left: ReadonlySet<number>;
}

/** A table of a file. */
export interface ImportSource extends Choice {
  readonly id: string;
  /** Name to tell it by: of the file, with that of the sheet where it has several. */
  readonly name: string;
  readonly fileName: string;
  readonly table: SourceTable;
  readonly doubtful: boolean;
  /** Made from the choices; null while it is not. */
  readonly draft: ImportDraft | null;
}

export interface ImportFile {
  readonly id: string;
  readonly given: Given;
  /** Null for what was pasted. */
  readonly name: string | null;
  /** How the text was read, and the two ways that are about equally likely. */
  readonly encoding: Encoding | null;
  readonly encodings: readonly EncodingChoice[];
  readonly sources: readonly ImportSource[];
  /** Why it is not read. */
  readonly refused: Text | null;
}

/** What is needed to read files. */
export interface Reader {
  readonly knowledge: ImportKnowledge;
  /** Of the plan's words. */
  readonly language: Language;
  readonly memory: MappingMemory;
}

const emptyFile: Text = issueMessages["empty-file"].text({ column: "", value: "", accepted: [] });

const read = (given: Given): Promise<SourceReading> =>
  given.kind === "pasted"
    ? readPasted(given.text, given.html)
    : readSource(given.name, given.bytes, given.encoding ? { encoding: given.encoding } : {});

/** The rows that come of the choices; null where it was stopped. */
export const draftOf = (
  { knowledge, language, memory }: Reader,
  { table, name, doubtful }: Pick<ImportSource, "table" | "name" | "doubtful">,
  { mapping, answers, left }: Choice,
  options: StepOptions,
): Promise<ImportDraft | null> => {
  const kept = left.size === 0 ? table : { ...table, rows: table.rows.filter(({ number }) => !left.has(number)) };
  return runSteps(draftSteps(knowledge, kept, mapping, { language, answers, memory, file: name, doubtful }), options);
};

/** The table of the plan that is proposed; a sheet that Excel does not show waits to be asked for. */
const mappingOf = (
  { knowledge, memory }: Reader,
  { hidden = false }: Pick<SourceGrid, "hidden">,
  table: SourceTable,
  fileName: string,
): TableMapping => (hidden ? asTable(knowledge, table, null) : proposeMapping(knowledge, table, { memory, fileName }));

/** Reads what was given; null where it was stopped. */
export const readGiven = async (reader: Reader, id: string, given: Given, options: StepOptions): Promise<ImportFile | null> => {
  const reading = await read(given);
  const name = given.kind === "file" ? given.name : null;
  const file = { id, given, name, encoding: null, encodings: [], sources: [] };
  if (reading.kind === "refused") return { ...file, refused: reading.text };
  const grids = reading.grids.filter(({ rows }) => rows.length > 0);
  if (grids.length === 0) return { ...file, refused: emptyFile };
  const sources: ImportSource[] = [];
  for (const [index, grid] of grids.entries()) {
    const fileName = name ?? "";
    await pause();
    const table = locateTable(grid, { fits: headerFits(reader.knowledge, grid.name, fileName) });
    const told = grids.length > 1 ? [name ?? "", grid.name].filter((part) => part !== "").join(" · ") : fileName;
    const start = { id: `${id}-${index.toString()}`, name: told, fileName, table, doubtful: reading.delimiter === ";" };
    await pause();
    const choice: Choice = { mapping: mappingOf(reader, grid, table, fileName), answers: {}, left: new Set() };
    const draft = await draftOf(reader, start, choice, options);
    if (!draft) return null;
    sources.push({ ...start, ...choice, draft });
  }
  return { ...file, encoding: reading.encoding, encodings: reading.encodings, sources, refused: null };
};

/** Does everything stand as it was read the last time, so that nobody has to look? */
export const isAsLastTime = ({ mapping: { tableId, columns }, draft }: ImportSource): boolean =>
  tableId !== null &&
  columns.some(({ by }) => by === "memory") &&
  columns.every(({ by, sure }) => sure && (by === "memory" || by === "system" || by === "user")) &&
  draft?.decisions.every(({ open }) => !open) === true;

/** What is to be decided, of all columns. */
export const openQuestions = ({ draft }: Pick<ImportSource, "draft">) => draft?.decisions.filter(({ open }) => open) ?? [];
