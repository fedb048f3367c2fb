/** What the preview computes itself, and what it leaves to Excel. */
import { simpleResult } from "../../../../src/taskpane/templates/editor/simpleFormula";

const cells = { amount: 1000, probability: 0.5, name: "Payment hub", discount: -3 };

it.each([
  ["={amount}*0.02", 20],
  ["={amount} * {probability}", 500],
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["={amount}-{discount}", 1003],
  ["=-{amount}/4", -250],
  ["={missing}+1", 1],
  ["={name}*2", null],
  ["=ROUND({amount},2)", null],
  ["={amount}/0", null],
  ["={amount}*", null],
  ["=({amount}", null],
  ["{amount}", null],
  ['="a"', null],
])("%s is %p", (formula, expected) => {
  expect(simpleResult(formula, cells)).toBe(expected);
});
