/** The seven questions of 5W2H (chapter 7): who, what, when, where, why, how, how much. */
import type { Text } from "../../plan/language";

export interface PlainQuestion {
  /** Stored in workbooks: never rename one. */
  readonly id: string;
  readonly name: Text;
}

export const fiveWTwoHQuestions: readonly PlainQuestion[] = [
  { id: "who", name: { en: "Who", zh: "何人" } },
  { id: "what", name: { en: "What", zh: "何事" } },
  { id: "when", name: { en: "When", zh: "何时" } },
  { id: "where", name: { en: "Where", zh: "何地" } },
  { id: "why", name: { en: "Why", zh: "为何" } },
  { id: "how", name: { en: "How", zh: "如何" } },
  { id: "how-much", name: { en: "How much", zh: "多少" } },
];
