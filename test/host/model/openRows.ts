/** A workbook whose first sheet holds these rows, and a look at its cells by address. */
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { parseAddress } from "../../../src/host/model/address";
import { setInputs } from "../../../src/host/model/edit";
import { newWorkbook } from "../../../src/host/model/newWorkbook";
import { Session } from "../../../src/host/model/session";
import { cellKey, type Area } from "../../../src/host/model/state";
import type { Input } from "../../../src/host/model/typedInput";

export const area = (address: string): Area => parseAddress(address)!.area;

export function openRows(rows: Input[][]) {
  const workbook = newWorkbook();
  const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
  const sheet = session.activeSheet;
  setInputs(session, sheet, 0, 0, rows);
  session.finish();
  const cell = (address: string) => sheet.cells.get(cellKey(area(address).top, area(address).left));
  return {
    session,
    sheet,
    at: (address: string) => cell(address)?.value ?? null,
    formula: (address: string) => cell(address)?.formula ?? null,
  };
}
