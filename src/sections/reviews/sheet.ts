/**
 * The Review sheet: ten minutes with an executive on one page, readable without the add-in. The first lines say the essence, on a phone too;
 * below stand the findings by weight, what the add-in has written down, what is asked, and the reviews with their decisions.
 *
 * What has moved and what is not known no formula can tell: these lines are written when a review is prepared, into rows of their own.
 */
import { nextLine, findingColumn } from "../../plan/frame/findings/layout";
import type { Text } from "../../plan/language";
import { preparedPart } from "../../plan/review";
import { areaOf, cellName, fixedCell } from "../../plan/sheet/address";
import { colourSeverity, joined, ref, subjectStart } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { behindCount, dayText, inRow, quote, say, wholeColumn, type SheetContext } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { closeSheet, contentRow, linkTarget, openSheet } from "../../plan/sheet/sheetFrame";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import { heightOf } from "../../plan/sheet/textLines";
import { cardRows, cards, summarySheet } from "../summary/summarySheet";
import { askTable, reviewTable } from "./table";
import { reviewTexts } from "./texts";
import { askAnswerWords, reviewDecisionWords } from "./words";

const texts = {
  lastReview: { en: "Last review", zh: "上次评审" },
  never: { en: "Not reviewed yet", zh: "尚未评审" },
  health: { en: "health then ", zh: "当时健康度 " },
  next: { en: "next ", zh: "下次 " },
  asked: { en: "We ask for", zh: "请求事项" },
  late: { en: " late", zh: " 项逾期" },
  first: { en: ", first: ", zh: "，首先：" },
  nothingAsked: { en: "Nothing is waiting for a decision", zh: "没有待决策事项" },
  toDo: { en: "Do first", zh: "首要行动" },
  nothing: { en: "✓ Nothing needs attention.", zh: "✓ 没有需要关注的问题。" },
  findings: { en: "Findings by weight", zh: "重要发现" },
  prepared: { en: "What moved, what changed, what we do not know", zh: "变动、变化与未知" },
  howToPrepare: {
    en: "Written when a review is prepared in the task pane (Review) or with keyplan review.",
    zh: "在任务窗格“评审”中准备评审时写入，也可用 keyplan review 写入。",
  },
} as const satisfies Record<string, Text>;

const decisions = { en: " decisions", one: " decision", zh: " 项待决策" } as const;

/** Widths of the columns from B on: both tables keep to them. */
const widths = [26, 36, 13, 18, 15, 13, 27, 17];
const lastColumn = widths.length;
/** Of the essence: what a phone shows without scrolling. */
const essenceTo = 5;
/** Which rows of tables the sentences read, right of what is printed. */
const dataColumn = 10;

const rows = { essence: contentRow, lastReview: 9, asked: 10, toDo: 11, findings: 13, prepared: 20 } as const;
const findingRows = 5;
/** Three figures, eight changes and five unknowns. */
const preparedRows = 16;
const afterPrepared = rows.prepared + preparedRows + 2;

const placeLine = (draft: SheetDraft, context: SheetContext, row: number, label: string, sentence: string): void => {
  draft.put(row, 1, label, looks.row, looks.bold);
  draft.spread(areaOf(row, 2, 1, essenceTo - 1), sentence, looks.row, looks.wrap);
  draft.height(row, row, heightOf(2, context.language));
};

/** The cards of the Summary, a line each. */
const placeCards = (draft: SheetDraft, context: SheetContext): void => {
  if (!context.sheets.includes(summarySheet.id)) return;
  cards.forEach(([left], index) => {
    const [label, value, note] = [cardRows.cardLabel, cardRows.cardValue, cardRows.cardNote].map((row) =>
      linkTarget(context, summarySheet.id, cellName(row, left)),
    ) as [string, string, string];
    const said = `IF(${note}="",${value}&"",${value}&" — "&${note})`;
    placeLine(draft, context, rows.essence + index, `=IF(${label}="","",${label})`, `=IF(${label}="","",${said})`);
  });
};

