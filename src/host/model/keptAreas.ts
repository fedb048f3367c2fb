/**
 * Cells that parts of the file speak of which nothing here shows: where a pivot table stands, and where its data come from. An edit that such a
 * part could not follow is refused before anything changes; what can be followed is followed when the file is saved.
 */
import { RichApiError } from "../protocol/richApiError";
import { contains, overlap } from "./address";
import { mover, flip } from "./shift";
import type { Area, KeptArea, Shift, Sheet, Workbook } from "./state";

type Language = "en" | "zh";

/** Why an edit is refused. */
export type KeptReason = "moves" | "deletes" | "deletesTable" | "deletesName" | "sliced";

const sentences: Readonly<Record<Language, Readonly<Record<KeptReason | "data", (name: string) => string>>>> = {
  en: {
    moves: (name) =>
      `This would cut through the pivot table ${name}. Insert or delete beside it, or change the pivot table in Excel first.`,
    data: (name) =>
      `This would cut through the data of the pivot table ${name}. Insert or delete whole rows below its headings, or do it in Excel.`,
    deletes: (name) => `The pivot table ${name} takes its data from this sheet. Delete the pivot table in Excel first.`,
    deletesTable: (name) => `The pivot table ${name} takes its data from this table. Delete the pivot table in Excel first.`,
    deletesName: (name) => `The pivot table ${name} takes its data from this name. Delete the pivot table in Excel first.`,
    sliced: (name) => `Slicers belong to the pivot table ${name} on this sheet. Delete them in Excel first.`,
  },
  zh: {
    moves: (name) => `此操作会截断数据透视表“${name}”。请在其旁边插入或删除，或先在 Excel 中更改该数据透视表。`,
    data: (name) => `此操作会截断数据透视表“${name}”的数据区域。请在标题行以下插入或删除整行，或在 Excel 中操作。`,
    deletes: (name) => `数据透视表“${name}”的数据来自此工作表。请先在 Excel 中删除该数据透视表。`,
    deletesTable: (name) => `数据透视表“${name}”的数据来自此表格。请先在 Excel 中删除该数据透视表。`,
    deletesName: (name) => `数据透视表“${name}”的数据来自此名称。请先在 Excel 中删除该数据透视表。`,
    sliced: (name) => `此工作表上的数据透视表“${name}”有切片器。请先在 Excel 中删除切片器。`,
  },
};

/** A refusal whose reason can be said in both languages. */
export class KeptAreaError extends RichApiError {
  constructor(
    location: string,
    private readonly reason: KeptReason | "data",
    private readonly table: string,
  ) {
    super("InvalidOperation", location, sentences.en[reason](table));
  }

  in(language: Language): string {
    return sentences[language][this.reason](this.table);
  }
}

/** Where an area of the file is by now; null where it is gone. */
const nowAt = (area: Area, shifts: readonly Shift[]): Area | null =>
  shifts.map(mover).reduce<Area | null>((current, move) => current && move(current), area);

const length = ({ top, bottom }: Area): number => bottom - top;

function canFollow({ kind }: KeptArea, area: Area, shift: Shift): boolean {
  const along = shift.vertical ? area : flip(area);
  const isBeside = along.right < shift.from || along.left > shift.to || along.bottom < shift.at;
  if (isBeside) return true;
  const moved = along.left >= shift.from && along.right <= shift.to ? mover(shift)(area) : null;
  if (!moved) return false;
  const isWhole = length(shift.vertical ? moved : flip(moved)) === length(along);
  // Data may get more rows or fewer, as long as their headings stay and one row with them.
  const keepsHeadings = kind === "pivotSource" && shift.vertical && shift.at > along.top && length(moved) > 0;
  // As many as were deleted from it may have come from below.
  const isRigid = isWhole && (shift.count > 0 ? shift.at <= along.top : shift.at - shift.count <= along.top);
  return isRigid || keepsHeadings;
}

/** @throws KeptAreaError for cells inserted or deleted through what could not follow. */
export function refuseThroughKept({ source }: Workbook, sheet: Sheet, shift: Shift, location: string): void {
  for (const kept of source?.areas ?? []) {
    const area = kept.sheetId === sheet.id && kept.area ? nowAt(kept.area, sheet.shifts) : null;
    if (area && !canFollow(kept, area, shift)) throw new KeptAreaError(location, kept.kind === "pivotTable" ? "moves" : "data", kept.name);
  }
}

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** @throws KeptAreaError for cells moved out of a pivot table or over it, or with all the data of one. */
export function refuseMovedKept({ source }: Workbook, from: Place, to: Place): void {
  for (const { kind, name, sheetId, area } of source?.areas ?? []) {
    const nowOn = ({ sheet }: Place): Area | null => (sheetId === sheet.id && area ? nowAt(area, sheet.shifts) : null);
    const [there, here] = [nowOn(from), nowOn(to)];
    const isTable = kind === "pivotTable";
    if (isTable ? (there && overlap(there, from.area)) || (here && overlap(here, to.area)) : there && contains(from.area, there))
      throw new KeptAreaError("Range.moveTo", isTable ? "moves" : "data", name);
  }
}

/** @throws KeptAreaError where a pivot table that stays takes its data from the table. */
export function refuseWithoutTable({ source, sheets }: Workbook, tableId: string, location: string): void {
  const reading = source?.areas.find((kept) => kept.tableId === tableId && sheets.some(({ id }) => id === kept.tableSheetId));
  if (reading) throw new KeptAreaError(location, "deletesTable", reading.name);
}

/** @throws KeptAreaError where a pivot table that stays takes its data from the name. */
export function refuseWithoutName({ source, sheets }: Workbook, name: string, location: string): void {
  const reading = source?.areas.find(
    ({ definedName, tableSheetId }) => definedName?.toLowerCase() === name.toLowerCase() && sheets.some(({ id }) => id === tableSheetId),
  );
  if (reading) throw new KeptAreaError(location, "deletesName", reading.name);
}

/** @throws KeptAreaError where something that stays refers to the sheet. */
export function refuseWithoutKept({ source, sheets }: Workbook, sheet: Sheet, location: string): void {
  if (!source) return;
  const hasSlicers = source.held.some(({ kind }) => kind === "slicer" || kind === "timeline");
  const isThere = (id: string): boolean => sheets.some((other) => other.id === id);
  for (const { kind, name, sheetId, tableSheetId } of source.areas) {
    if (sheetId !== sheet.id) continue;
    if (kind === "pivotTable" && hasSlicers) throw new KeptAreaError(location, "sliced", name);
    if (kind === "pivotSource" && tableSheetId !== sheet.id && isThere(tableSheetId)) throw new KeptAreaError(location, "deletes", name);
  }
}
