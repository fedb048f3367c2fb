/**
 * What a file held, for comparing. A sheet that has not changed since is the present one; of the others what they were is read again from the
 * file, once for as long as the workbook is open: it is saved again and again.
 */
import type { Sheet, Workbook, WorkbookSource } from "../../model/state";
import { fingerprintInSteps } from "../fingerprint";
import { openAround, openFrameSheet, type Frame } from "../open/workbook";

/** Sheets that have been read again, by their place in the file. */
const held = new WeakMap<WorkbookSource, Map<number, Sheet>>();

function heldOf(source: WorkbookSource): Map<number, Sheet> {
  const known = held.get(source) ?? new Map<number, Sheet>();
  held.set(source, known);
  return known;
}

/** In steps; the sheets must not be changed. */
export function* asOpened(frame: Frame, source: WorkbookSource, now: Workbook): Generator<void, Workbook> {
  const known = heldOf(source);
  const sheets: Sheet[] = [];
  for (const [index, node] of frame.sheets.entries()) {
    yield;
    const present = now.sheets.find(({ id }) => id === source.sheets[index]);
    if (present && (yield* fingerprintInSteps(present)) === source.fingerprints[index]) {
      sheets.push(present);
      continue;
    }
    const sheet = known.get(index) ?? (yield* openFrameSheet(node, frame));
    known.set(index, sheet);
    sheets.push(sheet);
  }
  return openAround(frame, sheets);
}