const placeLastReview = (draft: SheetDraft, context: SheetContext): void => {
  const column = (id: string): string => wholeColumn(context, reviewTable, id);
  const last = fixedCell(rows.lastReview, dataColumn);
  const days = column("date");
  // Of several reviews on one day the one that stands last.
  draft.put(
    rows.lastReview,
    dataColumn,
    `=IF(COUNT(${days})=0,0,SUMPRODUCT(MAX((${days}=MAX(${days}))*(ROW(${days})-MIN(ROW(${days}))+1))))`,
    looks.muted,
  );
  const of = (id: string): string => `INDEX(${column(id)},${last})`;
  const further = (id: string, words: string): string => `IF(${of(id)}="","",${quote(" · ")}&${words})`;
  const sentence = [
    dayText(of("date")),
    further("reviewer", of("reviewer")),
    further("decision", of("decision")),
    further("health", `${quote(say(context, texts.health))}&TEXT(${of("health")},"0")`),
    further("next", `${quote(say(context, texts.next))}&${dayText(of("next"))}`),
  ].join("&");
  placeLine(
    draft,
    context,
    rows.lastReview,
    say(context, texts.lastReview),
    `=IF(${last}=0,${quote(say(context, texts.never))},${sentence})`,
  );
};

const placeAsked = (draft: SheetDraft, context: SheetContext): void => {
  const column = (id: string): string => wholeColumn(context, askTable, id);
  const open = `(${column("ask")}<>"")*(${column("answer")}="")`;
  const [first, amount] = [fixedCell(rows.asked, dataColumn), fixedCell(rows.asked, dataColumn + 1)];
  draft.put(rows.asked, dataColumn, `=IFERROR(MATCH(1,INDEX(${open},0),0),0)`, looks.muted);
  draft.put(rows.asked, dataColumn + 1, `=SUMPRODUCT(${open})`, looks.muted);
  const late = `COUNT(${column("late")})`;
  const sentence = joined(
    "",
    ref(amount),
    ref(behindCount(context, amount, decisions)),
    ref(`IF(${late}=0,"",${quote(" · ")}&${late}&${quote(say(context, texts.late))})`),
    say(context, texts.first),
    ref(`INDEX(${column("ask")},${first})`),
  );
  placeLine(
    draft,
    context,
    rows.asked,
    say(context, texts.asked),
    `=IF(${first}=0,${quote(say(context, texts.nothingAsked))},${sentence})`,
  );
};

/** A finding with its next step; `index` counts from 0. Formulas without "=". */
const findingAt = (context: SheetContext, index: number): { readonly severity: string; readonly sentence: string } => {
  const at = fixedCell(rows.findings + 1 + index, dataColumn);
  const cell = (id: "severity" | "finding" | "next"): string => `INDEX(${findingColumn(context, id)},${at})`;
  const otherwise = index === 0 ? quote(say(context, texts.nothing)) : '""';
  return {
    severity: `IFERROR(${cell("severity")}&"","")`,
    sentence: `IFERROR(IF(${cell("finding")}="",${otherwise},${cell("finding")}&" — "&${cell("next")}),${otherwise})`,
  };
};

const placeFindings = (draft: SheetDraft, context: SheetContext): void => {
  draft.put(rows.findings, 1, say(context, texts.findings), looks.heading);
  draft.height(rows.findings, rows.findings, 20);
  for (let index = 0; index < findingRows; index += 1) {
    const row = rows.findings + 1 + index;
    const above = index === 0 ? null : fixedCell(row - 1, dataColumn);
    draft.put(row, dataColumn, `=IFERROR(${nextLine(context, above)},"")`, looks.muted);
    const { severity, sentence } = findingAt(context, index);
    draft.put(row, 1, `=${severity}`, looks.row, looks.bold);
    draft.spread(areaOf(row, 2, 1, lastColumn - 1), `=${sentence}`, looks.row, looks.wrap);
    draft.height(row, row, heightOf(2, context.language));
  }
  colourSeverity(draft, areaOf(rows.findings + 1, 1, findingRows, 1));
  placeLine(draft, context, rows.toDo, say(context, texts.toDo), `=${findingAt(context, 0).sentence}`);
};

