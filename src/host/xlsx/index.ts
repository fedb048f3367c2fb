/** Saving and opening .xlsx files. */
export { saveXlsx, saveXlsxInSteps } from "./save/workbook";
export { openXlsx } from "./open/workbook";
export { defaultLimits, type OpenErrorCode } from "./open/limits";
