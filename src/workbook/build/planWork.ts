/**
 * What a build has to do, worked out before anything is written: how the sheets are called in this workbook, what each holds, in which
 * order they are made and stand, and what is recorded about the columns.
 */
import { foreignKey, foreignSheet, foreignTableName } from "../../plan/frame/foreign";
import type { StandingWords } from "../../plan/frame/lists/layout";
import { listsSheet } from "../../plan/frame/frameSheets";
import type { PlanData } from "../../plan/planData";
import { planFromData } from "../../plan/planFromData";
import { ofSize } from "../../plan/registry";
import type { FormulaKind, Registry, SheetContext, TableNames } from "../../plan/section";
import { mergedSettings, type Settings } from "../../plan/settings";
import { tableName } from "../../plan/sheet/sheetContext";
import { buildOrder, sheetContext, sheetsOf } from "../../plan/sheet/sheets";
import { inCompanyColours } from "../../plan/sheet/companyLook";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import type { Size, Table } from "../../plan/table";
import type { Template } from "../../plan/template";
import { namesIn, type KnownNames } from "../givenNames";
import { productVersion } from "../product";
import { metaVersion, type ColumnMeta, type PlanMeta } from "../planMeta";
import { freeName, type Standing, type StandingTable } from "./findSheets";

export interface BuildRequest {
  readonly data: PlanData;
  readonly template?: Template;
  /** The template's own unless given. */
  readonly size?: Size;
  /** Numbers that differ from the template's. */
  readonly settings?: Settings;
  /** Serial of the review date, for the findings that are written now. */
  readonly asOf: number;
  readonly formulas?: FormulaKind;
  /** The one sheet of the workbook stays, even where it is blank. */
  readonly keepsBlankSheet?: boolean;
  /** What a plan that stands says of the names of its tables. */
  readonly names?: KnownNames;
  /** Ids of the sections wanted; those every plan has come by themselves. By default those of the template. */
  readonly sections?: readonly string[];
}

const namesFor = ({ sheets }: Registry, standing: Standing, language: PlanData["language"]): Readonly<Record<string, string>> => {
  const own = new Map(standing.sheets.flatMap(({ key, name }) => (key === null ? [] : [[key, name] as const])));
  const foreignNames = standing.sheets.filter(({ key, id }) => key === null && id !== standing.blankSheetId).map(({ name }) => name);
  const names: Record<string, string> = {};
  const taken = [...foreignNames, ...own.values()];
  for (const { id, name: usual } of sheets) {
    const name = own.get(id) ?? freeName(usual[language], taken);
    taken.push(name);
    names[id] = name;
  }
  return names;
};

export const columnsMeta = ({ columns }: Table, table: StandingTable, language: PlanData["language"]): readonly ColumnMeta[] =>
  columns.flatMap((column) => {
    const found = table.columns.find(({ name }) => name === column.header[language]);
    return found ? [{ id: column.id, header: found.name, tableColumn: found.id }] : [];
  });

/** What was recorded of tables that stay: the user may have renamed their columns since. */
export const keptTables = (meta: PlanMeta | null, stays: (id: string) => boolean): PlanMeta["tables"] =>
  Object.fromEntries(Object.entries(meta?.tables ?? {}).filter(([id]) => stays(id)));

