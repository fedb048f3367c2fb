/** Blocks that several sheets show: a heading with a sentence, and the findings of a table with what to do next. */
import type { Text } from "../language";
import { severities, type Severity } from "../finding";
import { findingCell, severityWords } from "../frame/findings/layout";
import type { Table } from "../table";
import { areaOf, cellName, type Area } from "./address";
import { colors, looks } from "./looks";
import { quote, say, type SheetContext } from "./sheetContext";
import type { SheetDraft } from "./sheetDraft";
import { heightOf } from "./textLines";
import type { ChartSpec } from "./sheetSpec";

export { barChart, comboChart, groupedBars, lineChart, radarChart, scatterLines } from "./chartSpecs";

const texts = {
  toDo: { en: "To do here", zh: "本页待办" },
  nothing: { en: "✓ Nothing to do here.", zh: "✓ 本页暂无待办。" },
} as const satisfies Record<string, Text>;

const severityColors: Readonly<Record<Severity, string>> = { blocker: colors.bad, warning: colors.attention, hint: colors.muted };

/** Colours cells that show a severity by the mark in front. */
export const colourSeverity = (draft: SheetDraft, area: Area): void => {
  for (const severity of severities) {
    const [mark] = severityWords[severity].en;
    const formula = `=LEFT($${cellName(area.top, area.left)},1)=${quote(mark ?? "")}`;
    draft.conditional({ kind: "formula", area, formula, look: { color: severityColors[severity] } });
  }
};

/** The findings of a table, most severe first, each with its next step; `rows` lines from `top` on. */
export const placeToDo = (
  draft: SheetDraft,
  context: SheetContext,
  table: Table,
  place: { readonly top: number; readonly left: number; readonly right: number; readonly textFrom: number; readonly rows: number },
): void => {
  const { top, left, right, textFrom, rows } = place;
  const known = context.findings.filter((finding) => finding.table === table.id).length;
  draft.put(top, left, say(context, texts.toDo), looks.heading);
  draft.height(top, top, 20);
  for (let index = 0; index < rows; index += 1) {
    const row = top + 1 + index;
    const severity = findingCell(context, table.id, index + 1, "severity");
    const finding = findingCell(context, table.id, index + 1, "finding");
    const next = findingCell(context, table.id, index + 1, "next");
    const look = index < Math.max(1, known) ? looks.row : looks.freeRow;
    draft.put(row, left, `=IFERROR(${severity},"")`, look, looks.bold);
    if (textFrom > left + 1) draft.paint(areaOf(row, left + 1, 1, textFrom - left - 1), look);
    const otherwise = index === 0 ? quote(say(context, texts.nothing)) : '""';
    draft.spread(areaOf(row, textFrom, 1, right - textFrom + 1), `=IFERROR(${finding}&" — "&${next},${otherwise})`, look, looks.wrap);
    draft.height(row, row, index < known ? heightOf(2, context.language) : 18);
    colourSeverity(draft, areaOf(row, left, 1, 1));
  }
};

/** A chart below its title, and beside the title the sentence that says the same; what it is drawn from stands beside it. */
export interface ToldChart {
  readonly title: Text;
  /** Formula with "=". */
  readonly sentence: string;
  /** Columns that the sentence runs over; the chart takes those before. */
  readonly from: number;
  readonly to: number;
  /** Rows of the chart. */
  readonly rows: number;
  /** Height of the line with the title: a long sentence needs two. */
  readonly height?: number;
  readonly chart: (place: { readonly title: string; readonly area: Area }) => ChartSpec;
}

/** Draws the title into a row and the chart below it; answers with the last row of the chart. */
export const placeToldChart = (draft: SheetDraft, context: SheetContext, top: number, told: ToldChart): number => {
  const { from, to, rows, height = 22 } = told;
  const title = say(context, told.title);
  draft.put(top, 1, title, looks.heading);
  draft.spread(areaOf(top, from, 1, to - from + 1), told.sentence, looks.note, { vertical: "Center" });
  draft.height(top, top, height);
  draft.chart(told.chart({ title, area: areaOf(top + 1, 1, rows, from - 1) }));
  return top + rows;
};

/** Amounts at the bars of a chart: short, because a viewer breaks long ones. Zero shows nothing. */
export const moneyLabels = (context: SheetContext): string =>
  context.language === "zh" ? '[>=10000]0\\.0,"万";#,###' : '[>=1000000]0.0,,"\u00a0M";[>=1000]0,"\u00a0k";#,###';

/** Joins texts and references to one formula: texts are quoted, references are not. */
export const joined = (...parts: readonly (string | { readonly ref: string })[]): string =>
  parts.map((part) => (typeof part === "string" ? quote(part) : part.ref)).join("&");

export const ref = (formula: string): { readonly ref: string } => ({ ref: formula });

/** The plan's name with what separates it from the next fact; nothing while it has no name. */
export const subjectStart = ({ places }: SheetContext): { readonly ref: string } => ref(`IF(${places.title}="","",${places.title}&" · ")`);

/** Formula of the plan's name, with "="; empty while it has none, as in the workbook of a template. */
export const subjectName = ({ places: { title } }: SheetContext): string => `=IF(${title}="","",${title})`;
