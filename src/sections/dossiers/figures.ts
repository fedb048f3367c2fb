/** How complete the dossiers are (chapter 1.5): filled items of all that are asked for, per dossier and in total. */
import { daysBetween } from "../../plan/days";
import type { DossierRow } from "./table";
import { dossierWords, type DossierId } from "./words";

export interface Completeness {
  readonly filled: number;
  /** All items that stand; 0 where nobody keeps the dossier. */
  readonly required: number;
}

export interface DossierState extends Completeness {
  readonly dossier: DossierId;
  /** Indices of its rows in the plan's array. */
  readonly rows: readonly number[];
  /** Those of the items nobody knows yet, in the order of the sheet. */
  readonly missing: readonly number[];
}

/** The dossiers in the order of the method. */
export const dossierIds: readonly DossierId[] = dossierWords.terms.map(({ id }) => id);

export const isFilled = ({ value }: Pick<DossierRow, "value">): boolean => value !== null && value.trim() !== "";

/** Personal data: no shared copy holds such a row (chapter 12.3), and nobody is urged to fill it. */
const isPersonal = ({ dossier }: Pick<DossierRow, "dossier">): boolean => dossier === "personal";

/** What a row asks for; its item where no wording stands. */
export const wordingOf = ({ text, item }: Pick<DossierRow, "text" | "item">): string => text ?? item;

/** The same in short, for a sentence: what stands before the colon. */
export const shortWordingOf = (row: Pick<DossierRow, "text" | "item">): string => wordingOf(row).split(/[:：]/)[0]?.trim() ?? "";

/** The dossiers that stand, each with what is known and what is missing. */
export const dossierStates = (rows: readonly DossierRow[]): readonly DossierState[] =>
  dossierIds.flatMap((dossier): readonly DossierState[] => {
    const own = rows.flatMap((row, index) => (row.dossier === dossier ? [index] : []));
    const missing = own.filter((index) => {
      const row = rows[index];
      return row !== undefined && !isFilled(row);
    });
    return own.length === 0 ? [] : [{ dossier, rows: own, missing, filled: own.length - missing.length, required: own.length }];
  });

/** All dossiers that stand taken together. */
export const inTotal = (states: readonly Completeness[]): Completeness => ({
  filled: states.reduce((sum, { filled }) => sum + filled, 0),
  required: states.reduce((sum, { required }) => sum + required, 0),
});

/** Filled of required, 0–1; null while no dossier stands. Chapter 1.5. */
export const shareOf = ({ filled, required }: Completeness): number | null => (required === 0 ? null : filled / required);

/** Share of the items of all dossiers that are known, 0–1; null until the first one is, so that nobody begins with a loss. */
export const dossierCompleteness = (rows: readonly DossierRow[]): number | null => {
  const total = inTotal(dossierStates(rows));
  return total.filled === 0 ? null : shareOf(total);
};

/** The next items to find out: the first ones missing in each dossier; personal data is never asked for. */
export const nextMissing = (rows: readonly DossierRow[], each: number): readonly number[] =>
  dossierStates(rows)
    .filter(({ dossier }) => dossier !== "personal")
    .flatMap(({ missing }) => missing.slice(0, each));

/** Personal rows that hold something and were to be kept until a day before this one. */
export const expiredRows = (rows: readonly DossierRow[], asOf: number): readonly number[] =>
  rows.flatMap((row, index) =>
    isPersonal(row) && isFilled(row) && row.keepUntil !== null && daysBetween(row.keepUntil, asOf) > 0 ? [index] : [],
  );

/** Personal rows that hold something and say nothing of how long it may be kept. */
export const undatedRows = (rows: readonly DossierRow[]): readonly number[] =>
  rows.flatMap((row, index) => (isPersonal(row) && isFilled(row) && row.keepUntil === null ? [index] : []));

export const marks = { known: "●", assumed: "◐", missing: "○" } as const;

/** ●●●○○ */
export const marksOf = ({ filled, required }: Completeness): string => marks.known.repeat(filled) + marks.missing.repeat(required - filled);
