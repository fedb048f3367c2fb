import { CellError, cellKey } from "../../../src/host/model/state";
import { customFunctions, TestBook } from "./sheet";

describe("Recalculation", () => {
  test("computes only what depends on an edit", () => {
    const book = new TestBook({ A1: 1, B1: "=A1+1", C1: "=B1+1", D1: "=5+5" });
    book.calculator.calculate();
    expect(book.change({ A1: 10 })).toEqual(["B1", "C1"]);
    expect(book.values("A1:D1")).toEqual([[10, 11, 12, 10]]);
  });

  test("in steps, what another calculation takes over is computed once, with the newer values", () => {
    const computed: unknown[] = [];
    const counting = customFunctions({ "X.NOTE": (value) => (computed.push(value), value as number) });
    const book = new TestBook({ A1: 1, B1: "=X.NOTE(A1)", B2: "=X.NOTE(B1+1)", B3: "=X.NOTE(B2+1)" }, counting);
    const steps = book.calculator.calculateInSteps();
    steps.next();
    expect(computed).toEqual([1]);
    book.change({ A1: 10 });
    expect(steps.next()).toEqual({ done: true, value: [] });
    expect(computed).toEqual([1, 10, 11, 12]);
    expect(book.values("B1:B3")).toEqual([[10], [11], [12]]);
  });

  test("stops where a value has not changed", () => {
    let calls = 0;
    const counting = customFunctions({
      "X.COUNT": (value) => {
        calls++;
        return value as number;
      },
    });
    const book = new TestBook({ A1: 1, B1: "=A1>0", C1: "=X.COUNT(B1)" }, counting);
    book.calculator.calculate();
    expect(calls).toBe(1);
    expect(book.change({ A1: 2 })).toEqual([]);
    expect(calls).toBe(1);
    expect(book.change({ A1: -2 })).toEqual(["B1", "C1"]);
    expect(calls).toBe(2);
  });

  test("reports nothing the second time", () => {
    const book = new TestBook({ A1: 1, B1: "=A1" });
    expect(book.change({})).toEqual(["B1"]);
    expect(book.change({})).toEqual([]);
  });

  test("writes a formula over a value and a value over a formula", () => {
    const book = new TestBook({ A1: 1, B1: 7, C1: "=B1" });
    book.change({ B1: "=A1*3" });
    expect(book.value("C1")).toBe(3);
    book.change({ B1: 4, A1: 100 });
    expect(book.value("C1")).toBe(4);
    expect(book.sheet().cells.get(cellKey(0, 1))?.formula).toBeNull();
  });

  test("removes blank cells without a style, and keeps those with one", () => {
    const book = new TestBook({ A1: 1, B1: 2 });
    const styled = book.sheet().cells.get(cellKey(0, 1));
    if (styled) styled.style = 3;
    book.set({ A1: null, B1: null });
    expect([...book.sheet().cells.keys()]).toEqual([cellKey(0, 1)]);
  });

  test("follows ranges, whole columns and whole rows", () => {
    const book = new TestBook({ A1: 1, A2: 2, D1: "=SUM(A1:A3)", E1: "=SUM(A:A)", F1: "=SUM(2:2)", G1: "=COUNTBLANK(A1:A5)" });
    book.calculator.calculate();
    expect(book.values("D1:G1")).toEqual([[3, 3, 2, 3]]);
    book.change({ A3: 10, A5000: 100 });
    expect(book.values("D1:G1")).toEqual([[13, 113, 2, 2]]);
  });

  test("follows a chain of 20,000 cells without running out of stack, in both directions", () => {
    const rows = 20_000;
    const down: Record<string, string | number> = { A1: 1 };
    const up: Record<string, string | number> = { [`B${rows}`]: 1 };
    for (let row = 2; row <= rows; row++) {
      down[`A${row}`] = `=A${row - 1}+1`;
      up[`B${rows - row + 1}`] = `=B${rows - row + 2}+1`;
    }
    const book = new TestBook({ ...down, ...up });
    book.calculator.calculate();
    expect(book.value(`A${rows}`)).toBe(rows);
    expect(book.value("B1")).toBe(rows);
    book.change({ A1: 2 });
    expect(book.value(`A${rows}`)).toBe(rows + 1);
  });

  test("follows a chain that only INDIRECT knows of, deeper than the stack would be used for", () => {
    const inputs: Record<string, string | number> = { A1000: 1 };
    for (let row = 1; row < 1000; row++) inputs[`A${row}`] = `=INDIRECT("A"&${row + 1})+1`;
    const book = new TestBook(inputs);
    book.calculator.calculate();
    expect(book.value("A1")).toBe(1000);
  });

  test("recalculates TODAY, NOW, OFFSET and INDIRECT every time", () => {
    const book = new TestBook({ A1: "=TODAY()", A2: "=NOW()", A3: "=A1+1" });
    book.calculator.now = () => 46_000.25;
    book.calculator.calculate();
    expect(book.values("A1:A3")).toEqual([[46_000], [46_000.25], [46_001]]);
    book.calculator.now = () => 46_001.5;
    expect(book.change({})).toEqual(["A1", "A2", "A3"]);
    expect(book.value("A3")).toBe(46_002);
  });

  test("computes everything when asked to", () => {
    const book = new TestBook({ A1: 1, B1: "=A1" });
    book.calculator.calculate();
    const cell = book.sheet().cells.get(cellKey(0, 1));
    if (cell) cell.value = "stale";
    book.calculator.calculate();
    expect(book.value("B1")).toBe("stale");
    book.calculator.calculate(true);
    expect(book.value("B1")).toBe(1);
  });
});

