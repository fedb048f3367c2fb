import fc from "fast-check";
import { unguarded } from "../../src/plan/cells/guardedText";
import { readPasted, readSource, type SourceReading } from "../../src/import/readSource";
import type { SourceCell } from "../../src/import/source";

const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string) => readSource(name, utf8(text));
const cellsOf = (reading: SourceReading): unknown =>
  reading.kind === "refused" ? reading.code : reading.grids.map((grid) => grid.rows.map((row) => row.cells));
const namesOf = (reading: SourceReading): unknown => (reading.kind === "refused" ? reading.code : reading.grids.map((grid) => grid.name));

type Rows = readonly (readonly SourceCell[])[];
const deals: Rows = [
  ["Deal", "Value"],
  ["Alpha", "1,5"],
];

const files: readonly (readonly [what: string, name: string, text: string, tables: readonly Rows[]])[] = [
  ["commas", "a.csv", 'Deal,Value\nAlpha,"1,5"', [deals]],
  ["semicolons", "a.csv", "Deal;Value\nAlpha;1,5", [deals]],
  [
    "semicolons below a heading with a comma",
    "a.csv",
    "North, open\n\nDeal;Value\nAlpha;1,5\nBeta;2,5",
    [[["North, open"], ...deals, ["Beta", "2,5"]]],
  ],
  ["tabs", "a.tsv", "Deal\tValue\nAlpha\t1,5", [deals]],
  ["bars", "a.txt", "Deal|Value\nAlpha|1,5", [deals]],
  ["a line sep=", "a.csv", "sep=;\r\nDeal;Value\r\nAlpha;1,5", [deals]],
  [
    "blank cells and rows",
    "a.csv",
    "Deal,Value,\n , ,\nAlpha,,x",
    [
      [
        ["Deal", "Value"],
        ["Alpha", null, "x"],
      ],
    ],
  ],
  ["a Markdown table", "a.md", "Here:\n\n| Deal | Value |\n|:--|--:|\n| **Alpha** | 1,5 |\n\nDone.", [deals]],
  [
    "Markdown cells with markup",
    "a.md",
    "Deal|Value\n-|-\n[A](http://x.example) \\| `b`|5 &amp; 6<br>7|8",
    [
      [
        ["Deal", "Value"],
        ["A | b", "5 & 6\n7", "8"],
      ],
    ],
  ],
  ["JSON records", "a.json", '[{"Deal":"Alpha","Value":"1,5"}]', [deals]],
  ["JSON lists", "a.json", '[["Deal","Value"],["Alpha","1,5"]]', [deals]],
  ["JSON under a name of no meaning", "a.json", '{"totalSize":1,"records":[{"Deal":"Alpha","Value":"1,5"}]}', [deals]],
  ["JSON line by line", "a.jsonl", '{"Deal":"Alpha"}\n{"Deal":"Beta","Value":2}\n', [[["Deal", "Value"], ["Alpha"], ["Beta", 2]]]],
  ["JSON in an answer", "a.txt", 'Sure!\n```json\n[{"Deal":"Alpha","Value":"1,5"}]\n```\nAnything else?', [deals]],
  ["CSV in an answer", "a.txt", "Sure!\n```csv\nDeal;Value\nAlpha;1,5\n```\n", [deals]],
  [
    "JSON with objects and lists inside",
    "a.json",
    '[{"Deal":"Alpha","Account":{"Name":"N","Site":{"City":"B"}},"Roles":["User","Buyer"],"Won":true,"Value":null}]',
    [
      [
        ["Deal", "Account.Name", "Account.Site", "Roles", "Won", "Value"],
        ["Alpha", "N", '{"City":"B"}', "User; Buyer", true],
      ],
    ],
  ],
  [
    "an HTML page that calls itself a workbook",
    "report.xls",
    "<html><head><style>td{}</style><title>no</title></head><body><table><tr><th>Deal</th><th>Value</th></tr><tr><td>Alpha<td>1,5</table></body></html>",
    [deals],
  ],
  [
    "HTML cells over rows and columns",
    "a.html",
    '<table><tr><th rowspan=2>Account<th colspan="2">Deal<tr><th>Name<th>Value<tr><td rowspan=2>North<td>Alpha<td rowspan=2>5<tr><td>Beta</table>',
    [
      [
        ["Account", "Deal"],
        ["Account", "Name", "Value"],
        ["North", "Alpha", "5"],
        ["North", "Beta"],
      ],
    ],
  ],
  [
    "HTML with parts nobody sees",
    "a.html",
    '<table><tr><td>Deal<td style="DISPLAY: none">id<td>Value<span hidden>!</span><tr style="display:none"><td>x<tr><td>Al<b>pha</b><td style="mso-hide:all">7<td>1,5<script>9</script></table>',
    [deals],
  ],
  [
    "HTML text in several lines",
    "a.html",
    "<table><tr><td><p>One</p><p>two&nbsp;&amp; <br>three</p><td>b\n c",
    [[["One\ntwo &\nthree", "b c"]]],
  ],
  [
    "a table that arranges a page around the one that counts",
    "a.html",
    "<table><tr><td>Menu</td></tr><tr><td><table><tr><td>Deal<td>Value<tr><td>Alpha<td>1,5</table></td></tr></table>",
    [deals, [["Menu"]]],
  ],
];

