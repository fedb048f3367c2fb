/** A sheet is renamed: what a file keeps that names it, and is shown nowhere, follows. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { Session } from "../../../src/host/model/session";
import { renameSheet } from "../../../src/host/model/sheets";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { followedInOthers, renamedFormula, renamedInExtensions } from "../../../src/host/xlsx/patch/renames";

const sheet = (formula: string, after = ""): string =>
  `<worksheet><sheetData><row r="1"><c r="A1"><f>Old!A1</f></c></row></sheetData><extLst><ext uri="{A}"><x:f>${formula}</x:f>${after}</ext></extLst></worksheet>`;

test.each([
  ["Old!A1:A3", { Old: "New" }, "New!A1:A3"],
  ["old!A1", { Old: "R&D 2" }, "'R&amp;D 2'!A1"],
  ["SUM(One!A1,'Two'!A1)", { One: "Two", Two: "One" }, "SUM(Two!A1,One!A1)"],
  ["Other!A1&amp;&quot;x&quot;", { Old: "New" }, "Other!A1&amp;&quot;x&quot;"],
] as const)("%s with %j is %s", (formula, names, expected) => {
  expect(renamedInExtensions(sheet(formula), new Map(Object.entries(names)))).toBe(sheet(expected));
});

test.each([
  [(formula: string) => `<formControlPr objectType="CheckBox" fmlaLink="${formula}" noThreeD="1"/>`],
  [(formula: string) => `<x:ClientData ObjectType="Checkbox"><x:FmlaLink>${formula}</x:FmlaLink></x:ClientData>`],
  [(formula: string) => `<c:ser><c:val><c:numRef><c:f>${formula}</c:f></c:numRef></c:val></c:ser>`],
])("cells of controls and of charts that are not shown follow: %p", (write) => {
  const names = (formula: string): string => renamedFormula(formula, new Map([["Old", "R&D 2"]]));
  expect(followedInOthers(write("Old!$A$1"), names)).toBe(write("&apos;R&amp;D 2&apos;!$A$1").replace(/&apos;/g, "'"));
  expect(followedInOthers(write("$A$1"), names)).toBe(write("$A$1"));
});

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const newer =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const relation = (kind: string, target: string, id: number): string =>
  `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
const related = (...items: readonly string[]): Uint8Array =>
  strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`);
const sparklines =
  '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!A1:A3</xm:f><xm:sqref>B1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>';
const checks =
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Data!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1</xm:sqref></x14:dataValidation></x14:dataValidations></ext>';

test("sparklines and checks of another sheet are saved with its new name, each once", () => {
  const bytes = zipSync({
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": related(relation("officeDocument", "xl/workbook.xml", 1)),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="View" sheetId="2" r:id="rId2"/><sheet name="Lines" sheetId="3" r:id="rId3"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": related(
      ...["data.xml", "view.xml", "lines.xml"].map((target, index) => relation("worksheet", target, index + 1)),
    ),
    "xl/data.xml": strToU8(`<worksheet xmlns="${main}"><sheetData/></worksheet>`),
    "xl/view.xml": strToU8(`<worksheet xmlns="${main}" ${newer}><sheetData/><extLst>${checks}${sparklines}</extLst></worksheet>`),
    "xl/lines.xml": strToU8(`<worksheet xmlns="${main}" ${newer}><sheetData/><extLst>${sparklines}</extLst></worksheet>`),
  });
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.message);
  const { workbook } = opened;
  renameSheet(new Session(workbook, createCalculator(workbook, noCustomFunctions)), workbook.sheets[0]!, "Figures 1", "test");
  const saved = saveXlsx(workbook);
  const text = (part: string): string => strFromU8(unzipSync(saved)[part]!);
  const followed = sparklines.replace("Data!", "'Figures 1'!");
  expect(text("xl/lines.xml")).toContain(`<extLst>${followed}</extLst>`);
  expect(text("xl/view.xml")).toContain(`<extLst>${followed}</extLst>`);
  const again = openXlsx(saved);
  const [check, ...more] = again.ok ? (again.workbook.sheets[1]?.validations ?? []) : [];
  expect([check?.formula1, more]).toEqual(["='Figures 1'!$A$1:$A$3", []]);
});
