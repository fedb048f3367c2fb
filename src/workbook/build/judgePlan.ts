/**
 * Reads the plan once, judges it and brings everything up to date that does not follow by itself: the Findings sheet, the day it refers to
 * on the Contents sheet and in the footers, and the pictures of the sections.
 *
 * The notes of the user stay with their finding: the rule and whom it is about. A note whose finding is gone goes with it, as what it was
 * about is settled. A workbook without its Findings sheet is judged all the same.
 */
import type { Finding } from "../../plan/finding";
import { reviewDateLabel, reviewDateRow, settingsColumn } from "../../plan/frame/contents/layout";
import {
  closedRows,
  findingColumns,
  findingRows,
  findingsTableName,
  noteKey,
  type FindingColumnId,
  type FindingRows,
} from "../../plan/frame/findings/layout";
import { findingHeight, findingPaints, findingsPrinted, findingSheetName } from "../../plan/frame/findings/paints";
import { contentsSheet } from "../../plan/frame/frameSheets";
import type { Language } from "../../plan/language";
import type { Registry } from "../../plan/section";
import { areaName, areaOf, quotedSheet } from "../../plan/sheet/address";
import type { Place } from "../places";
import { askFilter, sendUnfiltered, type AskedTable } from "../filters";
import { readInBatch, type PlanReading } from "../read";
import { runExcel } from "../runExcel";
import { shownIn } from "../templateOf";
import { findSheets, type Standing } from "./findSheets";
import { prepareFooters } from "./footers";
import { drawFollowing, picturedSheets, prepareFollowing } from "./follow";
import { hasGrown, prepareSettling } from "./settleSheets";
import { inCompanyColours } from "../../plan/sheet/companyLook";
import type { Template } from "../../plan/template";
import { writeLooks } from "./writeLooks";

