/** What the reading of a column needs to know, and how its decisions are made. */
import type { Language, Text } from "../../plan/language";
import type { Column, Table } from "../../plan/table";
import type { Answers, Decision, ImportKnowledge, RememberedColumn } from "../mapping";
import type { DateOrder } from "../../plan/cells/dateText";
import type { Different } from "./cells";

/** A column of the source that goes into one of the plan. */
export interface ValueColumn {
  readonly index: number;
  readonly header: string;
  readonly column: Column;
  readonly different: Different;
  readonly remembered: Exclude<RememberedColumn, string> | null;
}

export interface ValueContext {
  readonly knowledge: ImportKnowledge;
  readonly table: Table;
  readonly language: Language;
  readonly answers: Answers;
  /** Separators are in doubt: the source uses semicolons. */
  readonly doubtful: boolean;
  /** Order of dates to take where nothing says it, and why that one; otherwise it is asked. */
  readonly assumed: { readonly order: DateOrder; readonly why: Text } | null;
}

interface Choice {
  readonly id: string;
  readonly label: Text;
}

type DecisionDraft = Pick<Decision, "kind" | "count" | "text" | "open" | "chosen"> & {
  readonly alternatives: readonly Choice[];
  readonly word?: string;
};

export const decisionId = (kind: Decision["kind"], index: number, word?: string): string =>
  word === undefined ? `${kind}:${index}` : `${kind}:${index}:${word}`;

export const decision = ({ index, header }: Pick<ValueColumn, "index" | "header">, draft: DecisionDraft): Decision => ({
  id: decisionId(draft.kind, index, draft.word),
  column: index,
  header,
  ...draft,
  word: draft.word ?? null,
});

/** The answer to a question, if it is one of those offered. */
export const answerOf = <Id extends string>({ answers }: Pick<ValueContext, "answers">, id: string, offered: readonly Id[]): Id | null => {
  const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return offered.find((one) => one === given) ?? null;
};

export const quoted = (value: string): Text => {
  const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
  return { en: `“${short}”`, zh: `“${short}”` };
};
