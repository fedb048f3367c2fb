/**
 * What is remembered of an import: by table of the plan and header of the source, so that the next file of the same shape is read without a
 * question. Plain JSON that people can read and change: `{"opportunities": {"Betrag": "amount"}}`.
 */
import type { SaidCells } from "../../plan/importHints";
import type { Answers, ColumnMapping, Decision, ImportDraft, MappingMemory, RememberedColumn } from "../mapping";
import { writtenTarget } from "./targets";

type RememberedValues = Exclude<RememberedColumn, string>;

const oneOf = <Choice extends string>(value: unknown, ...choices: readonly Choice[]): Choice | undefined =>
  choices.find((choice) => choice === value);

/** How the values of a column were read, where that is worth remembering: what was inferred or chosen, and words somebody answered. */
const valuesOf = (column: ColumnMapping, decisions: readonly Decision[], answers: Answers): Omit<RememberedValues, "column"> => {
  const own = decisions.filter((one) => one.column === column.index && !one.open);
  const chosen = (kind: Decision["kind"]): string | undefined => own.find((one) => one.kind === kind)?.chosen;
  const words = Object.fromEntries(
    own.flatMap(({ id, word }): [string, string][] => {
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      return word === null || answer === undefined || answer === "preset" ? [] : [[word, answer === "as-typed" ? "as typed" : answer]];
    }),
  );
  const dates = chosen("date-order");
  const decimals = chosen("decimal-mark");
  const shares = chosen("share");
  const months = oneOf(chosen("month-day"), "first", "last");
  const names = oneOf(chosen("name"), "turned", "as-typed");
  return {
    ...(dates === "day-first" || dates === "month-first" ? { dates } : {}),
    ...(decimals === "." || decimals === "," ? { decimals } : {}),
    ...(shares === "percent" || shares === "share" ? { shares } : {}),
    ...(months ? { months } : {}),
    ...(names ? { names } : {}),
    ...(Object.keys(words).length > 0 ? { words } : {}),
  };
};

const rememberedColumn = (
  column: ColumnMapping,
  draft: ImportDraft,
  answers: Answers,
  before: RememberedColumn | undefined,
): RememberedColumn => {
  const target = writtenTarget(column.target);
  const earlier = typeof before === "object" && before.column === target ? before : undefined;
  const values = valuesOf(column, draft.decisions, answers);
  const words = { ...earlier?.words, ...values.words };
  const all = { ...earlier, ...values, ...(Object.keys(words).length > 0 ? { words } : {}) };
  return Object.keys(all).some((key) => key !== "column") ? { ...all, column: target } : target;
};

/** The memory with what this import adds. */
export const remembered = (memory: MappingMemory, draft: ImportDraft, answers: Answers = {}): MappingMemory => {
  const { tableId, columns } = draft.mapping;
  if (tableId === null || columns.length === 0) return memory;
  const before = memory[tableId] ?? {};
  const added = Object.fromEntries(
    columns
      .filter(({ header }) => header !== "")
      .map((column) => [column.header, rememberedColumn(column, draft, answers, before[column.header])] as const),
  );
  return { ...memory, [tableId]: { ...before, ...added } };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const saidCells = (value: unknown): SaidCells | null => {
  if (!isRecord(value)) return null;
  const cells = Object.entries(value).flatMap(([column, said]): [string, string | number | boolean][] =>
    typeof said === "string" || typeof said === "number" || typeof said === "boolean" ? [[column, said]] : [],
  );
  return Object.fromEntries(cells);
};

const wordsIn = (value: unknown): RememberedValues["words"] | undefined => {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([word, meaning]): [string, string | SaidCells][] => {
      const said = typeof meaning === "string" ? meaning : saidCells(meaning);
      return said === null ? [] : [[word, said]];
    }),
  );
};

const columnIn = (value: unknown): RememberedColumn | null => {
  if (typeof value === "string") return value;
  if (!isRecord(value) || typeof value["column"] !== "string") return null;
  const dates = oneOf(value["dates"], "day-first", "month-first");
  const decimals = oneOf(value["decimals"], ".", ",");
  const shares = oneOf(value["shares"], "percent", "share");
  const months = oneOf(value["months"], "first", "last");
  const names = oneOf(value["names"], "turned", "as-typed");
  const words = wordsIn(value["words"]);
  return {
    column: value["column"],
    ...(dates ? { dates } : {}),
    ...(decimals ? { decimals } : {}),
    ...(shares ? { shares } : {}),
    ...(months ? { months } : {}),
    ...(names ? { names } : {}),
    ...(words ? { words } : {}),
  };
};

/** What somebody kept or wrote, as far as it is understood; null where it is no memory at all. */
export const readMemory = (value: unknown): MappingMemory | null => {
  if (!isRecord(value)) return null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([table, columns]) => {
      if (!isRecord(columns)) return [];
      const known = Object.entries(columns).flatMap(([header, column]): [string, RememberedColumn][] => {
        const read = columnIn(column);
        return read === null ? [] : [[header, read]];
      });
      return [[table, Object.fromEntries(known)]];
    }),
  );
};
