import type { Shown } from "../sheet";
import { evaluateFormula } from "../sheet";

const cells = {
  A1: [
    ["Region", "Deal", "Amount"],
    ["East", "a", 10],
    ["West", "b", 20],
    ["Eastern", "c", 40],
    ["West", "d", null],
  ],
  E1: [
    ["Region", "Amount"],
    ["East", null],
    ["West", ">5"],
  ],
  E5: [["Region"], ['="=East"']],
  E8: [["Elsewhere"], ["x"]],
  E11: [["Elsewhere"], ["=C2>5"]],
} as const;

test.each<[string, Shown]>([
  ['=DSUM(A1:C5,"Amount",E1:F3)', 70],
  ["=DSUM(A1:C5,3,E1:F2)", 50],
  ['=DSUM(A1:C5,"amount",E5:E6)', 10],
  ['=DCOUNT(A1:C5,"Deal",E1:F3)', 0],
  ['=DCOUNTA(A1:C5,"Deal",E1:F3)', 3],
  ["=DCOUNT(A1:C5,,E1:F3)", 3],
  ['=DGET(A1:C5,"Deal",E5:E6)', "a"],
  ['=DGET(A1:C5,"Deal",E1:F3)', "#NUM!"],
  ['=DGET(A1:C5,"Deal",E8:E9)', "#VALUE!"],
  ['=DAVERAGE(A1:C5,"Amount",E8:E9)', "#DIV/0!"],
  ['=DMAX(A1:C5,"Amount",E8:E9)', 0],
  ['=DSUM(A1:C5,"Nothing",E1:F3)', "#VALUE!"],
  ['=DSUM(A1:C5,"Amount",E11:E12)', "#VALUE!"],
])("Records that meet a range of criteria: %s is %j", (formula, expected) => expect(evaluateFormula(formula, cells)).toBe(expected));
