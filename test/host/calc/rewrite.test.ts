import {
  deleteSheetInFormula,
  moveReferences,
  renameColumnInFormula,
  renameSheetInFormula,
  renameTableInFormula,
  translateFormula,
} from "../../../src/host/calc/rewrite";
import { mover, type Shift } from "../../../src/host/model/shift";
import { maxColumns, maxRows } from "../../../src/host/model/state";

const rows = (at: number, count: number): Shift => ({ vertical: true, at, count, from: 0, to: maxColumns - 1 });
const columns = (at: number, count: number): Shift => ({ vertical: false, at, count, from: 0, to: maxRows - 1 });
const shifted = (formula: string, shift: Shift, formulaSheet = "Plan"): string =>
  moveReferences(formula, (sheet) => (sheet ?? formulaSheet).toLowerCase() === "plan", mover(shift));

describe("Inserting and deleting rows and columns moves references", () => {
  test.each([
    ["two rows above", "=A1+A5", rows(3, 2), "=A1+A7"],
    ["a row within a range", "=SUM(A1:A5)", rows(2, 1), "=SUM(A1:A6)"],
    ["a row below a range", "=SUM(A1:A5)", rows(5, 1), "=SUM(A1:A5)"],
    ["fixed references as well", "=$A$5+B$6", rows(0, 1), "=$A$6+B$7"],
    ["a deleted cell", "=A3+1", rows(2, -1), "=#REF!+1"],
    ["a range partly deleted at its start", "=SUM(A3:A6)", rows(1, -3), "=SUM(A2:A3)"],
    ["a range partly deleted at its end", "=SUM(A3:A6)", rows(4, -3), "=SUM(A3:A4)"],
    ["a range wholly deleted", "=SUM(A3:A6)", rows(2, -4), "=SUM(#REF!)"],
    ["whole columns at rows", "=SUM(A:A)", rows(0, 5), "=SUM(A:A)"],
    ["whole columns at columns", "=SUM(B:C)", columns(1, 1), "=SUM(C:D)"],
    ["whole rows", "=SUM(2:3)", rows(1, 1), "=SUM(3:4)"],
    ["columns", "=A1+C1+'Plan'!D1", columns(2, 1), "=A1+D1+'Plan'!E1"],
    ["another sheet", "=A5+Other!A5", rows(0, 1), "=A6+Other!A5"],
    ["this sheet from another name in other case", "=plan!A5", rows(0, 1), "=plan!A6"],
    ["a range over the edge", "=A1048576", rows(0, 1), "=#REF!"],
    ["text, names and tables", '="A5"&Rate&T[A5]', rows(0, 1), '="A5"&Rate&T[A5]'],
    ["the spill of a cell", "=A5#", rows(0, 1), "=A6#"],
    ["the text as it was written", "= sum( a5 , 1 )", rows(0, 1), "= sum( A6 , 1 )"],
    ["a lone text", "A5", rows(0, 1), "A5"],
    ["a deleted cell of a sheet named", "=Plan!A3+1", rows(2, -1), "=Plan!#REF!+1"],
    ["a range that leaves blank ends out", "=SUM(A2.:.A5)", rows(0, 1), "=SUM(A3.:.A6)"],
    ["only cells within the moved band", "=A5+B5+A5:B5", { ...rows(0, 1), from: 1, to: 1 }, "=A5+B6+A5:B5"],
  ])("%s: %s", (_what, formula, shift, expected) => {
    expect(shifted(formula, shift)).toBe(expected);
  });

  test("leaves a formula of another sheet alone where it means its own", () => {
    expect(shifted("=A5+Plan!A5", rows(0, 1), "Other")).toBe("=A5+Plan!A6");
  });
});

describe("Filling moves relative references", () => {
  test.each([
    ["=A1+$A$1+A$1+$A1", 2, 1, "=B3+$A$1+B$1+$A3"],
    ["=SUM(A1:B2)+Sheet2!A1", 1, 0, "=SUM(A2:B3)+Sheet2!A2"],
    ["=A1", -1, 0, "=#REF!"],
    ["=A:A+1:1", 1, 1, "=B:B+2:2"],
    ["=[@Score]*T[Score]", 5, 5, "=[@Score]*T[Score]"],
  ])("%s by %d rows and %d columns is %s", (formula, down, right, expected) => {
    expect(translateFormula(formula, down, right)).toBe(expected);
  });
});

describe("Renaming", () => {
  test.each([
    ["=Plan!A1+Other!A1", "Plan 2026", "='Plan 2026'!A1+Other!A1"],
    ["='Plan'!A1:B2", "计划", "=计划!A1:B2"],
    ["=Plan!Rate", "O'Neil", "='O''Neil'!Rate"],
    ['="Plan!A1"', "New", '="Plan!A1"'],
    ["=SUM(Plan:Actions!A1)", "The plan", "=SUM('The plan:Actions'!A1)"],
    ["=SUM('Old plan:Plan'!A1)", "New", "=SUM('Old plan:New'!A1)"],
    ["=[1]Plan!A1", "New", "=[1]Plan!A1"],
  ])("a sheet in %s to %s", (formula, name, expected) => {
    expect(renameSheetInFormula(formula, "Plan", name)).toBe(expected);
  });

  test.each([
    ["=Plan!A1", "=#REF!"],
    ["=SUM(Plan:Mar!A1)", "=SUM(Feb:Mar!A1)"],
    ["=SUM(Jan:Plan!A1)", "=SUM(Jan!A1)"],
    ["=SUM(Mar:Plan!A1)", "=SUM(Mar:Feb!A1)"],
    ["=[1]Plan!A1", "=[1]Plan!A1"],
  ])("a sheet in %s away", (formula, expected) => {
    expect(deleteSheetInFormula(formula, "Plan", ["Jan", "Plan", "Feb", "Mar"])).toBe(expected);
  });

  test.each([
    ["=SUM(People[Score])+people", "Contacts", "=SUM(Contacts[Score])+Contacts"],
    ["=SUM(People[[#Headers],[a]:[b]])", "C", "=SUM(C[[#Headers],[a]:[b]])"],
    ["=[@Score]+Other[People]", "C", "=[@Score]+Other[People]"],
    ["=SUM(People[Score])", null, "=SUM(#REF!)"],
  ])("a table in %s to %s", (formula, name, expected) => {
    expect(renameTableInFormula(formula, "People", name)).toBe(expected);
  });

  test.each([
    ["=SUM(People[Score])", "Points", false, "=SUM(People[Points])"],
    ["=[@Score]*2", "Points", true, "=[@Points]*2"],
    ["=[@Score]*2", "Points", false, "=[@Score]*2"],
    ["=[@Score]*2", "My points", true, "=[@[My points]]*2"],
    ["=People[[Name]:[Score]]", "Points", false, "=People[[Name]:[Points]]"],
    ["=People[Score]", "A#", false, "=People[A'#]"],
    ["=Other[Score]", "Points", true, "=Other[Score]"],
    ["=People[Score]", null, false, "=#REF!"],
  ])("a column in %s to %s", (formula, name, isInTable, expected) => {
    expect(renameColumnInFormula(formula, "People", "Score", name, isInTable)).toBe(expected);
  });
});
