/** Drafts of sources → the rows that come into one table, and what is remembered of rows that were put into a new plan. */
import type { Language } from "../../plan/language";
import type { Table } from "../../plan/table";
import type { ImportDraft } from "../mapping";
import type { IncomingRows } from "./changes";
import { editOf } from "./editOf";
import { memoryText, shapeOf } from "./memory";
import { mergeTable } from "./mergeTable";

/** The rows of all sources that go into a table. */
export const incomingOf = (drafts: readonly ImportDraft[], tableId: string): IncomingRows => {
  const own = drafts.filter(({ mapping }) => mapping.tableId === tableId);
  const accounts = own.flatMap(({ mapping }) =>
    mapping.columns.flatMap(({ target }) => (target.kind === "own" && target.account === true ? [target.name] : [])),
  );
  return {
    rows: own.flatMap(({ data }) => data.rows),
    userColumns: [...new Set(own.flatMap(({ data }) => data.userColumns))],
    keys: own.flatMap(({ keys }) => keys),
    accounts: [...new Set(accounts)],
    sources: own.map(({ mapping }) =>
      shapeOf(
        mapping.preset,
        mapping.columns.map(({ header }) => header),
      ),
    ),
    from: own.flatMap(({ data }, index) => data.rows.map(() => index)),
  };
};

/** What the next import has to know of tables whose rows stand in a plan as the sources gave them, by table. */
export const memoriesOf = (
  tables: readonly Table[],
  drafts: readonly ImportDraft[],
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tables.flatMap((table) => {
      const incoming = incomingOf(drafts, table.id);
      if (incoming.rows.length === 0) return [];
      const changes = mergeTable(table, incoming, { rows: [], userColumns: [] }, { language });
      return [[table.id, memoryText(editOf(changes, { language, day: "" }).memory)]];
    }),
  );
