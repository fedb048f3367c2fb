/** What functions say in their #VALUE! and #N/A: what was wrong and what is accepted. Excel shows these beside the cell. */
import type { Vocabulary } from "../words";

const shown = (value: unknown): string =>
  typeof value === "string" ? `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”` : String(value);

/** Every accepted spelling of a list: Supporter / 支持者, No contact / 未联系 / none. */
const accepted = (list: Vocabulary): string =>
  list.terms
    .map(({ id, label }) => [...new Set([label.en, label.zh, ...(id === label.en.toLowerCase() ? [] : [id])])].join(" / "))
    .join(", ");

export const functionMessages = {
  unknownWord: (parameter: string, value: unknown, list: Vocabulary) =>
    `${parameter}: ${shown(value)} is not known. Accepted: ${accepted(list)}.`,
  notNumber: (parameter: string, value: unknown, bounds: string) => `${parameter}: ${shown(value)} is not accepted. Enter ${bounds}.`,
  notText: (parameter: string, value: unknown) => `${parameter}: ${shown(value)} is not accepted. Enter a text.`,
  numberBounds: (min: number | undefined, max: number | undefined, integer: boolean): string => {
    const kind = integer ? "a whole number" : "a number";
    if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`;
    if (min !== undefined) return `${kind}, at least ${min}`;
    return max !== undefined ? `${kind}, at most ${max}` : kind;
  },
  date: "a date (a number from 0 to 2958465)",
  notOneCell: (parameter: string, rows: number, columns: number) =>
    `${parameter}: one cell is wanted, not a range of ${rows} × ${columns}.`,
  wrongCells: (parameter: string, found: number, ...wanted: readonly number[]) =>
    `${parameter}: ${wanted.join(" or ")} cells are wanted, not ${found}.`,
  unequal: (first: string, firstCells: number, other: string, otherCells: number) =>
    `${other} has ${otherCells} cells and ${first} has ${firstCells}. Ranges of one call are equally long.`,
  weightColumns: (parameter: string, found: number) => `${parameter}: two columns are wanted, word and weight, not ${found}.`,
  badWeight: (parameter: string, word: string, value: unknown, bounds: string) =>
    `${parameter}: the weight of ${word} is ${shown(value)}. Enter ${bounds}.`,
  weightsAllZero: "All weights are 0.",
  nodeColumns: (parameter: string, found: number) =>
    `${parameter}: at least the columns id, level, name and supports are wanted, not ${found} columns.`,
  nodeCell: (parameter: string, row: number, column: string) => `${parameter}, row ${row}, ${column}`,
  unknownNode: (id: string) => `No node has the id ${shown(id)}.`,
  tooMany: (name: string, most: number, found: number) => `${name} takes at most ${most} arguments, not ${found}.`,
  tooFew: (name: string, least: number, found: number) => `${name} needs at least ${least} arguments, not ${found}.`,
  bandsOrder: "bands: near, mid, high and medium are wanted in this order, near not after mid and medium not over high.",
  unknownFunction: (name: string) => `There is no function ${name}.`,
} as const;
