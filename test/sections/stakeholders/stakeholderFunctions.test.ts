import { stakeholderFunctions } from "../../../src/sections/stakeholders/functions";
import { registry } from "../../registry";
import { call, column, divisionError, message, namedReferences, row, type Args } from "../functionRows";

const boss = ["decision", "decision-maker"] as const;

describe("KAM.INFLUENCE", () => {
  it.each<[string, Args, unknown]>([
    ["decision level and decision maker are 100", ["decision", "decision-maker"], 100],
    ["labels in English", ["Management", "Initiator"], 44.4444],
    ["labels in Chinese", ["操作层", "使用者"], 11.1111],
    ["case and surrounding blanks do not count", [" DECISION ", "Decision Maker"], 100],
    ["a blank level is blank", ["", "user"], null],
    ["a level of blanks is blank", ["  ", "user"], null],
    ["a blank role is blank", ["decision", null], null],
    ["an unknown word", ["boss", "user"], "#VALUE!"],
    ["an unknown word beside a blank", [null, "boss"], "#VALUE!"],
    ["a number for a word", [3, "user"], "#VALUE!"],
    ["a range of one cell stands for the cell", [[["decision"]], "decision-maker"], 100],
    ["a larger range", [column("decision", "decision"), "user"], "#VALUE!"],
    ["an error is passed on", [divisionError, "boss"], "#DIV/0!"],
    ["too many arguments", ["decision", "user", null, "en"], "#VALUE!"],
    ["too few arguments", ["decision"], "#VALUE!"],
    [
      "own weights: 4 of 8 for the level, 1 of 2 for the role, since initiator, designer and evaluator keep 2",
      [
        ...boss,
        [
          ["Decision", 4],
          ["Management", 8],
          ["decision-maker", 1],
        ],
      ],
      25,
    ],
    [
      "own weights by Chinese label",
      [
        "decision",
        "user",
        [
          ["使用者", 6],
          ["决策者", 6],
        ],
      ],
      100,
    ],
    [
      "rows of unknown or blank words are passed over",
      [
        ...boss,
        [
          ["Weights", "x"],
          [null, null],
          ["decision", 1],
        ],
      ],
      50,
    ],
    ["a word that is not in the weights keeps its default: 3 · 1 of 3 · 5", ["decision", "user", [["decision-maker", 5]]], 20],
    ["one weight does not make its word the largest: 3 · 2 of 3 · 3", ["decision", "user", [["user", 2]]], 66.6667],
    [
      "roles of other lists do not count for the largest: 0.5 of 1",
      [
        "decision",
        "user",
        column("initiator", "designer", "evaluator", "user", "decision-maker").map(([word = ""], at) => [word, at < 4 ? 0.5 : 1]),
      ],
      50,
    ],
    [
      "words in a row with the weights below",
      [
        "decision",
        "user",
        [
          ["user", "decision-maker", "initiator"],
          [1, 5, 1],
        ],
      ],
      20,
    ],
    [
      "two words in a row with the weights below",
      [
        "decision",
        "user",
        [
          ["user", "decision-maker"],
          [1, 5],
        ],
      ],
      20,
    ],
    ["full-width blanks around a word", ["　决策层　", "　Decision Maker"], 100],
    ["TRUE for a word", [true, "user"], "#VALUE!"],
    ["a weight left blank keeps the default", ["management", "user", [["management", null]]], 22.2222],
    ["a text for a weight", [...boss, [["decision", "three"]]], "#VALUE!"],
    ["a negative weight", [...boss, [["decision", -1]]], "#VALUE!"],
    ["weights of one column", [...boss, column("decision")], "#VALUE!"],
    ["an error among the weights", [...boss, [["decision", divisionError]]], "#DIV/0!"],
  ])("%s", (_title, args, expected) => {
    expect(call("INFLUENCE", args)).toEqual(expected);
  });

  it("says what is accepted", () => {
    expect(message("INFLUENCE", ["boss", "user"])).toBe(
      "level: “boss” is not known. Accepted: Operational / 操作层, Management / 管理层, Decision / 决策层.",
    );
    expect(message("INFLUENCE", ["decision", column("user", "user")])).toBe("role: one cell is wanted, not a range of 2 × 1.");
    expect(message("INFLUENCE", [...boss, [["decision", "three"]]])).toBe(
      "weights: the weight of decision is “three”. Enter a number, at least 0.",
    );
  });
});

