/** The template that is being edited, as long as the pane lives: leaving the view loses nothing. */
import type { Draft } from "./editor/Editor";

let kept: Draft | null = null;

export const keptDraft = (): Draft | null => kept;

export const keepDraft = (draft: Draft | null): void => {
  kept = draft;
};
