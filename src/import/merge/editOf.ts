/**
 * A change set with what somebody has chosen → what is written, and what is remembered for the next import.
 *
 * Rows that are gone stay. Where they are few they are marked in a column of the user ("Not in last import", with the day), which is emptied
 * again when they come back; a source that lacks most of what was imported is more likely a part of it: then nothing is marked.
 */
import { normalise } from "../../plan/cells/normalise";
import { languages, type Language, type Text } from "../../plan/language";
import type { CellContent, RowData } from "../../plan/planData";
import type { ChangedRow, TableEdit } from "../../plan/tableEdit";
import type { ChangeSet, FieldChange, RowChange } from "./changes";
import { fieldOf, fieldsIn, headerOfOwn, ownField } from "./fields";
import {
  keyOf,
  markAt,
  markOf,
  mostSources,
  placesOf,
  unseenMark,
  type RememberedRow,
  type RememberedSource,
  type TableMemory,
} from "./memory";
import { allSteps } from "./mergeTable";

export interface Choices {
  readonly language: Language;
  /** Today as yyyy-mm-dd. */
  readonly day: string;
  /** By `fieldChoice`; what is not named goes as `FieldChange` says. */
  readonly fields?: ReadonlyMap<string, "plan" | "source">;
  /** Of rows of the source, by index: whether new ones are added, and removed ones brought back. */
  readonly rows?: ReadonlyMap<number, boolean>;
  /** Whether rows that are gone are marked. */
  readonly markGone?: boolean;
}

export const fieldChoice = (source: number, field: string): string => `${source.toString()}\n${field}`;

const goneHeader: Text = { en: "Not in last import", zh: "最近导入中没有" };

export interface Resolved {
  readonly edit: TableEdit;
  readonly memory: TableMemory;
}

/**
 * Are rows that are gone marked unless somebody says otherwise? Not by a source most of whose rows the last import did not have: that is
 * another one, though it looks alike.
 */
export const marksGone = ({ counts, sources, known, table }: ChangeSet): boolean => {
  const again = sources.flatMap(({ past }, index) => (past ? [{ past, entry: known[index] ?? null }] : []));
  const remembered = [...new Set(again.map(({ past }) => past))].reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    counts.gone > 0 &&
    counts.gone * 2 <= remembered &&
    again.filter(({ entry }) => entry !== null).length * 2 >= again.length &&
    table.shape === "rows"
  );
};

const isTaken = ({ source }: RowChange, { field, kind }: FieldChange, { fields }: Choices): boolean => {
  const chosen = source === null ? undefined : fields?.get(fieldChoice(source, field));
  return chosen === undefined ? kind === "fill" || kind === "change" : chosen === "source";
};

const isWritten = ({ kind, source }: RowChange, { rows }: Choices): boolean =>
  (kind === "new" || kind === "removed") && source !== null && (rows?.get(source) ?? kind === "new");

/** Cells by column of the plan and by header of a column of the user. */
const cellsOf = (contents: readonly (readonly [field: string, content: CellContent])[]): Pick<ChangedRow, "cells" | "user"> => {
  const of = (own: boolean) =>
    Object.fromEntries(
      contents.flatMap(([field, content]) => {
        const header = headerOfOwn(field);
        return (header !== null) === own ? [[header ?? field, content] as const] : [];
      }),
    );
  return { cells: of(false), user: of(true) };
};

const after = (row: RowData, { cells, user }: Pick<ChangedRow, "cells" | "user">): RowData => ({
  cells: { ...row.cells, ...cells },
  user: { ...row.user, ...user },
});

/** The column that says since when a row is gone: the one that stands, in whatever language. */
const goneColumn = ({ standing }: ChangeSet, language: Language): string =>
  standing.userColumns.find((header) => languages.some((one) => normalise(goneHeader[one]) === normalise(header))) ?? goneHeader[language];

/** Rows between two pauses. */
const pace = 500;

interface ChangedRows {
  readonly changed: readonly ChangedRow[];
  /** Keys of rows of the plan as they will be. */
  readonly keys: ReadonlyMap<number, string>;
  /** Header of the column that says what is gone. */
  readonly header: string;
}

