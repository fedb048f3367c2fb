/**
 * Builds a plan in the workbook, sheet by sheet, each in one sync.
 *
 * Find or create: a sheet that carries its key and is complete stays untouched, one that is missing or broken off is made. So a build that
 * failed at any point is simply run again. Sheets, tables and columns of users are never written to.
 *
 * Syncs: one to look, one for each sheet (the lists go together with the contents), one for the looks of the charts and the pictures.
 */
import { contentsSheet, listsSheet } from "../../plan/frame/frameSheets";
import { inCompanyWords } from "../../plan/companyWords";
import { inTemplate, withSections } from "../../plan/inTemplate";
import { showsSheet } from "../../plan/ofSize";
import { prefilled } from "../../plan/prefill";
import type { Registry, SheetContext, TableNames } from "../../plan/section";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import type { Template } from "../../plan/template";
import { templateById } from "../../templates/builtIn";
import { gaveWay, type GivenName } from "../givenNames";
import { metaToXml, type PlanMeta } from "../planMeta";
import { queueMissingWords, queueWords, standingWords, type QueuedWords } from "../settings";
import { queueLock } from "../locks";
import { runExcel } from "../runExcel";
import {
  findSheets,
  freeName,
  readMeta,
  sheetKeyProperty,
  sheetStateProperty,
  type SheetState,
  type Standing,
  type StandingTable,
} from "./findSheets";
import {
  contextFor,
  keptTables,
  metaOf,
  namesBeside,
  orderTabs,
  tabOrder,
  wantedSheets,
  workOf,
  type BuildRequest,
  type Work,
} from "./planWork";
import { isRefusal } from "./refusals";
import { dressChart, dressOneByOne } from "./writeCharts";
import { completePictures, queuePictures } from "./writePictures";
import { writeLate, writeLinks, writeSheet } from "./writeSheet";

export type { BuildRequest } from "./planWork";

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
  /** Tables made in this run whose usual name is somebody else's. */
  readonly gaveWay: readonly GivenName[];
  /** Sheets whose charts this Excel refused to dress; figures are not affected. */
  readonly refusedLooks: number;
  readonly sheets: Readonly<Record<string, string>>;
}

/** These go in one sync: both are small, and the total stays within sheets + 2. */
const together: readonly string[] = [listsSheet.id, contentsSheet.id];

/** A build under way. */
interface Build {
  readonly registry: Registry;
  readonly context: Excel.RequestContext;
  readonly request: BuildRequest;
  readonly template: Template;
  readonly standing: Standing;
  readonly plan: SheetContext;
  readonly work: readonly Work[];
  /** Sheets that lack something, be it only the looks of their charts. */
  readonly unfinished: readonly Work[];
  /** Those that are made in this run, in groups that go in one sync. */
  readonly groups: readonly (readonly Work[])[];
  readonly before: PlanMeta["tables"];
  readonly specs: SheetSpec[];
  readonly tables: StandingTable[];
}

const stateOf = (standing: Standing, key: string): SheetState => standing.sheets.find((sheet) => sheet.key === key)?.state ?? "broken";

const groupsOf = (missing: readonly Work[]): readonly (readonly Work[])[] => {
  const joined = missing.filter(({ key }) => together.some((id) => id === key));
  const others = missing.filter((work) => !joined.includes(work));
  return [...(joined.length > 0 ? [joined] : []), ...others.map((work) => [work])];
};

/**
 * The words of a plan that stood before and lacks something: what is made now refers to them where they are. Costs a sync, so it is spared
 * where nothing stands or nothing is missing.
 */
const wordsOf = async (
  context: Excel.RequestContext,
  standing: Standing,
  wanted: readonly string[],
  names: TableNames,
): Promise<QueuedWords | null> => {
  const complete = wanted.every((id) => stateOf(standing, id) === "finished");
  if (complete || stateOf(standing, listsSheet.id) === "broken") return null;
  const queued = queueWords(context, standing.tables, names);
  if (queued) await context.sync();
  return queued;
};

