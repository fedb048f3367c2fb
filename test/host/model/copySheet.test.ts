import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { parseAddress } from "../../../src/host/model/address";
import { copySheet } from "../../../src/host/model/copySheet";
import { setInputs } from "../../../src/host/model/edit";
import { History } from "../../../src/host/model/history";
import { newWorkbook } from "../../../src/host/model/newWorkbook";
import { regionOf } from "../../../src/host/model/region";
import { Session } from "../../../src/host/model/session";
import { addSheet } from "../../../src/host/model/sheets";
import { cellKey, type Sheet } from "../../../src/host/model/state";
import { addTable } from "../../../src/host/model/tables";

const area = (address: string) => parseAddress(address)!.area;
const at = (sheet: Sheet, address: string) => sheet.cells.get(cellKey(area(address).top, area(address).left));

describe("a copied sheet", () => {
  it("stands behind it and computes from itself", () => {
    const workbook = newWorkbook();
    const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
    const sheet = session.activeSheet;
    setInputs(session, sheet, 0, 0, [
      ["Level", "=SUM(Table1[Level])", "=Sheet1!A2*10", "=SEQUENCE(2)"],
      [4, "", "=Sheet2!A1"],
    ]);
    addTable(session, sheet, area("A1:A2"), true, "test");
    addSheet(session, "Sheet2", "test");
    sheet.rowHeights.set(1, 30);
    session.finish();
    const history = new History(session);
    history.step("copy", () => copySheet(session, sheet, "test"));
    const copy = workbook.sheets[1]!;
    setInputs(session, copy, 1, 0, [[7]]);
    session.finish();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)", "Sheet2"]);
    expect(copy.tables.map(({ name, number }) => [name, number])).toEqual([["Table12", 2]]);
    expect([at(copy, "B1")?.formula, at(copy, "C1")?.formula, at(copy, "C2")?.formula]).toEqual([
      "=SUM(Table12[Level])",
      "='Sheet1 (2)'!A2*10",
      "=Sheet2!A1",
    ]);
    expect([at(copy, "B1")?.value, at(copy, "C1")?.value, at(copy, "D2")?.value]).toEqual([7, 70, 2]);
    expect([at(sheet, "B1")?.value, at(sheet, "A2")?.value]).toEqual([4, 4]);
    copy.rowHeights.clear();
    expect(sheet.rowHeights.get(1)).toBe(30);
    expect(copySheet(session, sheet, "test").name).toBe("Sheet1 (3)");
  });
});

describe("connected cells", () => {
  it("reach over corners to where everything around is blank", () => {
    const workbook = newWorkbook();
    const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
    const sheet = session.activeSheet;
    setInputs(session, sheet, 1, 1, [
      [1, "", ""],
      ["", 2, ""],
      ["", "", 3],
    ]);
    setInputs(session, sheet, 6, 6, [[9]]);
    expect(regionOf(sheet, area("B2"))).toEqual(area("B2:D4"));
    expect(regionOf(sheet, area("J1"))).toEqual(area("J1"));
  });
});
