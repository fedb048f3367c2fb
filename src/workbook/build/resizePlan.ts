/**
 * A plan of another size, or with a section that somebody asked for: what it adds is built, what it does not show is hidden, and not a cell of the user is touched.
 *
 * Cases: a sheet is missing (built as ever), a shared sheet stands and lacks parts (they are placed below those that stand), a table lacks
 * columns or rows that stand from the start (they are added), a sheet, part or column is larger than the size (it is hidden, and shown
 * again by a larger size). The list of sheets and the pages follow, and the Summary is made anew. Broken off anywhere, it is run again.
 */
import { tableIn, type Cells, type PlanData } from "../../plan/planData";
import { lacking, prefilled } from "../../plan/prefill";
import { partGap } from "../../plan/sheet/paper";
import { shows, showsSheet } from "../../plan/ofSize";
import type { Registry, Section, SheetContext } from "../../plan/section";
import { areaName } from "../../plan/sheet/address";
import { linkRow } from "../../plan/sheet/sheetFrame";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import { showsIn, type Size } from "../../plan/table";
import { gaveWay, namesRead, type GivenName } from "../givenNames";
import { metaToXml, type PlanMeta } from "../planMeta";
import { asked as askedTables, askSheet, sendUnfiltered } from "../filters";
import { readInBatch, readPlan, refuseUnknown, type PlanReading } from "../read";
import { runExcel } from "../runExcel";
import { addRows } from "../write";
import { registryOf, templateOf } from "../templateOf";
import { addColumns } from "./addColumns";
import { buildPlan, type BuildRequest, type BuildStep } from "./buildPlan";
import { findSheets, type Standing, type StandingSheet } from "./findSheets";
import { queueRedrawing, standingCells } from "./follow";
import { columnsMeta, contextFor, namesBeside } from "./planWork";
import { setAside } from "./remakeSheets";
import { isRefusal } from "./refusals";
import { settleSheets } from "./settleSheets";
import { dressChart } from "./writeCharts";
import { completePictures } from "./writePictures";
import { partName, writeFurtherParts, writeLinks, writeRowLists } from "./writeSheet";

export interface ResizeReport {
  /** Names of sheets made. */
  readonly built: readonly string[];
  /** Ids of sections placed on sheets that stood. */
  readonly added: readonly string[];
  /** Names of sheets that were made anew and stay as they were beside, because somebody wrote on them. */
  readonly kept: readonly string[];
  /** Tables made whose usual name is somebody else's. */
  readonly gaveWay: readonly GivenName[];
  readonly size: Size;
  readonly cancelled: boolean;
}

/** Sections that the template has got since the plan was made. */
const addedSince = ({ meta, template }: PlanReading): readonly string[] => {
  const made = meta?.product ?? "";
  return Object.entries(template.since ?? {}).flatMap(([version, added]) =>
    made.localeCompare(version, "en", { numeric: true }) < 0 ? added : [],
  );
};

/** Sections of a plan: those recorded and those that came since or, before 0.3.0, those of its template but for light ones that were left out. */
const chosenIn = (registry: Registry, reading: PlanReading, standing: Standing): readonly string[] => {
  if (reading.meta?.sections) return [...new Set([...reading.meta.sections, ...addedSince(reading)])];
  const stands = (section: Section): boolean => standing.sheets.some(({ key }) => key === section.sheet?.id);
  const left = registry.sections.filter((section) => section.size === "light" && section.sheet && !stands(section));
  return templateOf(reading).sections.filter((id) => !left.some((section) => section.id === id));
};

interface StandingPart {
  readonly section: Section;
  /** Rows the part began with, or null objects where it does not stand. */
  readonly rows: Excel.Range;
}

/** A sheet of the plan with what is asked of it. */
interface Asked {
  readonly standing: StandingSheet;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly parts: readonly StandingPart[];
  readonly tables: Excel.TableCollection;
}

const ask = (context: Excel.RequestContext, registry: Registry, standing: Standing): readonly Asked[] =>
  standing.sheets.flatMap((one) => {
    const definition = registry.sheet(one.key ?? "");
    if (!definition) return [];
    const sheet = context.workbook.worksheets.getItem(one.id);
    const used = sheet.getUsedRange(false);
    used.load("formulas,rowIndex,columnIndex,rowCount");
    const on = definition.shared ? registry.sections.filter(({ part }) => part?.sheet === definition.id) : [];
    const parts = on.map((section) => {
      const rows = sheet.names.getItemOrNullObject(partName(section.id)).getRangeOrNullObject();
      rows.load("rowIndex,rowCount,rowHidden");
      return { section, rows };
    });
    return [{ standing: one, sheet, used, parts, tables: askSheet(sheet) }];
  });

