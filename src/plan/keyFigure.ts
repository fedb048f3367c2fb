/** Key figures as sections write them down. */
import type { KeyFigure } from "./changes/standing";
import { text } from "./wording";

type Format = KeyFigure["format"];

export const keyFigure = (
  id: string,
  en: string,
  zh: string,
  value: number | null,
  format: Format,
  better: KeyFigure["better"],
): KeyFigure => ({
  id,
  name: text(en, zh),
  value,
  format,
  better,
});

/** A sum or a count of nothing is not known rather than 0. */
export const whereAny = <T>(rows: readonly T[], figure: (rows: readonly T[]) => number | null): number | null =>
  rows.length === 0 ? null : figure(rows);

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
