/** Saving and opening .xlsx files. */
export { saveXlsx, saveXlsxInSteps } from "./saveXlsx";
export { openXlsx } from "./open/workbook";
export { readTables } from "./read/readTables";
export { defaultLimits, type OpenErrorCode } from "./open/limits";
