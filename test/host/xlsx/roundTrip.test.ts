/** What is saved opens again unchanged. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { newWorkbook } from "../../../src/host/model/newWorkbook";
import { cellKey, type CellValue, type Workbook } from "../../../src/host/model/state";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { comparable } from "./comparable";
import { put, richWorkbook } from "./richWorkbook";

function reopened(workbook: Workbook): Workbook {
  const result = openXlsx(saveXlsx(workbook));
  if (!result.ok) throw new Error(result.message);
  return result.workbook;
}

describe("saving and opening", () => {
  const original = richWorkbook();
  const result = openXlsx(saveXlsx(original));

  it("leaves nothing out that it wrote", () => {
    expect(result.ok && result.workbook.source?.held).toEqual([]);
  });

  it("keeps the whole workbook", () => {
    expect(result.ok && comparable(result.workbook)).toEqual(comparable(original));
  });

  it("keeps every single sheet", () => {
    const opened = result.ok ? result.workbook : newWorkbook();
    const sheets = (workbook: Workbook) => (comparable(workbook) as { sheets: Record<string, unknown>[] }).sheets;
    for (const [index, sheet] of sheets(original).entries()) {
      for (const [key, value] of Object.entries(sheet)) expect({ [key]: sheets(opened)[index]?.[key] }).toEqual({ [key]: value });
    }
  });

  it("gives the same workbook when it is saved a second time", () => {
    const once = reopened(original);
    expect(comparable(reopened(once))).toEqual(comparable(once));
  });

  it("gives equal files for equal workbooks", () => {
    expect(Buffer.from(saveXlsx(richWorkbook())).equals(Buffer.from(saveXlsx(richWorkbook())))).toBe(true);
  });

  it("keeps a blank workbook", () => {
    const blank = newWorkbook();
    expect(comparable(reopened(blank))).toEqual(comparable(blank));
  });

  it("keeps any text and number in a cell", () => {
    const values = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string({ unit: "binary-ascii", minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
      fc.boolean(),
      fc.constantFrom("_x0041_", "__x0041_x", " a ", "a\r\nb", "\t", "<&>\"'", "__proto__"),
    );
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 20 }), (list: CellValue[]) => {
        const workbook = newWorkbook();
        const sheet = workbook.sheets[0];
        if (sheet === undefined) throw new Error("no sheet");
        list.forEach((value, index) => {
          put(sheet, index, index, value);
          if (typeof value === "string") put(sheet, index, index + 1, value, "=A1");
        });
        expect(comparable(reopened(workbook))).toEqual(comparable(workbook));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps names that objects of JavaScript have of their own", () => {
    const workbook = newWorkbook();
    const [sheet] = workbook.sheets;
    sheet?.customProperties.set("__proto__", "a").set("constructor", "b");
    workbook.properties.custom.set("__proto__", "x");
    workbook.names.push({ name: "__proto__", formula: "=1", sheetId: null, visible: true, comment: "" });
    expect(comparable(reopened(workbook))).toEqual(comparable(workbook));
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  const checker = process.env["KEYPLAN_CHECK_XLSX"];
  if (checker === undefined) {
    describe.skip("has nothing for Excel to repair", () => it("needs the file check that KEYPLAN_CHECK_XLSX names", () => undefined));
  } else {
    it("has nothing for Excel to repair", () => {
      const file = join(mkdtempSync(join(tmpdir(), "keyplan-")), "rich.xlsx");
      writeFileSync(file, saveXlsx(original));
      expect(execFileSync(checker, [file], { encoding: "utf8" })).toContain("OK 0");
    });
  }

  it("writes a workbook of 15 sheets with 300 rows and 9 columns and opens it with the same figures", () => {
    const workbook = newWorkbook();
    const [first] = workbook.sheets;
    if (first === undefined) throw new Error("no sheet");
    workbook.sheets = Array.from({ length: 15 }, (_, index) => {
      const sheet = { ...first, id: `s${index}`, name: `Sheet ${index}`, cells: new Map() };
      for (let row = 0; row < 300; row++) {
        for (let column = 0; column < 9; column++) {
          if (column < 4) put(sheet, row, column, `text ${row % 50} ${column}`);
          else if (column < 7) put(sheet, row, column, row * column + 0.5);
          else put(sheet, row, column, row + column, `=SUM(E${row + 1}:G${row + 1})`);
        }
      }
      return sheet;
    });
    workbook.activeSheetId = "s0";
    const bytes = saveXlsx(workbook);
    const opened = openXlsx(bytes);
    expect(opened.ok && opened.workbook.sheets[14]?.cells.get(cellKey(299, 8))).toEqual({
      formula: "=SUM(E300:G300)",
      value: 307,
      style: 0,
    });
  });
});
