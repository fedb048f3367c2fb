/** The matrix, share white and wallet share (method 13), against literals; findings, card and KAM functions of the white space. */
import fc from "fast-check";
import { parseQuickAdd } from "../../../src/plan/quickAdd";
import { about } from "../../../src/sections/whiteSpace/card";
import { matrixOf, walletOf, walletShare, whiteShare, whiteShareOf } from "../../../src/sections/whiteSpace/figures";
import { whiteFindings } from "../../../src/sections/whiteSpace/findings";
import { whiteQuickAdd } from "../../../src/sections/whiteSpace/quickAdd";
import { whiteFunctions } from "../../../src/sections/whiteSpace/functions";
import { whiteSpaceTable, type WhiteCell } from "../../../src/sections/whiteSpace/table";
import { plan, reviewDay, rowOf } from "../../plans";
import { call, column, divisionError, message, namedReferences, row, type Args } from "../functionRows";

const cell = (unit: string, offering: string | null, given: Partial<WhiteCell> = {}): WhiteCell =>
  rowOf(whiteSpaceTable, { unit, offering, ...given });

const rows = [
  cell("Treasury", "Hub", { state: "open", amount: 6 }),
  cell("East", "Pooling", { state: "won", amount: 3 }),
  cell("East", "Hub", { state: "potential", amount: 2, competitor: "Bank A" }),
  cell("treasury ", "Pooling", { state: "blocked", amount: 4, competitor: "Bank B" }),
  cell("South", "Hub", { amount: 5, competitor: "Bank A" }),
  cell("South", "Pooling", { state: "blocked", amount: 100 }),
];