const bottomOf = ({ used, parts }: Asked): number =>
  Math.max(used.rowIndex + used.rowCount - 1, ...parts.map(({ rows }) => (rows.isNullObject ? 0 : rows.rowIndex + rows.rowCount - 1)));

/** Sections that the plan shows on a sheet that stands without them. */
const missingOn = ({ parts }: Asked, plan: SheetContext): readonly Section[] =>
  parts.flatMap(({ section, rows }) => {
    const wanted = section.required === true || plan.chosen.includes(section.id);
    return rows.isNullObject && wanted && shows(section.id, plan) ? [section] : [];
  });

/** Hides the rows of parts that the size does not show, and shows the others. */
const queueRows = ({ sheet, parts, ...asked }: Asked, plan: SheetContext): void => {
  const standing = parts.filter(({ rows }) => !rows.isNullObject).sort((left, right) => left.rows.rowIndex - right.rows.rowIndex);
  standing.forEach(({ section, rows }, index) => {
    const next = standing[index + 1]?.rows.rowIndex;
    const from = index === 0 ? rows.rowIndex : rows.rowIndex - partGap;
    const to = next === undefined ? bottomOf({ sheet, parts, ...asked }) : next - partGap - 1;
    // Rows of a part that shows already are left alone: a filter may hide some of them.
    const hidden = !shows(section.id, plan);
    if (hidden || rows.rowHidden) sheet.getRange(`${(from + 1).toString()}:${(to + 1).toString()}`).rowHidden = hidden;
  });
};

/** The same for the fields of a list of field and value; a part that is hidden keeps all its rows hidden. */
const queueFields = (context: Excel.RequestContext, registry: Registry, reading: PlanReading, plan: SheetContext): void => {
  for (const table of registry.tables) {
    const placed = reading.places.table(table.id);
    const section = registry.sectionOf(table.id);
    if (!placed?.lines || !section || !shows(section.id, plan)) continue;
    const sheet = context.workbook.worksheets.getItem(placed.matched.sheetId);
    for (const { id, size } of table.columns) {
      const line = placed.lines.get(id);
      if (size !== "light" && line !== undefined) sheet.getRangeByIndexes(placed.top + line, 0, 1, 1).rowHidden = !showsIn(size, plan.size);
    }
  }
};

/** Hides columns that are larger than the size and shows the others; a column of the sheet that any shown table needs stays. */
const queueColumns = (context: Excel.RequestContext, registry: Registry, reading: PlanReading, plan: SheetContext): void => {
  const columns = registry.tables.flatMap((table) => {
    const placed = reading.places.table(table.id);
    const section = registry.sectionOf(table.id);
    if (!placed || placed.lines || !section || !shows(section.id, plan)) return [];
    return placed.matched.columns.flatMap(({ column, index }) =>
      column ? [{ sheet: placed.matched.sheetId, at: placed.left + index, size: column.size }] : [],
    );
  });
  const needed = (sheet: string, at: number): boolean =>
    columns.some((one) => one.sheet === sheet && one.at === at && showsIn(one.size, plan.size));
  for (const { sheet, at, size } of columns)
    if (size !== "light") context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, at, 1, 1).columnHidden = !needed(sheet, at);
};

/** Redraws what follows the size on sheets that stand: the list of sheets, the Summary. */
const queueResized = async (asked: readonly Asked[], plan: SheetContext): Promise<void> => {
  for (const { standing, sheet, used } of asked) {
    const module = await plan.registry.sheet(standing.key ?? "")?.load();
    const redrawing = await module?.resized?.(plan, standingCells(standing, used));
    if (!redrawing) continue;
    queueRedrawing(sheet, redrawing);
    sheet.pageLayout.setPrintArea(areaName(redrawing.spec.print.area));
  }
};

/** The links between sheets lead to those that show now. */
const queueLinks = async (asked: readonly Asked[], plan: SheetContext): Promise<void> => {
  for (const { standing, sheet } of asked) {
    const id = standing.key ?? "";
    if (!plan.sheets.includes(id)) continue;
    const spec = await plan.spec(id);
    writeLinks(sheet, { ...spec, links: spec.links.filter(({ row }) => row === linkRow) });
  }
};

interface Adjusted {
  readonly added: { readonly sheet: Excel.Worksheet; readonly spec: SheetSpec }[];
  readonly made: Excel.Table[];
}

