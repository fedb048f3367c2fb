/**
 * The Accounts sheet: one table alone, so that it filters, sorts and grows to thousands of rows under a header that stays. A sentence
 * above says how profit divides; everything that sums up stands on the Territory sheet.
 *
 * A row looks nothing up in the other rows: the profit from which accounts are among the most profitable is found once, above the table.
 */
import { nativeFigure } from "../../plan/functions/twins";
import type { Text } from "../../plan/language";
import { areaOf, fixedCell } from "../../plan/sheet/address";
import { tableIn } from "../../plan/planData";
import { joined, ref, subjectStart } from "../../plan/sheet/blocks";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placeTable } from "../../plan/sheet/planTable";
import {
  behindCount,
  type CountedText,
  figure,
  inRow,
  inRowFrom,
  quote,
  say,
  type SheetContext,
  wholeColumn,
} from "../../plan/sheet/sheetContext";
import { closeSheet, contentRow, openSheet } from "../../plan/sheet/sheetFrame";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import { segmentWords, serviceClassWords } from "../account/words";
import { segmentThresholds } from "../profitLoss/settings";
import { classVisits } from "./settings";
import { accountsTable } from "./table";
import { accountsTexts } from "./texts";
import { serviceStrategyWords } from "./words";

const texts = {
  accounts: { one: " account", en: " accounts", zh: " 个客户" },
  visits: { en: " visits a month", zh: " 次拜访/月" },
  none: { en: "Enter profits: the segments follow.", zh: "填写利润后即可得出利润分类。" },
  most: { one: " account (", en: " accounts (", zh: " 个客户（" },
  earn: { one: ") earns the first ", en: ") earn the first ", zh: "）贡献前 " },
  ofProfit: { en: " of the profit; loss-making: ", zh: " 的利润；亏损：" },
  lose: { en: ".", zh: " 个。" },
  from: { en: "Most profitable from", zh: "最赚钱客户起点" },
} as const satisfies Record<string, Text | CountedText>;

/** Amounts may be entered in thousands: a small one keeps its decimal. */
const amountFormat = "[>=100]#,##0;[<=-100]-#,##0;0.0";

const at = { sentence: 1, label: 8, limit: 9 } as const;
const lastColumn = 9;

export const limitCell = fixedCell(contentRow, at.limit);

const segmentFormula = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, accountsTable, id);
  const word = (id: string): string => context.lists.word(segmentWords, id);
  const [profit, revenue] = [cell("profit"), cell("revenue")];
  const thin = `AND(N(${revenue})<>0,ROUND(${profit}/IF(N(${revenue})=0,1,${revenue}),9)<${context.lists.weight(segmentThresholds, "leastMargin")})`;
  return (
    `=IF(NOT(ISNUMBER(${profit})),"",IF(${profit}<0,${word("loss-making")},IF(${profit}=0,${word("unprofitable")},` +
    `IF(NOT(ISNUMBER(${limitCell})),"",IF(${profit}>=${limitCell},${word("most-profitable")},` +
    `IF(${thin},${word("unprofitable")},${word("next-profitable")}))))))`
  );
};

const formulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, accountsTable, id);
  const classAt = `MATCH(${cell("class")},${context.lists.words(serviceClassWords)},0)`;
  // Built-in functions always: a call of the add-in for each of thousands of rows would be felt.
  const order = nativeFigure(
    context.registry.twins,
    "REPLENISH",
    [inRowFrom(context, accountsTable, "sales1", "sales3"), cell("stock")],
    context.lists,
  );
  return {
    load: `=IF(ISNUMBER(${cell("visitsPerMonth")}),${cell("visitsPerMonth")},IFERROR(INDEX(${context.lists.weights(classVisits)},${classAt}),""))`,
    segment: segmentFormula(context),
    service: `=IFERROR(INDEX(${context.lists.words(serviceStrategyWords)},${classAt}),"")`,
    order: order === null ? '=""' : `=${order}`,
  };
};