describe("the matrix", () => {
  const matrix = matrixOf(rows);

  it("has units and offerings in the order of their first appearance", () => {
    expect([matrix.units, matrix.offerings]).toEqual([
      ["Treasury", "East", "South"],
      ["Hub", "Pooling"],
    ]);
    expect(matrix.lines.map((cells) => cells.map((one) => one.cell?.state ?? null))).toEqual([
      ["open", "blocked"],
      ["potential", "won"],
      [null, "blocked"],
    ]);
  });

  it("is white where nobody wrote a state", () => {
    expect(whiteShareOf(matrix)).toBeCloseTo(1 / 6);
    expect(whiteShareOf(matrixOf([cell("Treasury", null)]))).toBeNull();
    expect(whiteShareOf(matrixOf([cell("A", "X", { state: "won" }), cell("B", "Y", { state: "won" })]))).toBe(0.5);
  });

  it("white and not white make one, in any order", () => {
    const states = fc.array(fc.constantFrom("won", "open", null), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(states, (all) => {
        const share = whiteShare(all) ?? 0;
        expect(share).toBeCloseTo(all.filter((state) => state === null).length / all.length);
        expect(whiteShare([...all].reverse())).toBe(share);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the wallet", () => {
  it("is won, open, potential and what competitors have", () => {
    expect(walletOf(rows)).toEqual({ won: 3, reachable: 8, competitors: 9 });
    expect(walletShare(walletOf(rows))).toBe(0.15);
    expect(walletShare(walletOf([cell("A", "X", { state: "won" })]))).toBeNull();
  });
});

describe("laws of both shares", () => {
  const amount = fc.integer({ min: 0, max: 1000 });

  it("by amount the share lies between 0 and 1 and falls by every cell that is filled; a blank amount counts nothing", () => {
    const cells = fc.array(fc.tuple(fc.constantFrom("won", "blocked", null), fc.option(amount)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cells, fc.nat(11), (all, at) => {
        const [states, amounts] = [all.map(([state]) => state), all.map(([, worth]) => worth)];
        const share = whiteShare(states, amounts);
        expect(share === null).toBe(amounts.every((worth) => (worth ?? 0) === 0));
        if (share === null) return;
        expect(share >= 0 && share <= 1).toBe(true);
        expect(whiteShare([...states, null], [...amounts, null])).toBe(share);
        const filled = states.map((state, index) => (index === at % states.length ? "open" : state));
        expect(whiteShare(filled, amounts)).toBeLessThanOrEqual(share);
      }),
      { numRuns: 40 },
    );
  });

  it("the wallet share lies between 0 and 1, rises with what is won, falls with what others have, in any order of the rows", () => {
    const states = fc.constantFrom("won", "open", "potential", "blocked", null);
    const wallet = fc.array(
      fc.tuple(states, amount).map(([state, worth]) => cell("A", "X", { state, amount: worth, competitor: "Bank A" })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(wallet, fc.integer({ min: 1, max: 500 }), (all, more) => {
        const shareOf = (cells: readonly WhiteCell[]) => walletShare(walletOf(cells)) ?? 0;
        const share = shareOf(all);
        expect(share >= 0 && share <= 1).toBe(true);
        expect(shareOf([...all].reverse())).toBe(share);
        expect(shareOf([...all, cell("B", "Y", { state: "won", amount: more })])).toBeGreaterThanOrEqual(share);
        expect(shareOf([...all, cell("B", "Y", { amount: more, competitor: "Bank B" })])).toBeLessThanOrEqual(share);
        expect(shareOf([...all, cell("B", "Y", { state: "won" })])).toBe(share);
      }),
      { numRuns: 40 },
    );
  });
});

describe("KAM.WHITESPACE and KAM.WALLET", () => {
  it.each<[string, string, Args, unknown]>([
    [
      "WHITESPACE",
      "one of four",
      [
        [
          ["won", "进行中"],
          ["", "potential"],
        ],
      ],
      0.25,
    ],
    ["WHITESPACE", "all white", [column(null, "")], 1],
    ["WHITESPACE", "by amount", [column("won", null, null), column(3, 1, null)], 0.25],
    ["WHITESPACE", "no amounts", [column("won", null), column(null, null)], null],
    ["WHITESPACE", "amounts of another length", [column("won", null), column(1)], "#VALUE!"],
    ["WHITESPACE", "a word nobody knows", [column("white")], "#VALUE!"],
    ["WHITESPACE", "a negative amount", [column("won"), column(-1)], "#VALUE!"],
    ["WHITESPACE", "an error", [[[divisionError]]], "#DIV/0!"],
    ["WALLET", "a quarter", [3, 12], 0.25],
    ["WALLET", "everything", [12, 12], 1],
    ["WALLET", "nothing spent", [0, 0], "#DIV/0!"],
    ["WALLET", "more than all", [13, 12], "#VALUE!"],
    ["WALLET", "blank", ["", 12], null],
    ["WALLET", "a negative amount", [-1, 12], "#VALUE!"],
  ])("%s: %s", (id, _title, args, expected) => {
    expect(call(id, args)).toEqual(expected);
  });

  it("say what is accepted, and have native twins", () => {
    expect(message("WALLET", [13, 12])).toBe(
      "won: 13 is more than the total of 12. The total is won + open + potential + competitors’ amount.",
    );
    expect(message("WHITESPACE", [row("white")])).toMatch(/^states: “white” is not known\. Accepted: Potential \/ 有潜力, /);
    const native = (id: string, ...args: string[]) => whiteFunctions.find((one) => one.id === id)?.native?.(args, namedReferences("en"));
    expect(native("WHITESPACE", "A1:B2")).toBe("COUNTBLANK(A1:B2)/(ROWS(A1:B2)*COLUMNS(A1:B2))");
    expect(native("WALLET", "A1", "B1")).toBe('IF(OR(A1="",B1=""),"",IF((A1)>(B1),NA(),(A1)/(B1)))');
  });
});

describe("findings", () => {
  const found = (...cells: WhiteCell[]) =>
    whiteFindings({ ...plan(), whiteSpace: cells }).map(({ id, row: at, subject }) => [id, at, subject]);

  it("white-space-potential and open-without-opportunity: nobody follows the cell up", () => {
    expect(found(cell("A", "X", { state: "potential" }), cell("A", "Y", { state: "open" }))).toEqual([
      ["white-space-potential", 0, "A × X"],
      ["open-without-opportunity", 1, "A × Y"],
    ]);
    expect(
      found(cell("A", "X", { state: "potential", opportunity: "X – A" }), cell("A", "Y", { state: "open", opportunity: "Y" })),
    ).toEqual([]);
    expect(found(cell("A", "X"), cell("A", "Y", { state: "won" }), cell("A", "Z", { state: "blocked" }))).toEqual([]);
  });

  it("white-space-twice: two rows about one cell", () => {
    expect(found(cell("A", "X", { state: "won" }), cell("a", "X ", { state: "won" }))).toEqual([["white-space-twice", 1, "a × X "]]);
    expect(found(cell("A", "X", { state: "won" }), cell("A", "Y", { state: "won" }), cell("A", null))).toEqual([]);
  });
});

it("the cards of an opportunity and of a competitor name their cells", () => {
  const whole = {
    ...plan(),
    whiteSpace: [cell("East", "Hub", { state: "open", amount: 2000000, competitor: "Bank A", opportunity: "Hub" })],
  };
  expect(about.opportunities(whole, "hub", reviewDay, "en")).toMatchObject([{ text: "East × Hub · Open · 2M CNY · Bank A" }]);
  expect(about.competitors(whole, "Bank A", reviewDay, "zh")).toMatchObject([{ text: "East × Hub · 进行中 · 200万 CNY · Hub" }]);
  expect(about.opportunities(whole, "Pooling", reviewDay, "en")).toEqual([]);
});

it("a cell in one line", () => {
  const known = { opportunities: ["Payment hub"] };
  expect(parseQuickAdd("Treasury, Payment hub, potential, 2000000, Finastra", whiteSpaceTable, whiteQuickAdd, "en", known).cells).toEqual({
    unit: "Treasury",
    offering: "Payment hub",
    state: "Potential",
    amount: 2000000,
    competitor: "Finastra",
  });
});
