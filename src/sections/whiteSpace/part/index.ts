/**
 * The white space on its sheet: two figures with their sentences, the matrix of units × offerings, and below it the table it follows.
 *
 * The matrix stands first because it is of fixed size: the table below may grow without moving anything.
 */
import type { Text } from "../../../plan/language";
import type { SheetContext } from "../../../plan/section";
import { areaOf, cellName, columnLetters, columnReference, fixedArea, fixedCell } from "../../../plan/sheet/address";
import { joined, ref } from "../../../plan/sheet/blocks";
import { colors, formats, looks } from "../../../plan/sheet/looks";
import { placeHeading, placePartTable } from "../../../plan/sheet/parts";
import { behindCount, type CountedText, figure, moneyText, quote, say, tableName, wholeColumn } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { columnOf } from "../../../plan/table";
import { amountIn, walletFigure, walletTotal } from "./formulas";
import { whiteSpaceTable } from "../table";
import { stateMarks, stateWords, type CellState } from "../words";

const texts = {
  matrix: { en: "Units × offerings", zh: "单位 × 产品" },
  matrixPurpose: { en: "Follows the table below; a cell without a word is white.", zh: "由下表生成；没有文字的格即空白。" },
  rows: { en: "The cells", zh: "各格明细" },
  rowsPurpose: {
    en: "One row for each unit and offering you know something about. Yellow cells are yours.",
    zh: "每行一个单位和一种产品，只填已了解的。黄色单元格由您填写。",
  },
  corner: { en: "Unit ↓  Offering →", zh: "单位 ↓ 产品 →" },
  won: { en: "Won", zh: "已赢得" },
  reachable: { en: "Open and potential", zh: "进行中和有潜力" },
  allUnits: { en: "All units", zh: "全部单位" },
  white: { en: "Share white", zh: "空白占比" },
  wallet: { en: "Wallet share", zh: "钱包份额" },
  nothing: {
    en: "Nothing entered yet: begin in the table below with the units that buy from you today.",
    zh: "尚未填写：请在下方表格中从目前采购的单位开始。",
  },
  cells: { one: " cell: ", en: " cells: ", zh: " 格：" },
  cellsWhite: { en: " white, ", zh: " 格空白，" },
  potential: { en: " potential, ", zh: " 格有潜力，" },
  open: { en: " open, ", zh: " 格进行中，" },
  wonCells: { en: " won.", zh: " 格已赢得。" },
  most: { en: " Most could be won in ", zh: "可争取金额最高的单位：" },
  end: { en: ".", zh: "。" },
  noAmounts: { en: "No amounts entered yet.", zh: "尚未填写金额。" },
  walletWon: { en: " won of ", zh: " 已赢得，总额 " },
  walletRest: { en: "; the rest is open, potential, or with competitors.", zh: "；其余为进行中、有潜力或在对手手中。" },
  more: { en: "Not shown: units ", zh: "未显示：单位 " },
  moreUnits: { en: ", offerings ", zh: " 个，产品 " },
  moreOfferings: { en: ". The figures of the matrix leave them out.", zh: " 种，矩阵数据不含这些内容。" },
  legend: { en: "blank = white", zh: "空白 = 尚未开发" },
} as const satisfies Record<string, Text | CountedText>;

const most = { units: 12, offerings: 10 } as const;
/** Columns of the matrix: unit, three figures, offerings. */
const at = { unit: 1, won: 2, reachable: 3, white: 4, offerings: 5 } as const;
/** Larger than any row of a sheet: a position that does not exist. */
const nowhere = "2000000";

const stateLooks: Readonly<Record<CellState, { readonly fill: string; readonly color: string; readonly bold?: boolean }>> = {
  won: { fill: colors.brand, color: colors.paper, bold: true },
  open: { fill: colors.brandLight, color: colors.ink },
  potential: { fill: colors.attentionTint, color: colors.attention, bold: true },
  blocked: { fill: colors.line, color: colors.muted },
};

