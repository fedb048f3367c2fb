import { strToU8, zipSync, type Zippable } from "fflate";
import { readSource } from "../../src/import/readSource";

const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relationships = (...all: readonly string[]) => `<Relationships>${all.join("")}</Relationships>`;

interface Sheet {
  readonly name: string;
  readonly rows: string;
  readonly state?: string;
  readonly after?: string;
}

/** The smallest workbook of these sheets; formats 1 to 6: a day, a day and time, a time, a share, money, a day by its number. */
const workbook = (sheets: readonly Sheet[], is1904 = false, more: Zippable = {}): Uint8Array => {
  const parts: Record<string, string> = {
    "_rels/.rels": relationships(relationship("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<x:workbook xmlns:x="x" xmlns:r="r"><x:workbookPr date1904="${Number(is1904)}"/><x:sheets>${sheets
      .map((sheet, at) => `<x:sheet name="${sheet.name}" r:id="s${at}"${sheet.state ? ` state="${sheet.state}"` : ""}/>`)
      .join("")}</x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("a", "sharedStrings", "strings.xml"),
      relationship("b", "styles", "/xl/styles.xml"),
      ...sheets.map((_, at) => relationship(`s${at}`, "worksheet", `sheet${at}.xml`)),
    ),
    "xl/strings.xml":
      "<sst><si><t>Deal</t></si><si><r><t>Al</t></r><r><t>pha</t></r><rPh><t>alfa</t></rPh></si><si><t>a_x000D_b &amp; c</t></si></sst>",
    "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[$€-407]#,##0"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs>${[0, 14, 164, 20, 9, 165, 31].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
  };
  sheets.forEach(
    ({ rows, after = "" }, at) => (parts[`xl/sheet${at}.xml`] = `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
  );
  return zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), ...more });
};

const read = async (bytes: Uint8Array, sheet?: string) => {
  const reading = await readSource("plan.xlsx", bytes, sheet === undefined ? {} : { sheet });
  return reading.kind === "refused" ? reading.code : reading.grids;
};
const cellsOf = async (rows: string, options: { readonly after?: string } = {}, is1904 = false) => {
  const grids = await read(workbook([{ name: "Deals", rows, ...options }], is1904));
  return typeof grids === "string" ? grids : grids[0]?.rows.map((row) => [row.number, ...row.cells]);
};
const cell = (content: string) => cellsOf(`<row>${content}</row>`).then((rows) => (typeof rows === "string" ? rows : rows?.[0]?.[1]));

describe("cells of a workbook", () => {
  test.each([
    ["a shared text", '<c t="s"><v>0</v></c>', "Deal"],
    ["a text of several looks, without how it is pronounced", '<c t="s"><v>1</v></c>', "Alpha"],
    ["characters that XML cannot hold", '<c t="s"><v>2</v></c>', "a\rb & c"],
    ["a text of its own", '<c t="inlineStr"><is><t>Deal</t></is></c>', "Deal"],
    ["a number", "<c><v>1.5</v></c>", 1.5],
    ["yes", '<c t="b"><v>1</v></c>', true],
    ["an error, as text", '<c t="e"><v>#N/A</v></c>', "#N/A"],
    ["what a formula gave last", '<c t="str"><f>A1&amp;"x"</f><v>Deal</v></c>', "Deal"],
    ["a text that looks like a formula", '<c t="inlineStr"><is><t>=1+1</t></is></c>', "=1+1"],
    ["a day", '<c s="1"><v>46371</v></c>', "2026-12-15"],
    ["a day with its time", '<c s="2"><v>46371.5</v></c>', "2026-12-15 12:00"],
    ["a day of an East Asian format", '<c s="6"><v>46371</v></c>', "2026-12-15"],
    ["the first day of Excel", '<c s="1"><v>1</v></c>', "1900-01-01"],
    ["a time", '<c s="3"><v>0.375</v></c>', "09:00"],
    ["a share", '<c s="4"><v>0.07</v></c>', "7%"],
    ["money", '<c s="5"><v>240000</v></c>', 240000],
    ["a day of the strict format", '<c t="d"><v>2026-12-15T00:00:00</v></c>', "2026-12-15"],
  ])("%s", async (_, content, value) => expect(await cell(content)).toBe(value));

  test("stand where the file says, and in their order where it says nothing", async () =>
    expect(await cellsOf('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      [3, null, 1, 2],
      [4, 3],
    ]));
  test("days of a workbook that counts from 1904", async () =>
    expect(await cellsOf('<row><c s="1"><v>44909</v></c></row>', {}, true)).toEqual([[1, "2026-12-15"]]));
  test("a text over several rows stands in each of them, a figure once", async () =>
    expect(
      await cellsOf('<row><c t="s"><v>0</v></c><c><v>5</v></c><c><v>1</v></c></row><row><c r="C2"><v>2</v></c></row>', {
        after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>',
      }),
    ).toEqual([
      [1, "Deal", 5, 1],
      [2, "Deal", null, 2],
    ]));
});

describe("sheets of a workbook", () => {
  const sheets = [
    { name: "Old", rows: "", state: "hidden" },
    { name: "Deals", rows: "<row><c><v>1</v></c></row>" },
    { name: "People", rows: "" },
  ];
  test("each is a grid, hidden ones come last", async () =>
    expect(await read(workbook(sheets))).toMatchObject([{ name: "Deals" }, { name: "People" }, { name: "Old", hidden: true }]));
  test("one may be chosen", async () => expect(await read(workbook(sheets), "deals")).toMatchObject([{ name: "Deals" }]));
  test("a wrong name is answered with the right ones", async () => {
    const reading = await readSource("plan.xlsx", workbook(sheets), { sheet: "Leads" });
    expect(reading).toMatchObject({
      code: "unknown-sheet",
      text: { en: 'The workbook has no sheet "Leads". Choose one of: Old, Deals, People.' },
    });
  });
});

const zeros = (megabytes: number) => new Uint8Array(megabytes << 20);
const deep = `${"<a>".repeat(100)}${"</a>".repeat(100)}`;

describe("a workbook is refused", () => {
  test.each([
    ["a binary workbook", zipSync({ "xl/workbook.bin": zeros(0) }), "binary-workbook"],
    ["an OpenDocument spreadsheet", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }), "open-document"],
    ["a packed text", zipSync({ "a.csv": strToU8("a,b") }), "other-file"],
    [
      "a document",
      zipSync({
        "_rels/.rels": strToU8(relationships(relationship("r1", "officeDocument", "word/document.xml"))),
        "word/document.xml": strToU8("<document/>"),
      }),
      "other-file",
    ],
    ["a part that unpacks without end", workbook([], false, { "xl/media.bin": zeros(8) }), "unpacks-too-large"],
    ["too many parts", zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`p${at}`, zeros(0)]))), "unpacks-too-large"],
    ["one that breaks off", workbook([{ name: "Deals", rows: "" }]).slice(0, -30), "damaged-workbook"],
    ["XML that breaks off", workbook([{ name: "Deals", rows: "<row>" }]), "damaged-workbook"],
    ["XML without end of depth", workbook([{ name: "Deals", rows: deep }]), "damaged-workbook"],
    [
      "XML that declares its own type",
      workbook([{ name: "Deals", rows: "" }], false, { "xl/sheet0.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>') }),
      "damaged-workbook",
    ],
    ["a row that no sheet has", workbook([{ name: "Deals", rows: '<row r="9999999"/>' }]), "damaged-workbook"],
  ])("%s", async (_, bytes, code) => expect(await read(bytes)).toBe(code));

  test("a part that is larger than it says, while it is unpacked", async () => {
    const bytes = workbook([{ name: "Deals", rows: `<row><c><v>${"1".repeat(50_000)}</v></c></row>` }]);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 50_000) view.setUint32(at + 24, 100, true);
    expect(await read(bytes)).toBe("unpacks-too-large");
  });
  test("with an answer, whichever byte is broken", async () => {
    const bytes = workbook([{ name: "Deals", rows: "<row><c><v>1</v></c></row>" }]);
    for (let at = 4; at < bytes.length; at += 7) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x5a;
      expect(["object", "string"]).toContain(typeof (await read(broken)));
    }
  });
});
