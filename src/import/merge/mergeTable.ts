/**
 * Rows of a source against the rows of the plan and the memory of the last import → what is new, changed, the same, gone or a clash.
 *
 * Three values decide about a cell: what the source says now, what it said last time, what the plan says. An edit made in the plan wins over a
 * source that has not changed; where both have changed, or where nothing is remembered, somebody has to choose, and until then the plan's
 * value stays. A blank in the source empties nothing.
 */
import { normalise } from "../../plan/cells/normalise";
import { plainContext, type CellContext } from "../../plan/cells/readCell";
import type { CellContent, Cells, RowData, TableData } from "../../plan/planData";
import type { Language } from "../../plan/language";
import type { Table } from "../../plan/table";
import type { ChangeSet, FieldChange, FieldChangeKind, IncomingRows, IncomingSource, RowChange, RowChangeKind } from "./changes";
import { fieldOf, fieldsIn, fieldsOf, type Fields } from "./fields";
import { matchRows, type MatchedRow } from "./matchRows";
import { blankMark, keyOf, markAt, markOf, noMemory, sameSource, unseenMark, type SourceShape, type TableMemory } from "./memory";

export interface MergeOptions {
  readonly language: Language;
  /** Words that the user called otherwise on the sheet of lists. */
  readonly renamed?: CellContext["renamed"];
  readonly memory?: TableMemory;
  /** Rows of the plan that rows of the source were said to be, by index: what somebody has merged. */
  readonly chosen?: ReadonlyMap<number, number>;
  /** Rows of the source that are the same as another one of it, by index: they fill what that one leaves blank. */
  readonly folds?: ReadonlyMap<number, number>;
}

const kindOf = (before: string, after: string, last: string): FieldChangeKind => {
  const [mark, now] = [markOf(before), markOf(after)];
  if (after === "") return "blank";
  const planAsLast = last === mark;
  if (last === unseenMark) return before === "" ? "fill" : "clash";
  // Where the source has not changed either, it is one of the rare pairs of values that share a mark.
  if (planAsLast) return before === "" ? "fill" : "change";
  if (last === now) return "kept";
  if (before === "" && last === blankMark) return "fill";
  return "clash";
};

const changesOf = (fields: Fields, incoming: RowData, standing: RowData, matched: MatchedRow) =>
  fieldsIn(incoming).flatMap((field): readonly FieldChange[] => {
    const [before, after] = [fieldOf(standing, field), fieldOf(incoming, field)];
    const [was, is] = [fields.form(field, before), fields.form(field, after)];
    if (was === is) return [];
    const last = matched.known && matched.isOwn ? markAt(matched.known, field) : unseenMark;
    const kind = kindOf(was, is, last);
    // Another spelling of the same name asks nobody.
    if (kind === "clash" && field === fields.table.identifiedBy && normalise(was) === normalise(is)) return [];
    return [{ field, kind, before, after }];
  });

const rowKind = (changes: readonly FieldChange[]): RowChangeKind => {
  if (changes.some(({ kind }) => kind === "clash")) return "clash";
  return changes.some(({ kind }) => kind === "fill" || kind === "change") ? "changed" : "same";
};

const blankRow: RowData = { cells: {}, user: {} };

const isBlank = (content: CellContent | undefined): boolean => content === undefined || content === null || content === "";

const filledUp = (cells: Cells, more: Cells): Cells => ({
  ...cells,
  ...Object.fromEntries(Object.entries(more).filter(([id, content]) => isBlank(cells[id]) && !isBlank(content))),
});

/** Where a chain of folded rows ends. */
const lastOf = (source: number, folds: ReadonlyMap<number, number>): number => {
  const seen = new Set([source]);
  for (let at = source; ;) {
    const next = folds.get(at);
    if (next === undefined || seen.has(next)) return at;
    seen.add(next);
    at = next;
  }
};

const withFolds = (incoming: IncomingRows, folds: ReadonlyMap<number, number>): IncomingRows => {
  if (folds.size === 0) return incoming;
  const rows = [...incoming.rows];
  for (const [from, into] of folds) {
    const [row, target] = [rows[from], rows[into]];
    if (row && target) rows[into] = { cells: filledUp(target.cells, row.cells), user: filledUp(target.user, row.user) };
  }
  return { ...incoming, rows };
};

const unknown: SourceShape = { preset: null, headers: [] };

