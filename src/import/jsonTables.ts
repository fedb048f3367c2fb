/**
 * JSON → grids. Cases: a list of records; a list of lists; an object whose lists are tables by name ({"records": […]}); one record; records
 * line by line. An object within a record gives columns of its own ("Account.Name"), one level deep; a list of values is joined, and what is
 * nested deeper stays as JSON.
 */
import { gridOf, nameOfTable } from "./gridOf";
import type { SourceCell, SourceGrid } from "./source";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is JsonObject => typeof value === "object" && value !== null && !isList(value);
const isTable = (value: Json | undefined): value is readonly Json[] =>
  isList(value) && value.length > 0 && (value.every((row) => isObject(row)) || value.every((row) => isList(row)));

const maxColumns = 16_384;

/** The value, or undefined where the text is no JSON. */
const parse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

const nested = (value: Json): string => {
  try {
    return JSON.stringify(value);
  } catch {
    return "…";
  }
};

const cellOf = (value: Json): SourceCell => {
  if (isList(value) && value.every((one) => !isList(one) && !isObject(one)))
    return value.map((one) => (isList(one) || isObject(one) ? "" : String(one ?? ""))).join("; ");
  return isList(value) || isObject(value) ? nested(value) : value;
};

/** A record's cells by the names of their columns. */
const fieldsOf = (record: JsonObject): readonly (readonly [string, SourceCell])[] =>
  Object.entries(record).flatMap(([name, value]) =>
    isObject(value)
      ? Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, cellOf(one)] as const)
      : [[name, cellOf(value)] as const],
  );

const recordGrid = (name: string, records: readonly JsonObject[]): SourceGrid | null => {
  const columns = new Map<string, number>();
  const rows = records.map((record) => {
    const cells: SourceCell[] = [];
    for (const [field, cell] of fieldsOf(record)) {
      let column = columns.get(field);
      if (column === undefined) columns.set(field, (column = columns.size));
      cells[column] = cell;
    }
    return cells;
  });
  if (columns.size > maxColumns) return null;
  return gridOf(name, [[...columns.keys()], ...rows.map((cells) => Array.from(cells, (cell: SourceCell | undefined) => cell ?? null))]);
};

const tableGrid = (name: string, table: readonly Json[]): SourceGrid | null =>
  table.every((row) => isList(row))
    ? gridOf(
        name,
        table.map((row) => row.map(cellOf)),
      )
    : recordGrid(
        name,
        table.filter((row) => isObject(row)),
      );

/** Records one a line, as logs and some interfaces give them. */
const linesOf = (text: string): Json | undefined => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length < 2 || !lines.every((line) => line.trimStart().startsWith("{"))) return undefined;
  const records = lines.map(parse);
  return records.every((record) => record !== undefined) ? records : undefined;
};

const gridsIn = (value: Json, name: string): readonly (SourceGrid | null)[] => {
  if (isTable(value)) return [tableGrid(name, value)];
  if (isList(value) && value.length > 0)
    return [
      gridOf(
        name,
        value.map((one) => (isList(one) ? one.map(cellOf) : [cellOf(one)])),
      ),
    ];
  if (!isObject(value)) return [];
  const tables = Object.entries(value).filter(([, one]) => isTable(one));
  if (tables.length === 0) return [recordGrid(name, [value])];
  return tables.map(([own, table], index) => {
    const named = /^(records|data|rows|items|results?|value|table)$/i.test(own) ? null : own;
    return tableGrid(nameOfTable(named, name, index, tables.length), table as readonly Json[]);
  });
};

/** Reads JSON; null where it is none, no grids where it holds no table. */
export const readJson = (text: string, name: string): readonly SourceGrid[] | null => {
  const value = parse(text) ?? linesOf(text);
  return value === undefined ? null : gridsIn(value, name).filter((grid) => grid !== null);
};