const sheetColumn = (context: SheetContext, id: string): string => wholeColumn(context, whiteSpaceTable, id);

/** Place of every row in the table, from 1. */
const positions = (context: SheetContext): string => {
  const header = columnReference(say(context, columnOf(whiteSpaceTable, "unit").header));
  return `ROW(${sheetColumn(context, "unit")})-ROW(${tableName(context, whiteSpaceTable)}[[#Headers],[${header}]])`;
};

/** The next name of a column that does not stand in the cells before; blank where there is none. */
const nextName = (context: SheetContext, id: "unit" | "offering", before: string): string => {
  const names = sheetColumn(context, id);
  // "=" in front: a name that begins like a condition is no condition.
  const taken = `((COUNTIF(${before},"="&${names})>0)+(${names}="")>0)`;
  return `=IFERROR(INDEX(${names},SUMPRODUCT(MIN(${positions(context)}+${nowhere}*${taken})))&"","")`;
};

/** State of the first row about a unit and an offering; blank where there is none. */
const stateOf = (context: SheetContext, unit: string, offering: string): string => {
  const other = `(1-(${sheetColumn(context, "unit")}=${unit})*(${sheetColumn(context, "offering")}=${offering}))`;
  const first = `SUMPRODUCT(MIN(${positions(context)}+${nowhere}*${other}))`;
  return `=IF(OR(${unit}="",${offering}=""),"",IFERROR(INDEX(${sheetColumn(context, "state")},${first})&"",""))`;
};

/** How many different names a column holds. */
const distinct = (context: SheetContext, id: string): string => {
  const names = sheetColumn(context, id);
  // "=" in front: a name that begins like a condition is no condition. A name too long for COUNTIF counts as none.
  return `IFERROR(ROUND(SUMPRODUCT((${names}<>"")/COUNTIF(${names},"="&${names})),0),0)`;
};

interface MatrixPlace {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly right: number;
}

/** Name of an offering in the header, for formulas of any row. */
const offeringCell = (header: number, index: number): string => `${columnLetters(at.offerings + index)}$${(header + 1).toString()}`;

const placeFigures = (draft: SheetDraft, context: SheetContext, top: number, { header, first, last, right }: MatrixPlace): void => {
  const body = areaOf(first, at.offerings, most.units, most.offerings);
  const units = `COUNTIF(${fixedArea(areaOf(first, at.unit, most.units, 1))},"?*")`;
  const offerings = `COUNTIF(${fixedArea(areaOf(header, at.offerings, 1, most.offerings))},"?*")`;
  const all = `${units}*${offerings}`;
  const count = (state: CellState): string => `COUNTIF(${fixedArea(body)},${context.lists.word(stateWords, state)})`;
  const states = `${fixedCell(first, at.offerings)}:INDEX(${fixedArea(body)},${units},${offerings})`;
  const filled = `COUNTIF(${fixedArea(body)},"?*")`;
  const reachable = fixedArea(areaOf(first, at.reachable, most.units, 1));
  const best = `IF(N(MAX(${reachable}))=0,"",${joined(say(context, texts.most), ref(`INDEX(${fixedArea(areaOf(first, at.unit, most.units, 1))},MATCH(MAX(${reachable}),${reachable},0))`), say(context, texts.end))})`;
  const cells = joined(
    ref(all),
    ref(behindCount(context, all, texts.cells)),
    ref(`(${all}-${filled})`),
    say(context, texts.cellsWhite),
    ref(count("potential")),
    say(context, texts.potential),
    ref(count("open")),
    say(context, texts.open),
    ref(count("won")),
    say(context, texts.wonCells),
    ref(best),
  );
  const wallet = joined(
    ref(moneyText(context, amountIn(context, "won"))),
    say(context, texts.walletWon),
    ref(moneyText(context, walletTotal(context))),
    say(context, texts.walletRest),
  );
  const lines = [
    [
      texts.white,
      `=IF(${all}=0,"",${figure(context, "WHITESPACE", states)})`,
      `=IF(${all}=0,${quote(say(context, texts.nothing))},${cells})`,
    ],
    [texts.wallet, `=${walletFigure(context)}`, `=IF(${walletTotal(context)}<=0,${quote(say(context, texts.noAmounts))},${wallet})`],
  ] as const;
  lines.forEach(([label, value, sentence], index) => {
    const row = top + index;
    draft.put(row, at.unit, say(context, label), looks.row, looks.bold);
    draft.put(row, at.won, value, looks.row, looks.bold, { numberFormat: formats.share, horizontal: "Left" });
    draft.spread(areaOf(row, at.reachable, 1, right - at.reachable + 1), sentence, looks.row);
    draft.height(row, row, 20);
  });
  const rest = (total: string, shown: string): string => `MAX(0,${total}-${shown})`;
  const moreUnits = rest(distinct(context, "unit"), units);
  const moreOfferings = rest(distinct(context, "offering"), offerings);
  const more = joined(
    say(context, texts.more),
    ref(moreUnits),
    say(context, texts.moreUnits),
    ref(moreOfferings),
    say(context, texts.moreOfferings),
  );
  draft.spread(areaOf(last + 1, at.unit, 1, 8), `=IF(${moreUnits}+${moreOfferings}=0,"",${more})`, looks.note, {
    color: colors.attention,
  });
};

