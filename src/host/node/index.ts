/**
 * The embedded Excel for Node: tests, command line, benchmarks. Never imported by code for the browser.
 *
 *     const excel = await createExcel({ customFunctions });
 *     await withGlobals(excel, () => buildPlan(…));   // production code names Excel, Office … as globals
 *     excel.workbook;                                 // the state, to look at or to save as .xlsx
 *     excel.host.statistics, excel.host.gaps;         // requests and bytes; members asked for in vain
 *     excel.dispose();
 */
export { createExcel, type EmbeddedExcel, type ExcelHost } from "./createExcel";
export { withGlobals } from "./globals";
