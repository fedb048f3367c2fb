/** Saving and opening .xlsx files. */
export { saveXlsx, saveXlsxInSteps } from "./saveXlsx";
export { readPart } from "./open/readPart";
export { openXlsx } from "./open/workbook";
export { readTables } from "./read/readTables";
export { defaultLimits, type OpenErrorCode } from "./open/limits";
export { heldSentence } from "./words/held";
export { openReasons } from "./words/openReasons";
export { savedName, savingSentences } from "./words/saving";