/** For each row where it comes from; sources of the same shape are one. */
const sourcesOf = ({ rows, sources = [unknown], from = [] }: IncomingRows, memory: TableMemory): readonly IncomingSource[] => {
  const known: IncomingSource[] = [];
  const origins = sources.map((shape): IncomingSource => {
    const same = known.find((one) => sameSource(shape, [one.shape]) !== null);
    if (same) return same;
    const free = memory.filter((past) => known.every((one) => one.past !== past));
    const origin = { shape, past: sameSource(shape, free) };
    known.push(origin);
    return origin;
  });
  const first = origins[0] ?? { shape: unknown, past: null };
  return rows.map((_, index) => origins[from[index] ?? 0] ?? first);
};

/** Key of a row of the source: the other system's id where it has one. */
const sourceKey = (fields: Fields, row: RowData, id: string | null): string =>
  keyOf(id === null || id.trim() === "" ? fields.key(row) : `id\n${id.trim()}`);

/** Makes the change set in steps; each gives the share that is done, so that a pane can breathe between them. */
export function* mergeSteps(
  table: Table,
  source: IncomingRows,
  standing: TableData,
  { language, renamed, memory = noMemory, chosen = new Map(), folds = new Map() }: MergeOptions,
): Generator<number, ChangeSet> {
  const aside = new Map([...folds.keys()].flatMap((from) => (lastOf(from, folds) === from ? [] : [[from, lastOf(from, folds)] as const])));
  const incoming = withFolds(source, aside);
  const context = { ...plainContext(language), ...(renamed ? { renamed } : {}) };
  const fields = fieldsOf(table, [...standing.userColumns, ...incoming.userColumns], context, incoming.accounts);
  // A table of one row has nothing to look for.
  const only = table.shape === "record" && incoming.rows.length > 0 && standing.rows.length > 0 ? new Map([[0, 0]]) : chosen;
  const keys = source.rows.map((row, index) => sourceKey(fields, row, source.keys[index] ?? null));
  const sources = sourcesOf(source, memory);
  const pasts = sources.map(({ past }) => past);
  const matching = yield* matchRows(fields, incoming.rows, keys, pasts, standing.rows, memory, only, aside);
  const nameOf = (row: RowData): string => String(row.cells[table.identifiedBy] ?? "");
  const met = (matched: MatchedRow, source: number): RowChange => {
    const row = incoming.rows[source] ?? blankRow;
    const into = aside.get(source) ?? null;
    if (into !== null) return { kind: "folded", source, row: matching.rows[into]?.row ?? null, into, name: nameOf(row), fields: [] };
    const one = { source, row: matched.row, into, name: nameOf(row) };
    if (matched.foldedInto !== null) return { ...one, kind: "folded", row: matched.foldedInto, fields: [] };
    if (matched.row === null) return { ...one, kind: matched.known ? "removed" : "new", fields: [] };
    const changes = changesOf(fields, row, standing.rows[matched.row] ?? blankRow, matched);
    return { ...one, kind: rowKind(changes), fields: changes };
  };
  const rows: RowChange[] = [];
  for (const [source, matched] of matching.rows.entries()) {
    if (source % 500 === 0) yield 0.9 + (source / matching.rows.length) * 0.1;
    rows.push(met(matched, source));
  }
  const left = matching.left.flatMap(({ known, row }) => (row === null ? [] : [{ known, row }]));
  const gone = left.map(({ row }): RowChange => {
    const name = nameOf(standing.rows[row] ?? blankRow);
    return { kind: "gone", source: null, row, into: null, name, fields: [] };
  });
  for (const one of gone) rows.push(one);
  const counts = { new: 0, changed: 0, clash: 0, same: 0, gone: 0, removed: 0, folded: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  const cells = rows.reduce((sum, row) => sum + row.fields.filter(({ kind }) => kind === "fill" || kind === "change").length, 0);
  const known = matching.rows.map((one) => (one.isOwn ? one.known : null));
  const { elsewhere } = matching;
  return { table, incoming, rows, counts, cells, standing, memory, sources, keys, known, left, elsewhere, fields };
}

/** Runs steps to their end at once. */
export const allSteps = <T>(steps: Generator<number, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** Makes the change set at once. */
export const mergeTable = (table: Table, incoming: IncomingRows, standing: TableData, options: MergeOptions): ChangeSet =>
  allSteps(mergeSteps(table, incoming, standing, options));
