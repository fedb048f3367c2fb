import fc from "fast-check";
import { areaOf } from "../../../src/plan/sheet/address";
import type { Look } from "../../../src/plan/sheet/looks";
import type { Paint } from "../../../src/plan/sheet/sheetSpec";
import { cellBands } from "../../../src/workbook/build/cellBands";
import { lookAreas } from "../../../src/workbook/build/lookAreas";

describe("rectangles of the same look", () => {
  it("adds a later look to an earlier one", () => {
    const paints: Paint[] = [
      { area: areaOf(0, 0, 1, 3), look: { fill: "#FFFFFF" } },
      { area: areaOf(0, 1, 1, 1), look: { bold: true } },
    ];
    expect(lookAreas(paints)).toEqual([
      { area: areaOf(0, 0, 1, 1), look: { fill: "#FFFFFF" } },
      { area: areaOf(0, 1, 1, 1), look: { fill: "#FFFFFF", bold: true } },
      { area: areaOf(0, 2, 1, 1), look: { fill: "#FFFFFF" } },
    ]);
  });

  it("joins neighbours of the same look to one rectangle", () => {
    const paints = [0, 1, 2].map((row): Paint => ({ area: areaOf(row, 2, 1, 4), look: { wrap: true } }));
    expect(lookAreas(paints)).toEqual([{ area: areaOf(0, 2, 3, 4), look: { wrap: true } }]);
  });

  it("covers each painted cell exactly once with what was painted there last", () => {
    const look: fc.Arbitrary<Look> = fc.record({ size: fc.constantFrom(9, 10, 12), fill: fc.constantFrom("#000000", "#FFFFFF") });
    const paint = fc.record({
      area: fc
        .tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
        .map(([top, left, rows, columns]) => areaOf(top, left, rows, columns)),
      look,
    });
    fc.assert(
      fc.property(fc.array(paint, { maxLength: 12 }), (paints) => {
        const wanted = new Map<string, Look>();
        for (const { area, look: over } of paints) {
          for (let row = area.top; row <= area.bottom; row += 1)
            for (let column = area.left; column <= area.right; column += 1) wanted.set(`${row} ${column}`, over);
        }
        const got = new Map<string, Look>();
        for (const { area, look: one } of lookAreas(paints)) {
          for (let row = area.top; row <= area.bottom; row += 1) {
            for (let column = area.left; column <= area.right; column += 1) {
              expect(got.has(`${row} ${column}`)).toBe(false);
              got.set(`${row} ${column}`, one);
            }
          }
        }
        expect(got).toEqual(wanted);
      }),
    );
  });
});

describe("bands of loose cells", () => {
  it("never cover a table, even where cells stand on both sides of it", () => {
    const blocks = [
      { row: 0, column: 0, inputs: [["title"]] },
      { row: 3, column: 0, inputs: [["left"]] },
      { row: 3, column: 9, inputs: [["right"]] },
      { row: 3, column: 5, inputs: [["inside"]] },
      { row: 8, column: 1, inputs: [["below"]] },
    ];
    expect(cellBands(blocks, [areaOf(2, 4, 4, 3)])).toEqual([
      { row: 0, column: 0, inputs: [["title"]] },
      { row: 3, column: 0, inputs: [["left"]] },
      { row: 3, column: 9, inputs: [["right"]] },
      { row: 8, column: 1, inputs: [["below"]] },
    ]);
  });

  it("fills the gaps of near rows with blanks and splits far ones", () => {
    const blocks = [
      { row: 1, column: 1, inputs: [["a"]] },
      { row: 3, column: 2, inputs: [["b"]] },
      { row: 20, column: 0, inputs: [["c"]] },
    ];
    expect(cellBands(blocks, [])).toEqual([
      {
        row: 1,
        column: 1,
        inputs: [
          ["a", ""],
          ["", ""],
          ["", "b"],
        ],
      },
      { row: 20, column: 0, inputs: [["c"]] },
    ]);
  });
});
