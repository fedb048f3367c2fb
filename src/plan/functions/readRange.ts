/**
 * Ranges as parameters accept them: columns of words, numbers, texts and flags, words with weights, the nodes of the value framework.
 * Cells are read row by row. What is not accepted → #VALUE! with a message.
 */
import type { FrameworkNode } from "../plan";
import { defaultSettings } from "../settings";
import type { WeightedList, WordWeights } from "../../sections/stakeholders/figures";
import { findWord, roleLists } from "../words/vocabulary";
import { CellError, type CellValue } from "./functionDefinition";
import { functionMessages as messages } from "./functionMessages";
import { isBlank, readNumber, readText, type Bounds, type Cell } from "./readCell";

export type Rows = readonly (readonly CellValue[])[];

/** Every cell read the same way; the first that is refused refuses the range. */
export const readAll = <Value>(rows: Rows, read: (cell: Cell) => Value | CellError): readonly Value[] | CellError => {
  const values: Value[] = [];
  for (const row of rows) {
    for (const cell of row) {
      const value = read(cell);
      if (value instanceof CellError) return value;
      values.push(value);
    }
  }
  return values;
};

/** Bounds without which influence, backing and priority would leave their ranges. */
const weightBounds: Readonly<Record<WeightedList, Bounds>> = {
  level: { min: 0 },
  role: { min: 0 },
  attitude: { min: -1, max: 1 },
  closeness: { min: 0, max: 1 },
};
const weightedLists = Object.keys(weightBounds) as readonly WeightedList[];

const isWeightedWord = (cell: Cell): boolean => typeof cell === "string" && weightedLists.some((list) => findWord(list, cell) !== null);

/** Word and weight side by side; a range with the words in its first row and the weights below is turned. */
const wordsDown = (rows: Rows): Rows => {
  const [words = [], weights = [], ...others] = rows;
  const across = others.length === 0 && rows.length === 2 && (words.length !== 2 || words.every(isWeightedWord));
  return across ? words.map((word, column) => [word, weights[column] ?? null]) : rows;
};

/**
 * The weights in force of one list: those found, and the defaults of the words that are missing. Of the roles only one list is in force,
 * the first that holds every role found: a role of another list must not raise the largest weight.
 */
const completed = (list: WeightedList, found: Readonly<Record<string, number>>): Readonly<Record<string, number>> => {
  const defaults = defaultSettings.weights[list];
  const ids = Object.keys(found);
  if (list !== "role" || ids.length === 0) return { ...defaults, ...found };
  const roles = Object.values(roleLists).find((terms) => ids.every((id) => terms.some((term) => term.id === id)));
  const inForce = roles === undefined ? defaults : Object.fromEntries(roles.map((term) => [term.id, defaults[term.id] ?? 0]));
  return { ...inForce, ...found };
};

/**
 * A range of words with weights. Rows whose word is blank or not known are passed over, and so is a blank weight;
 * words that are missing keep their default.
 */
export const readWeights = (name: string, range: Rows): WordWeights | CellError => {
  const found: Record<WeightedList, Record<string, number>> = { level: {}, role: {}, attitude: {}, closeness: {} };
  for (const row of wordsDown(range)) {
    if (row.length !== 2) return new CellError("#VALUE!", messages.weightColumns(name, row.length));
    const [word, weight] = row;
    if (typeof word !== "string" || isBlank(weight)) continue;
    for (const list of weightedLists) {
      const term = findWord(list, word);
      if (term === null) continue;
      const value = readNumber(name, weight, weightBounds[list]);
      if (value instanceof CellError) {
        const { min, max } = weightBounds[list];
        return new CellError("#VALUE!", messages.badWeight(name, word.trim(), weight, messages.numberBounds(min, max, false)));
      }
      if (value !== null) found[list][term.id] = value;
    }
  }
  const inForce = (list: WeightedList) => completed(list, found[list]);
  return { level: inForce("level"), role: inForce("role"), attitude: inForce("attitude"), closeness: inForce("closeness") };
};

/** Ids separated by semicolons, ordinary or Chinese. */
const readIds = (cell: string): readonly string[] =>
  cell
    .split(/[;；]/)
    .map((id) => id.trim())
    .filter((id) => id !== "");

type NodeColumn = readonly [name: string, read: (name: string, cell: Cell) => string | number | null | CellError];

const textColumn = (name: string): NodeColumn => [name, readText];
const numberColumn = (name: string, bounds: Bounds = {}): NodeColumn => [name, (label, cell) => readNumber(label, cell, bounds)];

/** The columns of the framework's table in the order of chapter 3. */
const nodeColumns: readonly NodeColumn[] = [
  textColumn("id"),
  numberColumn("level", { min: 1, max: 4, integer: true }),
  textColumn("name"),
  textColumn("supports"),
  numberColumn("share", { min: 0 }),
  textColumn("department"),
  textColumn("owner"),
  textColumn("unit"),
  numberColumn("baseline"),
  numberColumn("target"),
  numberColumn("annual value"),
  numberColumn("confidence", { min: 0, max: 1 }),
];

const asText = (value: string | number | null | undefined): string | null => (value === null || value === undefined ? null : String(value));
const asNumber = (value: string | number | null | undefined): number | null => (typeof value === "number" ? value : null);

/** The nodes of the value framework; rows without an id and a single blank cell are passed over, columns beyond the twelve are not read. */
export const readNodes = (name: string, rows: Rows): readonly FrameworkNode[] | CellError => {
  const nodes: FrameworkNode[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.length === 1 && isBlank(row[0])) continue;
    if (row.length < 4) return new CellError("#VALUE!", messages.nodeColumns(name, row.length));
    if (isBlank(row[0])) continue;
    const values: (string | number | null)[] = [];
    for (const [column, [label, read]] of nodeColumns.entries()) {
      const value = read(messages.nodeCell(name, index + 1, label), row[column]);
      if (value instanceof CellError) return value;
      values.push(value);
    }
    const [id, level, title, supports, share, department, owner, unit, baseline, target, annualValue, confidence] = values;
    nodes.push({
      id: asText(id) ?? "",
      level: asNumber(level),
      name: asText(title) ?? "",
      supports: readIds(asText(supports) ?? ""),
      share: asNumber(share),
      department: asText(department),
      owner: asText(owner),
      unit: asText(unit),
      baseline: asNumber(baseline),
      target: asNumber(target),
      annualValue: asNumber(annualValue),
      confidence: asNumber(confidence),
      evidence: null,
      confirmedOn: null,
    });
  }
  return nodes;
};
