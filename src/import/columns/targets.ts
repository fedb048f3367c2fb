/** Targets as they are written in presets and in what is remembered (plan/importHints.ts) ↔ targets as data. */
import type { ColumnTarget, NamePart } from "../mapping";
import type { Column, Table } from "../../plan/table";

const partTarget = /^(\w+)\.(first|middle|last)$/;
const keptTarget = /^(\w+), kept$/;

const has = (table: Table, id: string | undefined): boolean => table.columns.some((column) => column.id === id);

/**
 * @param name what a column of the user is to be called
 * @returns null for a target that this table does not have
 */
export const parseTarget = (table: Table, written: string, name: string): ColumnTarget | null => {
  switch (written) {
    case "record id":
      return { kind: "key" };
    case "leave out":
      return { kind: "leave-out" };
    case "own column":
      return { kind: "own", name };
    case "account name":
      return { kind: "own", name, account: true };
  }
  const [, whole, part] = partTarget.exec(written) ?? [];
  if (whole !== undefined) return has(table, whole) ? { kind: "part", column: whole, part: part as NamePart } : null;
  const [, words] = keptTarget.exec(written) ?? [];
  if (words !== undefined) return has(table, words) ? { kind: "own", name, words } : null;
  if (has(table, written)) return { kind: "column", column: written };
  return table.own?.some(({ id }) => id === written) ? { kind: "own", name, company: written } : null;
};

export const writtenTarget = (target: ColumnTarget): string => {
  switch (target.kind) {
    case "column":
      return target.column;
    case "part":
      return `${target.column}.${target.part}`;
    case "key":
      return "record id";
    case "leave-out":
      return "leave out";
    case "own":
      if (target.company !== undefined) return target.company;
      return target.account ? "account name" : target.words === undefined ? "own column" : `${target.words}, kept`;
  }
};

/** What only one column of a source can be: two first names are no name. */
export const slotOf = (target: ColumnTarget): string | null =>
  target.kind === "column" || target.kind === "part" || target.kind === "key" || (target.kind === "own" && target.company !== undefined)
    ? writtenTarget(target)
    : null;

/** Columns that an import can fill. */
export const fillable = (table: Table): readonly Column[] => table.columns.filter(({ by }) => by === "user");