describe("Circles", () => {
  test("are #CIRC! in every cell of the circle and in what reads it", () => {
    const book = new TestBook({ A1: "=B1+1", B1: "=C1+1", C1: "=A1+1", D1: "=A1" });
    book.calculator.calculate();
    expect(book.values("A1:D1")).toEqual([["#CIRC!", "#CIRC!", "#CIRC!", "#CIRC!"]]);
  });

  test("heal when one cell is mended", () => {
    const book = new TestBook({ A1: "=B1+1", B1: "=A1+1", C1: "=A1" });
    book.calculator.calculate();
    book.change({ B1: 1 });
    expect(book.values("A1:C1")).toEqual([[2, 1, 2]]);
  });

  test("are found in a formula that reads itself, and not where it only asks for its place", () => {
    const book = new TestBook({ A1: "=SUM(A1:A3)", B1: "=ROWS(B1:B3)+ROW(B1)" });
    book.calculator.calculate();
    expect(book.values("A1:B1")).toEqual([["#CIRC!", 4]]);
  });

  test("of a thousand cells end", () => {
    const inputs: Record<string, string> = { A1000: "=A1" };
    for (let row = 1; row < 1000; row++) inputs[`A${row}`] = `=A${row + 1}+1`;
    const book = new TestBook(inputs);
    book.calculator.calculate();
    expect(book.values("A1:A2")).toEqual([["#CIRC!"], ["#CIRC!"]]);
    expect(book.value("A500")).toEqual(new CellError("#CIRC!"));
  });

  test("do not arise from the branch not taken", () => {
    const book = new TestBook({ A1: 1, B1: "=IF(A1=1,5,C1)", C1: "=B1+1" });
    book.calculator.calculate();
    expect(book.values("B1:C1")).toEqual([[5, 6]]);
  });
});

