/** How to meet a competitor, from our strength to theirs (chapters 8 and 14). */
import { term, vocabulary, type Vocabulary } from "../../plan/words";

export const engageWords = vocabulary("engage", "Engagement", "竞争策略", [
  term("surround", "Surround", "围"),
  term("attack", "Attack", "攻"),
  term("engage", "Engage", "战"),
  term("divide", "Divide", "分"),
  term("defend", "Defend", "守"),
  term("avoid", "Avoid", "避"),
]);

export type EngageId = (typeof engageWords.terms)[number]["id"];

export const competitorWords: readonly Vocabulary[] = [engageWords];
