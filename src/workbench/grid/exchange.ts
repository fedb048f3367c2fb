/** Copy, cut and paste of the selection: as text with other programs, as cells within the workbook. */
import type { Bench } from "../bench";
import { paste, pasteCells } from "../edits";
import { looksOf, toHtml } from "./clipboardHtml";
import { fromTabSeparated, shownRows, toTabSeparated } from "./clipboard";

/** Marks the selection as copied or cut; gives its text. */
export function takeSelection(bench: Bench, cut: boolean): string {
  const { sheet, selection, view } = bench;
  bench.setCopied({ sheet, area: selection.area, cut });
  return toTabSeparated(shownRows(view, selection.area));
}

/** The same as a table with its formats, for other programs. */
export const selectionAsHtml = ({ view, selection }: Bench): string => toHtml(view, selection.area);

/**
 * Puts text at the selection; text that was copied here comes as cells, with formulas and formats.
 *
 * @param html The same of another program, with its formats.
 * @param valuesOnly Neither formulas nor formats come along.
 * @returns The message of a refusal.
 */
export function putText(bench: Bench, text: string, html: string = "", valuesOnly: boolean = false): string | null {
  const { copied, sheet, selection } = bench;
  const at = { row: selection.area.top, column: selection.area.left };
  const isOwn = copied !== null && textOf(bench, copied) === text;
  const rows = fromTabSeparated(text);
  const looks = isOwn || valuesOnly || html === "" ? null : looksOf(html);
  const refused = isOwn
    ? pasteCells(bench, copied, sheet, at, valuesOnly ? "values" : "all")
    : paste(bench, sheet, at, rows, looks?.length === rows.length ? looks : null);
  if (copied?.cut) bench.setCopied(null);
  return refused;
}

/** What the copied cells say now; null where they are no longer there. */
function textOf(bench: Bench, { sheet, area }: NonNullable<Bench["copied"]>): string | null {
  return bench.session.workbook.sheets.includes(sheet) ? toTabSeparated(shownRows(bench.viewOf(sheet), area)) : null;
}

/** From the menu: the browser's clipboard without a key press. */
export async function copyByMenu(bench: Bench, cut: boolean): Promise<void> {
  await navigator.clipboard.writeText(takeSelection(bench, cut));
}

/** Refused with a message, or with null where the browser does not let pages read the clipboard. */
export async function pasteByMenu(bench: Bench): Promise<{ readonly refused: string | null } | null> {
  try {
    return { refused: putText(bench, await navigator.clipboard.readText()) };
  } catch {
    return null;
  }
}
