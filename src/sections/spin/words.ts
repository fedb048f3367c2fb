/** The four kinds of question that lead from a situation to a need (chapter 7), in their order. */
import { term, vocabulary } from "../../plan/words";

export const spinWords = vocabulary("spin", "SPIN question", "SPIN 提问", [
  term("situation", "Situation", "背景"),
  term("problem", "Problem", "难点"),
  term("implication", "Implication", "暗示"),
  term("needPayoff", "Need-payoff", "需求-效益"),
]);

export const spinSteps = ["situation", "problem", "implication", "needPayoff"] as const;

export type SpinStep = (typeof spinSteps)[number];
