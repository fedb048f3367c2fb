/** Files made to harm, or merely broken: refused with a code, quickly. The files are built here. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { newWorkbook } from "../../../src/host/model/newWorkbook";
import { openXlsx, saveXlsx, type OpenErrorCode } from "../../../src/host/xlsx";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const workbookXml = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const sheetXml = (data: string): string => `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;

const relationsXml = (...items: [string, string][]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
      .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`,
  );

function parts(sheet: string | Uint8Array, workbook: string = workbookXml): Record<string, Uint8Array> {
  return {
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": relationsXml(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": strToU8(workbook),
    "xl/_rels/workbook.xml.rels": relationsXml(["worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": typeof sheet === "string" ? strToU8(sheet) : sheet,
  };
}

const file = (sheet: string, workbook?: string): Uint8Array => zipSync(parts(sheet, workbook));

const codeOf = (bytes: Uint8Array, limits = {}): OpenErrorCode | "opened" => {
  const result = openXlsx(bytes, limits);
  return result.ok ? "opened" : result.code;
};

/** The directory of an OLE2 file with one stream. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => (bytes[512 + index * 2] = letter.charCodeAt(0)));
  bytes[512 + 64] = (stream.length + 1) * 2;
  return bytes;
}

/** Positions of a four-byte signature. */
function find(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) found.push(at);
  return found;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const central = 0x02014b50;
const endOfDirectory = 0x06054b50;

/** The directory entry of the biggest part. */
function lastEntry(bytes: Uint8Array): number {
  const [at] = find(bytes, central).slice(-1);
  if (at === undefined) throw new Error("no entry");
  return at;
}

