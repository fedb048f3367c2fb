/**
 * Builds a plan in the workbook, sheet by sheet, each in one sync.
 *
 * Find or create: a sheet that carries its key and is complete stays untouched, one that is missing or broken off is made. So a build that
 * failed at any point is simply run again. Sheets, tables and columns of users are never written to.
 *
 * Syncs: one to look, one for each sheet (the lists go together with the contents), one for the looks of the charts.
 */
import { defaultSettings } from "../../method/settings";
import type { MethodSettings } from "../../method/settings";
import { findings as findingsOf } from "../../method/findings";
import { nativeTwins } from "../../sections/twins";
import { sheetOfTable } from "../../sections/places";
import { foreignKey, foreignSheet, foreignTableName } from "../../sections/foreign";
import { sheetContext, sheetSpec } from "../../sections/sheets";
import type { FormulaKind, SheetContext } from "../../sections/sheetContext";
import { buildOrder, sheetIds, sheetNames, type SheetId, type SheetSpec } from "../../sections/sheetSpec";
import type { PlanData } from "../../template/planData";
import { planFromData } from "../../template/planFromData";
import { metaToXml, metaVersion, type ColumnMeta, type PlanMeta } from "../../template/planMeta";
import { schema, tableIds, type TableId } from "../../template/schema";
import { complexSale, type Template } from "../../template/template";
import { runExcel } from "../runExcel";
import { findSheets, freeName, readMeta, sheetKeyProperty, sheetStateProperty, type Standing, type StandingTable } from "./findSheets";
import { dressChart } from "./writeCharts";
import { writeLate, writeLinks, writeSheet } from "./writeSheet";

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

