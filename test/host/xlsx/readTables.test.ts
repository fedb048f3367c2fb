/** Tables read without the workbook around them: the values are those of opening, whatever way the file is written. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { newSheet, newWorkbook } from "../../../src/host/model/newWorkbook";
import { CellError, cellKey, type CellValue, type Workbook } from "../../../src/host/model/state";
import { openXlsx, readTables, saveXlsx } from "../../../src/host/xlsx";
import { richWorkbook } from "./richWorkbook";

const folders = ["xlsxwriter", "versions"].map((name) => join(__dirname, "../../cases", name));
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name)),
);

/** The tables of an opened workbook in the form of a reading. */
function tablesOf(workbook: Workbook): unknown {
  return workbook.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, columns, showHeaders, showTotals }) => {
      const [top, bottom] = [area.top + (showHeaders ? 1 : 0), area.bottom - (showTotals ? 1 : 0)];
      const across = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) =>
        across.map((column) => sheet.cells.get(cellKey(top + index, column))?.value ?? null),
      );
      return { name, sheet: sheet.name, header: columns.map((column) => column.name), rows };
    }),
  );
}

function expectSame(bytes: Uint8Array): void {
  const opened = openXlsx(bytes);
  const read = readTables(bytes);
  if (!opened.ok || !read.ok) throw new Error("refused");
  expect(read.tables).toEqual(tablesOf(opened.workbook));
  expect(read.date1904).toBe(opened.workbook.date1904);
}

test("the files of others and of earlier versions give the tables that opening gives", () => {
  for (const file of files) expectSame(new Uint8Array(readFileSync(file)));
  expectSame(saveXlsx(richWorkbook()));
});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(" a ", "a&b<c>\"d'", "_x000D_", "x\r\ny", "]]>", "", "=1", "\u0001", "长城"),
  fc.boolean(),
  fc.constantFrom(new CellError("#N/A"), new CellError("#DIV/0!")),
  fc.constant(null),
);

/** A workbook with one table of two columns from B3 on. */
function withTable(rows: readonly (readonly CellValue[])[]): Workbook {
  const workbook = newWorkbook();
  const sheet = newSheet("Data");
  workbook.sheets = [sheet];
  workbook.activeSheetId = sheet.id;
  const table = { ...richWorkbook().sheets.flatMap(({ tables }) => tables)[0]!, name: "Rows_1", showHeaders: true, showTotals: false };
  const columns = ["One", "Two"].map((name, index) => ({ id: index + 1, name, formula: null, totalsFormula: null, totalsLabel: null }));
  sheet.tables = [{ ...table, columns, area: { top: 2, left: 1, bottom: 2 + rows.length, right: 2 }, filters: new Map() }];
  rows.forEach((row, index) =>
    row.forEach((content, column) => {
      // Text that stands without a formula goes to the shared texts, that of a formula into the cell.
      const formula = typeof content === "string" && column === 1 ? '="a"' : null;
      if (content !== null) sheet.cells.set(cellKey(3 + index, 1 + column), { formula, value: content, style: 0 });
    }),
  );
  return workbook;
}

/** Ways to write the same part. */
const writings: readonly ((xml: string) => string)[] = [
  (xml) => xml,
  (xml) => xml.replace(/ r="([A-Z]+\d+)"/g, " r='$1'"),
  (xml) => xml.replaceAll("<v>", "<v><![CDATA[]]>"),
  (xml) => xml.replace("<sheetData>", "<sheetData>\n  ").replaceAll("</c>", "</c>\n    ").replaceAll("</row>", "\n  </row>\r\n"),
  (xml) => xml.replace("<sheetData>", "<sheetData><!-- <row> -->"),
  (xml) => xml.replaceAll("</row>", "<extLst/></row>"),
  (xml) => xml.replaceAll("<f>", "<f >").replaceAll("<row r=", '<row spans="1:9" r='),
  (xml) => xml.replaceAll("<f>", '<f ca="1" bx="/>">').replaceAll("<v>", "<v ><!---->"),
  (xml) => xml.replace(/ s="\d+"/g, " cm='0'").replaceAll("</f>", "</f >"),
  (xml) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x="),
];

test("values of all kinds are the same, whatever way the sheet is written", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 }), fc.constantFrom(...writings), (rows, write) => {
      const workbook = withTable(rows);
      const usual = saveXlsx(workbook);
      const parts = unzipSync(usual);
      const sheet = "xl/worksheets/sheet1.xml";
      const bytes = zipSync({ ...parts, [sheet]: strToU8(write(strFromU8(parts[sheet]!))) });
      expectSame(bytes);
      expect(readTables(bytes)).toEqual(readTables(usual));
    }),
    { numRuns: 60 },
  );
});

test("places that are not said follow from those before", () => {
  const rows = (count: number): string => `<row>${'<c><v>1</v></c><c t="b"><v>1</v></c>'.repeat(count)}</row>`;
  const parts = unzipSync(saveXlsx(withTable([[1, 2]])));
  const sheet = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[sheet]!).replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows(1).repeat(4)}</sheetData>`);
  const bytes = zipSync({ ...parts, [sheet]: strToU8(xml) });
  expectSame(bytes);
  const read = readTables(bytes);
  expect(read.ok && read.tables[0]?.rows).toEqual([[true, null]]);
});

test("only wanted tables are read, and what is damaged or too much is refused with its reason", () => {
  const bytes = saveXlsx(withTable([[1, 2]]));
  const none = readTables(bytes, new Set(["Other"]));
  expect(none.ok && none.tables).toEqual([]);
  expect(readTables(bytes, null, { cells: 3 })).toMatchObject({ ok: false, code: "too-many-cells" });
  expect(readTables(strToU8("Name,Level".repeat(9)))).toMatchObject({ ok: false, code: "not-a-zip" });
  const parts = unzipSync(bytes);
  const sheet = "xl/worksheets/sheet1.xml";
  const broken = (from: string, to: string): Uint8Array =>
    zipSync({ ...parts, [sheet]: strToU8(strFromU8(parts[sheet]!).replace(from, to)) });
  expect(readTables(broken("</row>", "</rows>"))).toMatchObject({ ok: false, code: "bad-xml" });
  expect(readTables(broken("<v>1</v>", "<v>&unknown;</v>"))).toMatchObject({ ok: false, code: "bad-xml" });
  expect(openXlsx(broken("</c>", "</v>"))).toMatchObject({ ok: false, code: "bad-xml" });
});
