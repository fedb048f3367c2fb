/** The Summary: the account on one landscape page. Cards, four charts with a sentence each, what to act on, what is due. */
import type { Invitation } from "../../../plan/invitation";
import { whileInvited } from "../../../plan/sheet/invitation";
import { inBoth } from "../../../plan/wording";
import { areaOf, fixedCell } from "../../../plan/sheet/address";
import { findingColumn, nextLine } from "../../../plan/frame/findings/layout";
import { colors, formats, looks } from "../../../plan/sheet/looks";
import { barChart, colourSeverity, joined, ref, subjectStart } from "../../../plan/sheet/blocks";
import { behindCount, isShown, moneyText, quote, say, type SheetContext, wholeColumn } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { closeSheet, openSheet } from "../../../plan/sheet/sheetFrame";
import { heightOf } from "../../../plan/sheet/textLines";
import type { SheetSpec } from "../../../plan/sheet/sheetSpec";
import { chosenCharts, type SummaryChart } from "./charts";
import { placeFigures, rankingWords, type SummaryFigures } from "./figures";
import {
  chartRows,
  lastColumn,
  leftHalf,
  listRowsOf,
  blocksOf,
  fewLines,
  isFull,
  findingDataColumn,
  narrow,
  narrowColumns,
  normal,
  rightHalf,
  rows,
} from "./grid";
import { cut, linesOf, placeLines, type Line } from "./lines";
import { cards, summarySheet } from "../summarySheet";
import { summaryTexts as texts } from "./texts";
import { actionTable } from "../../actions/table";
import { frameworkTable } from "../../framework/table";
import { healthColourWords, healthThresholds } from "../../../plan/health/words";
import { labelOf } from "../../../plan/words";
import { opportunityTable } from "../../opportunities/table";
import { stakeholderTable } from "../../stakeholders/table";
import { statusWords } from "../../actions/words";
import { tableIn } from "../../../plan/planData";

/** Letters of a finding that two lines have room for. */
const mostLetters = { en: 104, zh: 50 } as const;

const brandTop = { style: "thick", color: colors.brand } as const;

interface Card {
  readonly label: string;
  /** Formulas with "=". */
  readonly value: string;
  readonly note: string;
}

const placeCard = (draft: SheetDraft, [left, right]: readonly [number, number], { label, value, note }: Card): void => {
  const width = right - left + 1;
  draft.spread(areaOf(rows.cardLabel, left, 1, width), label, looks.cardLabel);
  draft.spread(areaOf(rows.cardValue, left, 1, width), value, looks.cardValue);
  draft.spread(areaOf(rows.cardNote, left, 1, width), note, looks.cardNote);
  draft.frame(areaOf(rows.cardLabel, left, 3, width), undefined, brandTop);
};

/** An open blocker caps the colour at amber (12.1). */
const healthWord = (context: SheetContext, health: string): string => {
  const word = (id: string): string => context.lists.word(healthColourWords, id);
  const blocked = `COUNTIF(${findingColumn(context, "severity")},"■*")>0`;
  return `IF(${health}>=${context.lists.weight(healthThresholds, "healthGreen")},IF(${blocked},${word("amber")},${word("green")}),IF(${health}>=${context.lists.weight(healthThresholds, "healthAmber")},${word("amber")},${word("red")}))`;
};

/** What the plan stands on: health always, the others where the plan has what they count. */
const cardsOf = (context: SheetContext, figures: SummaryFigures): readonly Card[] => {
  const { health, support, coverage, completeness } = figures;
  const node = (id: string): string => wholeColumn(context, frameworkTable, id);
  const worth = (): string => `ROUND(SUMIFS(${node("value")},${node("level")},4),2)`;
  const opportunity = (id: string): string => wholeColumn(context, opportunityTable, id);
  const weighted = (): string => `SUM(${opportunity("expected")})`;
  return [
    {
      label: say(context, texts.health),
      value: `=IF(${health}="","–",TEXT(${health},"0")&" · "&LOWER(${healthWord(context, health)}))`,
      note: `=IF(${health}="",${quote(say(context, texts.noHealth))},IF(${figures.lift}="",${quote(say(context, texts.nothingToLift))},${figures.lift}))`,
    },
    ...(isShown(context, stakeholderTable)
      ? [
          {
            label: say(context, texts.support),
            value: `=IF(${support}="","–",TEXT(${support},"+0;-0;0"))`,
            note: say(context, texts.supportRange),
          },
          {
            label: say(context, texts.coverage),
            value: `=IF(${support}="","–",TEXT(${coverage},"0 %"))`,
            note: `=IF(${support}="","",TEXT(${coverage}*7,"0")&${quote(say(context, texts.coverageNote))})`,
          },
        ]
      : []),
    ...(isShown(context, frameworkTable)
      ? [
          {
            label: say(context, texts.framework),
            value: `=IF(${completeness}="","–",TEXT(${completeness},"0 %"))`,
            note: `=COUNTIF(${node("level")},1)&${quote(say(context, texts.kpis))}&${moneyText(context, worth())}&${quote(say(context, texts.aYear))}`,
          },
        ]
      : []),
    ...(isShown(context, opportunityTable)
      ? [
          {
            label: say(context, texts.pipeline),
            value: `=IF(${weighted()}=0,"–",${moneyText(context, weighted())}&" "&${context.places.currency})`,
            note: `=IF(COUNTA(${opportunity("name")})=0,${quote(say(context, texts.noOpportunities))},${moneyText(context, `SUM(${opportunity("amount")})`)}&${quote(say(context, texts.inOpportunities))}&COUNTA(${opportunity("name")})&${behindCount(context, `COUNTA(${opportunity("name")})`, texts.opportunities)})`,
          },
        ]
      : []),
  ];
};

