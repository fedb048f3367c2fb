/**
 * How the accounts divide, on the Territory sheet: by class with type of manager and strategy, by profit segment with strategy, and the
 * whale curve. The curve is drawn from a hundred accounts at even distances of rank: it bends downwards all along, so straight lines
 * between them keep its shape.
 */
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf, cellName } from "../../plan/sheet/address";
import { groupedBars, joined, ref, scatterLines } from "../../plan/sheet/blocks";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placeHeading } from "../../plan/sheet/parts";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { segmentWords, serviceClassWords } from "../account/words";
import { accountsTable } from "../accounts/table";
import { segmentStrategies } from "../accounts/texts";
import { managerTypeWords, serviceStrategyWords, typeOfClass } from "../accounts/words";
import { territoryTexts } from "./texts";

const texts = {
  byClass: { en: "Service class", zh: "服务等级" },
  bySegment: { en: "Segment", zh: "利润分类" },
  type: { en: "Manager type", zh: "客户经理类型" },
  accounts: { en: "Accounts", zh: "客户数" },
  share: { en: "Share", zh: "占比" },
  visits: { en: "Visits a month", zh: "每月拜访" },
  revenue: { en: "Revenue", zh: "收入" },
  profit: { en: "Profit", zh: "利润" },
  profitShare: { en: "Share of profit", zh: "利润占比" },
  strategy: { en: "Strategy", zh: "策略" },
  without: { en: "Without class", zh: "无等级" },
  unknown: { en: "Profit not known", zh: "利润未知" },
  whale: { en: "What the accounts earn, the most profitable first", zh: "客户累计利润（利润高者在前）" },
  whaleX: { en: "Share of the accounts", zh: "客户占比" },
  whaleY: { en: "Share of the profit", zh: "利润占比" },
  bars: { en: "Accounts and profit by class", zh: "各等级的客户与利润占比" },
  none: { en: "Enter profits on the Accounts sheet: the curve follows.", zh: "在客户群表填写利润后即可得出曲线。" },
  best: { en: " of the accounts earn ", zh: " 的客户赚取 " },
  of: { en: " of all profit; accounts at a loss take ", zh: " 的总利润；亏损客户消耗 " },
  back: { en: " of it back.", zh: "。" },
} as const satisfies Record<string, Text>;

/** Columns of the two lists, and of the figures of the curve, which are not printed. */
const at = {
  name: 1,
  type: 2,
  accounts: 3,
  share: 4,
  visits: 5,
  revenue: 6,
  profit: 7,
  profitShare: 8,
  strategy: 9,
  last: 12,
  points: 14,
} as const;
const curvePoints = 100;
const chartRows = 13;

const column = (context: SheetContext, id: string): string => wholeColumn(context, accountsTable, id);

interface Line {
  /** Formulas without "=". */
  readonly name: string;
  readonly type: string;
  readonly strategy: string;
  /** Column and criterion that pick the accounts. */
  readonly picks: string;
}

const classLines = (context: SheetContext): readonly Line[] => [
  ...serviceClassWords.terms.map(({ id }) => ({
    name: context.lists.word(serviceClassWords, id),
    type: context.lists.word(managerTypeWords, typeOfClass[id]),
    strategy: context.lists.word(serviceStrategyWords, id),
    picks: `${column(context, "class")},${context.lists.word(serviceClassWords, id)}`,
  })),
  { name: quote(say(context, texts.without)), type: '""', strategy: '""', picks: `${column(context, "class")},"="` },
];

const segmentLines = (context: SheetContext): readonly Line[] => [
  ...segmentWords.terms.map(({ id }) => ({
    name: context.lists.word(segmentWords, id),
    type: '""',
    strategy: quote(say(context, segmentStrategies[id])),
    picks: `${column(context, "segment")},${context.lists.word(segmentWords, id)}`,
  })),
  { name: quote(say(context, texts.unknown)), type: '""', strategy: '""', picks: `${column(context, "profit")},"="` },
];

/** A list with its header in the first row; answers with the row below its last. */
const placeList = (draft: SheetDraft, context: SheetContext, top: number, heading: Text, lines: readonly Line[]): number => {
  const header = [
    heading,
    lines[0]?.type === '""' ? null : texts.type,
    texts.accounts,
    texts.share,
    texts.visits,
    texts.revenue,
    texts.profit,
    texts.profitShare,
  ];
  draft.line(
    top,
    at.name,
    header.map((one) => (one === null ? "" : say(context, one))),
    looks.computedHeader,
    looks.right,
  );
  draft.paint(areaOf(top, at.name, 1, 1), looks.left, { indent: 1 });
  draft.paint(areaOf(top, at.type, 1, 1), looks.center);
  draft.spread(areaOf(top, at.strategy, 1, at.last - at.strategy + 1), say(context, texts.strategy), looks.computedHeader, looks.left, {
    indent: 1,
  });
  draft.height(top, top, 24);
  const named = `${column(context, "account")},"?*"`;
  const all = `COUNTIFS(${named})`;
  const total = `SUM(${column(context, "profit")})`;
  lines.forEach(({ name, type, strategy, picks }, index) => {
    const row = top + 1 + index;
    const sum = (id: string): string => `=SUMIFS(${column(context, id)},${picks})`;
    draft.put(row, at.name, `=${name}`, looks.row, looks.left, { indent: 1 });
    draft.put(row, at.type, `=${type}`, looks.row, looks.center);
    draft.put(row, at.accounts, `=COUNTIFS(${named},${picks})`, looks.row, looks.right, { numberFormat: formats.whole });
    draft.put(row, at.share, `=IF(${all}=0,"",${cellName(row, at.accounts)}/${all})`, looks.row, looks.right, {
      numberFormat: formats.share,
    });
    draft.put(row, at.visits, sum("load"), looks.row, looks.right, { numberFormat: formats.whole });
    draft.put(row, at.revenue, sum("revenue"), looks.row, looks.right, { numberFormat: formats.money });
    draft.put(row, at.profit, sum("profit"), looks.row, looks.right, { numberFormat: formats.money });
    draft.put(row, at.profitShare, `=IF(${total}<=0,"",${cellName(row, at.profit)}/${total})`, looks.row, looks.right, {
      numberFormat: formats.share,
    });
    draft.spread(areaOf(row, at.strategy, 1, at.last - at.strategy + 1), `=${strategy}`, looks.row, looks.left, { indent: 1 });
    draft.height(row, row, 18);
  });
  draft.conditional({ kind: "bar", area: areaOf(top + 1, at.share, lines.length, 1), color: colors.brandLight, minimum: 0, maximum: 1 });
  return top + 1 + lines.length;
};

