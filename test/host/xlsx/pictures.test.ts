/** Pictures added to workbooks, saved and opened again: those made here, and files that hold drawings already. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { addPicture, boxOf, drawnAt } from "../../../src/host/model/drawings";
import { newSheet, newWorkbook } from "../../../src/host/model/newWorkbook";
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { copySheet } from "../../../src/host/model/copySheet";
import { Session } from "../../../src/host/model/session";
import type { Drawing, Sheet, Workbook } from "../../../src/host/model/state";
import { insertCells } from "../../../src/host/model/structure";
import { maxColumns } from "../../../src/host/model/state";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { acmeDocument } from "../../templates/document/acme";

const logo = acmeDocument().look?.logo ?? "";
const png = new Uint8Array(Buffer.from(logo, "base64"));

const open = (bytes: Uint8Array): Workbook => {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.message);
  return opened.workbook;
};
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../cases/xlsxwriter", name)));
const partsOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes);
const textOf = (bytes: Uint8Array, part: string): string => strFromU8(partsOf(bytes)[part] ?? new Uint8Array());
const media = (bytes: Uint8Array): readonly string[] => Object.keys(partsOf(bytes)).filter((name) => name.startsWith("xl/media/"));

const put = (sheet: Sheet, said: Partial<Drawing> = {}): void => {
  const picture = addPicture(sheet, logo, { type: "png", width: 360, height: 90 });
  const is = { ...drawnAt(sheet, picture, { left: 100, top: 50, width: 104, height: 26 }, said.placement), ...said };
  sheet.drawings = sheet.drawings.map((one) => (one === picture ? is : one));
};
const change = (sheet: Sheet, index: number, to: (drawing: Drawing) => Drawing): void => {
  sheet.drawings = sheet.drawings.map((one, at) => (at === index ? to(one) : one));
};
const said = (sheet: Sheet | undefined): unknown =>
  sheet?.drawings.map((one) => ({ ...boxOf(sheet, one), name: one.name, text: one.text }));
const first = ({ sheets: [sheet] }: Workbook): Sheet => sheet!;

it.each(["OneCell", "TwoCell", "Absolute"] as const)("a picture that hangs on cells as %s comes back as it was", (placement) => {
  const workbook = newWorkbook();
  put(first(workbook), { name: 'Logo "A" & B', text: "Logo of <Acme>", placement });
  const saved = saveXlsx(workbook);
  expect(partsOf(saved)["xl/media/image1.png"]).toEqual(png);
  expect(textOf(saved, "[Content_Types].xml")).toContain('<Default Extension="png" ContentType="image/png"/>');
  const again = first(open(saved));
  const [drawing] = again.drawings;
  expect(drawing).toMatchObject({ name: 'Logo "A" & B', text: "Logo of <Acme>", placement, lockAspectRatio: true, kind: "picture" });
  expect(drawing && boxOf(again, drawing)).toEqual({ left: 100, top: 50, width: 104, height: 26 });
  expect(saveXlsx(open(saved))).toEqual(saved);
});

it("two sheets that show the same picture share its part; it stays until the last of them is gone", () => {
  const workbook = newWorkbook();
  workbook.sheets.push(newSheet("Other"), newSheet("Third"));
  put(first(workbook));
  put(workbook.sheets[1]!);
  const saved = saveXlsx(workbook);
  expect(media(saved)).toEqual(["xl/media/image1.png"]);
  const without = (count: number): Uint8Array => {
    const again = open(saved);
    again.sheets.splice(0, count);
    again.activeSheetId = again.sheets[0]!.id;
    return saveXlsx(again);
  };
  expect([media(without(1)), media(without(2))]).toEqual([["xl/media/image1.png"], []]);
  expect(Object.keys(partsOf(without(2))).filter((name) => name.includes("drawing"))).toEqual([]);
});

describe("in a file", () => {
  it.each(["image01.xlsx", "textbox01.xlsx", "chart_bar01.xlsx", "comment01.xlsx", "theme01.xlsx"])(
    "%s: a picture comes beside what is drawn, which stays byte for byte",
    (name) => {
      const bytes = bytesOf(name);
      const workbook = open(bytes);
      const before = said(first(workbook)) as readonly unknown[];
      put(first(workbook));
      const saved = saveXlsx(workbook);
      expect(said(first(open(saved)))).toEqual([
        ...before,
        { left: 100, top: 50, width: 104, height: 26, name: expect.any(String) as unknown, text: "" },
      ]);
      const source = textOf(bytes, "xl/drawings/drawing1.xml");
      const anchors = (xml: string) => xml.match(/<xdr:(\w+)Anchor[\s\S]*?<\/xdr:\1Anchor>/g) ?? [];
      const kept = anchors(source);
      const drawings = Object.keys(partsOf(saved)).filter((part) => /^xl\/drawings\/drawing\d+\.xml$/.test(part));
      expect(drawings).toHaveLength(1);
      expect(anchors(textOf(saved, drawings[0]!)).slice(0, kept.length)).toEqual(kept);
      for (const [part, content] of Object.entries(partsOf(bytes)))
        if (/^xl\/(media|charts|worksheets\/sheet[2-9])/.test(part)) expect(partsOf(saved)[part]).toEqual(content);
      expect(media(saved).map((part) => partsOf(saved)[part])).toContainEqual(png);
    },
  );

  it("a picture that is moved, named and told otherwise says so; its neighbours stay as they were written", () => {
    const made = newWorkbook();
    put(first(made));
    put(first(made), { name: "Other" });
    const bytes = saveXlsx(made);
    const workbook = open(bytes);
    const sheet = first(workbook);
    change(sheet, 0, (one) => ({ ...drawnAt(sheet, one, { left: 10, top: 5, width: 52, height: 13 }, "TwoCell"), name: "Mark & Co" }));
    change(sheet, 0, (one) => ({ ...one, text: 'A "mark"', lockAspectRatio: false }));
    const saved = saveXlsx(workbook);
    const again = first(open(saved));
    expect(said(again)).toEqual([
      { left: 10, top: 5, width: 52, height: 13, name: "Mark & Co", text: 'A "mark"' },
      { left: 100, top: 50, width: 104, height: 26, name: "Other", text: "" },
    ]);
    expect(again.drawings.map(({ placement, lockAspectRatio }) => [placement, lockAspectRatio])).toEqual([
      ["TwoCell", false],
      ["OneCell", true],
    ]);
    const other = /<xdr:oneCellAnchor>(?:(?!<xdr:oneCellAnchor>)[\s\S])*name="Other"[\s\S]*?<\/xdr:oneCellAnchor>/;
    expect(other.exec(textOf(saved, "xl/drawings/drawing1.xml"))?.[0]).toBe(other.exec(textOf(bytes, "xl/drawings/drawing1.xml"))?.[0]);
  });

  it("a picture that is deleted leaves with its part; a new one takes its place", () => {
    const workbook = open(bytesOf("image01.xlsx"));
    first(workbook).drawings = [];
    const without = saveXlsx(workbook);
    expect([media(without), textOf(without, "xl/drawings/_rels/drawing1.xml.rels")]).toEqual([[], expect.not.stringContaining("image")]);
    put(first(workbook));
    const saved = saveXlsx(workbook);
    expect(media(saved).map((part) => partsOf(saved)[part])).toEqual([png]);
    expect(first(open(saved)).drawings).toHaveLength(1);
  });

  it("a picture goes with rows inserted above it, added here or before", () => {
    const workbook = open(bytesOf("image01.xlsx"));
    put(first(workbook));
    const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
    insertCells(session, first(workbook), { top: 0, bottom: 1, left: 0, right: maxColumns - 1 }, "Down", "test");
    const now = said(first(workbook));
    expect(said(first(open(saveXlsx(workbook))))).toEqual(now);
    expect(now).toMatchObject([{ top: 150 }, { top: 80 }]);
  });

  it("a copied sheet shows the pictures of the file, and not its shapes", () => {
    for (const [name, count] of [
      ["image01.xlsx", 1],
      ["textbox01.xlsx", 0],
    ] as const) {
      // prettier-ignore
      const workbook = open(bytesOf(name));
      const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
      copySheet(session, first(workbook), "test");
      const again = open(saveXlsx(workbook));
      expect(again.sheets.map(({ drawings }) => drawings.length)).toEqual([1, count]);
    }
  });
});
