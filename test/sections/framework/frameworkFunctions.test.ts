import { call, divisionError, message } from "../functionRows";

const small = [
  ["K", 1, "Cost", "", "", "", "", "", 10, 8, 1000, 0.5],
  ["I", 2, "Pool cash", "K", "", "", "", "", "", "", "", ""],
  ["J", 2, "Automate", "k", 3, "", "", "", "", "", "", ""],
  ["O", 3, "Idle cash", "I；J", "", "Treasury", "", "", "", 5, "", ""],
  ["S", 4, "Service", "O", null, null, null, null, null, null, null, null],
  ["", "", "", "", "", "", "", "", "", "", "", ""],
];
const fourColumns = small.map((cells) => cells.slice(0, 4));

describe("KAM.BVFCONTRIBUTION", () => {
  it("spills solutions against KPIs with headers and the unserved share", () => {
    expect(call("BVFCONTRIBUTION", [small])).toEqual([
      ["Contribution to", "Cost"],
      ["Service", 1],
      ["Unserved", 0],
    ]);
    expect(call("BVFCONTRIBUTION", [fourColumns.slice(0, 3), "zh"])).toEqual([
      ["贡献于", "Cost"],
      ["未覆盖", 1],
    ]);
  });

  it.each([
    ["no nodes", [["", "", "", ""]], [[null]]],
    ["too few columns", [["K", 1, "Cost"]], "#VALUE!"],
    ["a level of 5", [["K", 5, "Cost", ""]], "#VALUE!"],
    ["a text for a level", [["K", "one", "Cost", ""]], "#VALUE!"],
    ["a negative share", [["K", 1, "Cost", "", -1]], "#VALUE!"],
    ["a confidence over 1", [["K", 1, "Cost", "", "", "", "", "", "", "", "", 80]], "#VALUE!"],
    ["an error in a cell", [["K", divisionError, "Cost", ""]], "#DIV/0!"],
  ])("%s", (_title, nodes, expected) => {
    expect(call("BVFCONTRIBUTION", [nodes])).toEqual(expected);
  });

  it("says which cell is not accepted", () => {
    expect(
      message("BVFCONTRIBUTION", [
        [
          ["K", 1, "Cost", ""],
          ["I", 7, "", ""],
        ],
      ]),
    ).toBe("nodes, row 2, level: 7 is not accepted. Enter a whole number from 1 to 4.");
  });
});

describe("KAM.BVFVALUE", () => {
  it.each<[string, readonly unknown[][], unknown, unknown]>([
    ["of a solution: 1000 · 0.5", small, "S", 500],
    ["of a node above counts every solution below once", small, "K", 500],
    ["an id in other case", small, " s ", 500],
    ["ids may be numbers", [[1, 1, "Cost", "", "", "", "", "", "", 5, 100]], 1, 0],
    ["without annual values is blank", fourColumns, "S", null],
    ["an id nobody has", small, "Q", "#N/A"],
    ["a blank id", small, "", null],
  ])("%s", (_title, nodes, id, expected) => {
    expect(call("BVFVALUE", [nodes as string[][], id as string])).toEqual(expected);
  });
});

describe("KAM.BVFTREE, KAM.BVFCHECK and KAM.BVFCOMPLETE", () => {
  it("the outline puts each name in the column of its level, under each parent", () => {
    expect(call("BVFTREE", [small])).toEqual([
      ["Cost", null, null, null],
      [null, "Pool cash", null, null],
      [null, null, "Idle cash", null],
      [null, null, null, "Service"],
      [null, "Automate", null, null],
      [null, null, "Idle cash", null],
      [null, null, null, "Service"],
    ]);
    expect(call("BVFTREE", [[["", "", "", ""]]])).toEqual([[null, null, null, null]]);
  });

  it("the check spills rule, severity, node, sentence and next step", () => {
    expect(call("BVFCHECK", [small])).toEqual([["OK", null, null, "The framework has no findings", null]]);
    expect(call("BVFCHECK", [[["I", 2, "Pool cash", "X"]]])).toEqual([
      ["bvf-unknown-parent", "Blocker", "I", "Pool cash (I) supports X, which does not exist", "Correct X or add a node with this id."],
      ["bvf-unserved", "Warning", "I", "Nothing supports Pool cash (I)", "Add the operating KPI that serves it."],
    ]);
    expect(call("BVFCHECK", [small, "zh"])).toEqual([["通过", null, null, "框架没有问题", null]]);
  });

  it("completeness counts KPIs with target and path", () => {
    expect(call("BVFCOMPLETE", [small])).toBe(1);
    expect(call("BVFCOMPLETE", [fourColumns])).toBe(0);
    expect(call("BVFCOMPLETE", [[["", "", "", ""]]])).toBeNull();
  });
});