describe("KAM.BACKING and KAM.PRIORITY", () => {
  it.each<[string, string, Args, unknown]>([
    ["BACKING", "a frequent supporter", [...boss, "supporter", "frequent"], 80],
    ["BACKING", "an opponent nobody has met", ["decision", "decision-maker", "反对者", "未联系"], -20],
    ["BACKING", "a neutral one", [...boss, "neutral", "close"], 0],
    ["BACKING", "an unknown attitude", [...boss, "", "close"], null],
    ["BACKING", "no word of the list", [...boss, "friend", "close"], "#VALUE!"],
    ["BACKING", "own closeness", [...boss, "supporter", "close", [["close", 0.5]]], 50],
    ["BACKING", "a closeness over 1", [...boss, "supporter", "close", [["close", 2]]], "#VALUE!"],
    ["PRIORITY", "powerful and not met", [...boss, "neutral", "none"], 90],
    ["PRIORITY", "won", [...boss, "supporter", "close"], 0],
    ["PRIORITY", "an opponent", ["management", "evaluator", "opponent", "distant"], 44.4444],
    ["PRIORITY", "an unknown closeness", [...boss, "neutral", null], null],
    ["PRIORITY", "an error", [...boss, "neutral", divisionError], "#DIV/0!"],
  ])("%s of %s", (id, _title, args, expected) => {
    expect(call(id, args)).toEqual(expected);
  });
});

describe("KAM.APPROACH", () => {
  it.each<[string, Args, unknown]>([
    ["answers in English", ["supporter", "close"], "Activate: ask to act for us — introduce, inform, speak up at the decision"],
    ["answers in Chinese", ["opponent", "none", "zh"], "控制：了解背后的利益，不正面冲突"],
    ["the language may be named", ["opponent", "none", "中文"], "控制：了解背后的利益，不正面冲突"],
    ["an unknown language", ["opponent", "none", "fr"], "#VALUE!"],
    ["blank", ["opponent", ""], null],
  ])("%s", (_title, args, expected) => {
    expect(call("APPROACH", args)).toEqual(expected);
  });
});

describe("KAM.SUPPORT", () => {
  const levels = column("decision", "Decision", "management");
  const roles = column("decision-maker", "决策者", "initiator");
  it.each<[string, Args, unknown]>([
    ["backing by influence", [levels, roles, column("supporter", "neutral", "supporter"), column("frequent", "none", "close")], 50.9091],
    ["a person with a blank is left out", [levels, roles, column("supporter", "", "supporter"), column("frequent", "none", "")], 80],
    ["nobody known", [column(null), column(null), column(null), column(null)], null],
    ["single cells", [...boss, "supporter", "frequent"], 80],
    ["a row for a column", [row("decision"), column("user"), row("supporter"), column("close")], 100],
    ["ranges of different length", [levels, roles, column("supporter"), column("close", "close", "close")], "#VALUE!"],
    ["a word of no list", [column("decision"), column("boss"), column("supporter"), column("close")], "#VALUE!"],
    ["an error", [column("decision"), [[divisionError]], column("supporter"), column("close")], "#DIV/0!"],
  ])("%s", (_title, args, expected) => {
    expect(call("SUPPORT", args)).toEqual(expected);
  });

  it("says which ranges differ", () => {
    expect(message("SUPPORT", [levels, roles, column("supporter"), column("close", "close", "close")])).toBe(
      "attitudes has 1 cells and levels has 3. Ranges of one call are equally long.",
    );
  });
});

describe("KAM.COVERAGE and KAM.COVERAGEGAPS", () => {
  const levels = column("decision", "management", "operational");
  const functions = column("finance", "User department", null);
  it.each<[string, string, Args, unknown]>([
    ["COVERAGE", "no contact does not count", [levels, functions, column("close", "none", "distant")], 0.4286],
    ["COVERAGE", "a blank closeness does not count", [levels, functions, column("close", "", "")], 0.2857],
    ["COVERAGE", "nobody", [column(null), column(null), column(null)], 0],
    ["COVERAGE", "a wrong word", [column("boss"), column(null), column(null)], "#VALUE!"],
    ["COVERAGEGAPS", "the missing kinds", [levels, functions, column("close", "close", "close")], [["Technical"], ["Procurement"]]],
    ["COVERAGEGAPS", "in Chinese", [levels, functions, column("close", "close", "close"), "zh"], [["技术部门"], ["采购部门"]]],
    [
      "COVERAGEGAPS",
      "none missing",
      [
        column("decision", "management", "operational", "management"),
        column("finance", "user", "technical", "procurement"),
        column("close", "close", "close", "close"),
      ],
      [["None missing"]],
    ],
  ])("%s: %s", (id, _title, args, expected) => {
    expect(call(id, args)).toEqual(expected);
  });
});