/** What is to be done, where a card is still free. */
const actionsCard = (context: SheetContext): readonly Card[] => {
  if (!isShown(context, actionTable)) return [];
  const action = (id: string): string => wholeColumn(context, actionTable, id);
  return [
    {
      label: say(context, texts.openActions),
      value: `=COUNTIF(${action("status")},${context.lists.word(statusWords, "open")})`,
      note: `=COUNT(${action("late")})&${quote(say(context, texts.late))}`,
    },
  ];
};

/**
 * Health first, then the lines that lead in the template, the usual cards, and where places are free the first lines of the other sections.
 * Answers with the lines that found no place, and whether the template has lines that lead.
 */
const placeCards = (
  draft: SheetDraft,
  context: SheetContext,
  figures: SummaryFigures,
  all: readonly Line[],
): { readonly led: boolean; readonly lines: readonly Line[] } => {
  const [health, ...usual] = cardsOf(context, figures);
  const leads = context.template.leads ?? [];
  const leading = all.filter(({ section }) => leads.includes(section));
  const others = all.filter(({ section }) => !leads.includes(section));
  const free = cards.length - 1;
  const first = leading.slice(0, free);
  const last = others.slice(0, Math.max(0, free - first.length - usual.length));
  const cardOf = ({ label, value, meaning }: Line): Card => ({ label, value: `=IF(${value}="","–",${value})`, note: `=${meaning}` });
  const given = [...(health ? [health] : []), ...first.map(cardOf), ...usual, ...last.map(cardOf), ...actionsCard(context)];
  cards.forEach((place, index) => {
    const card = given[index];
    if (card) placeCard(draft, place, card);
  });
  draft.conditional({
    kind: "formula",
    area: areaOf(rows.cardValue, 1, 1, 4),
    formula: `=AND(ISNUMBER(${fixedCellOf(figures.health)}),N(${fixedCellOf(figures.health)})<${context.lists.weight(healthThresholds, "healthAmber")})`,
    look: { color: colors.bad },
  });
  return { led: leading.length > 0, lines: all.filter((line) => !first.includes(line) && !last.includes(line)) };
};

/** AB15 → $AB$15. */
const fixedCellOf = (name: string): string => name.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

const placeChart = (
  draft: SheetDraft,
  context: SheetContext,
  place: { readonly top: number; readonly half: readonly [number, number] },
  chart: SummaryChart,
): void => {
  const [left, right] = place.half;
  const width = right - left + 1;
  draft.spread(areaOf(place.top, left, 1, width), chart.heading, looks.heading, looks.shrink);
  draft.height(place.top, place.top, 20);
  draft.chart(
    barChart({
      name: chart.name,
      title: chart.title,
      type: chart.type,
      area: areaOf(place.top + 1, left, chartRows, width),
      names: chart.ranking.names,
      values: chart.ranking.values,
      series: chart.title,
      format: chart.format,
      color: colors.brandMiddle,
      pointColors: chart.type === "BarClustered" ? { 0: chart.first } : {},
    }),
  );
  draft.height(place.top + 1, place.top + chartRows, 10.5);
  draft.spread(areaOf(place.top + 1 + chartRows, left, 1, width), `=${rankingWords(context, chart.ranking)}`, looks.note);
  draft.height(place.top + 1 + chartRows, place.top + 1 + chartRows, 26);
};

