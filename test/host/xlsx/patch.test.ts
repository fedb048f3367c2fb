/** Workbooks that Excel made, opened and saved: everything stays as it was but what was changed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { parseAddress } from "../../../src/host/model/address";
import { withCharts } from "../../../src/host/model/chartAnchors";
import { setInputs } from "../../../src/host/model/edit";
import { setCriteria, sheetFilter } from "../../../src/host/model/filters";
import { Journal } from "../../../src/host/model/journal";
import { moveCells } from "../../../src/host/model/moveCells";
import { newSheet, newWorkbook } from "../../../src/host/model/newWorkbook";
import { Session } from "../../../src/host/model/session";
import type { Cell, Sheet, Workbook } from "../../../src/host/model/state";
import { deleteCells, insertCells } from "../../../src/host/model/structure";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { fingerprintInSteps } from "../../../src/host/xlsx/fingerprint";
import { atOnce } from "../../../src/host/xlsx/steps";
import { comparable } from "./comparable";
import { richWorkbook } from "./richWorkbook";

const folder = join(__dirname, "../../cases/xlsxwriter");
const files = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

const open = (bytes: Uint8Array): Workbook => {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.message);
  return opened.workbook;
};

/** Names of the parts that differ, are new or gone. */
const differing = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => !name.endsWith("/") && Buffer.compare(Buffer.from(one[name] ?? []), Buffer.from(other[name] ?? [])) !== 0)
    .sort();
};

const sessionOf = (workbook: Workbook): Session => new Session(workbook, createCalculator(workbook, noCustomFunctions));
const area = (address: string) => parseAddress(address)!.area;

test.each(files)("%s: saved as it was opened, every part is byte for byte the same", (name) => {
  const bytes = bytesOf(name);
  expect(differing(bytes, saveXlsx(open(bytes)))).toEqual([]);
});

test.each(files)("%s: one cell changed, the other parts are the same and the sheet differs in that cell", (name) => {
  const bytes = bytesOf(name);
  const workbook = open(bytes);
  const [sheet] = workbook.sheets;
  // Not a sheet that is one chart.
  if (!sheet || name.startsWith("chartsheet")) return;
  sheet.cells.set(1_000 * 16_384 + 7, { formula: null, value: 4711, style: 0 });
  const saved = saveXlsx(workbook);
  // The order of calculation lists cells: without it Excel makes its own.
  const listed = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"];
  expect(differing(bytes, saved).filter((part) => !listed.includes(part))).toEqual(["xl/worksheets/sheet1.xml"]);
  const xml = (file: Uint8Array): string => strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const added = '<row r="1001"><c r="H1001"><v>4711</v></c></row>';
  const was = xml(bytes).replace("<sheetData/>", "<sheetData></sheetData>");
  expect(xml(saved)).toBe(was.replace("</sheetData>", `${added}</sheetData>`));
});

test("a cell among others keeps its look, its row and its neighbours' text with several looks", () => {
  const bytes = bytesOf("rich_string01.xlsx");
  const workbook = open(bytes);
  const session = sessionOf(workbook);
  insertCells(session, session.activeSheet, area("1:2"), "Down", "test");
  session.finish();
  const sheet = strFromU8(unzipSync(saveXlsx(workbook))["xl/worksheets/sheet1.xml"]!);
  const before = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
  const cells = (xml: string) =>
    [...xml.matchAll(/<c r="[A-Z]+(\d+)"([^>]*)>(.*?)<\/c>/g)].map(([, row, look, content]) => [row, look, content]);
  expect(cells(sheet)).toEqual(cells(before).map(([row, ...rest]) => [(Number(row) + 2).toString(), ...rest]));
});

