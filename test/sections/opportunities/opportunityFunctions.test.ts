import { opportunityFunctions } from "../../../src/sections/opportunities/functions";
import { reviewDay } from "../../plans";
import { call, column, divisionError, message, namedReferences, row, type Args } from "../functionRows";

const good = row(5, 4, 4, 4, 5, 4, 3, 4, 4);
const ones = row(1, 1, 1, 1, 1, 1, 1, 1, 1);
const zeros = row(0, 0, 0, 0, 0, 0, 0, 0, 0);
const unknown = row("", "", "", "", "", "", "", "", "");
const reached = row(true, "yes", "是", false, "no", "");

describe("KAM.ASSESS, KAM.KNOWN and KAM.VERDICT", () => {
  it.each<[string, string, Args, unknown]>([
    ["ASSESS", "a row of nine", [good], 77.7778],
    ["ASSESS", "a column of nine with an unknown one", [column(4, 3, 4, 4, 5, 4, 3, null, 4)], 71.875],
    ["ASSESS", "nothing known", [unknown], null],
    ["ASSESS", "own weights", [row(1, 5, 1, 1, 1, 1, 1, 1, 1), row(0, 2, 2, 0, 0, 0, 0, 0, 0)], 50],
    ["ASSESS", "all weights 0", [good, zeros], "#DIV/0!"],
    ["ASSESS", "eight cells", [row(5, 4, 4, 4, 5, 4, 3, 4)], "#VALUE!"],
    ["ASSESS", "a score of 6", [row(6, 4, 4, 4, 5, 4, 3, 4, 4)], "#VALUE!"],
    ["ASSESS", "a score of 0", [row(0, 4, 4, 4, 5, 4, 3, 4, 4)], "#VALUE!"],
    ["ASSESS", "a number written as text", [row("5", 4, 4, 4, 5, 4, 3, 4, 4)], "#VALUE!"],
    ["ASSESS", "a negative weight", [good, row(-1, 1, 1, 1, 1, 1, 1, 1, 1)], "#VALUE!"],
    ["ASSESS", "an error", [[[5, 4, 4, 4, divisionError, 4, 3, 4, 4]]], "#DIV/0!"],
    ["KNOWN", "eight of nine", [row(4, 3, 4, 4, 5, 4, 3, "", 4)], 0.8889],
    ["KNOWN", "nothing", [unknown], 0],
    ["KNOWN", "own weights", [row(4, "", 4, 4, 5, 4, 3, 4, 4), row(1, 3, 0, 0, 0, 0, 0, 0, 0)], 0.25],
    ["VERDICT", "advance", [good], "Advance"],
    ["VERDICT", "drop", [ones, null, "zh"], "放弃"],
    ["VERDICT", "the language may follow the scores", [unknown, "zh"], "先收集信息"],
    ["VERDICT", "a weight that is a word", [unknown, "heavy"], "#VALUE!"],
  ])("%s: %s", (id, _title, args, expected) => {
    expect(call(id, args)).toEqual(expected);
  });

  it("say what is accepted", () => {
    expect(message("ASSESS", [row(5, 4)])).toBe("scores: 9 cells are wanted, not 2.");
    expect(message("ASSESS", [row(6, 4, 4, 4, 5, 4, 3, 4, 4)])).toBe("scores: 6 is not accepted. Enter a number from 1 to 5.");
  });
});

describe("KAM.GRADE, KAM.STRATEGY and KAM.PIPELINE", () => {
  it.each<[string, string, Args, unknown]>([
    ["GRADE", "near and likely", [reviewDay + 69, 0.7, reviewDay], "A"],
    ["GRADE", "a day further", [reviewDay + 91, 0.7, reviewDay], "B"],
    ["GRADE", "own bands", [reviewDay + 91, 0.5, reviewDay, row(100, 200, 0.5, 0.2)], "A"],
    ["GRADE", "a blank band keeps its default", [reviewDay + 91, 0.7, reviewDay, row(100, "", "", "")], "A"],
    ["GRADE", "bands out of order", [reviewDay, 0.7, reviewDay, row(100, 50, 0.7, 0.4)], "#VALUE!"],
    ["GRADE", "three bands", [reviewDay, 0.7, reviewDay, row(100, 200, 0.7)], "#VALUE!"],
    ["GRADE", "90 days, from one time of day to another", [reviewDay + 90.9, 0.7, reviewDay + 0.1], "A"],
    ["GRADE", "a probability that was computed: 0.7 − 0.3 is 0.4", [reviewDay, 0.7 - 0.3, reviewDay], "B"],
    ["GRADE", "the same in both languages", [reviewDay + 69, 0.7, reviewDay, null, "zh"], "A"],
    ["GRADE", "TRUE for a probability", [reviewDay, true, reviewDay], "#VALUE!"],
    ["GRADE", "a blank date", ["", 0.7, reviewDay], null],
    ["GRADE", "a probability over 1", [reviewDay, 70, reviewDay], "#VALUE!"],
    ["GRADE", "a date as text", ["2027-01-29", 0.7, reviewDay], "#VALUE!"],
    ["GRADE", "an error", [reviewDay, divisionError, reviewDay], "#DIV/0!"],
    ["STRATEGY", "A", ["a"], "Go all out, enter the sales process"],
    ["STRATEGY", "D in Chinese", ["D", "zh"], "最后考虑，保持维护"],
    ["STRATEGY", "no grade", ["E"], "#VALUE!"],
    ["STRATEGY", "blank", [""], null],
    ["PIPELINE", "the e-banking case", [column(6.8e6, 2.4e6, 9e5), column(0.7, 0.45, 0.3)], 6110000],
    ["PIPELINE", "blanks do not count", [column(100, "", 300), column(0.5, 0.5, null)], 50],
    ["PIPELINE", "different lengths", [column(100, 200), column(0.5)], "#VALUE!"],
    ["PIPELINE", "a probability over 1", [column(100), column(50)], "#VALUE!"],
    ["PIPELINE", "a text for an amount", [column("100"), column(0.5)], "#VALUE!"],
  ])("%s: %s", (id, _title, args, expected) => {
    expect(call(id, args)).toEqual(expected);
  });
});