/** Rows for what the add-in writes: all but the first stand hidden until it does. */
const placePrepared = (draft: SheetDraft, context: SheetContext): void => {
  const top = rows.prepared + 1;
  draft.put(rows.prepared, 1, say(context, texts.prepared), looks.heading);
  draft.height(rows.prepared, rows.prepared, 20);
  for (let row = top; row < top + preparedRows; row += 1) {
    draft.put(row, 1, "", looks.row, looks.bold, looks.wrap);
    draft.spread(areaOf(row, 2, 1, lastColumn - 1), row === top ? say(context, texts.howToPrepare) : "", looks.row, looks.wrap);
    draft.height(row, row, 18);
  }
  draft.part({ section: preparedPart, area: areaOf(top, 1, preparedRows, 1) });
  draft.hideRows(top + 1, top + preparedRows - 1);
};

const placeAsks = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const cell = (id: string): string => inRow(context, askTable, id);
  const day = context.places.reviewDate;
  const isOpen = `AND(${cell("ask")}<>"",${cell("answer")}="",ISNUMBER(${cell("by")}))`;
  const { area, columnArea, firstCell } = placePartTable(draft, context, top, {
    heading: reviewTexts.asks,
    purpose: reviewTexts.asksPurpose,
    table: askTable,
    formulas: { late: `=IF(${isOpen},IF(${cell("by")}<${day},${day}-${cell("by")},""),"")` },
    lines: 2,
    looks: { late: { numberFormat: "0" } },
    example: {
      ask: { en: "Two consultants until March", zh: "三月前增派两名顾问" },
      why: { en: "The pilot starts in time", zh: "试点按期启动" },
      from: { en: "Head of Delivery", zh: "交付总监" },
      answer: askAnswerWords.terms[0]?.label ?? reviewTexts.asks,
    },
  });
  draft.conditional({
    kind: "formula",
    area: columnArea("late"),
    formula: `=ISNUMBER(${firstCell("late")})`,
    look: { color: colors.attention, fill: colors.attentionTint, bold: true, numberFormat: '"▲ "0' },
  });
  return area.bottom;
};

export const draw = (context: SheetContext): SheetSpec => {
  const facts = joined(subjectStart(context), ref(dayText(context.places.reviewDate)));
  const draft = openSheet(context, {
    id: "reviews",
    purpose: reviewTexts.purpose,
    lastColumn,
    facts: `=${facts}`,
    linkColumns: [1, 2, 3],
  });
  draft.setGrid(widths);
  draft.width(dataColumn, dataColumn + 1, 6);
  placeCards(draft, context);
  placeLastReview(draft, context);
  placeAsked(draft, context);
  placeFindings(draft, context);
  placePrepared(draft, context);
  for (const gap of [rows.findings - 1, rows.prepared - 1, afterPrepared - 1]) draft.height(gap, gap, 6);
  const asks = placeAsks(draft, context, afterPrepared);
  const reviews = placePartTable(draft, context, asks + 2, {
    heading: reviewTexts.reviews,
    purpose: reviewTexts.reviewsPurpose,
    table: reviewTable,
    formulas: {},
    lines: 2,
    example: {
      reviewer: { en: "Ms Chen", zh: "陈总" },
      decision: reviewDecisionWords.terms[1]?.label ?? reviewTexts.reviews,
      conditions: { en: "Meet the CFO before the offer", zh: "报价前先拜访财务总监" },
    },
  });
  return closeSheet(draft, context, {
    lastRow: reviews.area.bottom + 1,
    lastColumn,
    frozenRows: 3,
    frozenColumns: 0,
    titleRows: null,
    onePage: true,
  });
};
