/** Saving and opening .xlsx files. */
export { saveXlsx } from "./save/workbook";
export { openXlsx, type OpenResult } from "./open/workbook";
export { defaultLimits, type OpenErrorCode, type OpenLimits } from "./open/limits";
