/** How many of the seven questions are answered (chapter 7). */
import type { FiveWTwoH } from "./table";

/** Share of the questions with an answer, 0–1; null while there is no question. */
export const answeredShare = (rows: readonly Pick<FiveWTwoH, "answer">[]): number | null =>
  rows.length === 0 ? null : rows.filter(({ answer }) => answer !== null).length / rows.length;
