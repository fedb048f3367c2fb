/** What else a file holds, and files that are saved as something else than they were: templates, signed and strict ones. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook } from "../../../src/host/model/newWorkbook";
import type { Workbook } from "../../../src/host/model/state";
import { heldSentence, openXlsx, savedName, savingSentences, saveXlsx } from "../../../src/host/xlsx";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../cases/xlsxwriter", name)));

const opened = (bytes: Uint8Array): Workbook => {
  const result = openXlsx(bytes);
  if (!result.ok) throw new Error(result.message);
  return result.workbook;
};

const heldBy = (name: string): string => heldSentence(opened(fixture(name)).source?.held ?? [], "en");

test.each([
  ["simple01.xlsx", ""],
  ["chart_bar01.xlsx", ""],
  ["comment01.xlsx", ""],
  ["image01.xlsx", "This file also holds a picture: it stays in it, unseen here."],
  ["textbox01.xlsx", "This file also holds a shape: it stays in it, unseen here."],
  ["macro01.xlsm", "This file also holds macros: they stay in it, unseen here."],
  ["chartsheet01.xlsx", "This file also holds a chart sheet: it stays in it, unseen here."],
  ["button01.xlsx", "This file also holds a form control: it stays in it, unseen here."],
  ["header_image01.xlsx", "This file also holds a background or header picture: it stays in it, unseen here."],
  ["embed_image01.xlsx", "This file also holds a picture in a cell: it stays in it, unseen here."],
])("%s: %s", (name, sentence) => {
  expect(heldBy(name)).toBe(sentence);
});

test("several kinds are one sentence, in both languages", () => {
  const held = [
    { kind: "picture", count: 3 },
    { kind: "pivotTable", count: 1 },
    { kind: "macros", count: 1 },
  ] as const;
  expect(heldSentence(held, "en")).toBe("This file also holds 3 pictures, a pivot table and macros: they stay in it, unseen here.");
  expect(heldSentence(held, "zh")).toBe("此文件还包含3 张图片、1 个数据透视表和宏：均保留在文件中，此处不显示。");
});

test("a workbook with macros stays one, whatever it was called", () => {
  const { source } = opened(fixture("macro01.xlsm"));
  expect(source && [savedName("Book.xlsm", source), savedName("Book.xlsx", source)]).toEqual(["Book.xlsm", "Book.xlsm"]);
});

const replaced = (bytes: Uint8Array, change: (text: string, name: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        /\.(xml|rels)$/.test(name) ? strToU8(change(strFromU8(part), name)) : part,
      ]),
    ),
  );

test("a template is opened as a new workbook", () => {
  const template = opened(replaced(fixture("simple01.xlsx"), (text) => text.replace("sheet.main+xml", "template.main+xml")));
  expect(template.source?.isTemplate).toBe(true);
  expect(template.source && savedName("Plan.xltx", template.source)).toBe("Plan.xlsx");
  expect(Buffer.from(saveXlsx(template)).equals(Buffer.from(fixture("simple01.xlsx")))).toBe(false);
  expect(unzipSync(saveXlsx(template))).toEqual(unzipSync(fixture("simple01.xlsx")));
});

test("a workbook is saved as a template where that is asked for, and only then", () => {
  const mainType = (bytes: Uint8Array): string =>
    /spreadsheetml\.(\w+)\.main\+xml/.exec(strFromU8(unzipSync(bytes)["[Content_Types].xml"] ?? new Uint8Array()))?.[1] ?? "";
  const fresh = newWorkbook();
  const template = saveXlsx(fresh, "template");
  expect([mainType(saveXlsx(fresh)), mainType(template), opened(template).source?.isTemplate]).toEqual(["sheet", "template", true]);
  const patched = opened(template);
  expect([mainType(saveXlsx(patched)), mainType(saveXlsx(patched, "template"))]).toEqual(["sheet", "template"]);
  expect(mainType(saveXlsx(opened(fixture("simple01.xlsx")), "template"))).toBe("template");
});

const origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";
const signed = zipSync({
  ...unzipSync(
    replaced(fixture("simple01.xlsx"), (text, name) =>
      name === "_rels/.rels"
        ? text.replace(
            "</Relationships>",
            `<Relationship Id="rS" Type="${origin}/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
          )
        : text,
    ),
  ),
  "_xmlsignatures/origin.sigs": new Uint8Array(0),
  "_xmlsignatures/_rels/origin.sigs.rels": strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${origin}/signature" Target="sig1.xml"/></Relationships>`,
  ),
  "_xmlsignatures/sig1.xml": strToU8("<Signature/>"),
});

test("a signature stays while nothing changes, and goes with the first change, which is said before", () => {
  const workbook = opened(signed);
  expect(workbook.source && savingSentences(workbook.source, "en")).toEqual([expect.stringContaining("signed")]);
  expect(unzipSync(saveXlsx(workbook))).toEqual(unzipSync(signed));
  workbook.sheets[0]?.cells.set(3, { formula: null, value: 1, style: 0 });
  const saved = unzipSync(saveXlsx(workbook));
  expect(Object.keys(saved).filter((name) => name.includes("_xmlsignatures"))).toEqual([]);
  expect(strFromU8(saved["_rels/.rels"] ?? new Uint8Array())).not.toContain("digital-signature");
});

test("a strict file is saved in the ordinary form with all that is in it", () => {
  const strict = replaced(fixture("image01.xlsx"), (text, name) =>
    name === "[Content_Types].xml"
      ? text
      : text
          .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/")
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties",
          )
          .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"),
  );
  const workbook = opened(strict);
  expect(workbook.source && savingSentences(workbook.source, "en")).toEqual([expect.stringContaining("strict")]);
  const [saved, wanted] = [unzipSync(saveXlsx(workbook)), unzipSync(fixture("image01.xlsx"))];
  for (const [name, part] of Object.entries(wanted))
    if (name !== "docProps/app.xml") expect([name, strFromU8(saved[name] ?? new Uint8Array())]).toEqual([name, strFromU8(part)]);
});