describe("KAM.STAGE and KAM.GATE", () => {
  it.each<[string, string, Args, unknown]>([
    ["STAGE", "flags and words of both languages", [reached], "Bid"],
    ["STAGE", "blank is not reached", [row("", "", "", "", "", "")], "Develop"],
    ["STAGE", "in Chinese", [row(true, true, true, true, true, true), "zh"], "已完成"],
    ["STAGE", "five cells", [row(true, true, true, true, true)], "#VALUE!"],
    ["STAGE", "seven steps of fleet procurement", [row(true, true, true, "", "", "", ""), "fleet"], "Confirm needs"],
    ["STAGE", "five stages of the solution sale, in Chinese", [row(true, true, true, false, false), "solution", "zh"], "签订合同"],
    ["STAGE", "six cells for the seven steps", [reached, "fleet"], "#VALUE!"],
    ["STAGE", "a process nobody knows", [reached, "barter"], "#VALUE!"],
    ["GATE", "seven steps", ["talks", row(true, false, true, false, false, false, false)], "Visit prepared; Needs in writing"],
    ["GATE", "five stages", ["contract", row(true, true, true, false, false)], "OK"],
    ["GATE", "five cells for a stage of the complex sale", ["bid", row(true, true, true, false, false)], "#VALUE!"],
    ["GATE", "closed after seven steps", ["closed", row(true, true, true, true, true, true, "")], "Followed up"],
    ["STAGE", "a word that is no flag", [row("maybe", true, true, true, true, true)], "#VALUE!"],
    ["GATE", "open", ["bid", reached], "OK"],
    [
      "GATE",
      "missing milestones in order",
      ["negotiate", row(true, false, false, true, false, false)],
      "Coach and key people; Criteria set",
    ],
    ["GATE", "in Chinese", ["投标阶段", row(true, true, "", "", "", ""), "zh"], "采购标准确立"],
    ["GATE", "a blank stage", ["", reached], null],
    ["GATE", "an unknown stage", ["won", reached], "#VALUE!"],
  ])("%s: %s", (id, _title, args, expected) => {
    expect(call(id, args)).toEqual(expected);
  });

  it("a flag that is none says what is accepted", () => {
    expect(message("STAGE", [row("maybe", true, true, true, true, true)])).toBe(
      "milestones: “maybe” is not known. Accepted: Yes / 是, No / 否, TRUE, FALSE.",
    );
  });
});

describe("Native formulas of the opportunity figures", () => {
  const native = (id: string, args: readonly string[]) =>
    opportunityFunctions.find((definition) => definition.id === id)?.native?.(args, namedReferences("zh")) ?? "";

  it("the grade counts calendar days and reads its bands", () => {
    expect(native("GRADE", ["C1", "P1", "T1"])).toBe(
      'IF(OR(C1="",P1="",T1=""),"",MID("ABCDD",1+IF(INT(C1)-INT(T1)<=band_near,0,IF(INT(C1)-INT(T1)<=band_mid,1,2))+IF(P1>=band_high,0,IF(P1>=band_medium,1,2)),1))',
    );
  });

  it("scores and milestones are read one by one, whether the range is a row or a column", () => {
    expect(native("KNOWN", ["S"])).toContain("INDEX(weights_factor,9)*ISNUMBER(INDEX(S,9))");
    expect(native("STAGE", ["M"]).startsWith('IF(OR(INDEX(M,1)=TRUE,INDEX(M,1)="Yes",INDEX(M,1)="是"),')).toBe(true);
    expect(native("STAGE", ["M1", "M2", "M3", "M4", "M5", "M6"])).toContain('OR(M6=TRUE,M6="Yes",M6="是")');
    expect(native("STAGE", ["M"]).endsWith('"开发阶段")')).toBe(true);
  });

  it("no formula names a function that is younger than Excel 2016", () => {
    for (const id of ["ASSESS", "KNOWN", "GRADE", "PIPELINE", "STAGE"]) {
      const used = native(id, ["A1", "B1", "C1"]).match(/[A-Z]+(?=\()/g) ?? [];
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((name) => !["IF", "OR", "INDEX", "ISNUMBER", "N", "SUM", "SUMPRODUCT", "MID", "INT"].includes(name))).toEqual([]);
    }
  });
});
