/**
 * What a build has to do, worked out before anything is written: how the sheets are called in this workbook, what each holds, in which
 * order they are made and stand, and what is recorded about the columns.
 */
import { findings as findingsOf } from "../../plan/findings";
import type { MethodSettings } from "../../plan/settings";
import { foreignKey, foreignSheet, foreignTableName } from "../../plan/frame/foreign";
import { sheetContext, sheetSpec } from "../../plan/sheet/sheets";
import type { FormulaKind, SheetContext } from "../../plan/sheet/sheetContext";
import { buildOrder, sheetIds, sheetNames, type SheetId, type SheetSpec } from "../../plan/sheet/sheetSpec";
import { nativeTwins } from "../../sections/twins";
import type { PlanData } from "../../plan/planData";
import { planFromData } from "../../plan/planFromData";
import { metaVersion, type ColumnMeta, type PlanMeta } from "../planMeta";
import { schema, tableIds, type TableId } from "../../plan/schema";
import type { Template } from "../../templates/template";
import { freeName, type Standing, type StandingTable } from "./findSheets";

export interface BuildRequest {
  readonly data: PlanData;
  readonly template?: Template;
  readonly settings?: MethodSettings;
  /** Serial of the review date, for the findings that are written now. */
  readonly asOf: number;
  readonly formulas?: FormulaKind;
  /** Sheets wanted beside contents, stakeholders, findings and lists, which every plan has. */
  readonly sections?: readonly SheetId[];
}

const always: readonly SheetId[] = ["contents", "stakeholders", "findings", "lists"];

const namesFor = (standing: Standing, language: PlanData["language"]): Readonly<Record<SheetId, string>> => {
  const own = new Map(standing.sheets.flatMap(({ key, name }) => (key === null ? [] : [[key, name] as const])));
  const foreignNames = standing.sheets.filter(({ key, id }) => key === null && id !== standing.blankSheetId).map(({ name }) => name);
  const names: Partial<Record<SheetId, string>> = {};
  const taken = [...foreignNames, ...own.values()];
  for (const id of sheetIds) {
    const name = own.get(id) ?? freeName(sheetNames[id][language], taken);
    taken.push(name);
    names[id] = name;
  }
  return names as Readonly<Record<SheetId, string>>;
};

const columnsMeta = (id: TableId, table: StandingTable, language: PlanData["language"]): readonly ColumnMeta[] =>
  schema[id].columns.flatMap((column) => {
    const found = table.columns.find(({ name }) => name === column.header[language]);
    return found ? [{ id: column.id, header: found.name, tableColumn: found.id }] : [];
  });

/** What was recorded of tables that stay: the user may have renamed their columns since. */
export const keptTables = (meta: PlanMeta | null, stays: (id: TableId) => boolean): PlanMeta["tables"] =>
  Object.fromEntries(Object.entries(meta?.tables ?? {}).filter(([id]) => stays(id as TableId)));

export const metaOf = (
  request: BuildRequest,
  template: Template,
  tables: readonly StandingTable[],
  before: PlanMeta["tables"],
): PlanMeta => ({
  version: metaVersion,
  language: request.data.language,
  template: template.id,
  tables: {
    ...Object.fromEntries(
      tableIds
        .filter((id) => id !== "account")
        .flatMap((id) => {
          const table = tables.find(({ name }) => name === schema[id].name);
          return table ? [[id, columnsMeta(id, table, request.data.language)] as const] : [];
        }),
    ),
    ...before,
  },
  foreign: request.data.foreign.map((_, index) => foreignTableName(index)),
});

/** Names of the sheets of foreign tables: those that stand keep theirs. */
const foreignNames = ({ data }: BuildRequest, standing: Standing, own: readonly string[]): readonly string[] => {
  const taken = [...standing.sheets.map(({ name }) => name), ...own];
  return data.foreign.map((table) => {
    const name = standing.sheets.find((sheet) => sheet.key === foreignKey(table.name))?.name ?? freeName(table.name, taken);
    taken.push(name);
    return name;
  });
};

/** The plan as the sheets need it: findings point at rows of the cells. */
export const contextFor = (request: BuildRequest, standing: Standing, template: Template): SheetContext => {
  const settings = request.settings ?? template.settings;
  const { plan, rows } = planFromData(request.data, settings);
  const found = findingsOf(plan, request.asOf).map((finding) => ({
    ...finding,
    row: finding.row === null ? null : (rows[finding.section][finding.row] ?? finding.row),
  }));
  const names = namesFor(standing, request.data.language);
  const wanted = new Set<SheetId>([...always, ...(request.sections ?? template.sections)]);
  return sheetContext({
    data: request.data,
    findings: found,
    reviewDate: request.asOf,
    template,
    settings,
    formulas: request.formulas ?? "kam",
    twins: nativeTwins,
    sheets: sheetIds.filter((id) => wanted.has(id)),
    names,
    foreign: foreignNames(request, standing, Object.values(names)),
  });
};

export interface Work {
  readonly key: string;
  readonly name: string;
  readonly spec: () => SheetSpec;
}

export const workOf = (request: BuildRequest, context: SheetContext): readonly Work[] => {
  const own = buildOrder
    .filter((id) => context.sheets.includes(id))
    .map((id): Work => ({ key: id, name: context.names[id], spec: () => sheetSpec(context, id) }));
  const foreign = request.data.foreign.map((table, index): Work => {
    const name = context.foreign[index] ?? table.name;
    return { key: foreignKey(table.name), name, spec: () => foreignSheet(context, table, name, foreignTableName(index)) };
  });
  return [...own, ...foreign];
};

/** Tabs in the order of the plan; sheets of the user follow. */
export const orderTabs = (context: Excel.RequestContext, names: readonly string[]): void => {
  names.forEach((name, index) => {
    context.workbook.worksheets.getItem(name).position = index;
  });
};

export const tabOrder = (context: SheetContext, work: readonly Work[]): readonly string[] => {
  const foreign = work.filter(({ key }) => key.startsWith("foreign:")).map(({ name }) => name);
  const own = context.sheets.map((id) => context.names[id]);
  return [...own.slice(0, -1), ...foreign, ...own.slice(-1)];
};
