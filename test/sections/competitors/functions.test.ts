import { competitorFunctions } from "../../../src/sections/competitors/functions";
import { call, column, divisionError, message, namedReferences, row, type Args } from "../functionRows";

const weights = column(50, 30, 20);

describe("KAM.POSITION and KAM.ENGAGE (chapter 8)", () => {
  it.each<[string, string, Args, unknown]>([
    ["POSITION", "three criteria", [weights, column(4, 3, 5), column(4, 4, 3)], 0.1],
    ["POSITION", "rows as well as columns", [row(50, 30, 20), row(4, 3, 5), row(4, 4, 3)], 0.1],
    ["POSITION", "a blank pair is left out", [weights, column(4, "", 5), column(4, 4, 3)], 0.5714],
    ["POSITION", "a blank weight leaves its pair out", [column(null, 30, 20), column(4, 3, 5), column(1, 4, 3)], 0.2],
    ["POSITION", "nothing known", [weights, column("", "", ""), column(4, 4, 3)], null],
    ["POSITION", "what is known weighs 0", [column(0, 0, ""), column(4, 3, 5), column(4, 4, 3)], "#DIV/0!"],
    ["POSITION", "a negative weight", [column(-1, 30, 20), column(4, 3, 5), column(4, 4, 3)], "#VALUE!"],
    ["POSITION", "columns of unequal length", [weights, column(4, 3), column(4, 4, 3)], "#VALUE!"],
    ["POSITION", "a score in words", [weights, column("good", 3, 5), column(4, 4, 3)], "#VALUE!"],
    ["POSITION", "an error", [weights, [[4], [divisionError], [5]], column(4, 4, 3)], "#DIV/0!"],
    ["ENGAGE", "divide", [1.4], "Divide"],
    ["ENGAGE", "the boundary belongs to the better side", [2], "Engage"],
    ["ENGAGE", "in Chinese", [10, "zh"], "围"],
    ["ENGAGE", "nothing at all on our side", [0], "Avoid"],
    ["ENGAGE", "not known", [""], null],
    ["ENGAGE", "below 0", [-0.1], "#VALUE!"],
    ["ENGAGE", "a word", ["strong"], "#VALUE!"],
    [
      "WHY",
      "an engagement",
      ["engage", 1.4],
      [["Ratio 1.4: divide. Split the field: be clearly better in one part, then grow from there.", "2 makes it engage."]],
    ],
    [
      "WHY",
      "a position",
      ["position", weights, column(4, 3, 5), column(4, 4, 3)],
      [
        [
          "+0.1 points over 3 of 3 criteria; most won by criterion 3 +2; most lost by criterion 2 −1.",
          "One point more on criterion 1 makes it +0.6.",
        ],
      ],
    ],
    ["WHY", "what is not known", ["engage", ""], [[null]]],
  ])("%s: %s", (id, _title, args, expected) => {
    expect(call(id, args)).toEqual(expected);
  });

  it.each([
    [10, "Surround", "围"],
    [5, "Attack", "攻"],
    [2, "Engage", "战"],
    [1, "Divide", "分"],
    [0.5, "Defend", "守"],
    [0.49, "Avoid", "避"],
  ])("ENGAGE: %d in both languages", (ratio, en, zh) => {
    expect([call("ENGAGE", [ratio]), call("ENGAGE", [ratio, "zh"])]).toEqual([en, zh]);
  });

  it("say what is accepted", () => {
    expect(message("ENGAGE", [-1])).toBe("ratio: -1 is not accepted. Enter a number, at least 0.");
    expect(message("POSITION", [column(0), column(1), column(2)])).toBe("All weights are 0.");
  });

  it("have twins of functions that every Excel has", () => {
    const native = (id: string, args: readonly string[], language: "en" | "zh") =>
      competitorFunctions.find((one) => one.id === id)?.native?.(args, namedReferences(language)) ?? "";
    expect(native("ENGAGE", ["A1"], "zh")).toBe(
      'IF(A1="","",IF(ROUND(A1,9)>=10,"围",IF(ROUND(A1,9)>=5,"攻",IF(ROUND(A1,9)>=2,"战",IF(ROUND(A1,9)>=1,"分",IF(ROUND(A1,9)>=0.5,"守","避"))))))',
    );
    expect(native("POSITION", ["w", "o", "t"], "en")).toBe(
      'IF(SUMPRODUCT(ISNUMBER(w)*ISNUMBER(o)*ISNUMBER(t))=0,"",(SUMPRODUCT(ISNUMBER(t)*1,w,o)-SUMPRODUCT(ISNUMBER(o)*1,w,t))/SUMPRODUCT(ISNUMBER(o)*ISNUMBER(t),w))',
    );
  });
});
