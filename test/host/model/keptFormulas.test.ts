import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { enter } from "../../../src/host/model/gridEdit";
import { History } from "../../../src/host/model/history";
import { keptFormulas } from "../../../src/host/model/keptFormulas";
import { newWorkbook } from "../../../src/host/model/newWorkbook";
import { Session } from "../../../src/host/model/session";
import { cellKey, type Sheet } from "../../../src/host/model/state";

const open = () => {
  const workbook = newWorkbook();
  const sheet = workbook.sheets[0] as Sheet;
  const cells = [
    ["=CUBEVALUE(A9)", 14],
    ["=[1]Prices!A1", "x"],
    ["=1+1", 2],
  ] as const;
  cells.forEach(([formula, value], row) => sheet.cells.set(cellKey(row, 0), { formula, value, style: 0 }));
  const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
  session.calculator.scan();
  return { workbook, sheet, session };
};

test("are counted as soon as a workbook is open", () => {
  expect(keptFormulas(open().workbook)).toEqual({ count: 2, functions: ["CUBEVALUE"], links: true });
  expect(keptFormulas(newWorkbook())).toBeNull();
});

test("come back with their value when what was typed over them is taken back", () => {
  const { sheet, session } = open();
  const history = new History(session);
  history.step("type", () => enter(session, sheet, 0, 0, [["5"]]));
  history.undo();
  expect(sheet.cells.get(cellKey(0, 0))).toMatchObject({ formula: "=CUBEVALUE(A9)", value: 14, kept: { name: "CUBEVALUE" } });
});
