/** Lines that a text takes: measured letter by letter, because a row too low hides the end of it. */
import { heightOf, linesOf } from "../../../src/plan/sheet/textLines";

describe("a text in a column", () => {
  it.each([
    ["Organisational", 15, 1],
    ["Organisational", 12, 2],
    ["illicit little fill", 13, 1],
    ["MAXIMUM WARMTH", 12, 2],
    ["Head of the treasury", 12, 2],
    ["客户尚未确认预算", 18, 1],
    ["客户尚未确认预算", 16, 2],
    ["one\ntwo", 20, 2],
    ["", 5, 1],
  ])("%j takes, %d characters wide, %d lines", (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });

  it("takes more room in bold", () => {
    expect([linesOf("Probability", 11.5), linesOf("Probability", 11.5, true)]).toEqual([1, 2]);
  });

  it("has rows that are never lower than one line, and close rows where there are thousands", () => {
    expect([0, 1, 2].map((lines) => heightOf(lines, "en"))).toEqual([17, 20, 26]);
  });
});
