/** What a column of a source holds, from its first rows: enough to tell dates from money from words. */
import { readDate } from "../../plan/cells/dateText";
import { currencyIn, readNumber } from "../../plan/cells/numberText";
import { dayOf } from "../values/months";
import type { SourceCell, SourceTable } from "../source";

/** Rows that are looked at; more would say the same. */
const looked = 400;

export interface Profile {
  readonly filled: number;
  /** Different values as texts, in order. */
  readonly texts: readonly string[];
  /** Shares of the filled cells. */
  readonly dates: number;
  readonly numbers: number;
  readonly money: number;
  /** Every cell holds another value. */
  readonly unique: boolean;
  /** Looks like the id of a record: a GUID, 15 or 18 letters and figures. */
  readonly ids: number;
  readonly largest: number;
}

/** What a cell shows. */
export const cellText = (cell: SourceCell | undefined): string => (cell === null || cell === undefined ? "" : String(cell).trim());

const id = /^(?:\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?|(?=[A-Za-z]*\d)[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?|zcrm_\d+|\d{15,20})$/i;

const profileOf = (table: SourceTable, index: number): Profile => {
  const cells = table.rows.slice(0, looked).flatMap(({ cells: row }) => {
    const cell = row[index];
    return cell === null || cell === undefined || cellText(cell) === "" ? [] : [cell];
  });
  const texts = cells.map(cellText);
  const share = (test: (text: string, cell: SourceCell) => boolean): number =>
    cells.length === 0 ? 0 : texts.filter((text, at) => test(text, cells[at] ?? null)).length / cells.length;
  const numbers = texts.map((text) => readNumber(text, null));
  const different = [...new Set(texts)];
  return {
    filled: cells.length,
    texts: different,
    dates: share((text, cell) => typeof cell === "string" && (readDate(text).kind !== "none" || dayOf(text, "last") !== null)),
    numbers: numbers.filter(({ kind }) => kind === "number").length / Math.max(1, cells.length),
    money: share((text) => currencyIn(text) !== null),
    unique: different.length === cells.length,
    ids: share((text) => id.test(text)),
    largest: numbers.reduce((most, one) => (one.kind === "number" ? Math.max(most, Math.abs(one.value)) : most), 0),
  };
};

const known = new WeakMap<SourceTable, readonly Profile[]>();

/** Width of the widest row or of the header. */
export const widthOf = ({ header, rows }: SourceTable): number =>
  rows.reduce((widest, { cells }) => {
    if (cells.length <= widest) return widest;
    return Math.max(widest, cells.findLastIndex((cell) => cellText(cell) !== "") + 1);
  }, header.length);

/** Of every column of a source. Asked for again, it is the same list. */
export const profilesOf = (table: SourceTable): readonly Profile[] => {
  const made = known.get(table) ?? Array.from({ length: widthOf(table) }, (_, index) => profileOf(table, index));
  known.set(table, made);
  return made;
};