/** Sends what happens to sheets that stand; answers with the parts that came onto them and their tables. */
const sendAdjusted = async (
  context: Excel.RequestContext,
  registry: Registry,
  reading: PlanReading,
  plan: SheetContext,
  asked: readonly Asked[],
): Promise<Adjusted> => {
  const { added, made }: Adjusted = { added: [], made: [] };
  const filters = asked.flatMap(({ tables }) => askedTables(tables));
  await sendUnfiltered(context, filters, async () => {
    // Before parts are placed below: a chart stands where its cells are then.
    for (const one of asked) {
      queueRows(one, plan);
      one.sheet.visibility = showsSheet(one.standing.key ?? "", plan) ? "Visible" : "Hidden";
    }
    for (const one of asked) {
      const missing = missingOn(one, plan);
      const shared = registry.sheet(one.standing.key ?? "")?.shared;
      if (missing.length === 0 || !shared) continue;
      const { furtherParts } = await import("../../plan/sheet/parts");
      const spec = await furtherParts(shared, plan, missing, bottomOf(one) + 1 + partGap);
      writeFurtherParts(one.sheet, spec);
      added.push({ sheet: one.sheet, spec });
    }
    // Parts offer each other's rows, so all of them stand by now.
    for (const { sheet, spec } of added) writeRowLists(sheet, spec);
    queueFields(context, registry, reading, plan);
    queueColumns(context, registry, reading, plan);
    await addColumns(context, registry, reading, plan);
    await queueResized(asked, plan);
    await queueLinks(asked, plan);
    for (const { sheet, spec } of added)
      for (const { name } of spec.tables) {
        const table = sheet.tables.getItem(name);
        table.load("name");
        table.columns.load("items/id,items/name");
        made.push(table);
      }
  });
  return { added, made };
};

/** Everything that happens to sheets that stand, in one batch. */
const adjust = (
  registry: Registry,
  request: BuildRequest & { readonly size: Size; readonly sections: readonly string[] },
  meta: PlanMeta | null,
) =>
  runExcel(async (context) => {
    const reading = await readInBatch(context, registry);
    const standing = await findSheets(context);
    const template = templateOf(reading);
    // A part that comes onto a sheet that stands has the rows it starts with, as on a sheet that is built.
    const { sections: chosen, size } = request;
    const data = await prefilled({ registry, chosen, size, data: { ...request.data, tables: reading.data.tables } });
    const names = namesBeside(registry, { ...request, names: reading.names }, standing);
    const plan = contextFor(registry, { ...request, data }, standing, template, reading.words, names);
    const asked = ask(context, registry, standing);
    await context.sync();
    const { added, made } = await sendAdjusted(context, registry, reading, plan, asked);
    context.runtime.enableEvents = false;
    const parts = standing.metaPartIds.map((id) => context.workbook.customXmlParts.getItem(id));
    for (const part of parts) part.delete();
    const found = made.map((table) => ({
      name: table.name,
      own: true,
      columns: table.columns.items.map(({ id, name }) => ({ id, name })),
    }));
    const tables = registry.tables.flatMap((table) => {
      const one = found.find(({ name }) => name === (names[table.name] ?? table.name));
      return one && table.shape === "rows" ? [[table.id, columnsMeta(table, one, reading.plan.language)] as const] : [];
    });
    if (reading.meta)
      context.workbook.customXmlParts.add(
        metaToXml({
          ...reading.meta,
          size: request.size,
          sections: request.sections,
          foreign: meta?.foreign ?? [],
          names,
          tables: { ...reading.meta.tables, ...Object.fromEntries(tables) },
        }),
      );
    for (const { sheet, spec } of added) for (const chart of spec.charts) dressChart(sheet, chart);
    context.runtime.enableEvents = true;
    await context.sync();
    const before = { ...request, size: meta?.size ?? "light", data: reading.data };
    const old = contextFor(registry, before, standing, template, reading.words, names);
    const kept = meta?.size === request.size ? [] : await setAside(context, registry, old, reading.plan.language);
    return {
      added: added.flatMap(({ spec }) => spec.parts.map(({ section }) => section)),
      data: reading.data,
      kept,
      gaveWay: gaveWay(
        names,
        found.map(({ name }) => name),
      ),
    };
  });

/** Sheets of a plan that was made before its template had a logo get it. */
const addLogos = async (context: Excel.RequestContext, standing: Standing, plan: SheetContext): Promise<void> => {
  if ((plan.template.company?.look.logo ?? null) === null) return;
  const ids = standing.sheets.flatMap(({ key }) => (key !== null && plan.registry.sheet(key)?.logo ? [key] : []));
  await completePictures(context, await Promise.all(ids.filter((id) => plan.sheets.includes(id)).map((id) => plan.spec(id))), isRefusal);
};

