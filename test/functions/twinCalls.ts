/**
 * Random calls of a function that has a native twin, as cells of a row, or of several for a framework: what its parameters accept, blanks, and in every third call what
 * they refuse. What the twin takes from the Lists sheet is given to the function from there.
 */
import type { FunctionDefinition, Parameter } from "../../src/plan/functions/functionDefinition";
import { healthReason } from "../../src/plan/health/functions";
import { healthMeasureWords } from "../../src/plan/health/words";
import type { ListsLayout } from "../../src/plan/frame/lists/layout";
import { columnLetters } from "../../src/plan/sheet/address";
import { gradeBands } from "../../src/sections/opportunities/settings";
import { factorWords } from "../../src/sections/opportunities/words";
import { phaseWeights } from "../../src/sections/criteriaByPhase/settings";
import { weightedLists } from "../../src/sections/stakeholders/settings";
import { reviewDay } from "../plans";
import { labelsOf, type Vocabulary } from "../../src/plan/words";
import { pick, type Random } from "../randomRows";
import { registry } from "../registry";

type Cell = number | string | boolean | null;

export interface TwinCall {
  /** What stands in the rows, from their first cell on. */
  readonly lines: readonly (readonly Cell[])[];
  /** Both formulas, with "=". */
  readonly custom: string;
  readonly native: string;
}

/** Cells of a column of a table, here lying in a row. */
const columnLength = 12;

/** Optional parameters that the twin reads from the Lists sheet, by function. */
const fromLists = (lists: ListsLayout): Readonly<Record<string, string>> => {
  const weights = lists.table(...Object.values(weightedLists));
  return {
    INFLUENCE: weights,
    BACKING: weights,
    PRIORITY: weights,
    SUPPORT: weights,
    ASSESS: lists.weights(factorWords),
    KNOWN: lists.weights(factorWords),
    GRADE: lists.weights(gradeBands),
    DECISIONSCORE: lists.weights(phaseWeights),
    VERDICT: lists.weights(factorWords),
    HEALTH: lists.weights(healthMeasureWords),
    WHY: lists.weights(healthMeasureWords),
  };
};

/** Values at which answers change, by parameter. */
const edges: Readonly<Record<string, readonly number[]>> = {
  measures: [0, 0.3, 0.5, 0.63, 0.96, 1],
  ratio: [0, 0.3, 0.5, 0.99, 1, 1.4, 2, 3, 5, 0.7 / 0.07, 12],
  probability: [0, 0.1, 0.39, 0.4, 0.55, 0.7, 0.9, 1],
  profits: [60, 25, 10, 5, 0, -8, 0.1, 0.2],
  profit: [60, 25, 10, 5, 0, -8, 0.1, 0.2],
  revenue: [0, 50, 100, 200, 1200],
  assertiveness: [-10, -2, -1, 0, 1, 2, 3, 10],
  responsiveness: [-10, -2, -1, 0, 1, 2, 3, 10],
  daysOverdue: [-5, 0, 1, 30, 31, 90, 91, 400],
  amount: [0, 5000, 5001, 100_000, 100_001, 250_000],
  dayLimit: [0, 30, 90],
  amountLimit: [0, 5000, 100_000],
};

/** The words of a list that this plan offers, in its language. */
const offered = (list: Vocabulary, { rows, language }: ListsLayout): readonly string[] =>
  list.listed ? rows.filter((row) => row.list === list.id).map(({ word }) => word) : labelsOf(list, language);

const acceptedCell = ({ name, accepts }: Parameter, lists: ListsLayout, random: Random): Cell => {
  switch (accepts.kind) {
    case "word":
    case "words":
      return pick(random, offered(accepts.list, lists));
    case "flag":
    case "flags":
      return pick<Cell>(random, [true, "Yes", "是", false, "no", "否"]);
    case "date":
      return reviewDay + Math.floor(random() * 400) - 60;
    case "share":
      return pick(random, edges[name] ?? [0, 0.5, 1]);
    case "number":
    case "numbers": {
      const { min = 0, max = 1000 } = accepts;
      return pick(random, [...(edges[name] ?? []), ...(name in edges ? [] : [min, max]), Math.round(min + random() * (max - min))]);
    }
    default:
      return pick(random, ["Ana Ruiz", "李工"]);
  }
};

/** Never accepted by a parameter of this kind. No truth value for a number: in LibreOffice TRUE is the number 1. */
const refusedCell = ({ accepts }: Parameter, random: Random): Cell => {
  if (random() < 0.1) return "=NA()";
  if (accepts.kind === "number" || accepts.kind === "numbers" || accepts.kind === "share" || accepts.kind === "date") {
    const { min, max } = accepts.kind === "share" ? { min: 0, max: 1 } : accepts.kind === "date" ? { min: 0, max: undefined } : accepts;
    return pick<Cell>(random, ["nobody knows", ...(min === undefined ? [] : [min - 1]), ...(max === undefined ? [] : [max + 0.5])]);
  }
  return pick<Cell>(random, ["nobody knows", 7]);
};