test("what hangs on cells goes with them: notes, boxes, pictures, filters, lists, names", () => {
  const moved = (name: string, part: string): string => {
    const workbook = open(bytesOf(name));
    const session = sessionOf(workbook);
    insertCells(session, session.activeSheet, area("1:2"), "Down", "test");
    session.finish();
    return strFromU8(unzipSync(saveXlsx(workbook))[part]!);
  };
  expect(moved("comment01.xlsx", "xl/comments1.xml")).toContain('<comment ref="B4"');
  expect(moved("comment01.xlsx", "xl/drawings/vmlDrawing1.vml")).toMatch(/<x:Row>\s*3<\/x:Row>/);
  expect(moved("image01.xlsx", "xl/drawings/drawing1.xml")).toContain("<xdr:row>10</xdr:row>");
  expect(moved("autofilter01.xlsx", "xl/worksheets/sheet1.xml")).toContain('<autoFilter ref="A3:D53"');
  expect(moved("autofilter01.xlsx", "xl/workbook.xml")).toContain("Sheet1!$A$3:$D$53");
  expect(moved("ignore_error02.xlsx", "xl/worksheets/sheet1.xml")).toContain('sqref="A3"');
  expect(moved("table01.xlsx", "xl/tables/table1.xml")).toContain('ref="C5:F15"');
  expect(moved("chart_bar01.xlsx", "xl/charts/chart1.xml")).toContain("<c:f>Sheet1!$A$3:$A$7</c:f>");
});

test("a page break that comes to lie before the first row is gone, here as in the file", () => {
  const workbook = open(bytesOf("page_breaks01.xlsx"));
  const session = sessionOf(workbook);
  expect(session.activeSheet.page.rowBreaks).toEqual([1]);
  deleteCells(session, session.activeSheet, area("1:1"), "Up", "test");
  session.finish();
  expect([workbook, open(saveXlsx(workbook))].map(({ sheets }) => sheets[0]?.page.rowBreaks)).toEqual([[], []]);
});

test("dates that count from 1904 stay so", () => {
  const workbook = open(bytesOf("date_1904_02.xlsx"));
  expect(workbook.date1904).toBe(true);
  workbook.source = null;
  expect(open(saveXlsx(workbook)).date1904).toBe(true);
});

