import { reviewDay } from "../../plans";
import { call, column, divisionError, row, type Args } from "../functionRows";

describe("KAM.HEALTH", () => {
  it.each<[string, Args, unknown]>([
    ["the weighted mean of what is known", [row(0.5, 1, 1, 1, 1, 1, "")], 88.8889],
    ["in a column", [column(1, 1, 1, 1, 1, 1, 1)], 100],
    ["nothing known", [row("", "", "", "", "", "", "")], null],
    ["own weights", [row(0.5, 1, "", "", "", "", ""), row(3, 1, 0, 0, 0, 0, 0)], 62.5],
    ["all weights 0", [row(1, 1, 1, 1, 1, 1, 1), row(0, 0, 0, 0, 0, 0, 0)], "#DIV/0!"],
    ["six measures", [row(1, 1, 1, 1, 1, 1)], "#VALUE!"],
    ["a measure over 1", [row(63, 1, 1, 1, 1, 1, 1)], "#VALUE!"],
    ["an error", [[[divisionError, 1, 1, 1, 1, 1, 1]]], "#DIV/0!"],
  ])("%s", (_title, args, expected) => {
    expect(call("HEALTH", args)).toEqual(expected);
  });
});

describe("KAM.WHY", () => {
  const good = row(5, 5, 5, 5, 5, 5, 5, 5, 5);
  it.each<[string, Args, unknown]>([
    [
      "a grade",
      ["grade", reviewDay + 40, 0.55, reviewDay],
      [["B: closes in 40 days (near), probability 0.55 (medium).", "Probability 0.7 makes it A."]],
    ],
    [
      "a grade with own bands",
      ["grade", reviewDay + 40, 0.55, reviewDay, row(90, 180, 0.5, 0.2)],
      [["A: closes in 40 days (near), probability 0.55 (high).", "A is the highest grade."]],
    ],
    [
      "the language comes last",
      ["grade", reviewDay + 40, 0.55, reviewDay, "zh"],
      [["B：40 天后成交（近期），成功率 0.55（中）。", "成功率达到 0.7，即为 A。"]],
    ],
    [
      "or after a gap",
      ["分级", reviewDay + 40, 0.55, reviewDay, null, "zh"],
      [["B：40 天后成交（近期），成功率 0.55（中）。", "成功率达到 0.7，即为 A。"]],
    ],
    [
      "a verdict",
      ["verdict", good],
      [["Advance: score 100 (60 to advance, 40 to stay in contact), 100 % known.", "Advance is the best verdict."]],
    ],
    [
      "a stage",
      ["stage", row(true, true, true, true, true, true)],
      [["Closed: all six milestones are reached.", "Nothing is left to do."]],
    ],
    [
      "a gate",
      ["gate", "develop", row("", "", "", "", "", "")],
      [["OK: every milestone before “Develop” is reached.", "Nothing is missing."]],
    ],
    ["a health", ["health", row(1, 1, 1, 1, 1, 1, 1)], [["100 (green): every known measure is full.", "100 is the highest health."]]],
    [
      "a priority",
      ["priority", "decision", "decision-maker", "supporter", "close"],
      [["0: influence 100 (decision level × decision maker), supporter, close contact.", "Nothing is left to win: keep the contact."]],
    ],
    ["something blank", ["grade", "", 0.55, reviewDay], [[null]]],
    ["a blank last argument is blank, not left out", ["grade", reviewDay, 0.55, null], [[null]]],
    ["a priority with a blank closeness", ["priority", "decision", "user", "neutral", [[null]]], [[null]]],
    ["a blank kind", ["", 1], [[null]]],
    ["an unknown kind", ["fame", 1], "#VALUE!"],
    ["an argument that is not accepted", ["grade", reviewDay, 55, reviewDay], "#VALUE!"],
    ["an argument too few", ["grade", reviewDay, 0.5], "#VALUE!"],
    ["an error", ["grade", divisionError, 0.5, reviewDay], "#DIV/0!"],
  ])("%s", (_title, args, expected) => {
    expect(call("WHY", args)).toEqual(expected);
  });
});
