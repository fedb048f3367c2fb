/** What a file says of cells and is not shown: it stays as it was written, and its references follow what moves and is renamed. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { parseAddress } from "../../../src/host/model/address";
import { Session } from "../../../src/host/model/session";
import { renameSheet } from "../../../src/host/model/sheets";
import { insertCells } from "../../../src/host/model/structure";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const chartMain = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

const related = (...items: readonly (readonly [kind: string, target: string])[]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
      .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`)
      .join("")}</Relationships>`,
  );

const drawing = (frames: string): Uint8Array =>
  strToU8(
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${frames}</xdr:wsDr>`,
  );
const frame = (id: number): string =>
  `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="1000000" cy="1000000"/><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart ${chartMain} xmlns:r="${office}" r:id="rId${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>`;

const unknownChart = (cells: string): string =>
  `<c:chartSpace ${chartMain}><c:chart><c:plotArea><c:surfaceChart><c:ser><c:idx val="0"/><c:val><c:numRef><c:f>${cells}</c:f></c:numRef></c:val></c:ser></c:surfaceChart></c:plotArea></c:chart></c:chartSpace>`;

const sheetXml = (rest: string): string => `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData/>${rest}</worksheet>`;

/** Sheets Data and View, and a sheet that is one chart. */
const file = (data: string, view = "", more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": related(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="View" sheetId="2" r:id="rId2"/><sheet name="Chart1" sheetId="3" r:id="rId3"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": related(["worksheet", "data.xml"], ["worksheet", "view.xml"], ["chartsheet", "single.xml"]),
    "xl/data.xml": strToU8(sheetXml(data)),
    "xl/view.xml": strToU8(sheetXml(view)),
    "xl/single.xml": strToU8(`<chartsheet xmlns="${main}"/>`),
    ...more,
  });

const opened = (bytes: Uint8Array): Session => {
  const result = openXlsx(bytes);
  if (!result.ok) throw new Error(result.message);
  return new Session(result.workbook, createCalculator(result.workbook, noCustomFunctions));
};

const saved = (session: Session, part: string): string => {
  session.finish();
  return strFromU8(unzipSync(saveXlsx(session.workbook))[part]!);
};

const insertAbove = (session: Session, sheet: string, rows: string): void =>
  insertCells(session, session.findSheet(sheet)!, parseAddress(rows)!.area, "Down", "test");

const blanks = '<cfRule type="containsBlanks" priority="2"  dxfId="0"><formula>LEN(TRIM(A5))=0</formula></cfRule>';
const average =
  '<conditionalFormatting sqref="C1:C9" pivot="1"><cfRule type="aboveAverage" priority="3" stdDev="1"/></conditionalFormatting>';
const custom = (formula: string): string => `<cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule>`;
const newerUnread = (formula: string): string =>
  `<x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="expression" priority="4" id="{1}"><xm:f>${formula}</xm:f><x14:dxf/></x14:cfRule><xm:sqref>D1</xm:sqref></x14:conditionalFormatting>`;
const newer = (groups: string): string =>
  `<extLst><ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${groups}</x14:conditionalFormattings></ext></extLst>`;

test("rules of kinds that are not read stay as they were written when another rule of their sheet changes", () => {
  const group = (rules: string): string => `<conditionalFormatting sqref="A5:A9">${rules}</conditionalFormatting>`;
  const bars = `<x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="iconSet" priority="5" id="{2}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>E1</xm:sqref></x14:conditionalFormatting>`;
  const session = opened(file(group(custom("A5&gt;1") + blanks) + average + newer(newerUnread("View!A1") + bars)));
  const format = session.findSheet("Data")!.conditionalFormats.find(({ rule }) => rule.kind === "custom")!;
  if (format.rule.kind === "custom") format.rule.formula = "=A5>2";
  const xml = saved(session, "xl/data.xml");
  expect(xml).toContain(`${group(blanks)}${average}<conditionalFormatting sqref="A5:A9"><cfRule type="expression"`);
  expect(xml).toContain("<formula>A5&gt;2</formula>");
  expect(xml).not.toContain("A5&gt;1");
  expect(xml).toContain(`<x14:conditionalFormattings>${newerUnread("View!A1")}<x14:conditionalFormatting `);
  expect(xml.match(/3Stars/g)).toHaveLength(1);
});

test("formulas of all rules follow rows that are inserted, and nothing else of them changes", () => {
  const rules = (place: string, cell: string, limit: string): string =>
    `<conditionalFormatting sqref="${place}"><cfRule type="containsBlanks" priority="2"  dxfId="0"><formula>LEN(TRIM(${cell}))=0</formula></cfRule><cfRule type="expression"  priority="1"><formula>${cell}&gt;1</formula></cfRule><cfRule type="colorScale" priority="3"><colorScale><cfvo type="num" val="${limit}"/><cfvo type="max"/><color rgb="FF000000"/><color rgb="FFFFFFFF"/></colorScale></cfRule></conditionalFormatting>`;
  const session = opened(file(rules("A5:A9", "A5", "$B$5"), newer(newerUnread("Data!A5"))));
  insertAbove(session, "Data", "1:2");
  expect(saved(session, "xl/data.xml")).toContain(rules("A7:A11", "A7", "$B$7"));
  expect(saved(session, "xl/view.xml")).toContain(newer(newerUnread("Data!A7")));
});

test("charts that are not shown follow rows and names, on a sheet and where a sheet is one chart", () => {
  const session = opened(
    file("", '<drawing r:id="rId1"/>', {
      "xl/_rels/view.xml.rels": related(["drawing", "drawing1.xml"]),
      "xl/drawing1.xml": drawing(frame(1)),
      "xl/_rels/drawing1.xml.rels": related(["chart", "chart1.xml"]),
      "xl/chart1.xml": strToU8(unknownChart("Data!$A$5:$A$9")),
      "xl/_rels/single.xml.rels": related(["drawing", "drawing2.xml"]),
      "xl/drawing2.xml": drawing(frame(1)),
      "xl/_rels/drawing2.xml.rels": related(["chart", "chart2.xml"]),
      "xl/chart2.xml": strToU8(unknownChart("Data!$A$5")),
    }),
  );
  insertAbove(session, "Data", "7:7");
  insertAbove(session, "Data", "1:1");
  renameSheet(session, session.findSheet("Data")!, "R&D", "test");
  expect(saved(session, "xl/chart1.xml")).toBe(unknownChart("'R&amp;D'!$A$6:$A$11"));
  expect(saved(session, "xl/chart2.xml")).toBe(unknownChart("'R&amp;D'!$A$6"));
});

test("a chart that is shown keeps all that it does not show when its sheet is renamed and rows move", () => {
  const chart = (cells: string): string =>
    `<c:chartSpace ${chartMain}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:errBars><c:errBarType val="both"/></c:errBars><c:val><c:numRef><c:f>${cells}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
  const session = opened(
    file("", '<drawing r:id="rId1"/>', {
      "xl/_rels/view.xml.rels": related(["drawing", "drawing1.xml"]),
      "xl/drawing1.xml": drawing(frame(1)),
      "xl/_rels/drawing1.xml.rels": related(["chart", "chart1.xml"]),
      "xl/chart1.xml": strToU8(chart("Data!$A$5:$A$9")),
    }),
  );
  expect(session.findSheet("View")!.charts).toHaveLength(1);
  insertAbove(session, "Data", "1:1");
  renameSheet(session, session.findSheet("Data")!, "Figures 1", "test");
  expect(saved(session, "xl/chart1.xml")).toBe(chart("'Figures 1'!$A$6:$A$10"));
});
