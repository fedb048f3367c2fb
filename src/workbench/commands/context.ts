/** What a command of the page works with. */
import type { Bench } from "../bench";
import type { Question } from "../commit";
import type { Messages } from "../messages";

/** Something to be entered or chosen before a command goes on. */
export interface Prompt {
  readonly title: string;
  readonly label: string;
  readonly value: string;
  /** Limits of a number; a text without. */
  readonly number?: { readonly least: number; readonly most: number };
  /** One of these is chosen; `color` is shown beside it. */
  readonly choices?: readonly { readonly value: string; readonly label: string; readonly color?: string | null }[];
  /** @returns Why the answer is refused: the question stays open. */
  readonly take: (answer: string) => string | null;
}

export interface CommandContext {
  readonly bench: Bench;
  readonly messages: Messages;
  readonly refuse: (message: string) => void;
  readonly ask: (question: Question) => void;
  readonly prompt: (prompt: Prompt) => void;
}
