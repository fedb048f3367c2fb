/** Pages begin where nothing is parted that belongs together. Rows are 50 points here, so that ten of them fill a page. */
import { areaOf } from "../../../src/plan/sheet/address";
import { looks } from "../../../src/plan/sheet/looks";
import { settled } from "../../../src/plan/sheet/movedParts";
import { pagesOf, type PagedSheet } from "../../../src/plan/sheet/pageBreaks";
import { barChart } from "../../../src/plan/sheet/chartSpecs";
import { SheetDraft } from "../../../src/plan/sheet/sheetDraft";
import type { SheetSpec } from "../../../src/plan/sheet/sheetSpec";

const rowHeight = 50;

/** A narrow sheet, printed at its own size, with a title in row 0 that every page repeats. */
const sheetOf = (rows: number, place: (draft: SheetDraft) => void): SheetSpec => {
  const draft = new SheetDraft("shelf", "Shelf", "");
  draft.height(0, rows - 1, rowHeight);
  draft.put(0, 1, "Title");
  place(draft);
  const print = { area: areaOf(0, 0, rows, 4), further: [], titleColumns: null, titleRows: null, onePage: false, breaks: [] };
  return draft.finish({ frozenRows: 0, frozenColumns: 0, print, footer: "", day: "" });
};

const breaksOf = (sheet: PagedSheet, rows: number): readonly number[] => pagesOf(sheet, { row: rows - 1, column: 3 }).breaks;

const fill = (draft: SheetDraft, from: number, to: number): void => {
  for (let row = from; row <= to; row += 1) draft.put(row, 1, `row ${row.toString()}`);
};

const table = (draft: SheetDraft, top: number, rows: number): void => {
  draft.table({ name: `T${top.toString()}`, id: null, area: areaOf(top, 1, rows + 1, 2), columns: [], body: [] });
};

const chart = (draft: SheetDraft, top: number, rows: number): void => {
  const cells = areaOf(0, 1, 2, 1);
  draft.chart(
    barChart({
      name: "C",
      title: "C",
      type: "BarClustered",
      area: areaOf(top, 1, rows, 2),
      names: cells,
      values: cells,
      series: "s",
      format: "0",
    }),
  );
};

describe("a page", () => {
  it("is as long as the paper, less the title that it repeats", () => {
    const sheet = sheetOf(28, (draft) => fill(draft, 1, 27));
    expect(breaksOf(sheet, 28)).toEqual([10, 19]);
  });

  it("holds more where the sheet is wider than the paper and is printed smaller", () => {
    const sheet = sheetOf(38, (draft) => {
      fill(draft, 1, 37);
      draft.width(0, 3, 73); // 4 × (73 × 7 + 5) × 0.75 = 1548 points, printed at about half: 20 rows
    });
    expect(breaksOf(sheet, 38)).toEqual([20]);
  });

  it("does not count rows that stand hidden", () => {
    const sheet = sheetOf(15, (draft) => {
      fill(draft, 1, 14);
      draft.hideRows(3, 8);
    });
    expect(breaksOf(sheet, 15)).toEqual([]);
  });

  it("begins with a heading where the one before is well used", () => {
    const sheet = sheetOf(14, (draft) => {
      fill(draft, 1, 13);
      draft.put(7, 1, "Heading", looks.heading);
    });
    expect(breaksOf(sheet, 14)).toEqual([7]);
  });

  it("does not begin with a heading where that costs a page more", () => {
    const sheet = sheetOf(18, (draft) => {
      fill(draft, 1, 17);
      draft.put(4, 1, "Heading", looks.heading);
    });
    expect(breaksOf(sheet, 18)).toEqual([10]);
  });

  it("leaves no page mostly empty, and so may end before it is full", () => {
    const sheet = sheetOf(13, (draft) => {
      table(draft, 1, 11);
      draft.put(7, 1, "Heading", looks.heading);
    });
    expect(breaksOf(sheet, 13)).toEqual([7]);
  });

  it("repeats the header of a table that goes over several, where nothing follows", () => {
    const long = (more: (draft: SheetDraft) => void): SheetSpec =>
      sheetOf(30, (draft) => {
        table(draft, 3, 20);
        more(draft);
      });
    const titleRowsOf = (sheet: PagedSheet): readonly number[] => pagesOf(sheet, { row: 29, column: 3 }).titleRows;
    expect(titleRowsOf(long(() => undefined))).toEqual([3, 3]);
    expect(titleRowsOf(long((draft) => draft.put(2, 1, "Name of the column")))).toEqual([2, 3]);
    expect(titleRowsOf(long((draft) => draft.put(26, 1, "Heading", looks.heading)))).toEqual([0, 0]);
  });

  it("never parts a heading, its purpose and the header of its table from the first rows", () => {
    const sheet = sheetOf(14, (draft) => {
      fill(draft, 1, 4);
      draft.put(5, 1, "Heading", looks.heading);
      draft.put(6, 1, "Purpose");
      table(draft, 8, 4);
    });
    // Rows 5 to 10 stay together, and there is room for nine of them.
    expect(breaksOf(sheet, 14)).toEqual([5]);
  });

  it("may begin with the heading close below a table of a single row", () => {
    const sheet = sheetOf(13, (draft) => {
      table(draft, 1, 1);
      draft.put(4, 1, "Heading", looks.heading);
      fill(draft, 5, 12);
    });
    expect(breaksOf(sheet, 13)).toEqual([4]);
  });

  it("does not begin with one of the last rows of a table or the sentence below it", () => {
    const sheet = sheetOf(12, (draft) => {
      table(draft, 1, 8);
      draft.put(11, 1, "In words");
    });
    expect(breaksOf(sheet, 12)).toEqual([7]);
  });

  it("does not cut a short list", () => {
    const sheet = sheetOf(14, (draft) => {
      fill(draft, 1, 7);
      fill(draft, 9, 13);
    });
    expect(breaksOf(sheet, 14)).toEqual([9]);
  });

  it("does not cut a picture or part it from its heading", () => {
    const sheet = sheetOf(14, (draft) => {
      fill(draft, 1, 6);
      draft.put(7, 1, "Heading", looks.heading);
      chart(draft, 8, 4);
      draft.put(12, 1, "In words");
    });
    expect(breaksOf(sheet, 14)).toEqual([7]);
  });
});

describe("a sheet whose parts have moved", () => {
  const drawn = sheetOf(20, (draft) => {
    fill(draft, 1, 9);
    draft.part({ section: "boxes", area: areaOf(2, 1, 8, 1) });
    draft.put(12, 1, "Heading", looks.heading);
    draft.height(12, 12, 22);
    fill(draft, 13, 17);
    draft.part({ section: "jars", area: areaOf(12, 1, 6, 1) });
  });

  it("has the heights of a part in the rows where it stands now", () => {
    const { heights } = settled(drawn, new Map([["boxes", 2], ["jars", 15]]), 21); // prettier-ignore
    expect(heights).toContainEqual({ from: 15, to: 15, height: 22 });
    expect(heights).not.toContainEqual({ from: 12, to: 12, height: 22 });
  });

  it("is printed to its last row", () => {
    expect(settled(drawn, new Map([["boxes", 2], ["jars", 40]]), 46).printed).toEqual(areaOf(0, 0, 47, 4)); // prettier-ignore
  });

  it("leaves out a part that does not stand", () => {
    const { heights } = settled(drawn, new Map([["boxes", 2]]), 10);
    expect(heights).not.toContainEqual(expect.objectContaining({ height: 22 }));
  });
});