const lengthOf = ({ accepts }: Parameter, random: Random): number => {
  switch (accepts.kind) {
    case "words":
    case "texts":
      return columnLength;
    case "numbers":
      return accepts.cells ?? columnLength;
    case "flags":
      return typeof accepts.cells === "object" ? (accepts.cells[0] ?? 0) : (accepts.cells ?? pick(random, [2, 4, 5, 6]));
    default:
      return 1;
  }
};

/** Nodes that hang together; in every other call with ids twice, in other case or left out, and links that lead nowhere. */
const frameworkNodes = (random: Random, wrong: boolean): readonly (readonly Cell[])[] => {
  const ids = ["K", "L", "I", "J ", "O", "P", "S", "T"];
  const messy = random() < 0.5;
  const odd = (): boolean => messy && random() < 0.2;
  return ids.map((id, at) => {
    const level = 1 + Math.floor(at / 2);
    const above = ids.slice(Math.max(0, 2 * level - 4), 2 * level - 2);
    const own = odd() ? pick<Cell>(random, [id.toLowerCase(), pick(random, ids), null]) : id;
    // In a row without an id nothing is refused.
    const refused = own === null || (wrong && random() < 0.05);
    return [
      own,
      refused ? pick<Cell>(random, [5, "nobody knows"]) : odd() ? pick<Cell>(random, [1, 4, null]) : level,
      pick<Cell>(random, [`Node ${id}`, null]),
      odd()
        ? pick<Cell>(random, [`${pick(random, ids)} ； ${pick(random, ids).toLowerCase()}`, null])
        : pick(random, [above.join(";"), ...above]),
      pick<Cell>(random, [null, null, 0, 1, 3, wrong && random() < 0.1 ? -1 : 0.5]),
      ...["Treasury", "Ana Ruiz", null, null],
      pick<Cell>(random, [5, null]),
      pick<Cell>(random, [null, 0, 1000, 750]),
      pick<Cell>(random, [null, 0, 0.5, 1]),
    ];
  });
};

/** A function with its parameters as a call has them: WHY takes those of what it explains. */
const called = ({
  id,
  parameters,
}: FunctionDefinition): { readonly written: readonly string[]; readonly parameters: readonly Parameter[] } =>
  id === "WHY" ? { written: ['"health"'], parameters: healthReason.definition.parameters } : { written: [], parameters };

export const twinCall = (definition: FunctionDefinition, lists: ListsLayout, row: number, random: Random): TwinCall => {
  const { id, result } = definition;
  const { written, parameters } = called(definition);
  const twin = registry.twins.get(id);
  if (!twin) throw new Error(`${id} has no native twin.`);
  const cells: Cell[] = [];
  let more: readonly (readonly Cell[])[] = [];
  const args: string[] = [...written];
  const given = fromLists(lists)[id];
  const wrong = random() < 1 / 3;
  const blanks = pick(random, [0, 0.15, 0.5, 1]);
  for (const parameter of parameters) {
    const { name, accepts, optional } = parameter;
    if (accepts.kind === "language" || (optional === true && ["weights", "bands"].includes(name))) continue;
    // A sheet writes the process out; its twin knows no other.
    if (name === "process") {
      args.push("");
      continue;
    }
    if (optional === true && random() < 0.4) {
      args.push("");
      continue;
    }
    const from = cells.length;
    if (accepts.kind === "range") {
      const [first = [], ...others] = frameworkNodes(random, wrong);
      cells.push(...first);
      more = others;
      args.push(
        `$${columnLetters(from)}$${(row + 1).toString()}:$${columnLetters(cells.length - 1)}$${(row + 1 + others.length).toString()}`,
      );
      continue;
    }
    // An id is often one of the nodes.
    if (accepts.kind === "text" && more.length > 0) {
      cells.push(pick<Cell>(random, [more[0]?.[0] ?? null, more[5]?.[0] ?? null, cells[0] ?? null, "s", "nobody", null]));
      args.push(`$${columnLetters(from)}$${(row + 1).toString()}`);
      continue;
    }
    for (let left = lengthOf(parameter, random); left > 0; left -= 1) {
      if (random() < blanks) cells.push(pick(random, [null, null, null, '=""']));
      else cells.push(wrong && random() < 0.2 ? refusedCell(parameter, random) : acceptedCell(parameter, lists, random));
    }
    const cell = (index: number): string => `$${columnLetters(index)}$${(row + 1).toString()}`;
    args.push(cells.length - from === 1 ? cell(from) : `${cell(from)}:${cell(cells.length - 1)}`);
  }
  const language = lists.language === "en" ? [] : [`"${lists.language}"`];
  const speaks = parameters.some(({ accepts }) => accepts.kind === "language");
  const custom = [...args, ...(given === undefined ? [] : [given]), ...(speaks ? language : [])];
  // What is left out at the end is not there; between others it is an empty argument.
  const known = args.slice(0, args.findLastIndex((arg) => arg !== "") + 1);
  /** Several cells are compared as one. */
  const inOneCell = (formula: string): string => (result === "matrix" ? `=TEXTJOIN(" | ",TRUE,${formula})` : `=${formula}`);
  return {
    lines: [cells, ...more],
    custom: inOneCell(`KAM.${id}(${custom.join(",").replace(/,+$/, "")})`),
    native: inOneCell(twin(known, lists) ?? ""),
  };
};
