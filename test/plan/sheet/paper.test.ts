/**
 * No table is printed under 8 points, and what matters stands on a laptop beside the pane (design), worked out from what every sheet of the
 * examples is drawn with.
 */
import type { Area } from "../../../src/plan/sheet/address";
import { tableText } from "../../../src/plan/sheet/looks";
import { margins, page, pointsOf } from "../../../src/plan/sheet/paper";
import { heightOf as rowOfTwoLines } from "../../../src/plan/sheet/textLines";
import type { SheetSpec } from "../../../src/plan/sheet/sheetSpec";
import { complexSale } from "../../../src/templates/builtIn";
import { contextFor, workOf } from "../../../src/workbook/build/planWork";
import { registry } from "../../registry";
import { exampleData, reviewDate } from "../../workbook/buildExample";

const smallest = 8;

const upright = { width: 595 - 2 * margins.side, height: 842 - margins.top - margins.bottom };

const drawn = (name: string, size: "light" | "full"): Promise<readonly SheetSpec[]> => {
  const request = { data: exampleData(name, size), template: complexSale, size, asOf: reviewDate, formulas: "native" } as const;
  const standing = { sheets: [], tables: [], names: [], blankSheetId: null, metaPartIds: [] };
  const context = contextFor(registry, request, standing, complexSale, null);
  return Promise.all(workOf(request, context).map(({ spec }) => spec()));
};

type Runs<Item> = readonly (Item & { readonly from: number; readonly to: number })[];

/** Sum over lines from one to another; what was said last counts. */
const sum = <Item>(from: number, to: number, runs: Runs<Item>, pointsIn: (item: Item) => number, usual: number): number => {
  let points = 0;
  for (let at = from; at <= to; at += 1) {
    const run = runs.findLast((one) => at >= one.from && at <= one.to);
    points += run ? pointsIn(run) : usual;
  }
  return points;
};

const widthOf = ({ widths, hidden }: SheetSpec, { left, right }: Area): number =>
  sum(left, right, [...widths, ...hidden.map((run) => ({ ...run, width: null }))], ({ width }) => (width === null ? 0 : pointsOf(width)), pointsOf(8.43)); // prettier-ignore

const heightOf = ({ heights, hiddenRows }: SheetSpec, { top, bottom }: Area): number =>
  sum(top, bottom, [...heights, ...hiddenRows.map((run) => ({ ...run, height: 0 }))], ({ height }) => height, 15);

/** All areas of a sheet are printed at the scale of the one that needs most. */
const printedSize = (spec: SheetSpec): number => {
  const paper = spec.print.portrait === true ? upright : page;
  const areas = [spec.print.area, ...spec.print.further];
  const scales = areas.map((area) =>
    Math.min(1, paper.width / widthOf(spec, area), spec.print.onePage ? paper.height / heightOf(spec, area) : 1),
  );
  return tableText * Math.min(...scales);
};

describe.each(["ebanking", "hospital"])("the printed tables of %s", (name) => {
  it.each(["light", "full"] as const)("are read without effort in a %s plan", async (size) => {
    const small = (await drawn(name, size)).filter((spec) => printedSize(spec) < smallest);
    expect(small.map((spec) => `${spec.name}: ${printedSize(spec).toFixed(1)}`)).toEqual([]);
  });
});

test.each(["light", "full"] as const)("no formula of a %s plan names a table that it does not have, which Excel refuses", async (size) => {
  const specs = await drawn("ebanking", size);
  const has = new Set(specs.flatMap(({ tables }) => tables.map(({ name }) => name)));
  const named = specs.flatMap(({ blocks, late, tables }) =>
    [
      ...[...blocks, ...late].flatMap(({ inputs }) => inputs.flat()),
      ...tables.flatMap(({ columns }) => columns.map(({ formula }) => formula)),
    ]
      .filter((input): input is string => typeof input === "string" && input.startsWith("="))
      .flatMap((formula) => [...formula.matchAll(/\b(KAM_\w+)\[/g)].map((match) => match[1] ?? "")),
  );
  expect([...new Set(named)].filter((table) => !has.has(table))).toEqual([]);
});

/** Pixels of the grid beside the pane, at 1440 × 900. */
const laptop = { width: 960, height: 624 };
const pixels = (points: number): number => (points * 4) / 3;

describe.each(["ebanking", "hospital"])("on a laptop %s", (name) => {
  let specs: ReadonlyMap<string, SheetSpec>;
  beforeAll(async () => {
    specs = new Map((await drawn(name, "full")).map((spec) => [spec.key, spec]));
  });
  const sheet = (key: string): SheetSpec => specs.get(key) as SheetSpec;
  const across = (key: string, right: number): number => pixels(widthOf(sheet(key), { top: 0, left: 0, bottom: 0, right }));

  it.each([
    ["the figures and charts of the summary", "summary"],
    ["the four columns of the framework", "framework"],
  ])("shows %s", (_what, key) => {
    expect(across(key, sheet(key).print.area.right)).toBeLessThanOrEqual(laptop.width);
  });

  it("shows people up to their priority, and fourteen of them", () => {
    const [table] = sheet("stakeholders").tables;
    const priority = (table?.area.left ?? 0) + (table?.columns.findIndex(({ id }) => id === "priority") ?? 0);
    const above = heightOf(sheet("stakeholders"), { top: 0, left: 0, bottom: table?.area.top ?? 0, right: 0 });
    expect(across("stakeholders", priority)).toBeLessThanOrEqual(laptop.width);
    expect(pixels(above + 14 * rowOfTwoLines(2, "en"))).toBeLessThanOrEqual(laptop.height);
  });
});
