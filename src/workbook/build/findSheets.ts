/**
 * What of a plan stands in the workbook already, in one sync: sheets by the key they were given, tables, and names that are taken.
 *
 * States of a sheet: no state (a build broke off in it: it is made again), "built" (cells and charts stand; looks of charts and late cells
 * may be missing), "finished".
 */
import { metaFromXml, metaNamespace, type PlanMeta } from "../planMeta";

export const sheetKeyProperty = "keyplan.sheet";
export const sheetStateProperty = "keyplan.state";

export type SheetState = "broken" | "built" | "finished";

export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly key: string | null;
  readonly state: SheetState;
  readonly properties: ReadonlyMap<string, string>;
}

export interface StandingTable {
  readonly name: string;
  /** It stands on a sheet of the plan. */
  readonly own: boolean;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
}

export interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly tables: readonly StandingTable[];
  /** Defined names, of the workbook and of its sheets. */
  readonly names: readonly string[];
  /** The one sheet of a new workbook, still blank: the plan may begin on it. */
  readonly blankSheetId: string | null;
  readonly metaPartIds: readonly string[];
}

const stateOf = (value: string | undefined): SheetState => (value === "finished" || value === "built" ? value : "broken");

export const findSheets = async (context: Excel.RequestContext): Promise<Standing> => {
  const { worksheets, tables, names, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name,items/customProperties/items/key,items/customProperties/items/value,items/names/items/name");
  names.load("items/name");
  tables.load("items/name,items/worksheet/id,items/columns/items/id,items/columns/items/name");
  const parts = customXmlParts.getByNamespace(metaNamespace);
  parts.load("items/id");
  const used = worksheets.getFirst().getUsedRangeOrNullObject(false);
  used.load("address");
  await context.sync();
  const sheets = worksheets.items.map((sheet): StandingSheet => {
    const properties = new Map(sheet.customProperties.items.map(({ key, value }) => [key, value]));
    return {
      id: sheet.id,
      name: sheet.name,
      key: properties.get(sheetKeyProperty) ?? null,
      state: stateOf(properties.get(sheetStateProperty)),
      properties,
    };
  });
  const own = new Set(sheets.flatMap(({ id, key }) => (key === null ? [] : [id])));
  const only = sheets.length === 1 ? sheets[0] : undefined;
  return {
    sheets,
    tables: tables.items.map(({ name, worksheet, columns }) => ({
      name,
      own: own.has(worksheet.id),
      columns: columns.items.map((column) => ({ id: column.id, name: column.name })),
    })),
    names: [...names.items, ...worksheets.items.flatMap((sheet) => sheet.names.items)].map(({ name }) => name),
    blankSheetId: only && only.key === null && used.isNullObject ? only.id : null,
    metaPartIds: parts.items.map(({ id }) => id),
  };
};

/** The meta data kept in the workbook, or null. Costs a sync, so it is read only where a plan is completed that stood before. */
export const readMeta = async (context: Excel.RequestContext, partIds: readonly string[]): Promise<PlanMeta | null> => {
  const parts = partIds.slice(-1).map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  if (parts.length === 0) return null;
  await context.sync();
  const [reading] = parts.map((xml) => metaFromXml(xml.value));
  return reading?.kind === "read" ? reading.meta : null;
};

/** A name for a sheet that no other sheet has: Excel compares without case, and names hold 31 characters. */
export const freeName = (wanted: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wanted
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, 31) || "Sheet";
  let name = clean;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${clean.slice(0, 31 - String(number).length - 1)} ${number}`;
  return name;
};