/** Looks what stands and works out what is to be done. */
const prepare = async (context: Excel.RequestContext, known: Registry, given: BuildRequest): Promise<Build> => {
  const template = given.template ?? templateById("");
  const { size = template.size, sections: chosen = template.sections } = given;
  const registry = withSections(inTemplate(known, template), chosen);
  const data = inCompanyWords(registry, template, await prefilled({ registry, chosen, size, data: given.data }));
  const request: BuildRequest = { ...given, data };
  const found = await findSheets(context);
  const standing = given.keepsBlankSheet ? { ...found, blankSheetId: null } : found;
  const names = namesBeside(known, request, standing);
  const queued = await wordsOf(context, standing, wantedSheets(registry, request, template), names);
  const words = standingWords(queued);
  const plan = contextFor(registry, request, standing, template, words, names);
  // They go with the first sheet that is made.
  if (queued && words) queueMissingWords(context, queued, plan.lists.rows.slice(words.rows.length));
  const work = workOf(request, plan);
  const missing = work.filter(({ key }) => stateOf(standing, key) === "broken");
  const unfinished = work.filter(({ key }) => stateOf(standing, key) !== "finished");
  const readsMeta = missing.length < work.length && unfinished.length > 0;
  const meta = readsMeta ? await readMeta(context, standing.metaPartIds) : null;
  const before = keptTables(meta, (id) => stateOf(standing, registry.sheetOf(id)?.id ?? "") !== "broken");
  const tables = [...standing.tables];
  return { registry, context, request, template, standing, plan, work, unfinished, groups: groupsOf(missing), before, specs: [], tables };
};