/** The changes of rows that stand, and the key each has then. */
function* changedRows(changes: ChangeSet, choices: Choices): Generator<number, ChangedRows> {
  const { table, standing, fields } = changes;
  const header = goneColumn(changes, choices.language);
  const marking = choices.markGone ?? marksGone(changes);
  const changed: ChangedRow[] = [];
  const keys = new Map<number, string>();
  for (const [index, change] of changes.rows.entries()) {
    if (index % pace === 0) yield (index / changes.rows.length) * 0.4;
    const row = change.row === null ? undefined : standing.rows[change.row];
    if (!row || change.row === null || change.kind === "folded") continue;
    const marked = (row.user[header] ?? "") !== "";
    const isGone = change.kind === "gone";
    const mark = (isGone ? marking && !marked : marked) ? [[ownField(header), isGone ? choices.day : null] as const] : [];
    const taken = change.fields.filter((field) => isTaken(change, field, choices)).map((one) => [one.field, one.after] as const);
    const cells = cellsOf([...taken, ...mark]);
    keys.set(change.row, keyOf(fields.key(after(row, cells))));
    if (taken.length + mark.length > 0) changed.push({ row: change.row, expect: String(row.cells[table.identifiedBy] ?? ""), ...cells });
  }
  return { changed, keys, header };
}

/** What the next import will know: of these sources their rows, and those that they no longer have and the plan still holds; of others what was known. */
function* memoryOf(changes: ChangeSet, rowKeys: ReadonlyMap<number, string>): Generator<number, TableMemory> {
  const { incoming, rows, memory, sources, keys, known, left, elsewhere, fields } = changes;
  const now = [...new Set(sources)].map((source) => {
    const named = new Set(source.past?.columns.keys());
    sources.forEach((one, index) => {
      if (one === source) for (const field of fieldsIn(incoming.rows[index] ?? { cells: {}, user: {} })) named.add(field);
    });
    const remembered: RememberedRow[] = [];
    return { ...source, source, columns: placesOf(named), remembered };
  });
  const places = new Map(now.map((one) => [one.source, one]));
  const last = (entry: RememberedRow | null, field: string): string => (entry ? markAt(entry, field) : unseenMark);
  const marksOf = (columns: Iterable<string>, row: RowData, entry: RememberedRow | null): string => {
    const said = new Set(fieldsIn(row));
    return [...columns].map((field) => (said.has(field) ? markOf(fields.form(field, fieldOf(row, field))) : last(entry, field))).join("");
  };
  for (const [index, { source, row: at, into }] of rows.entries()) {
    if (index % pace === 0) yield 0.4 + (index / rows.length) * 0.6;
    const row = source === null ? undefined : incoming.rows[source];
    const origin = source === null ? undefined : sources[source];
    const place = origin && places.get(origin);
    if (source === null || !row || !place) continue;
    const standing = at === null ? undefined : rowKeys.get(at);
    const own = keyOf(fields.key(incoming.rows[into ?? source] ?? row));
    const { columns, remembered } = place;
    const marks = marksOf(columns.keys(), row, known[source] ?? null);
    remembered.push({ source: keys[source] ?? "", row: standing ?? own, marks, columns });
  }
  const fresh = now.map(({ shape, past, columns, remembered }): RememberedSource => {
    const stay = left.flatMap(({ known: entry, row }): readonly RememberedRow[] =>
      entry.columns === past?.columns
        ? [
            {
              ...entry,
              row: rowKeys.get(row) ?? entry.row,
              marks: [...columns.keys()].map((field) => last(entry, field)).join(""),
              columns,
            },
          ]
        : [],
    );
    return { ...shape, columns, rows: [...remembered, ...stay] };
  });
  const pasts = new Set(now.map(({ past }) => past));
  const others = memory
    .filter((source) => !pasts.has(source))
    .map((source) => ({
      ...source,
      rows: source.rows.map((entry) => ({ ...entry, row: rowKeys.get(elsewhere.get(entry) ?? -1) ?? entry.row })),
    }));
  return [...others, ...fresh].slice(-mostSources);
}

/** What is written and remembered, in steps; each gives the share that is done. */
export function* editSteps(changes: ChangeSet, choices: Choices): Generator<number, Resolved> {
  const { table, incoming, standing } = changes;
  const { changed, keys, header } = yield* changedRows(changes, choices);
  const added = changes.rows.flatMap((change) => (isWritten(change, choices) ? (incoming.rows[change.source ?? -1] ?? []) : []));
  const used = new Set(
    [...changed, ...added].flatMap(({ user }) => Object.entries(user).flatMap(([name, content]) => (content === null ? [] : [name]))),
  );
  const ownColumns = [...new Set([...standing.userColumns, ...incoming.userColumns, header])].filter((name) => used.has(name));
  return { edit: { table: table.id, ownColumns, changed, added }, memory: yield* memoryOf(changes, keys) };
}

/** The same at once. */
export const editOf = (changes: ChangeSet, choices: Choices): Resolved => allSteps(editSteps(changes, choices));
