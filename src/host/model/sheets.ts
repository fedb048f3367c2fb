/** Sheets of a workbook: add, name, move, show, copy, delete. */
import { deleteSheetInFormula, renameSheetInFormula } from "../calc/rewrite";
import { RichApiError, invalidArgument } from "../protocol/richApiError";
import { eventType, everySheet } from "./events";
import { allFormulas } from "./formulas";
import { refuseWithoutKept } from "./keptAreas";
import { newSheet } from "./newWorkbook";
import type { Session } from "./session";
import type { Sheet } from "./state";

/** 1 to 31 characters, none of []:*?/\, no apostrophe at either end, not History, not used yet. */
function refuseSheetName(session: Session, name: string, location: string, except?: Sheet): void {
  if (name === "" || name.length > 31) throw invalidArgument(location, `${JSON.stringify(name)}: a sheet name has 1 to 31 characters.`);
  if (/[[\]:*?/\\]|^'|'$/.test(name) || name.toLowerCase() === "history") {
    throw invalidArgument(location, `${JSON.stringify(name)} is not a valid sheet name.`);
  }
  const taken = session.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken !== except)
    throw new RichApiError("ItemAlreadyExists", location, `${JSON.stringify(name)} is the name of another sheet.`);
}

export function refuseLockedStructure(session: Session, location: string): void {
  if (session.structureProtected) throw new RichApiError("AccessDenied", location, "The structure of the workbook is protected.");
}

export function addSheet(session: Session, name: string | null, location: string): Sheet {
  refuseLockedStructure(session, location);
  let number = session.workbook.sheets.length + 1;
  while (name === null && session.findSheet(`Sheet${number}`)) number++;
  const wanted = name ?? `Sheet${number}`;
  refuseSheetName(session, wanted, location);
  const sheet = newSheet(wanted);
  session.workbook.sheets.push(sheet);
  session.restructured();
  session.events.emit(eventType.worksheetAdded, [everySheet], { type: "WorksheetAdded", source: "Local", worksheetId: sheet.id });
  return sheet;
}

export function renameSheet(session: Session, sheet: Sheet, name: string, location: string): void {
  refuseLockedStructure(session, location);
  refuseSheetName(session, name, location, sheet);
  const before = sheet.name;
  sheet.name = name;
  session.restructured();
  allFormulas(session, (formula) => renameSheetInFormula(formula, before, name));
}

export function moveSheet(session: Session, sheet: Sheet, position: number, location: string): void {
  refuseLockedStructure(session, location);
  const others = session.workbook.sheets.filter((candidate) => candidate !== sheet);
  if (!Number.isInteger(position) || position < 0 || position > others.length) throw invalidArgument(location);
  others.splice(position, 0, sheet);
  session.workbook.sheets = others;
  session.restructured();
}

export function setVisibility(session: Session, sheet: Sheet, visibility: Sheet["visibility"], location: string): void {
  refuseLockedStructure(session, location);
  const others = session.workbook.sheets.filter((candidate) => candidate !== sheet && candidate.visibility === "visible");
  if (visibility !== "visible" && others.length === 0) {
    throw new RichApiError("InvalidOperation", location, "A workbook keeps at least one visible sheet.");
  }
  sheet.visibility = visibility;
  if (visibility !== "visible" && session.activeSheet === sheet && others[0]) session.activate(others[0]);
}

export function deleteSheet(session: Session, sheet: Sheet, location: string): void {
  refuseLockedStructure(session, location);
  const { workbook } = session;
  const visible = workbook.sheets.filter((candidate) => candidate !== sheet && candidate.visibility === "visible");
  const [next] = visible;
  if (!next || sheet.visibility === "veryHidden") {
    throw new RichApiError("InvalidOperation", location, "A workbook keeps at least one visible sheet.");
  }
  refuseWithoutKept(workbook, sheet, location);
  if (session.activeSheet === sheet) {
    const index = workbook.sheets.indexOf(sheet);
    session.activate(visible.find((candidate) => workbook.sheets.indexOf(candidate) > index) ?? next);
  }
  const order = workbook.sheets.map(({ name }) => name);
  workbook.sheets = workbook.sheets.filter((candidate) => candidate !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  session.restructured();
  allFormulas(session, (formula) => deleteSheetInFormula(formula, sheet.name, order));
  session.events.emit(eventType.worksheetDeleted, [everySheet], { type: "WorksheetDeleted", source: "Local", worksheetId: sheet.id });
}
