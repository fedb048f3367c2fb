/**
 * How the plan's tables are called in a workbook that has tables or names called like them: theirs stay, ours take a number, and the meta data
 * remember it.
 *
 * Cases of a table: it stands (as it is called now, whatever that is); its usual name is free; it is taken, and the first free of KAM_X_2,
 * KAM_X_3 … is ours. A table that the plan does not have yet gets its name too: what is called like it meanwhile is then known to be another's.
 */
import { foreignTableName } from "../plan/frame/foreign";
import { findingsTableName } from "../plan/frame/findings/layout";
import { wordsTableName } from "../plan/frame/lists/layout";
import type { TableNames } from "../plan/section";
import type { Table } from "../plan/table";
import { numberedFrom } from "../plan/tableNames";

/** A table of the plan that gave way. */
export interface GivenName {
  /** What it is called elsewhere, and what is somebody else's here. */
  readonly usual: string;
  readonly name: string;
}

interface Named {
  readonly name: string;
}

/** What a workbook holds, as far as names go. */
export interface NamesInWorkbook {
  /** Tables on sheets of the plan. */
  readonly own: readonly Named[];
  /** Tables of others, and all defined names. */
  readonly others: readonly Named[];
}

/** What a plan that stands says of its names, by the usual ones. */
export interface KnownNames {
  /** By its meta data, also of tables that it does not have. */
  readonly remembered: TableNames;
  /** Of the tables that were found, as they are called now. */
  readonly standing: TableNames;
}

const nothingKnown: KnownNames = { remembered: {}, standing: {} };

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Tables that stand beside those of the sections. */
const frameTables: readonly string[] = [wordsTableName, findingsTableName];

/** Usual names of all tables a plan may have. */
const usualNames = (tables: readonly Table[], foreign: number): readonly string[] => [
  ...tables.map(({ name }) => name),
  ...frameTables,
  ...Array.from({ length: foreign }, (_, index) => foreignTableName(index)),
];

/**
 * Names by the usual ones, where they differ.
 * @param foreign how many tables the plan brings along that the method does not know
 */
export const namesIn = (
  tables: readonly Table[],
  { own, others }: NamesInWorkbook,
  foreign: number,
  { remembered, standing }: KnownNames = nothingKnown,
): TableNames => {
  const used = new Set([...own, ...others].map(({ name }) => name.toLowerCase()));
  const standingAs = (usual: string): string | undefined =>
    standing[usual] ??
    (own.find(({ name }) => isSame(name, usual)) ?? own.find(({ name }) => isSame(numberedFrom(name) ?? "", usual)))?.name;
  const free = (usual: string): string => {
    for (let number = 2; ; number += 1) {
      const name = `${usual}_${number.toString()}`;
      if (!used.has(name.toLowerCase())) return name;
    }
  };
  const nameOf = (usual: string): string => standingAs(usual) ?? (used.has(usual.toLowerCase()) ? free(usual) : usual);
  const names = usualNames(tables, foreign).map((usual) => [usual, nameOf(usual)] as const);
  const here = new Set(names.map(([usual]) => usual));
  return {
    ...Object.fromEntries(Object.entries(remembered).filter(([usual]) => !here.has(usual))),
    ...Object.fromEntries(names.filter(([usual, name]) => !isSame(name, usual))),
  };
};

/** How the tables of a plan that was read are called. */
export const namesRead = ({ remembered, standing }: KnownNames): TableNames => ({ ...remembered, ...standing });

/** The tables among these that gave way. */
export const gaveWay = (names: TableNames, made: readonly string[]): readonly GivenName[] =>
  Object.entries(names).flatMap(([usual, name]) => (made.includes(name) ? [{ usual, name }] : []));