export interface BuildStep {
  /** Name of the sheet that stands now. */
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

export interface BuildReport {
  /** Names of the sheets made in this run. */
  readonly built: readonly string[];
  /** Names of the sheets that stood already. */
  readonly kept: readonly string[];
  /** The user cancelled: a further run completes the plan. */
  readonly cancelled: boolean;
  /** Looks of charts that this Excel refused; figures are not affected. */
  readonly refusedLooks: number;
  readonly sheets: Readonly<Partial<Record<SheetId, string>>>;
}

const always: readonly SheetId[] = ["contents", "stakeholders", "findings", "lists"];

/** These go in one sync: both are small, and the total stays within sheets + 2. */
const together: readonly SheetId[] = ["lists", "contents"];

/** Errors that mean "this Excel cannot", not "this build broke off". */
const refusals: ReadonlySet<string> = new Set(["ApiNotFound", "NotImplemented", "InvalidArgument", "UnsupportedOperation", "UnsupportedFeature", "InvalidOperation"]);

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

interface Made {
  readonly spec: SheetSpec;
  readonly tables: readonly Excel.Table[];
}

/** Queues blank sheets: that of a new workbook is taken over, broken ones are replaced before anything points to them. */
const queueBlankSheets = (context: Excel.RequestContext, standing: Standing, specs: readonly SheetSpec[], takeOver: string | null): readonly Excel.Worksheet[] => {
  const { worksheets } = context.workbook;
  const taken = standing.sheets.map(({ name }) => name);
  const broken = standing.sheets.filter(({ key }) => specs.some((spec) => spec.key === key));
  for (const { id, name } of broken) {
    const aside = freeName(`${name} old`, taken);
    taken.push(aside);
    worksheets.getItem(id).name = aside;
  }
  const sheets = specs.map((spec, index) => {
    const blank = index === 0 ? takeOver : null;
    const sheet = blank === null ? worksheets.add(spec.name) : worksheets.getItem(blank);
    sheet.customProperties.add(sheetKeyProperty, spec.key);
    if (blank !== null) sheet.name = spec.name;
    return sheet;
  });
  for (const { id } of broken) worksheets.getItem(id).delete();
  return sheets;
};

/** Queues what stands on a sheet, and asks for the ids of its columns. */
const queueContent = (sheet: Excel.Worksheet, spec: SheetSpec): Made => {
  writeSheet(sheet, spec);
  const tables = spec.tables
    .filter(({ id }) => id !== null)
    .map(({ name }) => {
      const table = sheet.tables.getItem(name);
      table.load("name");
      table.columns.load("items/id,items/name");
      return table;
    });
  return { spec, tables };
};

const columnsMeta = (id: TableId, table: StandingTable, language: PlanData["language"]): readonly ColumnMeta[] =>
  schema[id].columns.flatMap((column) => {
    const found = table.columns.find(({ name }) => name === column.header[language]);
    return found ? [{ id: column.id, header: found.name, tableColumn: found.id }] : [];
  });

/** What was recorded of tables that stay: the user may have renamed their columns since. */
const keptTables = (meta: PlanMeta | null, stays: (id: TableId) => boolean): PlanMeta["tables"] =>
  Object.fromEntries(Object.entries(meta?.tables ?? {}).filter(([id]) => stays(id as TableId)));

const metaOf = (request: BuildRequest, template: Template, tables: readonly StandingTable[], before: PlanMeta["tables"]): PlanMeta => ({
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

/** The plan as the sheets need it: findings point at rows of the cells. */
const contextFor = (request: BuildRequest, standing: Standing, template: Template): SheetContext => {
  const settings = request.settings ?? template.settings ?? defaultSettings;
  const { plan, rows } = planFromData(request.data, settings);
  const found = findingsOf(plan, request.asOf).map((finding) => ({
    ...finding,
    row: finding.row === null ? null : (rows[finding.section][finding.row] ?? finding.row),
  }));
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
    names: namesFor(standing, request.data.language),
  });
};

interface Work {
  readonly key: string;
  readonly name: string;
  readonly spec: () => SheetSpec;
}

const workOf = (request: BuildRequest, context: SheetContext, standing: Standing): readonly Work[] => {
  const own = buildOrder.filter((id) => context.sheets.includes(id)).map((id): Work => ({ key: id, name: context.names[id], spec: () => sheetSpec(context, id) }));
  const taken = [...standing.sheets.map(({ name }) => name), ...Object.values(context.names)];
  const foreign = request.data.foreign.map((table, index): Work => {
    const key = foreignKey(table.name);
    const name = standing.sheets.find((sheet) => sheet.key === key)?.name ?? freeName(table.name, taken);
    taken.push(name);
    return { key, name, spec: () => foreignSheet(context, table, name, foreignTableName(index)) };
  });
  return [...own, ...foreign];
};

/** Tabs in the order of the plan; sheets of the user follow. */
const orderTabs = (context: Excel.RequestContext, names: readonly string[]): void => {
  names.forEach((name, index) => {
    context.workbook.worksheets.getItem(name).position = index;
  });
};

const tabOrder = (context: SheetContext, work: readonly Work[]): readonly string[] => {
  const foreign = work.filter(({ key }) => key.startsWith("foreign:")).map(({ name }) => name);
  const own = context.sheets.map((id) => context.names[id]);
  return [...own.slice(0, -1), ...foreign, ...own.slice(-1)];
};

const finishSheets = (context: Excel.RequestContext, specs: readonly SheetSpec[]): void => {
  for (const { name } of specs) context.workbook.worksheets.getItem(name).customProperties.add(sheetStateProperty, "finished");
};

/** Looks of charts, in a batch of their own. Returns how many sheets' looks were refused. */
const dress = async (context: Excel.RequestContext, specs: readonly SheetSpec[], first: string | undefined): Promise<number> => {
  const withCharts = specs.filter(({ charts }) => charts.length > 0);
  for (const spec of withCharts) for (const chart of spec.charts) dressChart(context.workbook.worksheets.getItem(spec.name), chart);
  finishSheets(context, specs);
  if (first !== undefined) context.workbook.worksheets.getItem(first).activate();
  context.runtime.enableEvents = true;
  try {
    await context.sync();
    return 0;
  } catch (error) {
    const code = error instanceof OfficeExtension.Error ? error.code : "";
    if (!refusals.has(code)) throw error;
    finishSheets(context, specs);
    context.runtime.enableEvents = true;
    await context.sync();
    return withCharts.length;
  }
};

interface Run {
  readonly request: BuildRequest;
  readonly progress: (step: BuildStep) => void;
  readonly signal: AbortSignal | undefined;
}

const groupsOf = (missing: readonly Work[]): readonly (readonly Work[])[] => {
  const joined = missing.filter(({ key }) => together.some((id) => id === key));
  const others = missing.filter((work) => !joined.includes(work));
  return [...(joined.length > 0 ? [joined] : []), ...others.map((work) => [work])];
};

const buildInBatch = async (context: Excel.RequestContext, { request, progress, signal }: Run): Promise<BuildReport> => {
  const template = request.template ?? complexSale;
  const standing = await findSheets(context);
  const plan = contextFor(request, standing, template);
  const work = workOf(request, plan, standing);
  const stateOf = (key: string) => standing.sheets.find((sheet) => sheet.key === key)?.state ?? "broken";
  const missing = work.filter(({ key }) => stateOf(key) === "broken");
  const unfinished = work.filter(({ key }) => stateOf(key) !== "finished");
  const sheets = Object.fromEntries(plan.sheets.map((id) => [id, plan.names[id]]));
  const kept = work.filter((one) => !missing.includes(one)).map(({ name }) => name);
  if (unfinished.length === 0) return { built: [], kept, cancelled: false, refusedLooks: 0, sheets };

  const before = kept.length > 0 ? keptTables(await readMeta(context, standing.metaPartIds), (id) => stateOf(sheetOfTable[id]) !== "broken") : {};
  const tables: StandingTable[] = [...standing.tables];
  const specs: SheetSpec[] = [];
  const built: string[] = [];
  let done = kept.length;
  let blank = standing.blankSheetId;
  const groups = groupsOf(missing);
  const finish = (): void => {
    for (const { key, spec } of unfinished) {
      const one = specs.find((made) => made.key === key) ?? spec();
      if (!specs.includes(one)) {
        specs.push(one);
        if (groups.length > 0) writeLinks(context.workbook.worksheets.getItem(one.name), one);
      }
      writeLate(context.workbook.worksheets.getItem(one.name), one);
    }
    orderTabs(context, tabOrder(plan, work));
  };
  for (const group of groups) {
    if (signal?.aborted) {
      context.runtime.enableEvents = true;
      await context.sync();
      return { built, kept, cancelled: true, refusedLooks: 0, sheets };
    }
    context.runtime.enableEvents = false;
    context.application.suspendApiCalculationUntilNextSync();
    const wanted = group.map((one) => one.spec());
    const blanks = queueBlankSheets(context, standing, wanted, blank);
    blank = null;
    const made = wanted.flatMap((spec, index) => {
      const sheet = blanks[index];
      return sheet ? [queueContent(sheet, spec)] : [];
    });
    // Sheets of one sync point to each other, so all of them stand or none.
    for (const { spec } of made) context.workbook.worksheets.getItem(spec.name).customProperties.add(sheetStateProperty, "built");
    specs.push(...made.map(({ spec }) => spec));
    if (group === groups.at(-1)) finish();
    await context.sync();
    for (const table of made.flatMap((one) => one.tables)) tables.push({ name: table.name, columns: table.columns.items.map(({ id, name }) => ({ id, name })) });
    for (const { name } of group) {
      built.push(name);
      done += 1;
      progress({ sheet: name, done, total: work.length });
    }
  }
  if (groups.length === 0) finish();
  for (const id of standing.metaPartIds) context.workbook.customXmlParts.getItem(id).delete();
  context.workbook.customXmlParts.add(metaToXml(metaOf(request, template, tables, before)));
  const refusedLooks = await dress(context, specs, built.length > 0 ? plan.names.contents : undefined);
  return { built, kept, cancelled: false, refusedLooks, sheets };
};

/** Events are switched off while building; a build that broke off must not leave them off. */
const restoreEvents = async (): Promise<void> => {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // The workbook cannot be reached: Excel restores events with the next session.
  }
};

/**
 * Builds what is missing of a plan and reports each sheet that stands.
 * @throws WorkbookError; running it again goes on where it broke off.
 */
export const buildPlan = async (request: BuildRequest, progress: (step: BuildStep) => void = () => undefined, signal?: AbortSignal): Promise<BuildReport> => {
  try {
    return await runExcel((context) => buildInBatch(context, { request, progress, signal }));
  } catch (error) {
    await restoreEvents();
    throw error;
  }
};

