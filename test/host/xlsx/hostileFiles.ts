/** Files made to harm, or to be half right: what becomes of each. Those that are opened must also be saved and opened again. */
import { strToU8, zipSync, type Zippable } from "fflate";
import type { OpenErrorCode } from "../../../src/host/xlsx";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

const relation = (id: string, kind: string, target: string, mode = ""): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode === "" ? "" : ` TargetMode="${mode}"`}/>`;
const relations = (...items: readonly string[]): Uint8Array =>
  strToU8(`<Relationships xmlns="${packageRelations}">${items.join("")}</Relationships>`);

const workbook = (rest = "", sheets = '<sheet name="S" sheetId="1" r:id="rId1"/>'): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets>${rest}</workbook>`;
const sheet = (data: string, rest = "", before = ""): string =>
  `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${data}</sheetData>${rest}</worksheet>`;

interface Given {
  readonly sheet?: string;
  readonly workbook?: string;
  readonly strings?: string;
  readonly more?: Zippable;
}

const parts = (given: Given): Zippable => ({
  "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": strToU8(given.workbook ?? workbook()),
  "xl/_rels/workbook.xml.rels": relations(relation("rId1", "worksheet", "sheet1.xml"), relation("rId2", "sharedStrings", "strings.xml")),
  "xl/strings.xml": strToU8(given.strings ?? `<sst xmlns="${main}"/>`),
  "xl/sheet1.xml": strToU8(given.sheet ?? sheet("")),
  ...given.more,
});

const packed = (given: Given): Uint8Array => zipSync(parts(given));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Positions of a four-byte mark. */
function places(bytes: Uint8Array, mark: number): readonly number[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.max(0, bytes.length - 3) }, (_, at) => at).filter((at) => view.getUint32(at, true) === mark);
}

/** A small workbook with a number of its last directory entry changed. */
function lying(offset: number, value: number, size: 2 | 4): Uint8Array {
  const bytes = packed({ sheet: sheet('<row r="1"><c r="A1"><v>1</v></c></row>') });
  const at = (places(bytes, 0x02014b50).at(-1) ?? 0) + offset;
  if (size === 2) viewOf(bytes).setUint16(at, value, true);
  else viewOf(bytes).setUint32(at, value, true);
  return bytes;
}

const times = (count: number, item: (index: number) => string): string => Array.from({ length: count }, (_, index) => item(index)).join("");
const cell = (name: string, inner: string, attributes = ""): string => `<c r="${name}"${attributes}>${inner}</c>`;
const row = (inner: string, number = 1): string => `<row r="${number}">${inner}</row>`;
const ordinary = row(cell("A1", "<v>1</v>"));

export interface HostileFile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  readonly outcome: OpenErrorCode | "opened";
}

const file = (what: string, outcome: HostileFile["outcome"], given: Given): HostileFile => ({ what, outcome, bytes: () => packed(given) });
const raw = (what: string, outcome: HostileFile["outcome"], bytes: () => Uint8Array): HostileFile => ({ what, outcome, bytes });

