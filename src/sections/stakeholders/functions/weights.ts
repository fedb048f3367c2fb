/**
 * Words with their weights, side by side, as a parameter of the figures of chapter 2. Rows whose word is blank or not known are passed
 * over; words that are missing keep their default.
 */
import { CellError, type Rows } from "../../../plan/functions/functionDefinition";
import { functionMessages as messages } from "../../../plan/functions/functionMessages";
import { optional } from "../../../plan/functions/parameters";
import { isBlank, readNumber, type Bounds, type Cell } from "../../../plan/functions/readCell";
import { roleLists } from "../words";
import { type Term, findWord } from "../../../plan/words";
import { type WeightedList, type WordWeights, defaultWeights, weightedLists } from "../settings";

/** Bounds without which influence, backing and priority would leave their ranges. */
const weightBounds: Readonly<Record<WeightedList, Bounds>> = {
  level: { min: 0 },
  role: { min: 0 },
  attitude: { min: -1, max: 1 },
  closeness: { min: 0, max: 1 },
};
const listIds = Object.keys(weightBounds) as readonly WeightedList[];

const isWeightedWord = (cell: Cell): boolean =>
  typeof cell === "string" && listIds.some((list) => findWord(weightedLists[list], cell) !== null);

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
  const defaults = defaultWeights[list];
  const ids = Object.keys(found);
  if (list !== "role" || ids.length === 0) return { ...defaults, ...found };
  const roles = Object.values<readonly Term[]>(roleLists).find((terms) => ids.every((id) => terms.some((term) => term.id === id)));
  const inForce = roles === undefined ? defaults : Object.fromEntries(roles.map((term) => [term.id, defaults[term.id] ?? 0]));
  return { ...inForce, ...found };
};

/**
 * A range of words with weights; in three columns the word stands first as its id, then as somebody calls it. Rows whose word is blank or not known are passed over, and so is a blank weight;
 * words that are missing keep their default.
 */
const readWeights = (name: string, range: Rows): WordWeights | CellError => {
  const found: Record<WeightedList, Record<string, number>> = { level: {}, role: {}, attitude: {}, closeness: {} };
  for (const row of wordsDown(range)) {
    if (row.length !== 2 && row.length !== 3) return new CellError("#VALUE!", messages.weightColumns(name, row.length));
    const [word, weight] = [row[0], row.at(-1) ?? null];
    if (typeof word !== "string" || isBlank(weight)) continue;
    for (const list of listIds) {
      const term = findWord(weightedLists[list], word);
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

export const weightsParameter = optional(
  "weights",
  "Two columns, word and weight, instead of the default weights",
  "两列：词语与权重，代替默认权重",
  { kind: "range", read: readWeights },
);
