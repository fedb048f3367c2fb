/** State of the help that appears while a formula is typed, shared by the cell and the formula bar. */
import { useState } from "react";

import type { Bench } from "../bench";
import { assist, complete, type ArgumentHelp, type Completion } from "./assist";
import type { CatalogEntry } from "./catalog";

export interface FormulaHelpState {
  readonly shown: Completion | ArgumentHelp | null;
  readonly chosen: number;
  readonly choose: (entry: CatalogEntry) => void;
  /** Takes arrow keys, Tab and Escape while names are offered; true where it did. */
  readonly handleKey: (event: React.KeyboardEvent) => boolean;
  /** Tells screen readers which name is chosen. */
  readonly fieldProps: Readonly<Record<string, string | boolean | undefined>>;
}

export const helpListId = "formula-help-list";
export const optionId = (index: number): string => `formula-help-${index}`;

export function useFormulaHelp(bench: Bench): FormulaHelpState {
  const { editing, catalog } = bench;
  const [dismissed, setDismissed] = useState("");
  const [choice, setChoice] = useState({ text: "", index: 0 });
  const text = editing?.text ?? "";
  const found = editing && dismissed !== text ? assist(text, editing.caret, catalog) : null;
  const count = found?.kind === "complete" ? found.candidates.length : 0;
  const chosen = choice.text === text ? Math.min(choice.index, Math.max(0, count - 1)) : 0;

  const choose = (entry: CatalogEntry): void => {
    if (!editing || found?.kind !== "complete") return;
    const done = complete(text, found, entry);
    bench.setEditing({ ...editing, ...done, mode: "edit" });
  };

  const handleKey = (event: React.KeyboardEvent): boolean => {
    if (found?.kind !== "complete") return false;
    const entry = found.candidates[chosen];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      setChoice({ text, index: (chosen + (event.key === "ArrowDown" ? 1 : count - 1)) % count });
    } else if (event.key === "Tab" && entry) choose(entry);
    else if (event.key === "Escape") setDismissed(text);
    else return false;
    event.preventDefault();
    return true;
  };

  const listed = found?.kind === "complete";
  const fieldProps = {
    "aria-autocomplete": "list",
    "aria-controls": listed ? helpListId : undefined,
    "aria-activedescendant": listed ? optionId(chosen) : undefined,
  };
  return { shown: found, chosen, choose, handleKey, fieldProps };
}