const placeMatrix = (draft: SheetDraft, context: SheetContext, place: MatrixPlace): void => {
  const { header, first } = place;
  draft.line(
    header,
    at.unit,
    [say(context, texts.corner), say(context, texts.won), say(context, texts.reachable), say(context, texts.white)],
    looks.computedHeader,
    looks.right,
  );
  draft.paint(areaOf(header, at.unit, 1, 1), looks.left, { indent: 1 });
  draft.height(header, header, 34);
  for (let index = 0; index < most.offerings; index += 1) {
    const before = `${fixedCell(header, at.white)}:${cellName(header, at.offerings + index - 1)}`;
    draft.put(header, at.offerings + index, nextName(context, "offering", before), looks.hint, looks.bold, looks.center, {
      color: colors.brand,
      size: 10,
      vertical: "Center",
    });
  }
  draft.conditional({
    kind: "formula",
    area: areaOf(header, at.offerings, 1, most.offerings),
    formula: `=${cellName(header, at.offerings)}<>""`,
    look: { fill: colors.brandTint },
  });
  const offeringsShown = `COUNTIF(${fixedArea(areaOf(header, at.offerings, 1, most.offerings))},"?*")`;
  for (let index = 0; index < most.units; index += 1) {
    const row = first + index;
    const unit = `$${cellName(row, at.unit)}`;
    const ifUnit = (formula: string): string => `=IF(${unit}="","",${formula})`;
    const ofUnit = [sheetColumn(context, "unit"), unit];
    const cells = areaOf(row, at.offerings, 1, most.offerings);
    draft.put(row, at.unit, nextName(context, "unit", `${fixedCell(header, at.unit)}:$${cellName(row - 1, at.unit)}`), looks.freeRow, {
      indent: 1,
      horizontal: "Left",
    });
    draft.put(row, at.won, ifUnit(amountIn(context, "won", ...ofUnit)), looks.freeRow, looks.right, { numberFormat: formats.money });
    draft.put(
      row,
      at.reachable,
      ifUnit(`${amountIn(context, "open", ...ofUnit)}+${amountIn(context, "potential", ...ofUnit)}`),
      looks.freeRow,
      looks.right,
      { numberFormat: formats.money },
    );
    draft.put(
      row,
      at.white,
      ifUnit(`IF(${offeringsShown}=0,"",1-COUNTIF(${fixedArea(cells)},"?*")/${offeringsShown})`),
      looks.freeRow,
      looks.right,
      { numberFormat: formats.share },
    );
    draft.line(
      row,
      at.offerings,
      Array.from({ length: most.offerings }, (_cell, one) => stateOf(context, unit, offeringCell(header, one))),
      looks.freeRow,
      looks.center,
    );
    draft.height(row, row, 20);
  }
};