export const hostileFiles: readonly HostileFile[] = [
  // The ZIP file
  raw("a wrong sum", "bad-zip", () => lying(16, 12345, 4)),
  raw("an unknown method of packing", "bad-zip", () => lying(10, 12, 2)),
  raw("an entry outside the file", "bad-zip", () => lying(42, 0x7fffffff, 4)),
  raw("a name that is longer than its directory", "bad-zip", () => lying(28, 0xffff, 2)),
  raw("a size of four gigabytes", "zip64", () => lying(24, 0xffffffff, 4)),
  raw("a size of two gigabytes", "too-large", () => lying(24, 0x7fffffff, 4)),
  raw("an entry with another name before its content", "bad-zip", () => {
    const bytes = packed({});
    bytes[(places(bytes, 0x04034b50).at(-1) ?? 0) + 30] = 0x79;
    return bytes;
  }),
  raw("more entries than there are", "bad-zip", () => {
    const bytes = packed({});
    viewOf(bytes).setUint16((places(bytes, 0x06054b50)[0] ?? 0) + 10, 50, true);
    return bytes;
  }),
  raw("half a file", "not-a-zip", () => packed({}).slice(0, 600)),
  raw("two files, one behind the other", "bad-zip", () => {
    const [one, other] = [packed({}), packed({ sheet: sheet(ordinary) })];
    return Uint8Array.from([...one, ...other]);
  }),
  file("a file within the file, and that in another", "opened", {
    more: { "xl/embeddings/a.xlsx": packed({ more: { "xl/embeddings/b.xlsx": packed({}) } }) },
  }),
  file("a bomb that nobody reads", "ratio", { more: { "xl/media/a.bin": new Uint8Array(20_000_000) } }),
  // Relationships
  file("sheets and drawings that refer to themselves and each other", "opened", {
    more: {
      "xl/_rels/sheet1.xml.rels": relations(relation("rId1", "drawing", "drawing.xml"), relation("rId2", "worksheet", "sheet1.xml")),
      "xl/drawing.xml": strToU8("<wsDr/>"),
      "xl/_rels/drawing.xml.rels": relations(
        relation("rId1", "drawing", "drawing.xml"),
        relation("rId2", "officeDocument", "workbook.xml"),
      ),
    },
  }),
  file("a part outside the file", "opened", {
    more: { "xl/_rels/sheet1.xml.rels": relations(relation("rId1", "comments", "../../../../../etc/passwd")) },
  }),
  file("parts that are not there", "opened", {
    more: { "xl/_rels/sheet1.xml.rels": relations(relation("rId1", "drawing", "gone.xml"), relation("rId2", "pivotTable", "gone.xml")) },
  }),
  file("a sheet on the web", "opened", {
    more: { "xl/_rels/workbook.xml.rels": relations(relation("rId1", "worksheet", "http://127.0.0.1:9/sheet.xml", "External")) },
  }),
  file("a workbook part on the web", "not-a-workbook", {
    more: { "_rels/.rels": relations(relation("rId1", "officeDocument", "http://127.0.0.1:9/workbook.xml", "External")) },
  }),
  file("a broken list of relationships", "bad-xml", { more: { "xl/_rels/sheet1.xml.rels": strToU8("<Relationships><Relationship") } }),
  file("definitions in a list of relationships", "dtd", {
    more: { "_rels/.rels": strToU8('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>') },
  }),
  // XML
  file("a billion laughs in the shared strings", "dtd", {
    strings: `<!DOCTYPE sst [<!ENTITY a "ha">${times(9, (index) => `<!ENTITY ${"bcdefghij".charAt(index)} "${`&${"abcdefghi".charAt(index)};`.repeat(10)}">`)}]><sst xmlns="${main}"><si><t>&j;</t></si></sst>`,
  }),
  file("characters that XML has not", "bad-xml", { sheet: sheet(row(cell("A1", "<v>\0</v>"))) }),
  file("references to characters that XML has not", "bad-xml", { sheet: sheet(row(cell("A1", "<v>&#0;</v>"))) }),
  file("an attribute twice", "bad-xml", { sheet: sheet(row('<c r="A1" r="B1"/>')) }),
  file("an attribute of two megabytes", "opened", {
    sheet: sheet(row(cell("A1", "<v>1</v>", ` x="${times(200_000, (index) => `${index % 97}-abcdef`)}"`))),
  }),
  file("elements deeper than any workbook has", "too-deep", { sheet: sheet("", "<extLst>".repeat(200) + "</extLst>".repeat(200)) }),
  // Cells
  file("numbers of texts and looks that are not there", "opened", {
    sheet: sheet(
      row(
        ["-1", "99", "1e308", "x", "0.5"]
          .map((text, index) => cell(`${"ABCDE".charAt(index)}1`, `<v>${text}</v>`, ' t="s" s="77"'))
          .join(""),
      ),
    ),
  }),
  file("rows and cells in disorder, and twice", "opened", {
    sheet: sheet(
      row(cell("B9", "<v>1</v>") + cell("A9", "<v>2</v>") + cell("A9", "<v>3</v>"), 9) +
        row(cell("A1", "<v>4</v>")) +
        row(cell("A1", "<v>5</v>")),
    ),
  }),
  file("cells that say another row", "opened", { sheet: sheet(row(cell("A7", "<v>1</v>"), 3)) }),
  file("a size of all cells and one cell", "opened", {
    sheet: sheet(row(cell("XFD1048576", "<v>1</v>"), 1_048_576), "", '<dimension ref="A1:XFD1048576"/>'),
  }),
  file("twenty thousand merged areas", "opened", {
    sheet: sheet(
      ordinary,
      `<mergeCells>${times(20_000, (index) => `<mergeCell ref="A${index * 2 + 1}:B${index * 2 + 2}"/>`)}</mergeCells>`,
    ),
  }),
  file("merged areas over each other, each as large as the sheet", "opened", {
    sheet: sheet(ordinary, `<mergeCells>${times(3_000, () => '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>`),
  }),
  file("heights and levels that are no numbers", "opened", {
    sheet: sheet('<row r="1" ht="1e999" customHeight="1" outlineLevel="-5"/><row r="2" ht="NaN" customHeight="1" outlineLevel="900"/>'),
  }),
  file("a row beyond the last", "bad-xml", { sheet: sheet(row("<c/>", 1_048_577)) }),
  file("a cell beyond the last column", "bad-xml", { sheet: sheet(row(times(16_385, () => "<c/>"))) }),
  // Formulas
  file("a formula of a megabyte", "opened", {
    sheet: sheet(row(cell("A1", `<f>${times(120_000, (index) => `A${index % 999}+`)}1</f><v>1</v>`))),
  }),
  file("a formula of brackets", "opened", { sheet: sheet(row(cell("A1", `<f>${"(".repeat(4_000)}1${")".repeat(4_000)}</f><v>1</v>`))) }),
  file("names that mean each other", "opened", {
    workbook: workbook(
      '<definedNames><definedName name="one">other+1</definedName><definedName name="other">one+1</definedName></definedNames>',
    ),
    sheet: sheet(row(cell("A1", "<f>one</f><v>1</v>"))),
  }),
  file("shared formulas without a first, and arrays in the wrong place", "opened", {
    sheet: sheet(row(cell("A1", '<f t="shared" si="9"/><v>1</v>') + cell("B1", '<f t="array" ref="Z9:ZZ99">1</f><v>1</v>'))),
  }),
  // Lists
  file("a table as large as a sheet, with no columns", "opened", {
    more: {
      "xl/_rels/sheet1.xml.rels": relations(relation("rId1", "table", "table.xml")),
      "xl/table.xml": strToU8(`<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:XFD1048576"/>`),
    },
  }),
  file("five thousand conditional formats", "opened", {
    sheet: sheet(
      ordinary,
      times(
        5_000,
        (index) =>
          `<conditionalFormatting sqref="A${index + 1}"><cfRule type="expression" priority="1"><formula>A${index + 1}&gt;1</formula></cfRule></conditionalFormatting>`,
      ),
    ),
  }),
  file("a check of twenty thousand areas", "opened", {
    sheet: sheet(
      ordinary,
      `<dataValidations><dataValidation type="list" sqref="${times(20_000, (index) => `A${index * 2 + 1} `)}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
    ),
  }),
  file("twenty thousand page breaks", "opened", {
    sheet: sheet(ordinary, `<rowBreaks>${times(20_000, (index) => `<brk id="${index * 7}" max="16383" man="1"/>`)}</rowBreaks>`),
  }),
];
