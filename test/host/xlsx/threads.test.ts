/** Threads of comments in a file: shown with their notes, kept as they are, changed by nobody but Excel. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { clearArea } from "../../../src/host/model/clear";
import { copySheet } from "../../../src/host/model/copySheet";
import { moveCells } from "../../../src/host/model/moveCells";
import { noteText } from "../../../src/host/model/notes";
import { Session } from "../../../src/host/model/session";
import { insertCells } from "../../../src/host/model/structure";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { refusalIn } from "../../../src/workbench/refusals";
import { area } from "../model/openRows";

const office = "http://schemas.microsoft.com/office/2017/10/relationships";
const threadPart = "xl/threadedComments/threadedComment1.xml";
const said = (id: string, who: string, text: string, rest = ""): string =>
  `<threadedComment ref="B2" dT="2024-01-02T03:04:05.00" personId="{${who}}" id="{${id}}"${rest}><text>${text}</text></threadedComment>`;
const remarks = said("1", "A", "Is this &lt;right&gt;?") + said("2", "B", "Yes.\nIt is.", ' parentId="{1}"');
const threadsXml = (content: string): string =>
  `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${content}</ThreadedComments>`;
const people = ["Ann", "Bo"].map(
  (name, index) => `<person displayName="${name}" id="{${"AB".charAt(index)}}" userId="x" providerId="None"/>`,
);

/** A file of Excel whose note on B2 stands for a thread. */
function fileWith(thread: string): Uint8Array {
  const entries = unzipSync(new Uint8Array(readFileSync(join(__dirname, "../../cases/xlsxwriter/comment01.xlsx"))));
  const changed = (part: string, change: (xml: string) => string): void => {
    entries[part] = strToU8(change(strFromU8(entries[part] ?? new Uint8Array())));
  };
  const related = (kind: string, target: string) => (xml: string) =>
    xml.replace("</Relationships>", `<Relationship Id="rId99" Type="${office}/${kind}" Target="${target}"/></Relationships>`);
  changed("xl/_rels/workbook.xml.rels", related("person", "persons/person.xml"));
  changed("xl/worksheets/_rels/sheet1.xml.rels", related("threadedComment", "../threadedComments/threadedComment1.xml"));
  changed("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/${threadPart}" ContentType="application/vnd.ms-excel.threadedcomments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/></Types>`,
    ),
  );
  entries[threadPart] = strToU8(thread);
  entries["xl/persons/person.xml"] = strToU8(
    `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${people.join("")}</personList>`,
  );
  return zipSync(entries);
}

function open(bytes: Uint8Array) {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.message);
  const { workbook } = opened;
  const sheet = workbook.sheets[0]!;
  return { workbook, sheet, session: new Session(workbook, createCalculator(workbook, noCustomFunctions)) };
}

const thread = [
  { author: "Ann", text: "Is this <right>?" },
  { author: "Bo", text: "Yes.\nIt is." },
];

test("is shown as what was said and by whom, and nothing is told of it as unseen", () => {
  const { sheet, workbook } = open(fileWith(threadsXml(remarks)));
  expect(sheet.notes.map(({ row, column, thread: own }) => [row, column, own])).toEqual([[1, 1, thread]]);
  expect(noteText(sheet.notes[0]!)).toBe("Ann: Is this <right>?\nBo: Yes.\nIt is.");
  expect(workbook.source?.held).toEqual([]);
});

test("that cannot be read, or stands beside no note, is told and kept", () => {
  for (const [content, count] of [
    ["<ThreadedComments", 1],
    [threadsXml(remarks.replaceAll("B2", "C3")), 2],
  ] as const) {
    const bytes = fileWith(content);
    const { sheet, workbook } = open(bytes);
    expect([sheet.notes[0]?.thread, workbook.source?.held]).toEqual([undefined, [{ kind: "threadedComment", count }]]);
    expect(unzipSync(saveXlsx(workbook))[threadPart]).toEqual(unzipSync(bytes)[threadPart]);
  }
});

test("stays byte for byte when cells and other notes change, and goes with cells that are inserted", () => {
  const bytes = fileWith(threadsXml(remarks));
  const parts = (file: Uint8Array) => Object.entries(unzipSync(file)).filter(([name]) => /threaded|person/.test(name));
  const { sheet, workbook, session } = open(bytes);
  expect(unzipSync(saveXlsx(workbook))).toEqual(unzipSync(bytes));
  sheet.cells.set(9 * 16_384, { formula: null, value: 1, style: 0 });
  sheet.notes.push({ row: 9, column: 0, author: "Cy", text: "A note" });
  const saved = saveXlsx(workbook);
  expect(parts(saved)).toEqual(parts(bytes));
  expect(open(saved).sheet.notes).toEqual(sheet.notes);
  insertCells(session, sheet, area("1:1"), "Down", "test");
  session.finish();
  expect(open(saveXlsx(workbook)).sheet.notes.map(({ row, thread: own }) => [row, own])).toEqual([
    [2, thread],
    [10, undefined],
  ]);
});

test("is neither moved, covered nor cleared, with a sentence in both languages", () => {
  const { sheet, session } = open(fileWith(threadsXml(remarks)));
  const before = structuredClone(sheet.notes);
  const move = (from: string, to: string) => () =>
    moveCells(session, { sheet, area: area(from) }, { sheet, row: area(to).top, column: area(to).left }, "test");
  const refused = "A threaded comment can only be changed in Excel.";
  for (const edit of [move("A1:C3", "F6"), move("F6", "B2"), () => clearArea(session, sheet, area("A1:C3"), "All")])
    expect(edit).toThrow(refused);
  expect(sheet.notes).toEqual(before);
  expect([refusalIn("en", refused), refusalIn("zh", refused)]).toEqual([
    expect.stringContaining("belongs to Excel"),
    expect.stringContaining("会话式批注"),
  ]);
  clearArea(session, sheet, area("A1:C3"), "Contents");
});

test("is a note on a copy of its sheet", () => {
  const { workbook, sheet, session } = open(fileWith(threadsXml(remarks)));
  const copy = copySheet(session, sheet, "test");
  expect(copy.notes).toEqual([{ row: 1, column: 1, author: "Ann", text: "Ann: Is this <right>?\nBo: Yes.\nIt is." }]);
  const opened = openXlsx(saveXlsx(workbook));
  expect(opened.ok && opened.workbook.sheets.map(({ notes }) => notes)).toEqual([sheet.notes, copy.notes]);
});