/**
 * The figures of the curve: the profit at each rank, and the share of accounts and of profit down to it, equal profits together. They lie
 * beside each other, in three rows, because a column of them would run past everything below.
 */
const placePoints = (draft: SheetDraft, context: SheetContext, top: number): void => {
  const profits = column(context, "profit");
  const known = `COUNT(${profits})`;
  const ranks = Array.from({ length: curvePoints }, (_, point) => point + 1);
  const from = (point: number): string => `">="&${cellName(top + 2, at.points + point)}`;
  const share = (figure: (criterion: string) => string) => [0, ...ranks.map((point) => `=IFERROR(${figure(from(point))},0)`)];
  const look = { ...looks.muted, numberFormat: "0.000" };
  draft.line(
    top,
    at.points,
    share((criterion) => `COUNTIF(${profits},${criterion})/${known}`),
    look,
  );
  draft.line(
    top + 1,
    at.points,
    share((criterion) => `SUMIF(${profits},${criterion})/SUM(${profits})`),
    look,
  );
  const rank = (point: number): string => `MAX(1,ROUND(${known}*${point.toString()}/${curvePoints.toString()},0))`;
  draft.line(top + 2, at.points, ["", ...ranks.map((point) => `=IFERROR(LARGE(${profits},${rank(point)}),"")`)], look);
};

const sentence = (context: SheetContext): string => {
  const profits = column(context, "profit");
  const [most, total] = [
    `COUNTIF(${column(context, "segment")},${context.lists.word(segmentWords, "most-profitable")})`,
    `SUM(${profits})`,
  ];
  const earned = `SUMIFS(${profits},${column(context, "segment")},${context.lists.word(segmentWords, "most-profitable")})`;
  const words = joined(
    ref(`TEXT(${most}/COUNT(${profits}),"0 %")`),
    say(context, texts.best),
    ref(`TEXT(${earned}/${total},"0 %")`),
    say(context, texts.of),
    ref(`TEXT(-SUMIF(${profits},"<0")/${total},"0.0 %")`),
    say(context, texts.back),
  );
  return `=IF(${total}<=0,${quote(say(context, texts.none))},${words})`;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const first = placeHeading(draft, context, top, territoryTexts.structure, territoryTexts.structurePurpose);
  if (!has(context, accountsTable)) return first;
  const classes = classLines(context);
  const second = placeList(draft, context, first, texts.byClass, classes);
  draft.height(second, second, 8);
  const below = placeList(draft, context, second + 1, texts.bySegment, segmentLines(context));
  placePoints(draft, context, first);
  draft.put(below + 1, at.name, say(context, texts.whale), looks.heading);
  draft.put(below + 1, at.profit, say(context, texts.bars), looks.heading);
  draft.height(below + 1, below + 1, 22);
  draft.spread(areaOf(below + 2, at.name, 1, at.last), sentence(context), looks.rowTop);
  const chartTop = below + 3;
  const curve = scatterLines({
    name: "KAM_WhaleChart",
    title: say(context, texts.whale),
    area: areaOf(chartTop, at.name, chartRows, 6),
    series: [
      {
        name: say(context, texts.whale),
        x: areaOf(first, at.points, 1, curvePoints + 1),
        values: areaOf(first + 1, at.points, 1, curvePoints + 1),
        width: 2.25,
      },
    ],
    xMin: 0,
    xMax: 1,
    yMin: 0,
    yMax: 1,
    axes: { x: say(context, texts.whaleX), y: say(context, texts.whaleY) },
  });
  // The curve may pass all profit, and fall below nothing.
  const share = { format: formats.share, gridlines: true };
  draft.chart({
    ...curve,
    valueAxis: { ...curve.valueAxis, ...share, minimum: null, maximum: null },
    categoryAxis: { ...curve.categoryAxis, format: formats.share, majorUnit: 0.2 },
  });
  const ofClasses = (id: number) => areaOf(first + 1, id, classes.length - 1, 1);
  draft.chart(
    groupedBars({
      name: "KAM_ClassChart",
      title: say(context, texts.bars),
      type: "ColumnClustered",
      area: areaOf(chartTop, at.profit, chartRows, at.last - at.profit + 1),
      names: ofClasses(at.name),
      series: [
        { name: say(context, texts.whaleX), values: ofClasses(at.share), color: colors.brandLight },
        { name: say(context, texts.whaleY), values: ofClasses(at.profitShare), color: colors.brand },
      ],
      format: formats.share,
    }),
  );
  return chartTop + chartRows;
};