const sentence = (context: SheetContext): string => {
  const segments = wholeColumn(context, accountsTable, "segment");
  const count = (id: string): string => `COUNTIF(${segments},${context.lists.word(segmentWords, id)})`;
  const known = `COUNT(${wholeColumn(context, accountsTable, "profit")})`;
  const words = joined(
    ref(`TEXT(${count("most-profitable")},${quote(formats.whole)})`),
    ref(behindCount(context, count("most-profitable"), texts.most)),
    ref(`TEXT(${count("most-profitable")}/${known},"0 %")`),
    ref(behindCount(context, count("most-profitable"), texts.earn)),
    ref(`TEXT(${context.lists.weight(segmentThresholds, "mostProfitable")},"0 %")`),
    say(context, texts.ofProfit),
    ref(`TEXT(${count("loss-making")},${quote(formats.whole)})`),
    say(context, texts.lose),
  );
  return `=IF(ISNUMBER(${limitCell}),${words},${quote(say(context, texts.none))})`;
};

/** Whether the list says what is sold and what lies in stock: then paper shows what to order, in a block beside the names. */
const replenished = ({ data }: SheetContext): boolean =>
  tableIn(data, accountsTable).rows.some(({ cells }) => ["sales1", "stock"].some((id) => (cells[id] ?? "") !== ""));

export const draw = (context: SheetContext): SheetSpec => {
  const column = (id: string): string => wholeColumn(context, accountsTable, id);
  const facts = joined(
    subjectStart(context),
    ref(`TEXT(COUNTA(${column("account")}),${quote(formats.whole)})`),
    ref(behindCount(context, `COUNTA(${column("account")})`, texts.accounts)),
    " · ",
    ref(`TEXT(SUM(${column("load")}),${quote(formats.whole)})`),
    say(context, texts.visits),
  );
  const draft = openSheet(context, {
    id: accountsTable.id,
    purpose: accountsTexts.purpose,
    lastColumn,
    bandTo: accountsTable.columns.length,
    facts: `=${facts}`,
    linkColumns: [1, 3, 4],
  });
  draft.put(contentRow, at.sentence, sentence(context), looks.rowTop);
  draft.put(contentRow, at.label, say(context, texts.from), looks.rowTop, looks.muted, looks.right);
  draft.put(contentRow, at.limit, `=IFERROR(${figure(context, "SEGMENTLIMIT", column("profit"))},"")`, looks.rowTop, looks.left, {
    bold: true,
    indent: 1,
    numberFormat: amountFormat,
  });
  draft.height(contentRow, contentRow, 20);
  const headerRow = contentRow + 2;
  const table = placeTable(draft, context, {
    table: accountsTable,
    headerRow,
    left: 1,
    formulas: formulas(context),
    lines: 1,
    widths: {
      account: 26,
      class: 14,
      place: 18,
      manager: 16,
      load: 9,
      revenue: 13,
      profit: 13,
      segment: 19,
      service: 42,
      visitsPerMonth: 11,
      x: 9,
      y: 9,
    },
    looks: { revenue: { numberFormat: amountFormat }, profit: { numberFormat: amountFormat }, order: { bold: true } },
    example: {
      account: { en: "Riverside store", zh: "河滨便利店" },
      class: { en: "Potential", zh: "潜力" },
      place: { en: "North district", zh: "城北" },
      manager: { en: "Li Wei", zh: "李伟" },
      revenue: 22600,
      profit: 3320,
    },
  });
  draft.paint(areaOf(table.body.top, table.columnOf("service"), table.body.bottom - table.body.top + 1, 1), { wrap: false });
  const look = (id: string, word: string, color: string): void =>
    draft.conditional({
      kind: "formula",
      area: table.columnArea(id),
      formula: `=${table.firstCell(id)}=${context.lists.word(segmentWords, word)}`,
      look: { color, bold: true },
    });
  look("segment", "most-profitable", colors.brand);
  look("segment", "loss-making", colors.bad);
  draft.conditional({
    kind: "formula",
    area: table.columnArea("profit"),
    formula: `=N(${table.firstCell("profit")})<0`,
    look: { color: colors.bad },
  });
  draft.conditional({
    kind: "formula",
    area: table.columnArea("order"),
    formula: `=N(${table.firstCell("order")})>0`,
    look: { color: colors.attention, fill: colors.attentionTint },
  });
  return closeSheet(draft, context, {
    lastRow: table.area.bottom + 1,
    lastColumn,
    frozenRows: headerRow + 1,
    frozenColumns: 2,
    titleRows: [headerRow, headerRow],
    titleColumns: [0, 1],
    onePage: false,
    further: replenished(context) ? [{ ...table.body, left: table.columnOf("sales1"), right: table.columnOf("order") }] : [],
  });
};
