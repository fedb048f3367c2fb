/**
 * The balances drawn as lines between points that are formulas: beam, stand and pans of each follow what its cells say. The points stand in
 * the cells that the chart covers.
 */
import type { SheetContext } from "../../../plan/section";
import { areaOf, fixedCell, type Area } from "../../../plan/sheet/address";
import { joined, ref, scatterLines } from "../../../plan/sheet/blocks";
import { colors, looks } from "../../../plan/sheet/looks";
import { quote, say, wholeColumn } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { valueBalanceCostTable } from "../table";

const texts = {
  heading: { en: "The heavier side sinks", zh: "重的一侧下沉" },
  title: { en: "Problems on the left, the solution on the right", zh: "左为问题，右为方案" },
  problems: { en: "Problems", zh: "问题" },
  solution: { en: "Solution", zh: "方案" },
  balance: { en: "Balance ", zh: "天平 " },
  none: {
    en: "A balance shows here once both its sides are known: what the problems cost and what the solution costs.",
    zh: "问题成本和方案成本都已知后，这里会画出天平。",
  },
  order: { en: "Problems ÷ solution, from left to right: ", zh: "问题 ÷ 方案，从左到右：" },
} as const;

/** How many balances are drawn. */
const most = 3;

/** The plane in which they stand, and the place outside it where those lie that nothing is known of. */
const plane = { xMin: 0, xMax: 6, yMin: -1.9, yMax: 0.9, outside: -10 } as const;

/** How far the ends of the beam move at most. */
const swing = 0.6;

/**
 * A point of the outline: `side` −1 left end of the beam, 1 right end, 0 in the middle; `across` in widths of a pan from there; `down` from
 * the beam.
 */
type Point = readonly [side: -1 | 0 | 1, across: -1 | 0 | 1, down: number];

/** Left pan, left end of the beam, stand and foot, right end of the beam, right pan: one line that never lifts. */
const outline: readonly Point[] = [
  [-1, 0, 0],
  [-1, -1, 0.6],
  [-1, 1, 0.6],
  [-1, 0, 0],
  [0, 0, 0],
  [0, 0, 1.7],
  [0, -1, 1.7],
  [0, 1, 1.7],
  [0, 0, 1.7],
  [0, 0, 0],
  [1, 0, 0],
  [1, -1, 0.6],
  [1, 1, 0.6],
  [1, 0, 0],
];

/** The middle of each pan, where its name stands. */
const pans: readonly Point[] = [
  [-1, 0, 0.6],
  [1, 0, 0.6],
];

/** Rows of one balance: where it stands, how it leans, its points. */
const rowsOfOne = outline.length + pans.length + 2;
const rowHeight = 8;

interface Places {
  readonly center: string;
  readonly half: string;
  readonly tilt: string;
  readonly drawn: string;
}

/** Two balances stand side by side and the third below them, so that the cells keep to the columns of the table above. */
const cornerOf = (index: number, top: number) => ({ row: top + (index < 2 ? 0 : rowsOfOne), column: index === 1 ? 3 : 1 });

const placesOf = (index: number, top: number): Places => {
  const { row, column } = cornerOf(index, top);
  return {
    center: fixedCell(row, column),
    half: fixedCell(row, column + 1),
    tilt: fixedCell(row + 1, column),
    drawn: fixedCell(row + 1, column + 1),
  };
};

const cellOf = (context: SheetContext, id: string, index: number): string =>
  `INDEX(${wholeColumn(context, valueBalanceCostTable, id)},${(index + 1).toString()})`;

interface PointCells {
  readonly outline: { readonly x: Area; readonly values: Area };
  readonly pans: { readonly x: Area; readonly values: Area };
}

const placePoints = (draft: SheetDraft, context: SheetContext, top: number): readonly PointCells[] => {
  const all = Array.from({ length: most }, (_one, index) => placesOf(index, top));
  const number = all.map(({ drawn }) => drawn).join("+");
  return all.map(({ center, half, tilt, drawn }, index) => {
    const { row, column } = cornerOf(index, top);
    const position = all
      .slice(0, index + 1)
      .map((one) => one.drawn)
      .join("+");
    const put = (down: number, right: number, formula: string): void =>
      draft.put(row + down, column + right, `=${formula}`, looks.hint, { numberFormat: "0.00", horizontal: "Right" });
    const problems = cellOf(context, "problemCosts", index);
    const solution = cellOf(context, "solutionCost", index);
    put(0, 0, `IF(${drawn}=0,${plane.outside.toString()},IF(${number}=1,3,IF(${number}=2,3*(${position})-1.5,2*(${position})-1)))`);
    put(0, 1, `IF(${drawn}=0,0,IF(${number}=1,1.6,IF(${number}=2,0.95,0.65)))`);
    put(1, 0, `IF(${drawn}=0,0,IFERROR(MAX(-1,MIN(1,(${problems}-${solution})/(${problems}+${solution}))),0))`);
    put(1, 1, `IF(ISNUMBER(IFERROR(${cellOf(context, "ratio", index)},"")),1,0)`);
    [...outline, ...pans].forEach(([side, across, down], point) => {
      put(point + 2, 0, `${center}+${half}*(${side.toString()}+${(across * 0.3).toString()})`);
      put(point + 2, 1, `${tilt}*${(side * swing).toString()}-${down.toString()}`);
    });
    const cells = (from: number, count: number) => ({
      x: areaOf(row + 2 + from, column, count, 1),
      values: areaOf(row + 2 + from, column + 1, count, 1),
    });
    return { outline: cells(0, outline.length), pans: cells(outline.length, pans.length) };
  });
};

/** Draws the balances from a row on, with the same in words below, and answers with the last row taken. */
export const placeBalances = (draft: SheetDraft, context: SheetContext, top: number): number => {
  draft.put(top, 1, say(context, texts.heading), looks.heading);
  draft.height(top, top, 22);
  // A row of the chart stands above the points and one below: their figures are higher than their rows.
  const first = top + 2;
  const rows = rowsOfOne * 2 + 2;
  const points = placePoints(draft, context, first);
  draft.height(top + 1, top + rows, rowHeight);
  draft.chart(
    scatterLines({
      name: "KAM_Balances",
      title: say(context, texts.title),
      area: areaOf(top + 1, 1, rows, 5),
      xMin: plane.xMin,
      xMax: plane.xMax,
      yMin: plane.yMin,
      yMax: plane.yMax,
      series: points.flatMap((cells, index) => {
        const name = say(context, texts.balance) + (index + 1).toString();
        const labels = [say(context, texts.problems), say(context, texts.solution)];
        return [
          { name, ...cells.outline, color: colors.brand },
          { name: `${name} ·`, ...cells.pans, color: colors.brand, markers: "only" as const, labels, labelPosition: "Bottom" as const },
        ];
      }),
    }),
  );
  const last = top + 1 + rows;
  const separator = say(context, { en: ", ", zh: "，" });
  const names = Array.from({ length: most }, (_one, index) => {
    const { drawn } = placesOf(index, first);
    return `IF(${drawn}=1,${quote(separator)}&${cellOf(context, "opportunity", index)}&" "&TEXT(${cellOf(context, "ratio", index)},"0.00"),"")`;
  });
  draft.spread(
    areaOf(last, 1, 1, 5),
    `=IF(AND(${Array.from({ length: most }, (_one, index) => `${placesOf(index, first).drawn}=0`).join(",")}),${quote(say(context, texts.none))},${joined(
      say(context, texts.order),
      ref(`MID(${names.join("&")},${(separator.length + 1).toString()},250)`),
    )})`,
    looks.note,
  );
  draft.height(last, last, 20);
  return last;
};