describe("a file becomes cells", () => {
  test.each(files)("%s", async (_, name, text, tables) => expect(cellsOf(await file(name, text))).toEqual(tables));
  test.each([
    ["JSON", '{"stakeholders":[{"a":1}],"actions":[{"b":2}]}', ["stakeholders", "actions"]],
    ["Markdown", "## Deals\n\n|a|b|\n|-|-|\n|1|2|\n\n**People**\n\n|c|d|\n|-|-|\n|3|4|\n", ["Deals", "People"]],
    [
      "HTML",
      "<table><caption>Deals</caption><tr><td>a<td>b<tr><td>1<td>2</table><table><tr><td>c<td>d<tr><td>3<td>4</table>",
      ["Deals", "plan 2"],
    ],
    ["CSV", "a,b", ["plan"]],
  ])("%s: tables have names", async (_, text, names) => expect(namesOf(await file("plan.txt", text))).toEqual(names));
  test("rows are numbered as a spreadsheet program does, and quotes that do not match are said", async () =>
    expect(await file("a.csv", 'sep=,\na,b\n\n1,"x"y\n')).toMatchObject({
      grids: [{ rows: [{ number: 2 }, { number: 4 }] }],
      delimiter: ",",
      malformed: [4],
      encoding: "utf-8",
    }));
});

describe("what was pasted becomes cells", () => {
  test("cells of a sheet", async () => expect(cellsOf(await readPasted("Deal\tValue\nAlpha\t1,5\n"))).toEqual([deals]));
  test("a table that came along as HTML goes before the text", async () =>
    expect(cellsOf(await readPasted("Deal Value Alpha", "<table><tr><td>Deal<td>Value<tr><td>Alpha<td>1,5</table>"))).toEqual([deals]));
  test("HTML without a table leaves the text", async () =>
    expect(cellsOf(await readPasted("Deal\tValue\nAlpha\t1,5", "<p>Deal</p>"))).toEqual([deals]));
  test("nothing is no row", async () => expect(cellsOf(await readPasted(""))).toEqual([[]]));
  test("formulas are text", async () => expect(cellsOf(await readPasted("=1+1\t@SUM(A1)"))).toEqual([[["=1+1", "@SUM(A1)"]]]));
});

const signed = (...head: number[]) => Uint8Array.from([...head, ...Array.from({ length: 64 }, () => 0)]);
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encrypted = [...container, ...Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0])];

describe("what cannot be read is refused with the way out", () => {
  test.each([
    ["an .xls workbook", "a.xls", signed(...container), "old-workbook"],
    ["a workbook with a password", "a.xlsx", signed(...encrypted), "encrypted"],
    ["a PDF", "a.pdf", signed(0x25, 0x50, 0x44, 0x46), "other-file"],
    ["bytes", "a.csv", signed(1, 2, 3), "not-text"],
    ["a page without a table", "a.html", utf8("<!doctype html><html><p>Hello</html>"), "no-table"],
    ["JSON that breaks off", "a.json", utf8('[{"a":1},{"a"'), "damaged-json"],
    ["JSON without records", "a.json", utf8("[]"), "no-table"],
    [
      "a spreadsheet of Excel 2003 in XML",
      "a.xls",
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      "old-workbook",
    ],
    ["more than 20 MB", "a.csv", new Uint8Array(20 * 1024 * 1024 + 1), "too-large"],
    ["more than 100,000 rows", "a.csv", utf8(`a\n${"1\n".repeat(100_001)}`), "too-many-rows"],
    [
      "cells without end",
      "a.html",
      utf8(`<table>${"<tr>" + "<td colspan=1000 rowspan=9999>".repeat(16)}${"<tr>".repeat(2000)}</table>`),
      "unpacks-too-large",
    ],
  ])("%s", async (_, name, content, code) => {
    const reading = await readSource(name, content);
    expect(reading).toMatchObject({ kind: "refused", code });
    if (reading.kind === "refused") expect(Object.values(reading.text).every((text) => text.length > 10)).toBe(true);
  });
});

test("whatever text it is, every filled cell of it is in the grid", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { maxLength: 6 }), async (rows) => {
      const text = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
      const reading = await readPasted(text);
      if (reading.kind === "refused") return text.includes("\0");
      const found = reading.grids.flatMap((grid) => grid.rows.flatMap((row) => row.cells)).join("\n");
      return rows.flat().every((cell) => found.includes(unguarded(cell).trim()));
    }),
    // An apostrophe before what begins like a formula only guards it, as spreadsheet programs and our own files have it.
    { numRuns: 300, examples: [[[["'+"]]], [[["'@", "''="]]]] },
  ));

test("whatever stands between brackets and bars, there is an answer", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom(
          "<table>",
          "<tr>",
          "<td rowspan=3>",
          "</table>",
          "<td hidden>",
          "|",
          "-|-",
          "\n",
          "{",
          "[",
          '"a"',
          ":",
          "]",
          "}",
          "```json\n",
          "x",
          ",",
        ),
        { maxLength: 40 },
      ),
      async (parts) => {
        const text = parts.join("");
        return ["read", "refused"].includes((await readPasted(text, text)).kind);
      },
    ),
    { numRuns: 300 },
  ));
