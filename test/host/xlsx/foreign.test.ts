/** Files that other programs write. */
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { CellError, cellKey, type Workbook } from "../../../src/host/model/state";
import { openXlsx } from "../../../src/host/xlsx";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relationsXml = (...items: [string, string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const theme = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const styles = `<styleSheet xmlns="${main}"><fonts><font><sz val="10"/><name val="Arial"/></font><font><b val="0"/><i/><sz val="10"/><color indexed="10"/><name val="Arial"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill></fills>
<borders><border/></borders><cellXfs><xf fontId="0" fillId="0" borderId="0" numFmtId="0"/><xf fontId="1" fillId="1" borderId="0" numFmtId="14"/><xf fontId="0" fillId="2" borderId="0" numFmtId="9"/></cellXfs></styleSheet>`;

function opened(parts: Record<string, string>): { workbook: Workbook } {
  const all: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationsXml(["officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:r="${relations}"><x:sheets><x:sheet name="S" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "strings.xml"],
      ["styles", "styles.xml"],
      ["theme", "theme.xml"],
    ),
    "xl/strings.xml": `<sst xmlns="${main}"><si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t>a_x000D_b</t></si></sst>`,
    "xl/styles.xml": styles,
    "xl/theme.xml": theme,
    ...parts,
  };
  const result = openXlsx(zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)]))));
  if (!result.ok) throw new Error(`${result.code} ${result.message}`);
  return result;
}

const sheetPart = (data: string, rest = ""): Record<string, string> => ({
  "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData>${data}</x:sheetData>${rest}</x:worksheet>`,
});

const cellsOf =
  ({ sheets }: Workbook) =>
  (row: number, column: number) =>
    sheets[0]?.cells.get(cellKey(row, column));

