/** What the sections of a larger plan say on the Summary: at most two lines each, the figure with its meaning and the worst finding. */
import { leadersFirst } from "../../../plan/leadersFirst";
import { isPart, shows } from "../../../plan/ofSize";
import { findingCell } from "../../../plan/frame/findings/layout";
import { areaOf, cellName } from "../../../plan/sheet/address";
import { colourSeverity } from "../../../plan/sheet/blocks";
import { looks } from "../../../plan/sheet/looks";
import type { Section } from "../../../plan/section";
import type { Table } from "../../../plan/table";
import { quote, say, type SheetContext } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { leftHalf, lineDataColumn, lineHeight, lineRows, rightHalf } from "./grid";
import { summaryTexts as texts } from "./texts";

export interface Line {
  /** Id of the section that says it. */
  readonly section: string;
  readonly label: string;
  /** Formulas without "=". */
  readonly value: string;
  readonly meaning: string;
  /** Severity and sentence of the worst finding of the section's tables, empty where there is none. */
  readonly severity: string;
  readonly finding: string;
}

/** The first of these that is no error; nothing where all are. */
const firstOf = (cells: readonly string[]): string => cells.reduceRight((rest, cell) => `IFERROR(${cell},${rest})`, '""');

/** The tables a section speaks for: its own, and those of sections on the same sheet that say nothing themselves. */
const tablesOf = (section: Section, context: SheetContext): readonly Table[] => {
  const silent = context.registry.sections.filter(
    (other) => !other.summary && section.part !== undefined && other.part?.sheet === section.part.sheet && shows(other.id, context),
  );
  const speakers = context.registry.sections.filter((other) => other.summary && other.part?.sheet === section.part?.sheet);
  return speakers[0] === section ? [section, ...silent].flatMap(({ tables }) => tables) : section.tables;
};

/** The sections that this plan shows and that speak here: those that lead in its template, then the others in their order. */
export const speakersOf = (context: SheetContext): readonly Section[] => {
  const speakers = context.registry.sections.filter((section) => section.summary && isPart(section, context) && shows(section.id, context));
  return leadersFirst(speakers, context.template);
};

/** The lines of the sections that speak. */
export const linesOf = async (context: SheetContext): Promise<readonly Line[]> => {
  const lines = await Promise.all(
    speakersOf(context).map(async (section): Promise<Line | null> => {
      const line = (await section.summary?.())?.line(context) ?? null;
      const tables = tablesOf(section, context);
      const worst = (id: "severity" | "finding"): string => firstOf(tables.map((table) => findingCell(context, table.id, 1, id)));
      return (
        line && {
          section: section.id,
          label: say(context, line.label),
          value: line.value,
          meaning: line.meaning,
          severity: worst("severity"),
          finding: worst("finding"),
        }
      );
    }),
  );
  return lines.filter((line) => line !== null);
};

/** Letters that the two lines have room for, figure and finding: the rest stands on the sheet of the section. */
const mostLetters = { figure: { en: 46, zh: 21 }, finding: { en: 58, zh: 28 } } as const;

/** A text in a cell, cut with a sign. */
export const cut = (cell: string, most: number): string =>
  `IF(LEN(${cell})>${most.toString()},LEFT(${cell},${(most - 1).toString()})&"…",${cell})`;

/** Columns of the label; the figure with its meaning has the rest of the half. */
const labelColumns = 4;

/** Two lines beside each other in every row of the block. */
export const placeLines = (draft: SheetDraft, context: SheetContext, lines: readonly Line[], top: number): void => {
  draft.put(top, leftHalf[0], say(context, texts.rest), looks.heading);
  draft.height(top, top, 20);
  lines.forEach(({ label, value, meaning, severity, finding }, index) => {
    const [left, right] = index % 2 === 0 ? leftHalf : rightHalf;
    const row = top + 1 + Math.floor(index / 2) * lineRows;
    draft.spread(areaOf(row, left, 1, labelColumns), label, looks.rowTop, looks.bold);
    // In cells of their own, because the lines need them more than once and a formula holds no more than 8192 characters.
    const data = top + 1 + index;
    const [known = "", means = "", worst = "", told = ""] = [1, 2, 3, 4].map((offset) => cellName(data, lineDataColumn + offset));
    const figure = `IF(ISNUMBER(${known}),TEXT(${known},IF(ROUND(${known},1)=INT(${known}),"#,##0","#,##0.0")),${known})`;
    const shown = `${figure}&IF(${means}="","",${quote(" · ")}&${means})`;
    draft.line(data, lineDataColumn, [label, `=${value}`, `=${meaning}`, `=${finding}`, `=IF(${known}="","–",${shown})`], looks.muted);
    const from = left + labelColumns;
    draft.spread(areaOf(row, from, 1, right - from + 1), `=${cut(told, mostLetters.figure[context.language])}`, looks.rowTop);
    draft.spread(areaOf(row + 1, left, 1, 2), `=${severity}`, looks.row);
    draft.spread(areaOf(row + 1, left + 2, 1, right - left - 1), `=${cut(worst, mostLetters.finding[context.language])}`, looks.row);
    draft.height(row, row + 1, lineHeight(lines.length));
    colourSeverity(draft, areaOf(row + 1, left, 1, 1));
  });
};
