/**
 * DSUM and its kin: a figure of one field over the records that meet a range of criteria.
 *
 * The first row of criteria names fields. What stands in one row must hold together, one row of several is enough, a blank cell asks for
 * nothing. Other than in COUNTIF, a text asks for what begins with it.
 */
import type { CellValue } from "../../model/state";
import { toText } from "../coerce";
import type { Matrix } from "../values";
import { columnsOf, errors, isError } from "../values";
import { sum } from "./collect";
import { criterionOf, type Criterion } from "./criteria";
import type { FunctionDefinition } from "./definition";
import { array, define, omissible, scalarOrError } from "./definition";
import { average, deviation, maximum, minimum, product, variance } from "./statistics";

const startsWithSign = /^[<>=]/;

function criterionFor(value: CellValue): Criterion {
  if (typeof value !== "string" || startsWithSign.test(value)) return criterionOf(value);
  return criterionOf(Number.isNaN(Number(value)) ? `${value}*` : value);
}

const isSameName = (one: CellValue, other: CellValue): boolean => {
  const [name, otherName] = [toText(one), toText(other)];
  return typeof name === "string" && typeof otherName === "string" && name !== "" && name.toLowerCase() === otherName.toLowerCase();
};

/** Column of a field, given by its name or its number from 1; -1 if there is none. */
function columnOf(database: Matrix, field: CellValue): number {
  if (typeof field !== "number") return (database[0] ?? []).findIndex((name) => isSameName(name, field));
  const place = Math.trunc(field) - 1;
  return place < columnsOf(database) ? place : -1;
}

const never: Criterion = () => false;

/** The records that meet the criteria; null where there are none of either, and for criteria that are computed for each record. */
function recordsMeeting(database: Matrix, criteria: Matrix): Matrix | null {
  const columns = (criteria[0] ?? []).map((name) => (database[0] ?? []).findIndex((field) => isSameName(field, name)));
  const isComputed = criteria.slice(1).some((row) => row.some((value, place) => typeof value === "boolean" && (columns[place] ?? -1) < 0));
  if (isComputed || criteria.length < 2 || database.length < 2) return null;
  const alternatives = criteria.slice(1).map((row) =>
    row.flatMap((value, place) => {
      const column = columns[place] ?? -1;
      return value === null ? [] : [{ column, meets: column < 0 ? never : criterionFor(value) }];
    }),
  );
  return database
    .slice(1)
    .filter((record) => alternatives.some((tests) => tests.every(({ column, meets }) => meets(record[column] ?? null))));
}

/** @param isFieldNeeded Whether the figure is of a field; else without one it is of the records themselves. */
const overRecords = (name: string, figure: (values: readonly CellValue[]) => CellValue, isFieldNeeded = true): FunctionDefinition =>
  define(name, [array, omissible<CellValue, CellValue>(scalarOrError, null), array], (database, field, criteria) => {
    if (isError(field)) return field;
    const records = recordsMeeting(database, criteria);
    if (field === null && !isFieldNeeded) return records?.length ?? errors.value;
    const column = columnOf(database, field);
    return !records || column < 0 ? errors.value : figure(records.map((record) => record[column] ?? null));
  });

/** Of the numbers alone; an error among the values is the result. */
const overNumbers = (name: string, figure: (numbers: readonly number[]) => CellValue): FunctionDefinition =>
  overRecords(name, (values) => values.find(isError) ?? figure(values.filter((value) => typeof value === "number")));

const filled = (values: readonly CellValue[]): CellValue[] => values.filter((value) => value !== null);

export const databaseFunctions: readonly FunctionDefinition[] = [
  overNumbers("DSUM", sum),
  overNumbers("DPRODUCT", product),
  overNumbers("DAVERAGE", average),
  overNumbers("DMAX", maximum),
  overNumbers("DMIN", minimum),
  overNumbers("DSTDEV", deviation(1)),
  overNumbers("DSTDEVP", deviation(0)),
  overNumbers("DVAR", variance(1)),
  overNumbers("DVARP", variance(0)),
  overRecords("DCOUNT", (values) => values.filter((value) => typeof value === "number").length, false),
  overRecords("DCOUNTA", (values) => filled(values).length, false),
  overRecords("DGET", (values) => (values.length > 1 ? errors.number : (values[0] ?? errors.value))),
];