const placeFindings = (draft: SheetDraft, context: SheetContext, top: number, listRows: number): void => {
  const [left, right] = leftHalf;
  const invited = ({ says }: Invitation): string =>
    say(
      context,
      inBoth((language) => `▷ ${says.title[language]}${language === "en" ? ". " : "。"}${says.text[language]}`),
    );
  draft.put(top, left, say(context, texts.actNow), looks.heading);
  for (let index = 0; index < listRows; index += 1) {
    const row = top + 1 + index;
    // Lines that others of their kind stand behind are not read twice.
    draft.put(
      row,
      findingDataColumn,
      `=IFERROR(${nextLine(context, index === 0 ? null : fixedCell(row - 1, findingDataColumn))},"")`,
      looks.muted,
    );
    const cell = (id: "severity" | "finding" | "section"): string =>
      `INDEX(${findingColumn(context, id)},${fixedCell(row, findingDataColumn)})&""`;
    const otherwise = index === 0 ? whileInvited(context, invited, quote(say(context, texts.nothing))) : '""';
    const look = index < Math.max(1, context.findings.length) ? looks.row : looks.freeRow;
    draft.spread(areaOf(row, left, 1, 2), `=IFERROR(${cell("severity")},"")`, look, looks.bold);
    draft.spread(
      areaOf(row, left + 2, 1, 8),
      `=IFERROR(IF(${cell("finding")}="",${otherwise},${cut(cell("finding"), mostLetters[context.language])}),${otherwise})`,
      look,
      looks.wrap,
    );
    draft.spread(areaOf(row, right - 1, 1, 2), `=IFERROR(${cell("section")},"")`, look, {
      color: colors.muted,
      horizontal: "Right",
    });
    draft.height(row, row, heightOf(2, context.language));
  }
  colourSeverity(draft, areaOf(top + 1, left, listRows, 1));
};

const placeDue = (draft: SheetDraft, context: SheetContext, top: number, listRows: number): void => {
  const [left, right] = rightHalf;
  draft.put(top, left, say(context, texts.nextTwoWeeks), looks.heading);
  const action = (id: string): string => wholeColumn(context, actionTable, id);
  const open = labelOf(statusWords, "open", context.language);
  const due = tableIn(context.data, actionTable).rows.filter(
    ({ cells }) => cells["status"] === open && typeof cells["due"] === "number" && cells["due"] < context.reviewDate + 15,
  ).length;
  for (let index = 0; index < listRows; index += 1) {
    const row = top + 1 + index;
    const smallest = `SMALL(${action("order")},${index + 1})`;
    const soon = (id: string, otherwise: string): string =>
      `=IFERROR(IF(${smallest}<${context.places.reviewDate}+15,INDEX(${action(id)},MATCH(${smallest},${action("order")},0)),${otherwise}),${otherwise})`;
    const hasActions = isShown(context, actionTable);
    const look = index < Math.max(1, due) ? looks.row : looks.freeRow;
    draft.spread(areaOf(row, left, 1, 3), hasActions ? soon("due", '""') : "", look, looks.left, { numberFormat: formats.date });
    draft.spread(
      areaOf(row, left + 3, 1, 6),
      hasActions ? soon("action", index === 0 ? quote(say(context, texts.noActions)) : '""') : "",
      look,
      looks.wrap,
    );
    draft.spread(areaOf(row, right - 2, 1, 3), hasActions ? soon("owner", '""') : "", look, {
      color: colors.muted,
      horizontal: "Right",
    });
  }
  draft.conditional({
    kind: "formula",
    area: areaOf(top + 1, left, listRows, 1),
    formula: `=AND(ISNUMBER($O${top + 2}),$O${top + 2}<${context.places.reviewDate})`,
    look: { color: colors.attention, bold: true, numberFormat: `"▲ "yyyy-mm-dd` },
  });
};

export const draw = async (context: SheetContext): Promise<SheetSpec> => {
  const all = await linesOf(context);
  const facts = joined(
    subjectStart(context),
    `${say(context, context.template.name)} · ${say(context, texts.review)}`,
    ref(`TEXT(${context.places.reviewDate},"yyyy-mm-dd")`),
  );
  const draft = openSheet(context, { id: summarySheet.id, purpose: texts.purpose, lastColumn, facts: `=${facts}`, linkColumns: [1, 3, 6] });
  draft.width(1, lastColumn, normal);
  for (const column of narrowColumns) draft.width(column, column, narrow);
  draft.height(rows.cardLabel, rows.cardLabel, 22);
  draft.height(rows.cardValue, rows.cardValue, 28);
  // Where there is much to say everything stands closer.
  draft.height(rows.cardNote, rows.cardNote, heightOf(isFull(all.length) ? 2 : 3, context.language));
  const figures = placeFigures(draft, context);
  const { led, lines } = placeCards(draft, context, figures, all);
  // Where the other sections have much to say, their lines take the place of the second row of charts: it stays one page.
  const most = lines.length <= fewLines ? 4 : 2;
  const charts = await chosenCharts(draft, context, figures, { led, most });
  const { second, third, lists } = blocksOf(charts.length, lines.length);
  for (const gap of new Set([rows.cardNote + 1, second - 1, third - 1, lists - 1])) draft.height(gap, gap, 6);
  charts.forEach((chart, index) => {
    placeChart(draft, context, { top: index < 2 ? rows.firstCharts : second, half: index % 2 === 0 ? leftHalf : rightHalf }, chart);
  });
  if (lines.length > 0) placeLines(draft, context, lines, third);
  const listRows = listRowsOf(lines.length);
  placeFindings(draft, context, lists, listRows);
  placeDue(draft, context, lists, listRows);
  draft.height(lists, lists, 20);
  return closeSheet(draft, context, {
    lastRow: lists + listRows,
    lastColumn,
    frozenRows: 3,
    frozenColumns: 0,
    titleRows: null,
    onePage: true,
  });
};
