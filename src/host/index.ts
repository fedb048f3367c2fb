/**
 * The embedded Excel: what the workbench and the file format use. For Node see node/index.ts (createExcel).
 *
 * A workbook is plain data (model/state). A Session opens it: it has the calculator, events and undo. Office.js reaches it through
 * XdmHost → Dispatcher → the classes in model/office; the grid through the functions in model/.
 */
export { createCalculator } from "./calc";
export { newSheet, newWorkbook } from "./model/newWorkbook";
export { Session } from "./model/session";
export { dispatchTarget } from "./model/office/openWorkbook";
export { setInputs } from "./model/edit";
export { Dispatcher } from "./protocol/dispatcher";
export { AddinInternalService, RuntimeFunctions } from "./protocol/customFunctionCalls";
export { XdmHost, type Fault, type RequestStatistics } from "./protocol/xdmHost";
export * from "./model/state";
export { History } from "./model/history";
export { clearCells, enter, typeInto, validationAt, type Refusal } from "./model/gridEdit";
export { validationAccepts, validationList } from "./model/validation";
export { deleteCells, insertCells } from "./model/structure";
export { select } from "./model/selection";
