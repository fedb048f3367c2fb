/** A workbook as the bytes of an .xlsx file: what was opened from one is put into that file, all else is written whole. */
import type { Workbook } from "../model/state";
import { patchXlsx } from "./patch/workbook";
import type { ZipLevel } from "./deflate";
import type { SavedAs } from "./parts";
import { writeXlsx } from "./save/workbook";
import { atOnce } from "./steps";

/** Of the levels of packing, the one behind which a twentieth less costs twice the time. */
const usual: ZipLevel = 3;

/**
 * In steps of a few milliseconds, for a page that goes on meanwhile. Whoever changes the workbook before the last step begins anew.
 *
 * @param level How much work goes into making the file small; 0 where it is kept only for a while.
 */
export const saveXlsxInSteps = (workbook: Workbook, level: ZipLevel = usual, as: SavedAs = "workbook"): Generator<void, Uint8Array> =>
  workbook.source ? patchXlsx(workbook, workbook.source, level, as) : writeXlsx(workbook, level, as);

/** Every formula is stored with its present result. Equal workbooks give equal files. */
export function saveXlsx(workbook: Workbook, as: SavedAs = "workbook"): Uint8Array {
  return atOnce(saveXlsxInSteps(workbook, usual, as));
}
