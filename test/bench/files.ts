/**
 * Saving and opening a workbook of 15 sheets × 300 rows × 9 columns, each with a table and two calculated columns, against exceljs and SheetJS;
 * reading its tables only; and saving one changed cell of a large one.
 */
import ExcelJS from "exceljs";
import * as XLSX from "xlsx";
import { createCalculator, noCustomFunctions } from "../../src/host/calc";
import { newSheet, newWorkbook } from "../../src/host/model/newWorkbook";
import { cellKey, type CellValue, type Workbook } from "../../src/host/model/state";
import { openXlsx, readTables, saveXlsx } from "../../src/host/xlsx";
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

const opened = (bytes: Uint8Array): Workbook => {
  const result = openXlsx(bytes);
  if (!result.ok) throw new Error(result.message);
  return result.workbook;
};

const tablesIn = (bytes: Uint8Array, names?: readonly string[]): void => {
  const read = readTables(bytes, names ? new Set(names) : null);
  if (!read.ok) throw new Error(read.message);
};

export const benchFiles = async (): Promise<void> => {
  const own = ours();
  const other = theirs();
  const bytes = saveXlsx(own);
  const otherBytes = await other.xlsx.writeBuffer();
  const sheetJs = XLSX.read(bytes, { type: "array", cellFormula: true });
  const time = await compare({
    save: () => saveXlsx(own),
    saveOther: () => other.xlsx.writeBuffer(),
    saveSheetJs: () => XLSX.write(sheetJs, { type: "array", bookType: "xlsx", compression: true, bookSST: true }) as unknown,
    open: () => opened(bytes),
    openOther: () => new ExcelJS.Workbook().xlsx.load(otherBytes),
    openSheetJs: () => XLSX.read(bytes, { type: "array", cellFormula: true }),
    tables: () => tablesIn(bytes),
    oneTable: () => tablesIn(bytes, ["Rows_7"]),
  });
  const against = (one: number, exceljs: number, sheetjs: number): string[] => [
    milliseconds(one),
    `exceljs ${milliseconds(exceljs)}, SheetJS ${milliseconds(sheetjs)}`,
    `${times(one / exceljs)} and ${times(one / sheetjs)} their time`,
  ];
  const perSecond = (one: number): string => `${(1000 / one).toFixed(0)} files a second`;
  report(`Files: ${sheetCount} sheets × ${rowCount} rows × ${headers.length} columns, ${kilobytes(bytes.length)}`, [
    ["save", ...against(time.save, time.saveOther, time.saveSheetJs)],
    ["open", ...against(time.open, time.openOther, time.openSheetJs)],
    ["read all tables", milliseconds(time.tables), perSecond(time.tables), `${times(time.tables / time.openSheetJs)} SheetJS opening it`],
    ["read one table", milliseconds(time.oneTable), perSecond(time.oneTable), `${times(time.oneTable / time.tables)} all of them`],
  ]);
};

/** Twenty sheets of numbers and texts that pack badly: some 20 MB. */
const large = (): Workbook => {
  const workbook = newWorkbook();
  let state = 7;
  const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  workbook.sheets = Array.from({ length: 20 }, (_, index) => {
    const sheet = newSheet(`Sheet ${index + 1}`);
    for (let row = 0; row < 8_000; row += 1)
      for (let column = 0; column < 9; column += 1) {
        const value = column < 3 ? [random(), random(), random()].map((one) => one.toString(36)).join("") : random() / 7;
        sheet.cells.set(cellKey(row, column), { formula: null, value, style: 0 });
      }
    return sheet;
  });
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
};

/** Saving one changed cell of a large workbook: at first, when its sheet is read again for comparing, and from then on. */
export const benchSaving = async (): Promise<void> => {
  const workbook = large();
  const bytes = saveXlsx(workbook);
  let file = opened(bytes);
  let next = 1;
  const change = (column: number, value: (count: number) => CellValue): void => {
    file.sheets[3]?.cells.set(cellKey(5, column), { formula: null, value: value((next += 1)), style: 0 });
    saveXlsx(file);
  };
  const time = await compare(
    {
      whole: () => saveXlsx(workbook),
      first: () => change(5, Number),
      again: () => change(5, Number),
      text: () => change(1, (count) => `text ${count}`),
      open: () => (file = opened(bytes)),
    },
    3,
  );
  report(`Saving one changed cell of a workbook of ${kilobytes(bytes.length)}, against saving it whole (${milliseconds(time.whole)})`, [
    ["first", milliseconds(time.first), times(time.first / time.whole)],
    ["again", milliseconds(time.again), times(time.again / time.whole)],
    ["a new text", milliseconds(time.text), times(time.text / time.whole)],
  ]);
};
