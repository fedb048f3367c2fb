/**
 * Writes what the rules say about the plan as it is now onto the Findings sheet, and the day they refer to onto the Contents sheet. The notes of the user stay with their finding: the rule
 * and whom it is about. A note whose finding is gone goes with it, as what it was about is settled.
 */
import type { Finding } from "../../plan/finding";
import { findings as findingsOf } from "../../plan/findings";
import type { Language } from "../../plan/language";
import { areaName, areaOf, quotedSheet } from "../../plan/sheet/address";
import { reviewDateLabel, reviewDateRow, settingsColumn } from "../../plan/frame/contents/layout";
import {
  findingColumns,
  findingRows,
  findingsTableName,
  noteKey,
  sortedFindings,
  type FindingColumnId,
} from "../../plan/frame/findings/layout";
import type { CellInput } from "../../plan/sheet/sheetSpec";
import { findingPaints, findingSheetName } from "../../plan/frame/findings/sheet";
import { problemOf, WorkbookError } from "../errors";
import type { Place } from "../places";
import { readInBatch, type PlanReading } from "../read";
import { runExcel } from "../runExcel";
import { findSheets, type Standing } from "./findSheets";
import { writeLooks } from "./writeLooks";

export interface RefreshedFindings {
  readonly findings: readonly Finding[];
  readonly reading: PlanReading;
}

const columnIndex = (id: FindingColumnId): number => findingColumns.findIndex((column) => column.id === id);

const notesIn = (values: readonly (readonly unknown[])[]): ReadonlyMap<string, string> => {
  const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
  return new Map(
    values
      .map((row) => [noteKey(text(row[columnIndex("rule")]), text(row[columnIndex("subject")])), text(row[columnIndex("note")])] as const)
      .filter(([, note]) => note !== ""),
  );
};

/** Label and cell of the review date, where the Contents sheet stands. */
const queueReviewDate = (context: Excel.RequestContext, standing: Standing): Excel.Range | null => {
  const contents = standing.sheets.find(({ key }) => key === "contents");
  if (!contents) return null;
  const range = context.workbook.worksheets.getItem(contents.id).getRange(areaName(areaOf(reviewDateRow, settingsColumn - 1, 1, 2)));
  range.load("formulas");
  return range;
};

/** Somebody may have moved the cell, or made it a formula that follows the calendar: then it is left alone. */
const isFixedDate = ([row]: readonly (readonly unknown[])[], language: Language): boolean =>
  row?.[0] === reviewDateLabel[language] && typeof row[1] === "number";

interface PlacedFinding {
  readonly finding: Finding;
  readonly place: Place | null;
}

/** Queues the rows with their links and looks; the table shrinks or grows to fit. */
const writeFindings = (
  table: Excel.Table,
  body: Excel.Range,
  rows: readonly (readonly CellInput[])[],
  findings: readonly PlacedFinding[],
): void => {
  const sheet = table.worksheet;
  const { rowIndex: top, columnIndex: left, rowCount: before, columnCount } = body;
  if (rows.length !== before) table.resize(areaName(areaOf(top - 1, left, rows.length + 1, columnCount)));
  if (rows.length < before) sheet.getRange(areaName(areaOf(top + rows.length, left, before - rows.length, columnCount))).clear("All");
  sheet.getRange(areaName(areaOf(top, left, rows.length, findingColumns.length))).values = rows.map((row) => [...row]);
  findings.forEach(({ finding, place }, index) => {
    const name = String(rows[index]?.[columnIndex("section")] ?? "");
    const cell = sheet.getRange(areaName(areaOf(top + index, left + columnIndex("section"), 1, 1)));
    if (place)
      cell.hyperlink = {
        documentReference: `${quotedSheet(place.sheet)}!${place.address}`,
        textToDisplay: name,
        screenTip: finding.subject || name,
      };
  });
  writeLooks(sheet, findingPaints(top, left, rows.length));
};

/**
 * Judges the plan on a day and writes the findings.
 * @param asOf serial of the day
 * @throws WorkbookError; `not-found` where the Findings table is gone
 */
export const refreshFindings = (asOf: number): Promise<RefreshedFindings> =>
  runExcel(async (context) => {
    const reading = await readInBatch(context);
    const found = findingsOf(reading.plan, asOf);
    const standing = await findSheets(context);
    const entry = standing.tables.find(({ name }) => name.toLowerCase() === findingsTableName.toLowerCase());
    if (!entry) throw new WorkbookError(problemOf("not-found", `table ${findingsTableName}`));
    const table = context.workbook.tables.getItem(entry.name);
    const body = table.getDataBodyRange();
    body.load("values,rowIndex,columnIndex,rowCount,columnCount");
    const date = queueReviewDate(context, standing);
    await context.sync();
    if (date && isFixedDate(date.formulas as unknown[][], reading.plan.language)) date.getCell(0, 1).values = [[asOf]];

    const rows = findingRows(found, reading.plan.language, findingSheetName(reading.plan.language), notesIn(body.values as unknown[][]));
    writeFindings(
      table,
      body,
      rows,
      sortedFindings(found).map((finding) => ({ finding, place: reading.places.of(finding) })),
    );
    await context.sync();
    return { findings: found, reading };
  });
