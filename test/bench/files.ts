/** Saving and opening a workbook of 15 sheets × 300 rows × 9 columns, each with a table and two calculated columns, against exceljs. */
import ExcelJS from "exceljs";
import { createCalculator, noCustomFunctions } from "../../src/host/calc";
import { newSheet, newWorkbook } from "../../src/host/model/newWorkbook";
import type { Workbook } from "../../src/host/model/state";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { compare, kilobytes, milliseconds, report, times } from "./measure";

const sheetCount = 15;
const rowCount = 300;
const headers = ["Name", "Level", "Role", "Amount", "Probability", "Weight", "Note", "Expected", "Weighted"];

const constants = (sheet: number, row: number): (string | number)[] => [
  `Person ${sheet}-${row}`,
  ["Decision", "Management", "Operational"][row % 3] ?? "",
  ["User", "Evaluator", "Designer"][(row + sheet) % 3] ?? "",
  row * 1000 + sheet,
  (row % 10) / 10,
  row % 7,
  `Note ${row % 50}`,
];
const formulas = (line: number): readonly [string, string] => [`D${line}*E${line}`, `H${line}*F${line}`];

const ours = (): Workbook => {
  const workbook = newWorkbook();
  workbook.sheets.length = 0;
  const calculator = createCalculator(workbook, noCustomFunctions);
  for (let index = 0; index < sheetCount; index += 1) {
    const sheet = newSheet(`Sheet ${index + 1}`);
    workbook.sheets.push(sheet);
    calculator.structureChanged();
    headers.forEach((header, column) => calculator.setInput(sheet, 0, column, header));
    for (let row = 0; row < rowCount; row += 1) {
      constants(index, row).forEach((value, column) => calculator.setInput(sheet, row + 1, column, value));
      formulas(row + 2).forEach((formula, column) => calculator.setInput(sheet, row + 1, 7 + column, `=${formula}`));
    }
    sheet.tables.push({
      id: `table-${index}`,
      number: index + 1,
      name: `Rows_${index + 1}`,
      area: { top: 0, left: 0, bottom: rowCount, right: headers.length - 1 },
      columns: headers.map((name, column) => ({ id: column + 1, name, formula: null, totalsFormula: null, totalsLabel: null })),
      style: "TableStyleLight1",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      filters: new Map(),
    });
  }
  const first = workbook.sheets[0];
  if (first) workbook.activeSheetId = first.id;
  calculator.calculate(true);
  return workbook;
};

const theirs = (): ExcelJS.Workbook => {
  const workbook = new ExcelJS.Workbook();
  for (let index = 0; index < sheetCount; index += 1) {
    const sheet = workbook.addWorksheet(`Sheet ${index + 1}`);
    const rows = Array.from({ length: rowCount }, (_, row) => {
      const values = constants(index, row);
      const expected = Number(values[3]) * Number(values[4]);
      const [first, second] = formulas(row + 2);
      return [...values, { formula: first, result: expected }, { formula: second, result: expected * Number(values[5]) }];
    });
    sheet.addTable({ name: `Rows_${index + 1}`, ref: "A1", headerRow: true, columns: headers.map((name) => ({ name })), rows });
  }
  return workbook;
};

export const benchFiles = async (): Promise<void> => {
  const own = ours();
  const other = theirs();
  const bytes = saveXlsx(own);
  const otherBytes = await other.xlsx.writeBuffer();
  const time = await compare({
    save: () => saveXlsx(own),
    saveOther: () => other.xlsx.writeBuffer(),
    open: () => {
      const opened = openXlsx(bytes);
      if (!opened.ok) throw new Error(opened.message);
    },
    openOther: () => new ExcelJS.Workbook().xlsx.load(otherBytes),
  });
  report(`Files: ${sheetCount} sheets × ${rowCount} rows × ${headers.length} columns, ${kilobytes(bytes.length)}`, [
    ["save", milliseconds(time.save), `exceljs ${milliseconds(time.saveOther)}`, `${times(time.save / time.saveOther)} its time`],
    ["open", milliseconds(time.open), `exceljs ${milliseconds(time.openOther)}`, `${times(time.open / time.openOther)} its time`],
  ]);
};
