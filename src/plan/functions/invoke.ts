/**
 * Calls a function definition with what stands in cells: the one place for blanks, words, bounds, sizes and errors.
 *
 * In this order: too many or too few arguments → #VALUE!; an error in an argument is passed on; an argument that is not accepted → #VALUE!;
 * a blank in a required cell → blank; else the function runs. One cell stands for a range of 1 × 1 and the other way round.
 * An argument that is left out at the end is not there or undefined; null is a blank.
 */
import { languageWords } from "../commonWords";
import { findWord } from "../words";
import {
  CellError,
  type Argument,
  type CellValue,
  type FunctionDefinition,
  type Parameter,
  type Result,
  type Rows,
} from "./functionDefinition";
import { functionMessages as messages } from "./functionMessages";
import { isBlank, readCell, readFlag, readNumber, readText, readWord } from "./readCell";
import { readAll } from "./readRange";

/** A whole argument as it comes from a formula. */
export type RawArgument = CellValue | readonly (readonly CellValue[])[] | undefined;

const isRange = (argument: RawArgument): argument is readonly (readonly CellValue[])[] => Array.isArray(argument);

const rowsOf = (argument: RawArgument): Rows => (isRange(argument) ? argument : [[argument ?? null]]);

/** The cell of a range of 1 × 1, else undefined. */
const onlyCell = (rows: Rows): CellValue | undefined => (rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : undefined);

const firstError = (args: readonly RawArgument[]): CellError | null => {
  for (const argument of args) {
    if (argument instanceof CellError) return argument;
    if (!isRange(argument)) continue;
    for (const row of argument) {
      for (const cell of row) if (cell instanceof CellError) return cell;
    }
  }
  return null;
};

const rangeKinds: ReadonlySet<string> = new Set(["words", "texts", "numbers", "flags", "range", "anything"]);

/** Whether a parameter takes a range, not one cell. */
export const takesRange = (parameter: Parameter): boolean => rangeKinds.has(parameter.accepts.kind);

const readRange = ({ name, accepts }: Parameter, rows: Rows): Argument | CellError => {
  switch (accepts.kind) {
    case "words":
      return readAll(rows, (cell) => readWord(name, cell, accepts.list));
    case "texts":
      return readAll(rows, (cell) => readText(name, cell));
    case "numbers":
      return readAll(rows, (cell) => readNumber(name, cell, accepts));
    case "flags":
      return readAll(rows, (cell) => readFlag(name, cell) ?? false);
    case "range":
      return accepts.read(name, rows) as Argument | CellError;
    default:
      return rows;
  }
};

const cellCount = (rows: Rows): number => rows.reduce((count, row) => count + row.length, 0);

const readArgument = (parameter: Parameter, argument: RawArgument): Argument | CellError => {
  if (!takesRange(parameter)) {
    if (isRange(argument) && cellCount(argument) !== 1)
      return new CellError("#VALUE!", messages.notOneCell(parameter.name, argument.length, argument[0]?.length ?? 0));
    const value = readCell(parameter.name, isRange(argument) ? argument[0]?.[0] : argument, parameter.accepts);
    return parameter.accepts.kind === "language" ? (value ?? "en") : value;
  }
  // What WHY explains judges its own blanks: a blank cell is given, only what is left out is not.
  if (parameter.accepts.kind === "anything") return argument === undefined ? null : rowsOf(argument);
  const rows = rowsOf(argument);
  if (parameter.optional === true && onlyCell(rows) !== undefined && isBlank(onlyCell(rows))) return null;
  const wanted = "cells" in parameter.accepts ? parameter.accepts.cells : undefined;
  const counts = typeof wanted === "number" ? [wanted] : (wanted ?? []);
  if (wanted !== undefined && !counts.includes(cellCount(rows))) {
    return new CellError("#VALUE!", messages.wrongCells(parameter.name, cellCount(rows), ...counts));
  }
  return readRange(parameter, rows);
};

/** A column of a table: as long as the other columns of the call. */
const isColumn = ({ accepts }: Parameter): boolean =>
  accepts.kind === "words" || accepts.kind === "texts" || (accepts.kind === "numbers" && accepts.cells === undefined);

/** What is left out has no length. */
const unequalColumns = (parameters: readonly Parameter[], args: readonly RawArgument[], read: readonly Argument[]): CellError | null => {
  if (!parameters.some(isColumn)) return null;
  const columns = parameters.flatMap((parameter, index) =>
    isColumn(parameter) && !(parameter.optional === true && read[index] === null)
      ? [{ name: parameter.name, cells: cellCount(rowsOf(args[index])) }]
      : [],
  );
  const [first, ...others] = columns;
  const other = others.find((column) => column.cells !== first?.cells);
  return first && other ? new CellError("#VALUE!", messages.unequal(first.name, first.cells, other.name, other.cells)) : null;
};

/** The language is always last: =KAM.VERDICT(scores, "zh") means the same as =KAM.VERDICT(scores,, "zh"). */
const withLanguageLast = (parameters: readonly Parameter[], args: readonly RawArgument[]): readonly RawArgument[] => {
  if (parameters.at(-1)?.accepts.kind !== "language") return args;
  const given = args.findLastIndex((argument) => (isRange(argument) ? onlyCell(argument) !== null : !isBlank(argument)));
  const language = parameters.length - 1;
  const parameter = parameters[given];
  const word = onlyCell(rowsOf(args[given]));
  const between = given < language && parameter?.optional === true && (takesRange(parameter) || parameter.accepts.kind === "word");
  if (!between || typeof word !== "string" || findWord(languageWords, word) === null) return args;
  return parameters.map((_parameter, index) => (index === language ? word : index >= given ? undefined : args[index]));
};

const leastArguments = (parameters: readonly Parameter[]): number => {
  let least = 0;
  for (const { optional } of parameters) if (optional !== true) least++;
  return least;
};

const blankOf = (definition: Pick<FunctionDefinition, "result">): Result => (definition.result === "matrix" ? [[null]] : null);

/** What the cell shows that holds this function with these arguments. */
export const invoke = (
  definition: Pick<FunctionDefinition, "id" | "parameters" | "result" | "run">,
  rawArgs: readonly RawArgument[],
): Result => {
  const { parameters } = definition;
  const name = `KAM.${definition.id}`;
  const least = leastArguments(parameters);
  if (rawArgs.length > parameters.length) return new CellError("#VALUE!", messages.tooMany(name, parameters.length, rawArgs.length));
  if (rawArgs.length < least) return new CellError("#VALUE!", messages.tooFew(name, least, rawArgs.length));
  const error = firstError(rawArgs);
  if (error !== null) return error;

  const inPlace = withLanguageLast(parameters, rawArgs);
  const args: Argument[] = [];
  for (const parameter of parameters) {
    const argument = readArgument(parameter, inPlace[args.length]);
    if (argument instanceof CellError) return argument;
    args.push(argument);
  }
  const unequal = unequalColumns(parameters, inPlace, args);
  if (unequal !== null) return unequal;
  const lacks = parameters.some((parameter, index) => args[index] === null && parameter.optional !== true && parameter.takesBlank !== true);
  return lacks ? blankOf(definition) : definition.run(args);
};
