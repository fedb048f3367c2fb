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
import { keyOf, markAt, markOf, unseenMark, type RememberedRow, type TableMemory } from "./memory";

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

export const goneHeader: Text = { en: "Not in last import", zh: "最近导入中没有" };

export interface Resolved {
  readonly edit: TableEdit;
  readonly memory: TableMemory;
}

/** Are rows that are gone marked unless somebody says otherwise? */
export const marksGone = ({ counts, memory, table }: ChangeSet): boolean =>
  counts.gone > 0 && counts.gone * 2 <= memory.rows.length && table.shape === "rows";

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

/** The changes of rows that stand, and the key each has then. */
const changedRows = (changes: ChangeSet, choices: Choices) => {
  const { table, standing, fields } = changes;
  const header = goneColumn(changes, choices.language);
  const marking = choices.markGone ?? marksGone(changes);
  const changed: ChangedRow[] = [];
  const keys = new Map<number, string>();
  for (const change of changes.rows) {
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
};

/** What the next import will know: the rows of this source, and those that it no longer has and the plan still holds. */
const memoryOf = ({ incoming, rows, memory, keys, known, left, fields }: ChangeSet, rowKeys: ReadonlyMap<number, string>): TableMemory => {
  const columns = [...new Set([...memory.columns, ...incoming.rows.flatMap(fieldsIn)])];
  const places = new Map(memory.columns.map((field, index) => [field, index]));
  const last = (entry: RememberedRow | null) => (field: string) => (entry ? markAt(entry, places.get(field) ?? -1) : unseenMark);
  const marksOf = (row: RowData, entry: RememberedRow | null): string => {
    const said = new Set(fieldsIn(row));
    const before = last(entry);
    return columns.map((field) => (said.has(field) ? markOf(fields.form(field, fieldOf(row, field))) : before(field))).join("");
  };
  const remembered = rows.flatMap(({ source, row: at, into }): readonly RememberedRow[] => {
    const row = source === null ? undefined : incoming.rows[source];
    if (source === null || !row) return [];
    const entry = known[source] ?? null;
    const standing = at === null ? undefined : rowKeys.get(at);
    const own = keyOf(fields.key(incoming.rows[into ?? source] ?? row));
    return [{ source: keys[source] ?? "", row: standing ?? own, marks: marksOf(row, entry) }];
  });
  const stay = left.map(({ known: entry, row }) => ({
    source: entry.source,
    row: rowKeys.get(row) ?? entry.row,
    marks: columns.map(last(entry)).join(""),
  }));
  return { columns, rows: [...remembered, ...stay] };
};

/** What is written and remembered. */
export const editOf = (changes: ChangeSet, choices: Choices): Resolved => {
  const { table, incoming, standing } = changes;
  const { changed, keys, header } = changedRows(changes, choices);
  const added = changes.rows.flatMap((change) => (isWritten(change, choices) ? (incoming.rows[change.source ?? -1] ?? []) : []));
  const used = new Set(
    [...changed, ...added].flatMap(({ user }) => Object.entries(user).flatMap(([name, content]) => (content === null ? [] : [name]))),
  );
  const ownColumns = [...new Set([...standing.userColumns, ...incoming.userColumns, header])].filter((name) => used.has(name));
  return { edit: { table: table.id, ownColumns, changed, added }, memory: memoryOf(changes, keys) };
};
