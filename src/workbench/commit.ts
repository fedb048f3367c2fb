/** Ends typing: judges the entry by the cell's validation, writes it, goes on to the next cell. */
import { formatArea, oneCell } from "../host/model/address";
import { parseFormula } from "../host/calc/syntax";
import { styleAt } from "../host/model/styles";
import type { Bench, Editing } from "./bench";
import { typeInto } from "./edits";
import { typeIntoAll } from "./sheetEdits";
import { inputOf } from "./grid/clipboard";
import { goOnInside, stepFrom, type Direction } from "./grid/movement";
import { accepts } from "./grid/validate";
import type { Messages } from "./messages";

export interface Question {
  readonly title: string;
  readonly message: string;
  readonly answers: readonly { readonly label: string; readonly run: () => void }[];
}

export type CommitOutcome =
  { readonly kind: "question"; readonly question: Question } | { readonly kind: "refused"; readonly message: string };

/** Where the entry goes besides its cell, and which cell is next: "fill" (Ctrl+Enter) takes all that is selected and stays. */
export type CommitWay = Direction | "fill" | null;

/** Null where the entry went in or nothing was typed. */
export function commitEditing(bench: Bench, direction: CommitWay, messages: Messages): CommitOutcome | null {
  const { editing } = bench;
  if (!editing) return null;
  const { sheet, row, column, text } = editing;
  const finish = (): CommitOutcome | null => {
    leave(bench);
    const unchanged = text === String(inputOf(sheet, row, column));
    const isFilled = direction === "fill" && sheet === bench.sheet;
    const refused = isFilled
      ? typeIntoAll(bench, { row, column }, closed(text))
      : unchanged
        ? null
        : typeInto(bench, sheet, row, column, closed(text));
    if (refused !== null) return { kind: "refused", message: refused };
    if (sheet !== bench.sheet) bench.activate(sheet);
    if (direction !== null && direction !== "fill") goOn(bench, direction);
    return null;
  };
  if (text.startsWith("=") && text.length > 1 && parseFormula(closed(text)) === null) {
    const again = (): void => {
      bench.setEditing({ ...editing, caret: text.length, where: "cell" });
    };
    const cancel = (): void => {
      leave(bench);
    };
    const answers = [
      { label: messages.retry, run: again },
      { label: messages.cancel, run: cancel },
    ];
    return { kind: "question", question: { title: text, message: messages.badFormula, answers } };
  }
  const rule = bench.view.sheet === sheet ? bench.view.index.validationAt(row, column) : null;
  const alert = rule?.alert;
  if (!rule || alert?.show === false) return finish();
  if (accepts(bench, sheet, rule, row, column, text, styleAt(bench.session.workbook, sheet, row, column).numberFormat)) return finish();
  const again = (): void => {
    bench.setEditing({ ...editing, caret: text.length, where: "cell" });
  };
  const keep = (): void => {
    finish();
  };
  const cancel = (): void => {
    leave(bench);
  };
  const strict = !alert || alert.style === "stop";
  return {
    kind: "question",
    question: {
      title: alert?.title || formatArea(oneCell(row, column)),
      message: alert?.message || messages.notValid,
      answers: [
        strict ? { label: messages.retry, run: again } : { label: messages.keep, run: keep },
        { label: messages.cancel, run: cancel },
      ],
    },
  };
}

function leave(bench: Bench): void {
  bench.setEditing(null);
}

/** Missing closing brackets at the end of a formula are put in, as Excel does. */
function closed(text: Editing["text"]): string {
  if (!text.startsWith("=")) return text;
  const outside = text.replaceAll(/"[^"]*"|'[^']*'/g, "");
  const open = outside.split("(").length - outside.split(")").length;
  return open > 0 && open < 20 ? text + ")".repeat(open) : text;
}

function goOn(bench: Bench, direction: Direction): void {
  if (goOnInside(bench, direction)) return;
  const target = stepFrom(bench.view, bench.selection.active, direction);
  bench.reach(target.row, target.column);
  bench.select(target);
}