test("a new text stands in its cell where the file's list of texts is long", () => {
  const workbook = newWorkbook();
  const cells = workbook.sheets[0]!.cells;
  for (let row = 0; row < 40; row++) cells.set(row * 16_384, { formula: null, value: `${row} ${"long ".repeat(6_000)}`, style: 0 });
  const bytes = saveXlsx(workbook);
  const opened = open(bytes);
  opened.sheets[0]!.cells.get(0)!.value = "a & b";
  const saved = saveXlsx(opened);
  expect(differing(bytes, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(comparable(open(saved))).toEqual(comparable(opened));
});

test("whatever changes in a sheet changes what is remembered of it, and taking it back does not", () => {
  const workbook = open(saveXlsx(richWorkbook()));
  const print = (sheet: Sheet): string => atOnce(fingerprintInSteps(sheet));
  type Change = () => () => unknown;
  const leaves = (value: object): Change[] =>
    Object.entries(value).flatMap(([name, item]: [string, unknown]): Change[] => {
      if (name === "id" || name === "journal" || item instanceof Map || item instanceof Set) return [];
      if (typeof item === "object" && item !== null && !Array.isArray(item)) return leaves(item);
      return [
        () => {
          Object.assign(value, { [name]: "changed" });
          return () => Object.assign(value, { [name]: item });
        },
      ];
    });
  for (const sheet of workbook.sheets) {
    const before = print(sheet);
    // What undo notes is not of the sheet; it refers back to it.
    sheet.journal = new Journal(sheet);
    expect(print(sheet)).toBe(before);
    sheet.journal = null;
    const cellChange = (change: Partial<Cell>): Change[] =>
      [...sheet.cells].slice(-1).map(([key, was]) => () => {
        sheet.cells.set(key, { ...was, ...change });
        return () => sheet.cells.delete(key) && sheet.cells.set(key, was);
      });
    const changes: Change[] = [
      ...leaves(sheet),
      ...cellChange({ value: "x" }),
      ...cellChange({ formula: "=1+1" }),
      ...cellChange({ style: 99 }),
      ...cellChange({ spill: { rows: 2, columns: 1 } }),
      () => {
        sheet.rowHeights.set(77, 30);
        return () => sheet.rowHeights.delete(77);
      },
      () => {
        sheet.hiddenRows.add(77);
        return () => sheet.hiddenRows.delete(77);
      },
    ];
    for (const change of changes) {
      const takeBack = change();
      expect(print(sheet)).not.toBe(before);
      takeBack();
      expect(print(sheet)).toBe(before);
    }
  }
});

test("cells that differ in small numbers alone are told apart", () => {
  const [sheet] = newWorkbook().sheets as [Sheet];
  const prints = Array.from({ length: 40 ** 2 }, (_, index) => {
    const [row, column] = [index % 40, Math.floor(index / 40)];
    sheet.merges = [{ top: row, left: column, bottom: row, right: column }];
    return atOnce(fingerprintInSteps(sheet));
  });
  expect(new Set(prints).size).toBe(prints.length);
});

test("a new sheet stands beside those of the file, a deleted one is gone with its parts, a renamed one keeps them", () => {
  const bytes = bytesOf("comment09.xlsx");
  const workbook = open(bytes);
  const added = newSheet("Added");
  added.cells.set(0, { formula: null, value: "new", style: 0 });
  workbook.sheets.push(added);
  workbook.sheets[0]!.name = "Renamed";
  const again = open(saveXlsx(workbook));
  expect(again.sheets.map(({ name, notes }) => [name, notes.length])).toEqual([
    ...open(bytes).sheets.map(({ notes }, index) => [index === 0 ? "Renamed" : `Sheet${index + 1}`, notes.length]),
    ["Added", 0],
  ]);
  again.sheets.shift();
  again.activeSheetId = again.sheets[0]!.id;
  const saved = saveXlsx(again);
  expect(open(saved).sheets.map(({ name }) => name)).toEqual(again.sheets.map(({ name }) => name));
  expect(Object.keys(unzipSync(saved)).filter((part) => /comments|vml/i.test(part))).toEqual([]);
});

test("what a file has not yet comes where the schema wants it: names behind sheets, a styles part with its first look", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const related = (kind: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  const sheets = '<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets>';
  const newer = '<AlternateContent xmlns="http://schemas.openxmlformats.org/markup-compatibility/2006"/>';
  const bytes = zipSync({
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": strToU8(related("officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": strToU8(related("worksheet", "sheet.xml")),
    "xl/workbook.xml": strToU8(`<workbook xmlns="${main}" xmlns:r="${office}">${newer}${sheets}<calcPr/></workbook>`),
    "xl/sheet.xml": strToU8(`<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`),
  });
  const workbook = open(bytes);
  workbook.names.push({ name: "First", formula: "=One!$A$1", sheetId: null, visible: true, comment: "" });
  workbook.styles.push({ ...workbook.styles[0]!, bold: true });
  workbook.sheets[0]!.cells.get(0)!.style = 1;
  const saved = saveXlsx(workbook);
  const part = (name: string): string => strFromU8(unzipSync(saved)[name]!);
  expect(part("xl/workbook.xml")).toContain(
    `${newer}${sheets}<definedNames><definedName name="First">One!$A$1</definedName></definedNames><calcPr/>`,
  );
  const again = open(saved);
  expect(again.styles[again.sheets[0]!.cells.get(0)!.style]?.bold).toBe(true);
});

const step = fc.record({
  kind: fc.constantFrom("enter", "formula", "insert", "delete", "add", "rename", "remove", "hide", "width"),
  sheet: fc.nat(2),
  at: fc.nat(12),
  size: fc.integer({ min: 1, max: 3 }),
  across: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function act(session: Session, { kind, sheet: index, at, size, across }: Step): void {
  const { workbook } = session;
  const sheet = workbook.sheets[index % workbook.sheets.length]!;
  const place = across ? `${"ABCDEFGHIJKLM".charAt(at)}:${"ABCDEFGHIJKLMNOP".charAt(at + size - 1)}` : `${at + 1}:${at + size}`;
  // A number in the header of a table is its text in the file.
  if (kind === "enter") setInputs(session, sheet, across ? at + 60 : at, size, [[across ? at * 1.5 : "text"]]);
  if (kind === "formula") setInputs(session, sheet, at, 20, [[`=A${size}+1`]]);
  if (kind === "insert") insertCells(session, sheet, area(place), across ? "Right" : "Down", "test");
  if (kind === "delete") deleteCells(session, sheet, area(place), across ? "Left" : "Up", "test");
  if (kind === "add") workbook.sheets.push(newSheet(`Added ${workbook.sheets.length}`));
  if (kind === "hide") withCharts(sheet, () => sheet.hiddenRows.add(at));
  if (kind === "width") withCharts(sheet, () => sheet.columnWidths.set(at, 20));
  session.restructured();
  session.finish();
}

/** Charts that are sheets cannot be edited, and an error in an array of fixed size stands in its first cell only until the file is read. */
const edited = files.filter((name) => !/^(chartsheet|array_formula)/.test(name));

test("sessions of edits, saved and opened again, give the same workbook", () => {
  fc.assert(
    fc.property(fc.constantFrom(...edited), fc.array(step, { minLength: 1, maxLength: 6 }), (name, steps) => {
      const bytes = bytesOf(name);
      const session = sessionOf(open(bytes));
      for (const one of steps) {
        try {
          act(session, one);
        } catch (error) {
          // Refused, as where a table would be split.
          if (!(error instanceof Error) || error.name !== "RichApiError") throw error;
        }
      }
      const saved = saveXlsx(session.workbook);
      expect(comparable(open(saved))).toEqual(comparable(session.workbook));
      const media = (file: Uint8Array) => Object.entries(unzipSync(file)).filter(([part]) => /media|vbaProject|theme/.test(part));
      expect(media(saved)).toEqual(media(bytes));
    }),
    { numRuns: 150 },
  );
});

test("a filter of a kind that is not known here stays as it was written when another column gets one, and its rows stay hidden", () => {
  const entries = unzipSync(bytesOf("autofilter05.xlsx"));
  const part = "xl/worksheets/sheet1.xml";
  const unknown = '<filterColumn colId="2"><iconFilter iconSet="3Arrows" iconId="0"/></filterColumn>';
  const source = strFromU8(entries[part] ?? new Uint8Array()).replace(/<filterColumn.*<\/filterColumn>/, unknown);
  const bytes = zipSync({ ...entries, [part]: strToU8(source) });
  const workbook = open(bytes);
  const sheet = workbook.sheets[0]!;
  const hidden = [...sheet.hiddenRows];
  setCriteria(sessionOf(workbook), sheet, sheetFilter(sheet)!, 0, { filterOn: "Values", values: ["East"] });
  expect(hidden.every((row) => sheet.hiddenRows.has(row))).toBe(true);
  const saved = strFromU8(unzipSync(saveXlsx(workbook))[part] ?? new Uint8Array());
  expect(saved).toContain(`<filterColumn colId="0"><filters><filter val="East"/></filters></filterColumn>${unknown}</autoFilter>`);
  sheet.filter = null;
  const bare = unzipSync(saveXlsx(workbook));
  expect(strFromU8(bare[part] ?? new Uint8Array())).not.toContain("autoFilter");
  expect(strFromU8(bare["xl/workbook.xml"] ?? new Uint8Array())).not.toContain("_FilterDatabase");
});

test("a filter whose list is moved keeps its conditions as they were written, and no order of cells that it has left", () => {
  const entries = unzipSync(bytesOf("autofilter05.xlsx"));
  const part = "xl/worksheets/sheet1.xml";
  const sorted = '<sortState ref="A2:D51"><sortCondition ref="A2:A51"/></sortState></autoFilter>';
  const source = strFromU8(entries[part] ?? new Uint8Array()).replace("</autoFilter>", sorted);
  const workbook = open(zipSync({ ...entries, [part]: strToU8(source) }));
  const sheet = workbook.sheets[0]!;
  const hidden = [...sheet.hiddenRows];
  moveCells(sessionOf(workbook), { sheet, area: area("A1:D51") }, { sheet, row: 2, column: 1 }, "test");
  const saved = saveXlsx(workbook);
  const filter = (xml: string): string => /<autoFilter.*<\/autoFilter>/.exec(xml)?.[0] ?? "";
  const written = filter(source).replace("A1:D51", "B3:E53").replace(sorted, "</autoFilter>");
  expect(filter(strFromU8(unzipSync(saved)[part]!))).toBe(written);
  expect(strFromU8(unzipSync(saved)["xl/workbook.xml"]!)).toContain("Sheet1!$B$3:$E$53");
  expect([...open(saved).sheets[0]!.hiddenRows]).toEqual(hidden.map((row) => row + 2));
});
