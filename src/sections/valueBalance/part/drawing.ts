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
  heading: { en: "The balances", zh: "天平" },
  title: { en: "The heavier side sinks: problems on the left, the solution on the right", zh: "重的一侧下沉：左为问题，右为方案" },
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
const outline: readonly {
  readonly side: -1 | 0 | 1;
  readonly across: -1 | 0 | 1;
  readonly down: number;
  readonly label?: "problems" | "solution";
}[] = [
  { side: -1, across: 0, down: 0 },
  { side: -1, across: -1, down: 0.6 },
  { side: -1, across: 0, down: 0.6, label: "problems" },
  { side: -1, across: 1, down: 0.6 },
  { side: -1, across: 0, down: 0 },
  { side: 0, across: 0, down: 0 },
  { side: 0, across: 0, down: 1.7 },
  { side: 0, across: -1, down: 1.7 },
  { side: 0, across: 1, down: 1.7 },
  { side: 0, across: 0, down: 1.7 },
  { side: 0, across: 0, down: 0 },
  { side: 1, across: 0, down: 0 },
  { side: 1, across: -1, down: 0.6 },
  { side: 1, across: 0, down: 0.6, label: "solution" },
  { side: 1, across: 1, down: 0.6 },
  { side: 1, across: 0, down: 0 },
];

/** Rows of one balance: where it stands, how it leans, its points. */
const rowsOfOne = outline.length + 2;
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

const placePoints = (draft: SheetDraft, context: SheetContext, top: number): readonly { readonly x: Area; readonly y: Area }[] => {
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
    outline.forEach(({ side, across, down }, point) => {
      put(point + 2, 0, `${center}+${half}*(${side.toString()}+${(across * 0.3).toString()})`);
      put(point + 2, 1, `${tilt}*${(side * swing).toString()}-${down.toString()}`);
    });
    return { x: areaOf(row + 2, column, outline.length, 1), y: areaOf(row + 2, column + 1, outline.length, 1) };
  });
};

/** Draws the balances from a row on, with the same in words below, and answers with the last row taken. */
export const placeBalances = (draft: SheetDraft, context: SheetContext, top: number): number => {
  draft.put(top, 1, say(context, texts.heading), looks.heading);
  draft.height(top, top, 22);
  const first = top + 1;
  const rows = rowsOfOne * 2;
  const points = placePoints(draft, context, first);
  draft.height(first, first + rows - 1, rowHeight);
  draft.chart(
    scatterLines({
      name: "KAM_Balances",
      title: say(context, texts.title),
      area: areaOf(first, 1, rows, 5),
      xMin: plane.xMin,
      xMax: plane.xMax,
      yMin: plane.yMin,
      yMax: plane.yMax,
      series: points.map(({ x, y }, index) => ({
        name: say(context, texts.balance) + (index + 1).toString(),
        x,
        values: y,
        color: colors.brand,
        labels: outline.map(({ label }) => (label === undefined ? "" : say(context, texts[label]))),
        labelPosition: "Bottom",
      })),
    }),
  );
  const last = first + rows;
  const names = Array.from({ length: most }, (_one, index) => {
    const { drawn } = placesOf(index, first);
    const end = say(context, { en: "; ", zh: "；" });
    return `IF(${drawn}=1,${cellOf(context, "opportunity", index)}&" "&TEXT(${cellOf(context, "ratio", index)},"0.00")&${quote(end)},"")`;
  });
  draft.spread(
    areaOf(last, 1, 1, 5),
    `=IF(AND(${Array.from({ length: most }, (_one, index) => `${placesOf(index, first).drawn}=0`).join(",")}),${quote(say(context, texts.none))},${joined(
      say(context, texts.order),
      ref(names.join("&")),
    )})`,
    looks.note,
  );
  draft.height(last, last, 20);
  return last;
};