/** Rows and pages of the shared sheets, for what stands on them now. */
const settle = (registry: Registry, request: BuildRequest): Promise<void> =>
  runExcel(async (context) => {
    const reading = await readInBatch(context, registry);
    const { data, words } = reading;
    const standing = await findSheets(context);
    const plan = contextFor(registry, { ...request, data }, standing, templateOf(reading), words, namesRead(reading.names));
    await settleSheets(context, registry, reading, standing, plan);
    await addLogos(context, standing, plan);
  });

/** What a section that comes on request holds from the start, by table; tables that hold something already keep to that. */
export type FirstRows = Readonly<Record<string, readonly Cells[]>>;

const withRows = (data: PlanData, rows: FirstRows): PlanData => ({
  ...data,
  tables: {
    ...data.tables,
    ...Object.fromEntries(
      Object.entries(rows).flatMap(([id, cells]) => {
        const standing = tableIn(data, { id });
        return standing.rows.length > 0 ? [] : [[id, { ...standing, rows: cells.map((one) => ({ cells: one, user: {} })) }]];
      }),
    ),
  },
});

interface Wanted {
  /** As it is unless said. */
  readonly size?: Size;
  /** Sections that the plan is to have besides. */
  readonly sections?: readonly string[];
  readonly rows?: FirstRows;
}

const changePlan = async (
  known: Registry,
  { size: other, sections: further = [], rows: first = {} }: Wanted,
  asOf: number,
  progress: (step: BuildStep) => void,
  signal: AbortSignal | undefined,
): Promise<ResizeReport> => {
  const reading = await readPlan(known);
  const registry = registryOf(known, reading, [...addedSince(reading), ...further]);
  refuseUnknown(reading);
  const standing = await runExcel(findSheets);
  const sections = [...new Set([...chosenIn(registry, reading, standing), ...further])];
  const { meta, plan } = reading;
  const size = other ?? reading.size;
  const data = withRows(reading.data, first);
  const template = templateOf(reading);
  const request = {
    data,
    template,
    size,
    sections,
    settings: plan.settings,
    asOf,
    formulas: meta?.formulas ?? "kam",
    names: reading.names,
  } as const;
  const { built, cancelled, gaveWay: onSheets } = await buildPlan(registry, request, progress, signal);
  if (cancelled) return { built, added: [], kept: [], gaveWay: onSheets, size, cancelled };
  const { added, data: now, kept, gaveWay: then } = await adjust(registry, request, meta);
  if (meta?.size !== size) await buildPlan(registry, { ...request, data: { ...data, tables: now.tables } }, progress, signal);
  for (const section of registry.sections) {
    if (!section.prefill || !shows(section.id, { registry, size })) continue;
    for (const [table, rows] of await lacking(section, { registry, chosen: sections, size, data: now }))
      if (now.tables[table.id]) await addRows(registry, table.id, rows);
  }
  await settle(registry, request);
  return { built, added, kept, gaveWay: [...onSheets, ...then], size, cancelled };
};

/**
 * Gives the plan of the workbook another size.
 * @throws WorkbookError; running it again goes on where it broke off.
 */
export const resizePlan = (
  registry: Registry,
  size: Size,
  asOf: number,
  progress: (step: BuildStep) => void = () => undefined,
  signal?: AbortSignal,
): Promise<ResizeReport> => changePlan(registry, { size }, asOf, progress, signal);

/**
 * Gives the plan of the workbook what it lacks of its template: the size, and these sections besides its own.
 * @throws WorkbookError; running it again goes on where it broke off.
 */
export const growPlan = (registry: Registry, size: Size, sections: readonly string[], asOf: number): Promise<ResizeReport> =>
  changePlan(registry, { size, sections }, asOf, () => undefined, undefined);

/**
 * Brings back what the plan of the workbook lacks of its size: sheets, parts and columns.
 * @throws WorkbookError; running it again goes on where it broke off.
 */
export const completePlan = (registry: Registry, asOf: number): Promise<ResizeReport> =>
  changePlan(registry, {}, asOf, () => undefined, undefined);

/**
 * Gives the plan of the workbook a section that it was made without, with what it holds from the start.
 * @throws WorkbookError; running it again goes on where it broke off.
 */
export const extendPlan = (registry: Registry, section: string, rows: FirstRows, asOf: number): Promise<ResizeReport> =>
  changePlan(registry, { sections: [section], rows }, asOf, () => undefined, undefined);