describe("Arrays that spill", () => {
  test("fill the cells around and shrink with their source", () => {
    const book = new TestBook({ A1: [[1], [2], [3]], C1: "=FILTER(A1:A3,A1:A3>1)", E1: "=SUM(C1:C10)", F1: "=SUM(C1#)" });
    book.calculator.calculate();
    expect(book.values("C1:C3")).toEqual([[2], [3], [null]]);
    expect(book.values("E1:F1")).toEqual([[5, 5]]);
    expect(book.sheet().cells.get(cellKey(0, 2))?.spill).toEqual({ rows: 2, columns: 1 });
    expect(book.sheet().cells.get(cellKey(1, 2))?.spillSource).toBe(cellKey(0, 2));
    book.change({ A1: 7 });
    expect(book.values("C1:C3")).toEqual([[7], [2], [3]]);
    expect(book.values("E1:F1")).toEqual([[12, 12]]);
    book.change({ A1: 0, A2: 0 });
    expect(book.values("C1:C3")).toEqual([[3], [null], [null]]);
    expect(book.values("E1:F1")).toEqual([[3, "#REF!"]]);
  });

  test("tell the cells that changed", () => {
    const book = new TestBook({ A1: 2, B1: "=SEQUENCE(A1)" });
    expect(book.change({})).toEqual(["B1", "B2"]);
    expect(book.change({ A1: 3 })).toEqual(["B3"]);
    expect(book.change({ A1: 1 })).toEqual(["B2", "B3"]);
  });

  test("are #SPILL! while something stands in the way, and appear when it goes", () => {
    const book = new TestBook({ A1: "=SEQUENCE(3)", A2: "mine", C1: "=SUM(A1:A3)" });
    book.calculator.calculate();
    expect(book.values("A1:C1")).toEqual([["#SPILL!", null, "#SPILL!"]]);
    expect(book.value("A2")).toBe("mine");
    book.change({ A2: null });
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
    expect(book.value("C1")).toBe(6);
  });

  test("give way to what is typed into them, and come back", () => {
    const book = new TestBook({ A1: "=SEQUENCE(3)" });
    book.calculator.calculate();
    book.change({ A3: "x" });
    expect(book.values("A1:A3")).toEqual([["#SPILL!"], [null], ["x"]]);
    book.change({ A3: null });
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("cannot be emptied from within", () => {
    const book = new TestBook({ A1: "=SEQUENCE(3)" });
    book.calculator.calculate();
    book.change({ A2: null });
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("go with their formula", () => {
    const book = new TestBook({ A1: "=SEQUENCE(3)", B1: "=A3" });
    book.calculator.calculate();
    book.change({ A1: 9 });
    expect(book.values("A1:A3")).toEqual([[9], [null], [null]]);
    expect(book.value("B1")).toBe(0);
  });

  test("do not spill into or within tables", () => {
    const book = new TestBook({ A1: [["Head"], ["=SEQUENCE(2)"], [null]], C2: "=SEQUENCE(1,3)", D1: [["One"], [1]] });
    book.addTable("T", "A1:A3");
    book.addTable("U", "D1:D2");
    book.calculator.calculate();
    expect(book.value("A2")).toEqual(new CellError("#SPILL!"));
    expect(book.value("C2")).toEqual(new CellError("#SPILL!"));
  });

  test("feed each other", () => {
    const book = new TestBook({ A1: 2, B1: "=SEQUENCE(A1)", C1: "=B1#*10", D1: "=SUM(C1#)" });
    book.calculator.calculate();
    expect(book.values("C1:D2")).toEqual([
      [10, 30],
      [20, null],
    ]);
    book.change({ A1: 4 });
    expect(book.values("C1:C4")).toEqual([[10], [20], [30], [40]]);
    expect(book.value("D1")).toBe(100);
  });
});

describe("Structure", () => {
  test("a formula finds its sheet, name and table when they come, and loses them when they go", () => {
    const book = new TestBook({ A1: "=Other!A1", A2: "=Rate*2", A3: "=SUM(Costs[Price])", E1: [["Price"], [4], [5]] });
    book.calculator.calculate();
    expect(book.values("A1:A3")).toEqual([["#REF!"], ["#NAME?"], ["#REF!"]]);
    book.set({ "Other!A1": 7 });
    book.addName("Rate", "=0.5");
    const table = book.addTable("Costs", "E1:E3");
    book.calculator.calculate();
    expect(book.values("A1:A3")).toEqual([[7], [1], [9]]);
    book.workbook.sheets.splice(1, 1);
    book.workbook.names.length = 0;
    table.name = "Prices";
    book.calculator.structureChanged();
    book.calculator.calculate();
    expect(book.values("A1:A3")).toEqual([["#REF!"], ["#NAME?"], ["#REF!"]]);
  });

  test("a growing table takes new rows into account", () => {
    const book = new TestBook({
      A1: [
        ["Name", "Score", "Double"],
        ["Ann", 2, "=[@Score]*2"],
      ],
      F1: "=SUM(People[Double])",
    });
    const table = book.addTable("People", "A1:C2");
    book.calculator.calculate();
    expect(book.value("F1")).toBe(4);
    table.area = { ...table.area, bottom: 2 };
    book.set({ A3: [["Bob", 5, "=[@Score]*2"]] });
    book.calculator.structureChanged();
    book.calculator.calculate();
    expect(book.value("C3")).toBe(10);
    expect(book.value("F1")).toBe(14);
  });

  test("formulas put into the state by others are found", () => {
    const book = new TestBook({ A1: 4 });
    book.calculator.calculate();
    book.sheet().cells.set(cellKey(0, 1), { formula: "=A1*2", value: null, style: 0 });
    book.calculator.structureChanged();
    book.calculator.calculate();
    expect(book.value("B1")).toBe(8);
    book.change({ A1: 5 });
    expect(book.value("B1")).toBe(10);
  });

  test("a name of the sheet hides one of the workbook", () => {
    const book = new TestBook({ A1: "=Rate", "Other!A1": "=Rate", "Other!A2": "=Sheet1!Rate" });
    book.addName("Rate", "=1");
    book.addName("Rate", "=2", book.sheet("Sheet1").id);
    book.calculator.calculate();
    expect(book.value("A1")).toBe(2);
    expect(book.values("Other!A1:A2")).toEqual([[1], [2]]);
  });
});

describe("A large workbook", () => {
  const load = (): TestBook => {
    const book = new TestBook({}, customFunctions({ "KAM.SCORE": (a, b) => (a as number) * (b as number) }));
    for (let s = 1; s <= 20; s++) book.sheet(`S${s}`);
    for (let s = 1; s <= 20; s++) {
      const sheet = book.sheet(`S${s}`);
      for (let row = 1; row <= 200; row++) {
        const has = row <= 100;
        const values = [
          `n${row}`,
          ["User", "Buyer", "Sponsor"][row % 3] ?? "",
          row % 7,
          (row % 5) / 10,
          s * row,
          has ? `=COUNTIFS($B$1:$B$200,B${row},$C$1:$C$200,">2")` : row,
          has ? `=IFERROR(SUMIFS($C$1:$C$200,$B$1:$B$200,B${row})/C${row},0)+${s === 1 ? 0 : `S${s - 1}!G${row}`}` : "x",
          has ? `=KAM.SCORE(C${row},D${row})+F${row}` : null,
          `note ${row}`,
          row * s,
        ];
        values.forEach((value, column) => book.calculator.setInput(sheet, row - 1, column, value));
      }
    }
    return book;
  };

  test("6,000 formulas are loaded, and an edit reaches its dependants on all sheets", () => {
    const book = load();
    book.calculator.calculate();
    book.calculator.setInput(book.sheet("S1"), 2, 2, 5);
    const changed = book.calculator.calculate();
    expect(changed.length).toBeGreaterThan(500);
    expect(new Set(changed.map(({ sheet }) => sheet.name)).size).toBe(20);
  });
});