/** Queues blank sheets: that of a new workbook is taken over, broken ones are replaced before anything points to them. */
const queueBlankSheets = (
  { context, standing }: Build,
  specs: readonly SheetSpec[],
  takeOver: string | null,
): readonly Excel.Worksheet[] => {
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
const queueContent = (sheet: Excel.Worksheet, spec: SheetSpec): readonly Excel.Table[] => {
  writeSheet(sheet, spec);
  return spec.tables
    .filter(({ id }) => id !== null)
    .map(({ name }) => {
      const table = sheet.tables.getItem(name);
      table.load("name");
      table.columns.load("items/id,items/name");
      return table;
    });
};

/** Queues what had to wait until all sheets stand. */
const queueFinish = async ({ context, plan, work, standing, unfinished, groups, specs }: Build): Promise<void> => {
  const { worksheets } = context.workbook;
  for (const { key, spec } of unfinished) {
    const made = specs.find((one) => one.key === key);
    const one = made ?? (await spec());
    if (!made) {
      specs.push(one);
      if (groups.length > 0) writeLinks(worksheets.getItem(one.name), one);
    }
    writeLate(worksheets.getItem(one.name), one);
  }
  orderTabs(context, tabOrder(plan, work, standing));
};

/** Makes the sheets of one group in one sync. */
const buildGroup = async (build: Build, group: readonly Work[]): Promise<void> => {
  const { context, standing, groups, specs, tables } = build;
  context.runtime.enableEvents = false;
  context.application.suspendApiCalculationUntilNextSync();
  const wanted = await Promise.all(group.map((one) => one.spec()));
  const sheets = queueBlankSheets(build, wanted, group === groups[0] ? standing.blankSheetId : null);
  const made = wanted.flatMap((spec, index) => {
    const sheet = sheets[index];
    if (!sheet) return [];
    if (!showsSheet(spec.key, build.plan)) sheet.visibility = "Hidden";
    return queueContent(sheet, spec);
  });
  // Sheets of one sync point to each other, so all of them stand or none.
  for (const { name } of wanted) context.workbook.worksheets.getItem(name).customProperties.add(sheetStateProperty, "built");
  specs.push(...wanted);
  if (group === groups.at(-1)) await queueFinish(build);
  await context.sync();
  for (const table of made)
    tables.push({ name: table.name, own: true, columns: table.columns.items.map(({ id, name }) => ({ id, name })) });
};

const queueFinished = ({ context, specs, template }: Build): void => {
  for (const spec of specs) {
    const sheet = context.workbook.worksheets.getItem(spec.name);
    sheet.customProperties.add(sheetStateProperty, "finished");
    queueLock(sheet, spec, template);
  }
  context.runtime.enableEvents = true;
};

/** Records the plan, dresses the charts and draws the pictures, in a batch of their own. Returns on how many sheets looks were refused. */
const complete = async (build: Build): Promise<number> => {
  const { registry, context, request, template, standing, plan, before, groups, specs, tables } = build;
  for (const id of standing.metaPartIds) context.workbook.customXmlParts.getItem(id).delete();
  context.workbook.customXmlParts.add(metaToXml(metaOf(registry, request, template, tables, before, plan.tableNames)));
  const made = specs.filter(({ key }) => groups.flat().some((one) => one.key === key));
  await completePictures(
    context,
    specs.filter((spec) => !made.includes(spec)),
    isRefusal,
  );
  const withCharts = specs.filter(({ charts }) => charts.length > 0);
  for (const spec of withCharts) for (const chart of spec.charts) dressChart(context.workbook.worksheets.getItem(spec.name), chart);
  queuePictures(context, made);
  queueFinished(build);
  if (groups.length > 0) context.workbook.worksheets.getItem(plan.names[contentsSheet.id] ?? "").activate();
  try {
    await context.sync();
    return 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const refused = await dressOneByOne(context, withCharts, isRefusal);
    await completePictures(context, made, isRefusal);
    queueFinished(build);
    await context.sync();
    return refused;
  }
};

/** Names of the tables on the sheets that were made. */
const tablesMade = ({ specs, groups }: Build): readonly string[] => {
  const made = new Set(groups.flat().map(({ key }) => key));
  return specs.filter(({ key }) => made.has(key)).flatMap(({ tables }) => tables.map(({ name }) => name));
};

interface Watcher {
  readonly progress: (step: BuildStep) => void;
  readonly signal: AbortSignal | undefined;
}

const stopped = async ({ context }: Build): Promise<void> => {
  context.runtime.enableEvents = true;
  await context.sync();
};

const buildInBatch = async (
  context: Excel.RequestContext,
  registry: Registry,
  request: BuildRequest,
  { progress, signal }: Watcher,
): Promise<BuildReport> => {
  const build = await prepare(context, registry, request);
  const { plan, work, unfinished, groups } = build;
  const making = groups.flat();
  const built: string[] = [];
  const kept = work.filter((one) => !making.includes(one)).map(({ name }) => name);
  const report = {
    built,
    kept,
    cancelled: false,
    refusedLooks: 0,
    gaveWay: [],
    sheets: Object.fromEntries(plan.sheets.map((id) => [id, plan.names[id] ?? id])),
  };
  if (unfinished.length === 0) return report;
  for (const group of groups) {
    if (signal?.aborted) {
      await stopped(build);
      return { ...report, cancelled: true, gaveWay: gaveWay(plan.tableNames, tablesMade(build)) };
    }
    await buildGroup(build, group);
    for (const { name } of group) {
      built.push(name);
      progress({ sheet: name, done: kept.length + built.length, total: work.length });
    }
  }
  if (groups.length === 0) await queueFinish(build);
  const refusedLooks = await complete(build);
  return { ...report, refusedLooks, gaveWay: gaveWay(plan.tableNames, tablesMade(build)) };
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
 * @param signal stops the build between two sheets
 * @throws WorkbookError; running it again goes on where it broke off.
 */
export const buildPlan = async (
  registry: Registry,
  request: BuildRequest,
  progress: (step: BuildStep) => void = () => undefined,
  signal?: AbortSignal,
): Promise<BuildReport> => {
  try {
    return await runExcel((context) => buildInBatch(context, registry, request, { progress, signal }));
  } catch (error) {
    await restoreEvents();
    throw error;
  }
};
