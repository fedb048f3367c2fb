/**
 * Sheets that were open while a plan was conformed, closed as its template says now: newly locked ones get the lock, those it no longer locks
 * stay open, and what the user protected is protected again as it was. On a newly locked sheet the cells for entry, which are known by their
 * fill, and the user's own columns stay free.
 */
import { areaName, areaOf, type Area } from "../../plan/sheet/address";
import { colors } from "../../plan/sheet/looks";
import type { Paint } from "../../plan/sheet/sheetSpec";
import type { Template } from "../../plan/template";
import { findSheets } from "../build/findSheets";
import { lookAreas } from "../build/lookAreas";
import { lockOptions, lockedProperty } from "../locks";
import type { PlanReading } from "../read";
import type { Opened } from "./writeConformance";

type Context = Excel.RequestContext;

/** Cells whose fills come in one answer. */
const cellsTogether = 20_000;

/** Cells for entry in a part of a sheet. */
const entriesIn = async (context: Context, sheet: Excel.Worksheet, area: Area): Promise<readonly Area[]> => {
  const found = sheet.getRange(areaName(area)).getCellProperties({ format: { fill: { color: true } } });
  await context.sync();
  const entries = found.value.flatMap((line, down) =>
    line.flatMap(({ format }, across): readonly Paint[] => {
      const fill = format?.fill?.color?.toUpperCase();
      return fill === colors.entry ? [{ area: areaOf(area.top + down, area.left + across, 1, 1), look: { fill } }] : [];
    }),
  );
  return lookAreas(entries).map((one) => one.area);
};

const freeEntries = async (context: Context, sheet: Excel.Worksheet): Promise<void> => {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(cellsTogether / columnCount));
  for (let from = 0; from < rowCount; from += height) {
    const part = areaOf(rowIndex + from, columnIndex, Math.min(height, rowCount - from), columnCount);
    for (const area of await entriesIn(context, sheet, part)) sheet.getRange(areaName(area)).format.protection.locked = false;
  }
};

const freeUserColumns = (sheet: Excel.Worksheet, sheetId: string, { places, data }: PlanReading): void => {
  for (const id of Object.keys(data.tables)) {
    const placed = places.table(id);
    if (placed?.matched.sheetId !== sheetId || placed.lines) continue;
    for (const { column, index } of placed.matched.columns)
      if (column === null)
        sheet.getRange(areaName(areaOf(placed.top, placed.left + index, placed.height, 1))).format.protection.locked = false;
  }
};

/** Closes the sheets of a plan that was conformed. */
export const closeSheets = async (
  context: Context,
  { company }: Template,
  reading: PlanReading,
  opened: readonly Opened[],
): Promise<void> => {
  const { sheets } = await findSheets(context);
  const ours = sheets
    .filter(({ key }) => key !== null)
    .map((one) => ({ ...one, sheet: context.workbook.worksheets.getItem(one.id), was: opened.find(({ sheetId }) => sheetId === one.id) }));
  for (const { sheet } of ours) sheet.protection.load("protected");
  await context.sync();
  for (const { id, key, properties, sheet, was } of ours) {
    if (sheet.protection.protected) continue;
    const isLocked = properties.has(lockedProperty);
    const isWanted = company?.locks.sheets.includes(key ?? "") ?? false;
    if (was && !isLocked) {
      sheet.protection.protect(was.options, was.password ?? undefined);
    } else if (isWanted) {
      if (!isLocked) {
        await freeEntries(context, sheet);
        freeUserColumns(sheet, id, reading);
        sheet.customProperties.add(lockedProperty, "template");
      }
      sheet.protection.protect(lockOptions, company?.locks.password ?? undefined);
    } else if (isLocked) {
      sheet.customProperties.getItem(lockedProperty).delete();
    }
  }
  await context.sync();
};