describe("a file of another program", () => {
  it("is read with prefixes on its elements, and without addresses on its cells", () => {
    const { workbook } = opened(
      sheetPart('<x:row><x:c><x:v>1</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row><x:row><x:c t="e"><x:v>#REF!</x:v></x:c></x:row>'),
    );
    const at = cellsOf(workbook);
    expect([at(0, 0)?.value, at(0, 1)?.value, at(1, 0)?.value]).toEqual([1, true, new CellError("#REF!")]);
  });

  it("has its rich text joined, readings left out and line ends decoded", () => {
    const { workbook } = opened(
      sheetPart(
        '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:r><x:t>in</x:t></x:r><x:r><x:t>line</x:t></x:r></x:is></x:c></x:row>',
      ),
    );
    const at = cellsOf(workbook);
    expect([at(0, 0)?.value, at(0, 1)?.value, at(0, 2)?.value]).toEqual(["rich text", "a\rb", "inline"]);
  });

  it("has dates written as text turned into serial numbers", () => {
    const { workbook } = opened(
      sheetPart('<x:row r="1"><x:c r="A1" t="d"><x:v>2026-11-21</x:v></x:c><x:c r="B1" t="d"><x:v>2026-11-21T12:00:00</x:v></x:c></x:row>'),
    );
    const at = cellsOf(workbook);
    expect([at(0, 0)?.value, at(0, 1)?.value]).toEqual([46347, 46347.5]);
  });

  it("has its shared formulas written out in every cell", () => {
    const { workbook } = opened(
      sheetPart(
        '<x:row r="1"><x:c r="B1"><x:f t="shared" ref="B1:C2" si="0">A1*$A$1+SUM(A$1:A1)</x:f><x:v>1</x:v></x:c><x:c r="C1"><x:f t="shared" si="0"/><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="C2"><x:f t="shared" si="0"/><x:v>1</x:v></x:c></x:row>',
      ),
    );
    const at = cellsOf(workbook);
    expect([at(0, 1)?.formula, at(0, 2)?.formula, at(1, 2)?.formula]).toEqual([
      "=A1*$A$1+SUM(A$1:A1)",
      "=B1*$A$1+SUM(B$1:B1)",
      "=B2*$A$1+SUM(B$1:B2)",
    ]);
  });

  it("has the colours of its theme, tints and old palette worked out", () => {
    const { workbook } = opened(sheetPart('<x:row r="1"><x:c r="A1" s="1"><x:v>1</x:v></x:c><x:c r="B1" s="2"><x:v>1</x:v></x:c></x:row>'));
    const at = cellsOf(workbook);
    // Excel shows accent 1 of this theme, 60 % lighter, as B4C7E7 (rounding apart), and white, 25 % darker, as BFBFBF.
    expect(workbook.styles[at(0, 0)?.style ?? 0]).toMatchObject({
      color: "#FF0000",
      fill: "#B4C7E7",
      italic: true,
      bold: false,
      numberFormat: "m/d/yyyy",
      fontName: "Arial",
    });
    expect(workbook.styles[at(0, 1)?.style ?? 0]).toMatchObject({ fill: "#BFBFBF", numberFormat: "0%", color: null });
  });

  it("has custom and newer functions shown as people type them", () => {
    const formulas = [
      "_xldudf_KAM_STAKEHOLDER_SCORE(A1)",
      "[2]!_xldudf_KAM_GATE(A1)",
      "_xlfn._xlws.FILTER(A:A,A:A&gt;1)",
      "_xlfn.LET(_xlpm.a,1,_xlpm.a+1)",
      "SUM(_xlfn.ANCHORARRAY(A1))",
      "_xlfn.SINGLE(A1:A3)",
    ];
    const { workbook } = opened(
      sheetPart(formulas.map((text, index) => `<x:row r="${index + 1}"><x:c r="A${index + 1}"><x:f>${text}</x:f></x:c></x:row>`).join("")),
    );
    const at = cellsOf(workbook);
    expect(formulas.map((_, row) => at(row, 0)?.formula)).toEqual([
      "=KAM.STAKEHOLDER_SCORE(A1)",
      "=KAM.GATE(A1)",
      "=@FILTER(A:A,A:A>1)",
      "=LET(a,1,a+1)",
      "=SUM(A1#)",
      "=@A1:A3",
    ]);
    expect(workbook.customFunctionNamespaces).toEqual(["KAM"]);
  });

  it("has lists on other sheets read from the newer form of validation", () => {
    const extension =
      '<x:extLst><x:ext><x14:dataValidations xmlns:x14="y"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f xmlns:xm="z">Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref xmlns:xm="z">B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></x:ext></x:extLst>';
    const { workbook } = opened(sheetPart("", extension));
    expect(workbook.sheets[0]?.validations).toMatchObject([
      { type: "list", formula1: "=Lists!$A$1:$A$3", areas: [{ top: 1, left: 1, bottom: 8, right: 1 }] },
    ]);
  });

  it("written by exceljs gives its cells, formulas, widths, validation and table", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Data", { views: [{ state: "frozen", ySplit: 1, xSplit: 0 }] });
    sheet.addTable({
      name: "Deals",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Name" }, { name: "Amount" }],
      rows: [
        ["A", 10],
        ["B", 20],
      ],
    });
    sheet.getCell("D1").value = { formula: "SUM(Deals[Amount])", result: 30 };
    sheet.getColumn(4).width = 20;
    sheet.getCell("A5").dataValidation = { type: "whole", operator: "greaterThan", formulae: [3], allowBlank: true };
    sheet.mergeCells("A7:B8");
    const result = openXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    if (!result.ok) throw new Error(result.message);
    const [opened] = result.workbook.sheets;
    expect(opened?.cells.get(cellKey(0, 3))).toMatchObject({ formula: "=SUM(Deals[Amount])", value: 30 });
    expect(opened?.tables).toMatchObject([
      { name: "Deals", area: { top: 0, left: 0, bottom: 2, right: 1 }, columns: [{ name: "Name" }, { name: "Amount" }] },
    ]);
    expect(opened?.validations).toMatchObject([{ type: "wholeNumber", operator: "greaterThan", formula1: "3" }]);
    expect(opened?.merges).toEqual([{ top: 6, left: 0, bottom: 7, right: 1 }]);
    expect([opened?.frozenRows, opened?.frozenColumns]).toEqual([1, 0]);
    expect(opened?.columnWidths.get(3)).toBeCloseTo(19.29, 2);
  });
});