describe("a file that is opened", () => {
  it("is taken when it is a small workbook without styles, strings and theme", () => {
    expect(codeOf(file(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')))).toBe("opened");
  });

  it("is refused when it is longer than allowed", () => {
    expect(codeOf(file(sheetXml("")), { fileBytes: 100 })).toBe("too-large");
  });

  it("is refused by what it is where it is no ZIP: text, PDF, nothing, a workbook before 2007, one with a password", () => {
    expect(codeOf(strToU8("Name,Level\nAnn,3\n".repeat(50)))).toBe("text");
    expect(codeOf(strToU8("%PDF-1.7\n"))).toBe("not-a-zip");
    expect(codeOf(new Uint8Array(0))).toBe("not-a-zip");
    expect(codeOf(oleFile("Workbook"))).toBe("xls");
    expect(codeOf(oleFile("EncryptedPackage"))).toBe("encrypted");
    expect(codeOf(oleFile("WordDocument"))).toBe("not-a-workbook");
  });

  it("is refused by what it is where it is another program's ZIP, a binary workbook or an add-in", () => {
    const ods = zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") });
    expect(codeOf(ods)).toBe("ods");
    const binary = { "_rels/.rels": relationsXml(["officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": new Uint8Array(4) };
    expect(codeOf(zipSync(binary))).toBe("xlsb");
    const type = "application/vnd.ms-excel.addin.macroEnabled.main+xml";
    const types = strToU8(`<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`);
    expect(codeOf(zipSync({ ...parts(sheetXml("")), "[Content_Types].xml": types }))).toBe("add-in");
  });

  it("is refused when its entries carry a password", () => {
    const bytes = file(sheetXml(""));
    viewOf(bytes).setUint16(lastEntry(bytes) + 8, 1, true);
    expect(codeOf(bytes)).toBe("encrypted");
  });

  it("is refused when it uses ZIP64", () => {
    const bytes = file(sheetXml(""));
    viewOf(bytes).setUint16((find(bytes, endOfDirectory)[0] ?? 0) + 10, 0xffff, true);
    expect(codeOf(bytes)).toBe("zip64");
  });

  it("is refused when it holds thousands of entries", () => {
    const many: Zippable = parts(sheetXml(""));
    for (let index = 0; index < 2001; index++) many[`x/${index}`] = new Uint8Array(0);
    expect(codeOf(zipSync(many))).toBe("too-many-entries");
  });

  it("is refused when a part unpacks to two hundred times its size", () => {
    expect(codeOf(file(sheetXml(" ".repeat(8_000_000))))).toBe("ratio");
  });

  it("is refused when a part unpacks to more than it declares", () => {
    const bytes = file(sheetXml(" ".repeat(8_000_000)));
    viewOf(bytes).setUint32(lastEntry(bytes) + 24, 100_000, true);
    expect(codeOf(bytes)).toBe("ratio");
  });

  it("is refused when a part unpacks to less than it declares", () => {
    const bytes = file(sheetXml(""));
    viewOf(bytes).setUint32(lastEntry(bytes) + 24, 5_000, true);
    expect(codeOf(bytes)).toBe("bad-zip");
  });

  it("is refused when a part, or all parts together, are too big", () => {
    expect(codeOf(file(sheetXml(" ".repeat(90_000))), { partBytes: 50_000 })).toBe("too-large");
    expect(codeOf(file(sheetXml(" ".repeat(90_000))), { totalBytes: 50_000 })).toBe("too-large");
  });

  it("is refused when an entry would leave its folder", () => {
    for (const name of ["../evil.xml", "/evil.xml", "..\\evil.xml", "\\evil.xml", "C:/evil.xml"]) {
      expect(codeOf(zipSync({ ...parts(sheetXml("")), [name]: new Uint8Array(1) }))).toBe("bad-path");
    }
  });

  it("is refused when it holds a part twice", () => {
    expect(codeOf(zipSync({ ...parts(sheetXml("")), "XL/Workbook.xml": strToU8(workbookXml) }))).toBe("duplicate-entry");
  });

  it("is refused when entries share their bytes", () => {
    const bytes = zipSync(parts(sheetXml("")), { level: 0 });
    const view = viewOf(bytes);
    const [, second = 0] = find(bytes, central);
    // It is not packed, so that both of its sizes are the same.
    for (const offset of [20, 24]) view.setUint32(second + offset, view.getUint32(second + offset, true) + 60, true);
    expect(codeOf(bytes)).toBe("overlapping-entries");
  });

  it("is refused when a part has a document type definition", () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${sheetXml('<row><c t="str"><v>&b;</v></c></row>')}`;
    expect(codeOf(file(bomb))).toBe("dtd");
    expect(codeOf(file(sheetXml(""), `<!DOCTYPE workbook SYSTEM "file:///etc/passwd">${workbookXml}`))).toBe("dtd");
  });

  it("is refused when its XML is not well-formed, empty, of unknown entities or not UTF-8", () => {
    for (const xml of [sheetXml("<row>"), "", sheetXml("&unknown;"), "<a></b>", "<"]) expect(codeOf(file(xml))).toBe("bad-xml");
    expect(codeOf(zipSync(parts(Uint8Array.from([0x3c, 0xff, 0xfe, 0x3e]))))).toBe("bad-xml");
  });

  it("is refused when its XML nests without end", () => {
    expect(codeOf(file("<a>".repeat(300_000)))).toBe("too-deep");
  });

  it("is refused when it holds no workbook, or one without sheets", () => {
    expect(codeOf(zipSync({ "word/document.xml": strToU8("<w/>") }))).toBe("not-a-workbook");
    expect(codeOf(file(sheetXml(""), `<workbook xmlns="${main}"><sheets/></workbook>`))).toBe("not-a-workbook");
    expect(codeOf(file(sheetXml(""), "<document/>"))).toBe("not-a-workbook");
  });

  it("is refused when it holds too many sheets or cells", () => {
    const sheets = Array.from({ length: 4 }, (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`).join("");
    const four = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets}</sheets></workbook>`;
    expect(codeOf(file(sheetXml(""), four), { sheets: 3 })).toBe("too-many-sheets");
    expect(codeOf(file(sheetXml(`<row>${"<c><v>1</v></c>".repeat(11)}</row>`)), { cells: 10 })).toBe("too-many-cells");
  });

  it("is refused when it names rows that no sheet has", () => {
    for (const row of ["0", "1048577", "1.5"]) expect(codeOf(file(sheetXml(`<row r="${row}"><c><v>1</v></c></row>`)))).toBe("bad-xml");
  });

  it("may hold a single cell in the last corner, and an array as big as the sheet, without filling the memory", () => {
    const corner =
      '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const result = openXlsx(file(sheetXml(corner)));
    expect(result.ok && result.workbook.sheets[0]?.cells.size).toBe(2);
  });

  it("is refused when it spills, or uses one part, again and again", () => {
    const spill = (row: number): string =>
      `<row r="${row}"><c r="A${row}"><f t="array" ref="A${row}:CV${row + 9_999}">1</f><v>1</v></c></row>`;
    expect(codeOf(file(sheetXml([1, 2, 3].map(spill).join(""))))).toBe("too-many-cells");
    const sheets = Array.from({ length: 400 }, (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`).join("");
    const same = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets}</sheets></workbook>`;
    expect(codeOf(file(sheetXml(" ".repeat(10_000)), same), { totalBytes: 1_000_000 })).toBe("too-large");
  });

  it("may repeat whole columns", () => {
    const columns = '<col min="1" max="16384" width="9" customWidth="1"/>'.repeat(5_000);
    expect(codeOf(file(`<worksheet xmlns="${main}"><cols>${columns}<!-- ${Math.PI} --></cols><sheetData/></worksheet>`))).toBe("opened");
  });

  it("may not touch the objects of the program by names of its own", () => {
    const names = `<definedNames><definedName name="__proto__">1</definedName><definedName name="constructor">2</definedName></definedNames></workbook>`;
    const result = openXlsx(
      file(sheetXml('<row __proto__="x" r="1"><c r="A1" constructor="1"><v>1</v></c></row>'), workbookXml.replace("</workbook>", names)),
    );
    expect(result.ok && result.workbook.names.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
    expect(Object.prototype).not.toHaveProperty("x");
  });

  it("never makes the reader throw, wherever a byte is changed or the end is missing", () => {
    const bytes = saveXlsx(newWorkbook());
    let random = 7;
    for (let round = 0; round < 300; round++) {
      random = (random * 16_807) % 2_147_483_647;
      const changed = bytes.slice(0, round % 3 === 0 ? random % bytes.length : bytes.length);
      if (changed.length > 0) changed[random % changed.length] = (random >> 8) & 0xff;
      expect(() => openXlsx(changed)).not.toThrow();
    }
  });
});
