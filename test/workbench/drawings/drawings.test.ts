import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deleteCells, insertCells } from "../../../src/host/model/structure";
import { maxColumns } from "../../../src/host/model/state";
import { openXlsx } from "../../../src/host/xlsx";
import { pictureAddress } from "../../../src/workbench/drawings/pictureAddress";
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { Session } from "../../../src/host/model/session";

const open = (name: string) => {
  const opened = openXlsx(new Uint8Array(readFileSync(join(__dirname, "../../cases/xlsxwriter", name))));
  if (!opened.ok) throw new Error(opened.message);
  const { workbook } = opened;
  return { workbook, sheet: workbook.sheets[0]!, session: new Session(workbook, createCalculator(workbook, noCustomFunctions)) };
};

describe("drawings of a file", () => {
  it("are pictures with their part, between the cells they hang on", () => {
    const { workbook, sheet } = open("image01.xlsx");
    const [picture] = sheet.drawings;
    expect(picture).toMatchObject({
      kind: "picture",
      image: null,
      anchor: 0,
      placement: "OneCell",
      lockAspectRatio: true,
      name: "Picture 1",
      text: "red.png",
      part: "xl/media/image1.png",
      from: { column: { index: 4, rest: 0 }, row: { index: 8, rest: 0 } },
      to: { column: { index: 4, rest: 24 }, row: { index: 9, rest: 9 } },
    });
    expect(pictureAddress(workbook.source!, picture!.part!)).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
    expect(pictureAddress(workbook.source!, "xl/media/none.png")).toBeNull();
  });

  it("are shapes with what they say", () => {
    const { sheet } = open("textbox01.xlsx");
    expect(sheet.drawings).toMatchObject([{ kind: "shape", name: "TextBox 1", part: null }]);
  });

  it("go with rows that are inserted and deleted", () => {
    const { sheet, session } = open("image01.xlsx");
    const rows = { top: 2, left: 0, bottom: 3, right: maxColumns - 1 };
    const place = () => sheet.drawings.map(({ from, to }) => [from.row.index, "row" in to && to.row.index]);
    insertCells(session, sheet, rows, "Down", "test");
    expect(place()).toEqual([[10, 11]]);
    deleteCells(session, sheet, { ...rows, bottom: 12 }, "Up", "test");
    expect(place()).toEqual([[2, 3]]);
  });
});
