import fc from "fast-check";

import { fromTabSeparated, toTabSeparated } from "../../../src/workbench/grid/clipboard";

describe("tab-separated text", () => {
  it("separates cells by tabs and rows by line feeds", () => {
    expect(
      toTabSeparated([
        ["a", "b"],
        ["c", ""],
      ]),
    ).toBe("a\tb\r\nc\t");
    expect(fromTabSeparated("a\tb\r\nc\t")).toEqual([
      ["a", "b"],
      ["c", ""],
    ]);
  });

  it("ends the last row at the line feed that Excel puts after it", () => {
    expect(fromTabSeparated("1\t2\r\n3\t4\r\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(fromTabSeparated("1\n2\n")).toEqual([["1"], ["2"]]);
  });

  it("puts cells with tabs, line feeds or quotes in quotes", () => {
    expect(toTabSeparated([["two\nlines", 'say "yes"']])).toBe('"two\nlines"\t"say ""yes"""');
    expect(fromTabSeparated('"two\nlines"\t"say ""yes"""')).toEqual([["two\nlines", 'say "yes"']]);
  });

  it("keeps a text that merely begins with a quote", () => {
    expect(fromTabSeparated('"quoted" word\tb')).toEqual([['"quoted" word', "b"]]);
    expect(fromTabSeparated('"open\tb')).toEqual([['"open', "b"]]);
  });

  it("gives back whatever cells it was made of", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "客", "\t", "\n", '"', " ", ",") });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(rows, (cells) => {
        // One blank cell and nothing at all are the same text.
        fc.pre(cells.length > 1 ? (cells.at(-1)?.some((each) => each !== "") ?? false) : true);
        expect(fromTabSeparated(toTabSeparated(cells))).toEqual(cells);
      }),
    );
  });
});