describe("KAM.STAKEHOLDERMAP", () => {
  it.each<[string, Args, unknown]>([
    ["name, x, y and size", ["CFO", ...boss, "supporter", "frequent"], [["CFO", 0.8, 100, 20]]],
    [
      "people who are not known are left out",
      [
        column("CFO", "X"),
        column("decision", ""),
        column("decision-maker", "user"),
        column("opponent", "neutral"),
        column("close", "close"),
      ],
      [["CFO", -1, 100, 100]],
    ],
    ["nobody", [column(null), column(null), column(null), column(null), column(null)], [[null, null, null, null]]],
  ])("%s", (_title, args, expected) => {
    expect(call("STAKEHOLDERMAP", args)).toEqual(expected);
  });
});

describe("KAM.RELATIONSHIP and KAM.STYLE", () => {
  it.each<[string, string, Args, unknown]>([
    ["RELATIONSHIP", "an unbroken run", [true, "yes", "否", "TRUE"], "Interaction"],
    ["RELATIONSHIP", "a blank is not reached", [true, null, true, true, "zh"], "认识"],
    ["RELATIONSHIP", "none", [false, true, true, true], "Not established"],
    ["RELATIONSHIP", "all blank", [null, "", null, null], null],
    ["RELATIONSHIP", "a number is no flag", [1, true, true, true], "#VALUE!"],
    ["STYLE", "driving", [6, -4], "Driving"],
    ["STYLE", "integrator in Chinese", [2, -2, "zh"], "整合型"],
    ["STYLE", "outside the axis", [11, 0], "#VALUE!"],
    ["STYLE", "a text", ["6", 0], "#VALUE!"],
    ["STYLE", "blank", [6, ""], null],
  ])("%s: %s", (id, _title, args, expected) => {
    expect(call(id, args)).toEqual(expected);
  });
});

describe("KAM.RELATIONSHIP and KAM.STYLE answer with every word of chapters 2.1 and 2.2, in both languages", () => {
  it.each([
    ["RELATIONSHIP", [false, false, false, false], "Not established", "未建立"],
    ["RELATIONSHIP", [true, false, false, false], "Acquaintance", "认识"],
    ["RELATIONSHIP", [true, true, false, false], "Interaction", "约会"],
    ["RELATIONSHIP", [true, true, true, false], "Trust", "信赖"],
    ["RELATIONSHIP", [true, true, true, true], "Alliance", "同盟"],
    ["STYLE", [3, 0], "Driving", "驾驭型"],
    ["STYLE", [3, 1], "Expressive", "表现型"],
    ["STYLE", [0, 3], "Amiable", "亲切型"],
    ["STYLE", [0, -3], "Analytical", "分析型"],
    ["STYLE", [2, 2], "Integrator", "整合型"],
  ])("%s %j", (id, args, en, zh) => {
    expect([call(id, args), call(id, [...args, "en"]), call(id, [...args, "zh"])]).toEqual([en, en, zh]);
  });
});

describe("Native formulas of the stakeholder figures", () => {
  const native = (id: string, args: readonly string[]) =>
    stakeholderFunctions.find((definition) => definition.id === id)?.native?.(args, namedReferences("en"));

  it("influence looks both words up and stays blank without them", () => {
    const weight = (word: string) =>
      `INDEX(weights_level_role_attitude_closeness,MATCH(TRIM(${word}),words_level_role_attitude_closeness,0))`;
    expect(native("INFLUENCE", ["A1", "B1"])).toBe(
      `IF(OR(TRIM(A1)="",TRIM(B1)=""),"",100*${weight("A1")}*${weight("B1")}/(MAX(weights_level)*MAX(weights_role)))`,
    );
  });

  it("no formula names a function that is younger than Excel 2016", () => {
    for (const id of ["INFLUENCE", "BACKING", "PRIORITY", "SUPPORT"]) {
      const used = native(id, ["A1", "B1", "C1", "D1"])?.match(/[A-Z]+(?=\()/g) ?? [];
      expect(used.length).toBeGreaterThan(3);
      expect(used.filter((name) => !["IF", "OR", "TRIM", "INDEX", "MATCH", "MAX", "SUMIF", "SUMPRODUCT"].includes(name))).toEqual([]);
    }
  });

  it("the default weights are those of chapter 2", () => {
    expect(registry.settings["closeness"]).toEqual({ close: 1, frequent: 0.8, distant: 0.5, none: 0.2 });
    expect(registry.settings["attitude"]).toEqual({ supporter: 1, neutral: 0, opponent: -1 });
  });
});
