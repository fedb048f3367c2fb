/** Pivot tables of a file: what moves with the cells is followed, what could not follow is refused before anything changes. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { parseAddress } from "../../../src/host/model/address";
import { KeptAreaError, refuseWithoutName } from "../../../src/host/model/keptAreas";
import { moveCells } from "../../../src/host/model/moveCells";
import { Session } from "../../../src/host/model/session";
import { deleteSheet, renameSheet } from "../../../src/host/model/sheets";
import { deleteCells, insertCells } from "../../../src/host/model/structure";
import { removeTable } from "../../../src/host/model/tables";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const related = (...items: readonly (readonly [kind: string, target: string])[]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
      .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`)
      .join("")}</Relationships>`,
  );

/** Data in Data!A1:B4, a pivot table of it in Report!B5:C8 with a filter of the page in row 3. */
const bytes = zipSync({
  "[Content_Types].xml": strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/pivot.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml"/></Types>',
  ),
  "_rels/.rels": related(["officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": strToU8(
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Report" sheetId="2" r:id="rId2"/></sheets><pivotCaches><pivotCache cacheId="1" r:id="rId3"/></pivotCaches></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": related(["worksheet", "data.xml"], ["worksheet", "report.xml"], ["pivotCacheDefinition", "cache.xml"]),
  "xl/data.xml": strToU8(`<worksheet xmlns="${main}"><sheetData/></worksheet>`),
  "xl/report.xml": strToU8(`<worksheet xmlns="${main}"><sheetData/></worksheet>`),
  "xl/_rels/report.xml.rels": related(["pivotTable", "pivot.xml"]),
  "xl/_rels/pivot.xml.rels": related(["pivotCacheDefinition", "cache.xml"]),
  "xl/pivot.xml": strToU8(
    `<pivotTableDefinition xmlns="${main}" name="Sales"><location ref="B5:C8" rowPageCount="1" colPageCount="1"/><filters><filter><autoFilter ref="A1"/></filter></filters></pivotTableDefinition>`,
  ),
  "xl/cache.xml": strToU8(
    `<pivotCacheDefinition xmlns="${main}"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Data"/></cacheSource></pivotCacheDefinition>`,
  ),
});

/** The same, with a table Sold in place of the plain cells. */
const withTable = (): Uint8Array => {
  const { ["xl/cache.xml"]: cache, ["xl/data.xml"]: data, ...parts } = unzipSync(bytes);
  const table = `<table xmlns="${main}" id="1" name="Sold" displayName="Sold" ref="A1:B4"><tableColumns count="2"><tableColumn id="1" name="Item"/><tableColumn id="2" name="Sum"/></tableColumns></table>`;
  return zipSync({
    ...parts,
    "xl/cache.xml": strToU8(strFromU8(cache!).replace('ref="A1:B4" sheet="Data"', 'name="sold"')),
    "xl/data.xml": strToU8(
      strFromU8(data!)
        .replace("<worksheet ", `<worksheet xmlns:r="${office}" `)
        .replace("</worksheet>", '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'),
    ),
    "xl/_rels/data.xml.rels": related(["table", "table.xml"]),
    "xl/table.xml": strToU8(table),
  });
};

/** The same with the data called by a name. */
const withName = (formula: string): Uint8Array => {
  const { ["xl/cache.xml"]: cache, ["xl/workbook.xml"]: workbook, ...parts } = unzipSync(bytes);
  const named = `</sheets><definedNames><definedName name="Sold">${formula}</definedName></definedNames>`;
  return zipSync({
    ...parts,
    "xl/cache.xml": strToU8(strFromU8(cache!).replace('ref="A1:B4" sheet="Data"', 'name="sold"')),
    "xl/workbook.xml": strToU8(strFromU8(workbook!).replace("</sheets>", named)),
  });
};

const opened = (from: Uint8Array = bytes): Session => {
  const result = openXlsx(from);
  if (!result.ok) throw new Error(result.message);
  return new Session(result.workbook, createCalculator(result.workbook, noCustomFunctions));
};

const change = (session: Session, sheet: string, kind: "insert" | "delete", address: string): void => {
  const { area } = parseAddress(address)!;
  const isColumns = /^[A-Z]+:/.test(address);
  const target = session.findSheet(sheet)!;
  if (kind === "insert") insertCells(session, target, area, isColumns ? "Right" : "Down", "test");
  else deleteCells(session, target, area, isColumns ? "Left" : "Up", "test");
};

/** Place of the table and of its data in the saved file. */
const saved = (session: Session): readonly (string | undefined)[] => {
  const parts = unzipSync(saveXlsx(session.workbook));
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  return [/<location ref="[^"]*"/.exec(text("xl/pivot.xml"))?.[0], /<worksheetSource [^>]*>/.exec(text("xl/cache.xml"))?.[0]];
};

test.each([
  ["Report", "insert", "1:2", 'ref="B7:C10"', 'ref="A1:B4"'],
  ["Report", "delete", "A:A", 'ref="A5:B8"', 'ref="A1:B4"'],
  ["Report", "insert", "9:9", 'ref="B5:C8"', 'ref="A1:B4"'],
  ["Data", "insert", "1:1", 'ref="B5:C8"', 'ref="A2:B5"'],
  ["Data", "insert", "3:4", 'ref="B5:C8"', 'ref="A1:B6"'],
  ["Data", "delete", "2:3", 'ref="B5:C8"', 'ref="A1:B2"'],
  ["Data", "insert", "A:A", 'ref="B5:C8"', 'ref="B1:C4"'],
] as const)("%s: %s of %s is followed", (sheet, kind, address, location, source) => {
  const session = opened();
  change(session, sheet, kind, address);
  expect(saved(session)).toEqual([`<location ${location}`, `<worksheetSource ${source} sheet="Data"/>`]);
  const parts = unzipSync(saveXlsx(session.workbook));
  expect(strFromU8(parts["xl/pivot.xml"]!)).toContain('<autoFilter ref="A1"/>');
});

test.each([
  ["Report", "insert", "6:6"],
  ["Report", "insert", "4:4"],
  ["Report", "delete", "8:9"],
  ["Report", "insert", "C:C"],
  ["Report", "insert", "B2:B2"],
  ["Data", "delete", "1:1"],
  ["Data", "delete", "2:9"],
  ["Data", "insert", "B:B"],
  ["Data", "insert", "A2:A2"],
] as const)("%s: %s of %s is refused, and nothing has changed", (sheet, kind, address) => {
  const session = opened();
  let refusal: unknown = null;
  try {
    change(session, sheet, kind, address);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(KeptAreaError);
  expect((refusal as KeptAreaError).message).toContain("the pivot table Sales");
  expect((refusal as KeptAreaError).in("zh")).toContain("数据透视表“Sales”");
  expect(Buffer.from(saveXlsx(session.workbook)).equals(Buffer.from(saveXlsx(opened().workbook)))).toBe(true);
});

test.each([
  ["Report", "C8", 20, true],
  ["Report", "A1", 5, true],
  ["Report", "F1:G9", 20, false],
  ["Data", "A1:B4", 9, true],
  ["Data", "A4:B4", 9, false],
] as const)("moving %s!%s to row %i is refused: %s", (name, address, row, isRefused) => {
  const session = opened();
  const sheet = session.workbook.sheets.find((one) => one.name === name)!;
  const move = () => moveCells(session, { sheet, area: parseAddress(address)!.area }, { sheet, row, column: 1 }, "test");
  if (isRefused) expect(move).toThrow(KeptAreaError);
  else expect(move).not.toThrow();
});

test.each([
  ["made a range", (session: Session) => removeTable(session, session.workbook.sheets[0]!, session.workbook.sheets[0]!.tables[0]!, "test")],
  ["deleted with its rows", (session: Session) => change(session, "Data", "delete", "1:9")],
  ["deleted with its columns", (session: Session) => change(session, "Data", "delete", "A:C")],
  ["deleted with its sheet", (session: Session) => deleteSheet(session, session.workbook.sheets[0]!, "test")],
] as const)("a table that a pivot table reads is not %s while that stands", (_, remove) => {
  const session = opened(withTable());
  expect(() => remove(session)).toThrow(/The pivot table Sales takes its data from this (table|sheet)/);
  expect(Buffer.from(saveXlsx(session.workbook)).equals(Buffer.from(saveXlsx(opened(withTable()).workbook)))).toBe(true);
  deleteSheet(session, session.workbook.sheets[1]!, "test");
  const tables = session.workbook.sheets[0]!;
  removeTable(session, tables, tables.tables[0]!, "test");
  expect(tables.tables).toEqual([]);
});

test("data called by a name follow by that name; what would cut through them, and the name without them, is refused", () => {
  const session = opened(withName("Data!$A$1:$B$4"));
  expect(() => change(session, "Data", "delete", "1:1")).toThrow("the data of the pivot table Sales");
  expect(() => deleteSheet(session, session.workbook.sheets[0]!, "test")).toThrow("takes its data from this sheet");
  expect(() => refuseWithoutName(session.workbook, "SOLD", "test")).toThrow("The pivot table Sales takes its data from this name.");
  change(session, "Data", "insert", "3:4");
  expect(saved(session)[1]).toBe('<worksheetSource name="sold"/>');
  expect(session.workbook.names[0]?.formula).toBe("=Data!$A$1:$B$6");
  const computed = opened(withName("OFFSET(Data!$A$1,0,0,4,2)"));
  expect(() => refuseWithoutName(computed.workbook, "Sold", "test")).toThrow("takes its data from this name");
  deleteSheet(computed, computed.workbook.sheets[1]!, "test");
  expect(() => refuseWithoutName(computed.workbook, "Sold", "test")).not.toThrow();
});

test("the sheet of the data may be renamed, and deleted once the pivot table is gone", () => {
  const session = opened();
  const [data, report] = session.workbook.sheets;
  renameSheet(session, data!, "Sales & more", "test");
  expect(saved(session)[1]).toBe('<worksheetSource ref="A1:B4" sheet="Sales &amp; more"/>');
  expect(() => deleteSheet(session, data!, "test")).toThrow("takes its data from this sheet");
  deleteSheet(session, report!, "test");
  expect(session.workbook.sheets).toEqual([data]);
});
