/**
 * A shared copy of a plan's file (chapter 12.3): what leaves is taken out of the opened workbook, formulas become Excel's own or results, and
 * a new workbook is made of what is left. The opened one is used up: whoever needs it opens the file again.
 */
import { createCalculator, noCustomFunctions } from "../host/calc";
import { Session } from "../host/model/session";
import type { Cell, CellValue, Workbook } from "../host/model/state";
import type { ShareOrders } from "../workbook/share/shareOrders";
import { cleanWorkbook } from "./cleanWorkbook";
import { freezeWhatDiffers, nativeFormula, noFormula, settleFormulas, settleTexts } from "./freeze";
import { beforeLeaving, dropSheets, leaveSheet } from "./leaving";

export interface SharedCopy {
  readonly workbook: Workbook;
  /** Formulas that stand in it. */
  readonly formulas: number;
}

/** Nothing of the file hinders what is to be done. */
const release = (workbook: Workbook): void => {
  workbook.source = null;
  workbook.calculationMode = "manual";
  for (const sheet of workbook.sheets) {
    sheet.journal = null;
    sheet.protection = { enabled: false, options: {} };
    sheet.notes = [];
    sheet.drawings = [];
  }
};

export const sharedCopy = (opened: Workbook, orders: ShareOrders, now: () => number): SharedCopy => {
  release(opened);
  const stays = (name: string): boolean => orders.sheets.has(name) || orders.ownSheets.includes(name);
  const results = new Map<Cell, CellValue>();
  const before = new Map(opened.sheets.map((sheet) => [sheet.id, beforeLeaving(sheet, orders.leaving)]));
  for (const sheet of opened.sheets) {
    const own = orders.sheets.get(sheet.name);
    const formulaOf = own && orders.formulas === "native" ? nativeFormula(own.rewrite) : noFormula;
    for (const [cell, value] of settleFormulas(sheet, formulaOf)) results.set(cell, value);
  }
  const session = new Session(opened, createCalculator(opened, noCustomFunctions));
  for (const sheet of opened.sheets) {
    const own = orders.sheets.get(sheet.name);
    const standing = before.get(sheet.id);
    if (own && standing) leaveSheet(session, sheet, orders, own, standing);
    if (own) settleTexts(sheet, own.rewrite);
  }
  dropSheets(session, stays);
  const left = [...opened.sheets];
  const workbook = cleanWorkbook(opened, {
    sheets: left.map((sheet) => ({ sheet, charts: orders.sheets.get(sheet.name)?.charts ?? null })),
    redact: orders.redact,
    keepsLists: orders.formulas === "native",
  });
  const carried = new Map<Cell, CellValue>();
  left.forEach((sheet, index) => {
    const made = workbook.sheets[index];
    for (const [key, cell] of sheet.cells) {
      const value = results.get(cell);
      const other = made?.cells.get(key);
      if (value !== undefined && other && other.formula !== null) carried.set(other, value);
    }
  });
  return { workbook, formulas: freezeWhatDiffers(workbook, carried, orders.redact, now) };
};