export const metaOf = (
  { tables: known }: Registry,
  request: BuildRequest,
  template: Template,
  tables: readonly StandingTable[],
  before: PlanMeta["tables"],
  names: TableNames,
): PlanMeta => ({
  version: metaVersion,
  product: productVersion,
  language: request.data.language,
  template: template.id,
  templateVersion: template.version,
  company: template.company?.document ?? null,
  size: request.size ?? template.size,
  sections: chosenIn(request, template),
  formulas: request.formulas ?? template.formulas ?? "kam",
  tables: {
    ...Object.fromEntries(
      known
        .filter(({ shape }) => shape === "rows")
        .flatMap((table) => {
          const standing = tables.find(({ name }) => name === (names[table.name] ?? table.name));
          return standing ? [[table.id, columnsMeta(table, standing, request.data.language)] as const] : [];
        }),
    ),
    ...before,
  },
  names,
  foreign: request.data.foreign.map((_, index) => names[foreignTableName(index)] ?? foreignTableName(index)),
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

/** Ids of the sections that the plan is to have, beside those every plan has. */
const chosenIn = (request: BuildRequest, template: Template): readonly string[] => request.sections ?? template.sections;

/** Ids of the sheets that the plan is to have. */
export const wantedSheets = (registry: Registry, request: BuildRequest, template: Template): readonly string[] =>
  sheetsOf({ registry, chosen: chosenIn(request, template), size: request.size ?? template.size, data: request.data });

/** What the tables are called beside those of others. */
export const namesBeside = ({ tables: known }: Registry, { names, data }: BuildRequest, standing: Standing): TableNames => {
  const others = [...standing.tables.filter(({ own }) => !own), ...standing.names.map((name) => ({ name }))];
  return namesIn(known, { own: standing.tables.filter(({ own }) => own), others }, data.foreign.length, names);
};

/**
 * The plan as the sheets need it: findings point at rows of the cells.
 * @param tableNames what the tables are called in this workbook
 */
export const contextFor = (
  registry: Registry,
  request: BuildRequest,
  standing: Standing,
  template: Template,
  words: StandingWords | null,
  tableNames: TableNames = {},
): SheetContext => {
  const settings = mergedSettings(mergedSettings(registry.settings, template.settings), request.settings ?? {});
  const { plan, rows } = planFromData(registry, request.data, settings);
  const size = request.size ?? template.size;
  const found = ofSize(registry, size)
    .findings(plan, request.asOf)
    .map((finding) => ({
      ...finding,
      row: finding.row === null ? null : (rows[finding.table]?.[finding.row] ?? finding.row),
    }));
  const names = namesFor(registry, standing, request.data.language);
  return sheetContext({
    registry,
    data: request.data,
    findings: found,
    reviewDate: request.asOf,
    template,
    size,
    chosen: chosenIn(request, template),
    settings,
    formulas: request.formulas ?? template.formulas ?? "kam",
    sheets: wantedSheets(registry, request, template),
    words,
    names,
    tableNames,
    foreign: foreignNames(request, standing, Object.values(names)),
  });
};

export interface Work {
  readonly key: string;
  readonly name: string;
  readonly spec: () => Promise<SheetSpec>;
}

export const workOf = (request: BuildRequest, context: SheetContext): readonly Work[] => {
  const own = buildOrder(context.registry)
    .filter((id) => context.sheets.includes(id))
    .map((id): Work => ({ key: id, name: context.names[id] ?? id, spec: () => context.spec(id) }));
  const foreign = request.data.foreign.map((table, index): Work => {
    const name = context.foreign[index] ?? table.name;
    return {
      key: foreignKey(table.name),
      name,
      spec: () =>
        Promise.resolve(
          inCompanyColours(context.template, foreignSheet(context, table, name, tableName(context, { name: foreignTableName(index) }))),
        ),
    };
  });
  return [...own, ...foreign];
};

/** Tabs in the order of the plan; sheets of the user follow. */
export const orderTabs = (context: Excel.RequestContext, names: readonly string[]): void => {
  names.forEach((name, index) => {
    context.workbook.worksheets.getItem(name).position = index;
  });
};

/** Sheets that were brought along stand behind the plan's own, also those of an earlier build; the lists come last. */
export const tabOrder = (context: SheetContext, work: readonly Work[], { sheets }: Standing): readonly string[] => {
  const isForeign = ({ key }: { readonly key: string | null }): boolean => key?.startsWith("foreign:") === true;
  const foreign = [...new Set([...sheets.filter(isForeign), ...work.filter(isForeign)].map(({ name }) => name))];
  const nameOf = (id: string): string => context.names[id] ?? id;
  const own = context.sheets.filter((id) => id !== listsSheet.id).map(nameOf);
  return [...own, ...foreign, nameOf(listsSheet.id)];
};