/** All units in one line below the header: amounts of the matrix, and what could be won of each offering. */
const placeTotals = (draft: SheetDraft, context: SheetContext, { header, first }: MatrixPlace): void => {
  const row = header + 1;
  const ofColumn = (column: number): string => `SUM(${fixedArea(areaOf(first, column, most.units, 1))})`;
  draft.put(row, at.unit, say(context, texts.allUnits), looks.row, looks.bold, { indent: 1, horizontal: "Left" });
  for (const column of [at.won, at.reachable])
    draft.put(row, column, `=IF(${ofColumn(column)}=0,"",${ofColumn(column)})`, looks.row, looks.bold, looks.right, {
      numberFormat: formats.money,
    });
  const white = cellName(header - 4, at.won);
  draft.put(row, at.white, `=IF(ISNUMBER(${white}),${white},"")`, looks.row, looks.bold, looks.right, { numberFormat: formats.share });
  for (let index = 0; index < most.offerings; index += 1) {
    const name = offeringCell(header, index);
    const ofOffering = [sheetColumn(context, "offering"), name];
    const formula = `=IF(${name}="","",${amountIn(context, "open", ...ofOffering)}+${amountIn(context, "potential", ...ofOffering)})`;
    draft.put(row, at.offerings + index, formula, looks.row, looks.muted, looks.center, { numberFormat: formats.money });
  }
  draft.height(row, row, 20);
};

/** Colours with a mark; the letter of a state is the word itself. */
const placeHeat = (draft: SheetDraft, context: SheetContext, { header, first }: MatrixPlace): void => {
  const area = areaOf(first, at.offerings, most.units, most.offerings);
  const cell = cellName(first, at.offerings);
  for (const { id } of stateWords.terms)
    draft.conditional({
      kind: "formula",
      area,
      formula: `=${cell}=${context.lists.word(stateWords, id)}`,
      look: { ...stateLooks[id], numberFormat: `"${stateMarks[id]} "@` },
    });
  const legend = stateWords.terms.map(({ id, label }) => `${stateMarks[id]} ${label[context.language]}`);
  draft.spread(areaOf(header - 2, at.unit, 1, 6), [...legend, say(context, texts.legend)].join("  ·  "), looks.purpose);
  draft.height(header - 2, header - 2, 20);
  draft.conditional({
    kind: "formula",
    area,
    formula: `=AND(${cell}="",$${cellName(first, at.unit)}<>"",${offeringCell(header, 0)}<>"")`,
    look: { fill: colors.band },
  });
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const figures = placeHeading(draft, context, top, texts.matrix, texts.matrixPurpose);
  const header = figures + 4;
  draft.height(header - 1, header - 1, 8);
  const matrix: MatrixPlace = {
    header,
    first: header + 2,
    last: header + 1 + most.units,
    right: at.offerings + most.offerings - 1,
  };
  placeMatrix(draft, context, matrix);
  placeTotals(draft, context, matrix);
  placeHeat(draft, context, matrix);
  placeFigures(draft, context, figures, matrix);
  const table = placePartTable(draft, context, matrix.last + 3, {
    heading: texts.rows,
    purpose: texts.rowsPurpose,
    table: whiteSpaceTable,
    formulas: {},
    example: {
      unit: { en: "Treasury", zh: "影像科" },
      offering: { en: "Payment hub", zh: "PACS 升级" },
      state: { en: "Potential", zh: "有潜力" },
      amount: 2000000,
      competitor: { en: "Finastra", zh: "远信软件" },
    },
  });
  const state = table.firstCell("state");
  for (const { id } of stateWords.terms)
    draft.conditional({
      kind: "formula",
      area: table.columnArea("state"),
      formula: `=${state}=${context.lists.word(stateWords, id)}`,
      look: { numberFormat: `"${stateMarks[id]} "@` },
    });
  return table.area.bottom;
};