export interface JudgedPlan {
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
export const queueReviewDate = (context: Excel.RequestContext, standing: Standing): Excel.Range | null => {
  const contents = standing.sheets.find(({ key }) => key === contentsSheet.id);
  if (!contents) return null;
  const range = context.workbook.worksheets.getItem(contents.id).getRange(areaName(areaOf(reviewDateRow, settingsColumn - 1, 1, 2)));
  range.load("formulas");
  return range;
};

/** Somebody may have moved the cell, or made it a formula that follows the calendar: then it is left alone. */
const isFixedDate = ([row]: readonly (readonly unknown[])[], language: Language): boolean =>
  row?.[0] === reviewDateLabel[language] && typeof row[1] === "number";

/** Rows from one to another, counted from 0, as a reference. */
const rowsName = (from: number, to: number): string => `${(from + 1).toString()}:${(to + 1).toString()}`;

/** Queues the rows with their links, looks and heights; the table shrinks or grows to fit, and with it what is printed. */
const writeFindings = (
  table: Excel.Table,
  body: Excel.Range,
  { cells: rows, findings, closed }: FindingRows,
  placeOf: (finding: Finding) => Place | null,
  template: Template,
): void => {
  const sheet = table.worksheet;
  const { rowIndex: top, columnIndex: left, rowCount: before, columnCount } = body;
  if (rows.length !== before) table.resize(areaName(areaOf(top - 1, left, rows.length + 1, columnCount)));
  if (rows.length < before) sheet.getRange(areaName(areaOf(top + rows.length, left, before - rows.length, columnCount))).clear("All");
  sheet.getRange(areaName(areaOf(top, left, rows.length, findingColumns.length))).values = rows.map((row) => [...row]);
  findings.forEach((finding, index) => {
    const place = placeOf(finding);
    const name = String(rows[index]?.[columnIndex("section")] ?? "");
    const cell = sheet.getRange(areaName(areaOf(top + index, left + columnIndex("section"), 1, 1)));
    if (place)
      cell.hyperlink = {
        documentReference: `${quotedSheet(place.sheet)}!${place.address}`,
        textToDisplay: name,
        screenTip: finding.subject || name,
      };
  });
  writeLooks(sheet, inCompanyColours(template, findingPaints(top, left, rows.length)));
  rows.forEach((cells, index) => {
    sheet.getRange(rowsName(top + index, top + index)).format.rowHeight = findingHeight(cells);
  });
  for (const { from, to } of closed) {
    const range = sheet.getRange(rowsName(top + from, top + to));
    range.group("ByRows");
    range.hideGroupDetails("ByRows");
  }
  sheet.pageLayout.setPrintArea(areaName(findingsPrinted(left, top + rows.length - 1)));
};

/** Rows that an earlier judgement closed stand open again; somebody may have ungrouped them by hand. */
const openClosed = async (context: Excel.RequestContext, table: Excel.Table, body: Excel.Range): Promise<void> => {
  const runs = closedRows((body.values as unknown[][]).map((row) => row[columnIndex("key")]));
  if (runs.length === 0) return;
  const ranges = runs.map(({ from, to }) => table.worksheet.getRange(rowsName(body.rowIndex + from, body.rowIndex + to)));
  for (const range of ranges) range.rowHidden = false;
  for (const range of ranges) range.ungroup("ByRows");
  await context.sync().catch(() => undefined);
};

/** The Findings table with its cells, or null where it is gone. */
const queueFindings = (
  context: Excel.RequestContext,
  standing: Standing,
  { names }: PlanReading,
): { readonly asked: AskedTable; readonly body: Excel.Range } | null => {
  const wanted = (names.remembered[findingsTableName] ?? findingsTableName).toLowerCase();
  const entry = standing.tables.find(({ name }) => name.toLowerCase() === wanted);
  if (!entry) return null;
  const table = context.workbook.tables.getItem(entry.name);
  const body = table.getDataBodyRange();
  body.load("values,rowIndex,columnIndex,rowCount,columnCount");
  return { asked: askFilter(table), body };
};

const findingsOf = (registry: Registry, reading: PlanReading, asOf: number): readonly Finding[] =>
  shownIn(registry, reading).findings(reading.plan, asOf);

/**
 * Judges the plan on a day.
 * @param asOf serial of the day
 * @throws WorkbookError; `no-plan` where the workbook holds none
 */
export const judgePlan = (registry: Registry, asOf: number): Promise<JudgedPlan> =>
  runExcel(async (context) => {
    const pictured = await picturedSheets(
      registry,
      registry.tables.map(({ id }) => id),
    );
    const reading = await readInBatch(context, registry);
    const { language } = reading.plan;
    const found = findingsOf(registry, reading, asOf);
    const standing = await findSheets(context);
    const findings = queueFindings(context, standing, reading);
    const date = queueReviewDate(context, standing);
    const pictures = prepareFollowing(context, registry, reading, standing, pictured);
    const settling = await prepareSettling(context, registry, reading, standing, found);
    const queueFooters = prepareFooters(context, standing, asOf);
    await context.sync();
    if (findings) await openClosed(context, findings.asked.table, findings.body);
    await sendUnfiltered(context, findings ? [findings.asked] : [], () => {
      queueFooters();
      if (date && isFixedDate(date.formulas as unknown[][], language)) date.getCell(0, 1).values = [[asOf]];
      if (!findings) return;
      const { asked, body } = findings;
      const rows = findingRows(found, language, findingSheetName({ registry, language }), notesIn(body.values as unknown[][]));
      writeFindings(asked.table, body, rows, (finding) => reading.places.of(finding), reading.template);
    });
    await drawFollowing(context, [...pictures, ...settling]);
    return { findings: found, reading };
  });

/**
 * Reads the plan after rows of these tables have changed, and brings their pictures up to date.
 * @param asOf serial of the day
 * @param before an earlier reading: shared sheets whose tables have other rows than then get the heights and pages of what stands there now
 */
export const readChanged = (
  registry: Registry,
  tables: readonly string[],
  asOf: number,
  before: PlanReading | null = null,
): Promise<PlanReading> =>
  runExcel(async (context) => {
    const pictured = await picturedSheets(registry, tables);
    const reading = await readInBatch(context, registry);
    const moved = before !== null && hasGrown(registry, tables, before, reading);
    if (pictured.size === 0 && !moved) return reading;
    const standing = await findSheets(context);
    const pictures = prepareFollowing(context, registry, reading, standing, pictured);
    const settling = moved ? await prepareSettling(context, registry, reading, standing, findingsOf(registry, reading, asOf)) : [];
    const queues = [...pictures, ...settling];
    if (queues.length > 0) await context.sync();
    await drawFollowing(context, queues);
    return reading;
  });
