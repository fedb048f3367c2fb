/** Levels of prospects (chapters 6.1 and 14), the nearest to an order first. */
import { term, vocabulary, type Vocabulary } from "../../plan/words";

export const followUpWords = vocabulary("follow-up", "Prospect level", "客户级别", [
  term("O", "O", "O"),
  term("H", "H", "H"),
  term("A+", "A+", "A+"),
  term("A", "A", "A"),
  term("B+", "B+", "B+"),
  term("B", "B", "B"),
  term("C", "C", "C"),
  term("none", "Unclassified", "无级"),
]);

export const prospectWords: readonly Vocabulary[] = [followUpWords];

/** The levels with an interval, from an order down. */
export const levels = ["O", "H", "A+", "A", "B+", "B", "C"] as const;

export type Level = (typeof levels)[number];

export const isLevel = (id: string): id is Level => levels.some((level) => level === id);
