/**
 * Brings back what somebody deleted of a plan: sheets, tables, columns, the names of parts, charts. What data is left stays and counts.
 *
 * Gone is what the plan was built with and has no more: its meta data tell of tables and columns, what else a sheet holds only where this
 * version built it. Cases of a table: its cells are still there (it was made a range): it becomes a table again where they stand; its part of
 * a shared sheet is gone: it is placed below the others; its own sheet stands without it: that sheet stays under a name of its own beside the
 * new one. Then the plan is completed as for a change of size.
 */
import { contentsSheet, listsSheet } from "../plan/frame/frameSheets";
import { normalise } from "../plan/cells/normalise";
import { shows } from "../plan/ofSize";
import type { Registry, TableNames } from "../plan/section";
import { areaName, areaOf, type Area } from "../plan/sheet/address";
import { pointsAcross } from "../plan/sheet/paper";
import type { ChartSpec, SheetSpec } from "../plan/sheet/sheetSpec";
import type { Table } from "../plan/table";
import { contextOfPlan } from "./build/contextOfPlan";
import { findSheets, freeName, sheetKeyProperty, type Standing } from "./build/findSheets";
import { namesBeside } from "./build/planWork";
import { completePlan } from "./build/resizePlan";
import { addChart, bindSeries, dressChart } from "./build/writeCharts";
import { partName } from "./build/writeSheet";
import { ifAny, readInBatch, type PlanReading } from "./read";
import { productVersion } from "./product";
import { runExcel, sendQuietly } from "./runExcel";
import { registryOf } from "./templateOf";

interface Gone {
  readonly sheets: readonly string[];
  readonly tables: readonly Table[];
  /** Headers. */
  readonly columns: readonly string[];
  /** Tables that lack one of these columns. */
  readonly narrowed: readonly Table[];
}

/** What the meta data tell of and the workbook no longer holds. */
const goneIn = (registry: Registry, reading: PlanReading, standing: Standing): Gone => {
  const { meta, places, absent, size, plan } = reading;
  const stands = (id: string): boolean => standing.sheets.some(({ key }) => key === id);
  const built = registry.tables.filter(({ id }) => (meta?.tables[id]?.length ?? 0) > 0);
  const tables = built.filter(({ id }) => absent.includes(id));
  const of = (table: Table): string => registry.sheetOf(table.id)?.id ?? "";
  const known = meta?.product === productVersion ? registry.sections.filter(({ id }) => shows(id, { registry, size })) : [];
  const own = known.flatMap(({ sheet, onRequest }) => (sheet && !onRequest ? [sheet.id] : []));
  const sheets = [contentsSheet.id, listsSheet.id, ...own, ...tables.map(of)].filter((id) => !stands(id));
  const lost = built.map((table) => {
    const matched = places.table(table.id)?.matched.columns.map(({ column }) => column?.id);
    const recorded = meta?.tables[table.id]?.map(({ id }) => id) ?? [];
    return { table, columns: table.columns.filter(({ id }) => matched && recorded.includes(id) && !matched.includes(id)) };
  });
  return {
    sheets: [...new Set(sheets)],
    tables: tables.filter((table) => stands(of(table))),
    columns: lost.flatMap(({ columns }) => columns.map(({ header }) => header[plan.language])),
    narrowed: lost.flatMap(({ table, columns }) => (columns.length > 0 ? [table] : [])),
  };
};

/** Where the headers of a table stand in cells that are no table any more; null where they do not. */
const headersIn = (table: Table, used: Excel.Range): { readonly row: number; readonly column: number; readonly width: number } | null => {
  const names = new Set(table.columns.flatMap(({ header }) => Object.values(header).map(normalise)));
  const rows = used.values as unknown[][];
  for (const [row, cells] of rows.entries()) {
    const found = cells.flatMap((cell, column) => (typeof cell === "string" && names.has(normalise(cell)) ? [column] : []));
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined || found.length < table.columns.length * 0.6) continue;
    return { row, column: first, width: last - first + 1 };
  }
  return null;
};

/** Makes cells a table again, sets a sheet aside that lost its table, forgets where a part stood. */
const prepareTable = (
  context: Excel.RequestContext,
  registry: Registry,
  table: Table,
  { id, name }: Standing["sheets"][number],
  used: Excel.Range,
  taken: readonly string[],
  tableNames: TableNames,
): void => {
  const sheet = context.workbook.worksheets.getItem(id);
  const headers = headersIn(table, used);
  const definition = registry.sheetOf(table.id);
  if (headers) {
    const rows = used.values as unknown[][];
    const blank = rows.findIndex(
      (cells, row) => row > headers.row && cells.slice(headers.column, headers.column + headers.width).every((cell) => cell === ""),
    );
    const height = Math.max(2, (blank < 0 ? rows.length : blank) - headers.row);
    const area = areaOf(used.rowIndex + headers.row, used.columnIndex + headers.column, height, headers.width);
    const made = sheet.tables.add(areaName(area), true);
    made.name = tableNames[table.name] ?? table.name;
    made.style = "TableStyleLight1";
    made.showBandedRows = false;
  } else if (definition?.shared) {
    sheet.names.getItem(partName(registry.sectionOf(table.id)?.id ?? "")).delete();
  } else {
    sheet.name = freeName(`${name} old`, taken);
    sheet.customProperties.getItem(sheetKeyProperty).delete();
  }
};

const prepareTables = async (
  context: Excel.RequestContext,
  registry: Registry,
  standing: Standing,
  reading: PlanReading,
  tables: readonly Table[],
): Promise<void> => {
  const found = tables.flatMap((table) => {
    const sheet = standing.sheets.find(({ key }) => key === registry.sheetOf(table.id)?.id);
    if (!sheet) return [];
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRange(true);
    used.load("values,rowIndex,columnIndex");
    const { names } = context.workbook.worksheets.getItem(sheet.id);
    names.load("items/name");
    return [{ table, sheet, used }];
  });
  if (found.length === 0) return;
  await context.sync();
  const taken = standing.sheets.map(({ name }) => name);
  const names = namesBeside(registry, { names: reading.names, data: reading.data, asOf: 0 }, standing);
  await sendQuietly(context, () =>
    found.forEach(({ table, sheet, used }) => prepareTable(context, registry, table, sheet, used, taken, names)),
  );
};

/** Series of a chart of a sheet whose columns were rebuilt: what they showed may be gone. */
interface Bound {
  readonly sheet: Excel.Worksheet;
  readonly series: Excel.ChartSeriesCollection;
  readonly count: OfficeExtension.ClientResult<number>;
  readonly spec: ChartSpec;
}

/** Binds the series of charts to their cells again, where none was added or taken away. */
const bindAgain = async (context: Excel.RequestContext, charts: readonly (readonly [Excel.Worksheet, ChartSpec])[]): Promise<void> => {
  if (charts.length === 0) return;
  const bound = charts.map(([sheet, spec]): Bound => {
    const { series } = sheet.charts.getItem(spec.name);
    return { sheet, series, count: series.getCount(), spec };
  });
  await context.sync();
  await sendQuietly(context, () => {
    for (const { sheet, series, count, spec } of bound)
      if (count.value === spec.series.length) spec.series.forEach((one, index) => bindSeries(sheet, series.getItemAt(index), one));
  });
};

/**
 * Charts and names of parts that sheets of this version lack; answers with the names of the charts that stand again. Charts of sheets of which
 * something was rebuilt show its cells again.
 */
const completeSheets = async (
  context: Excel.RequestContext,
  registry: Registry,
  rebuilt: readonly string[],
): Promise<readonly string[]> => {
  const reading = await readInBatch(context, registry);
  if (reading.meta?.product !== productVersion) return [];
  const standing = await findSheets(context);
  const plan = contextOfPlan(registry, reading, standing, reading.size);
  const asked: {
    readonly key: string;
    readonly sheet: Excel.Worksheet;
    readonly spec: SheetSpec;
    readonly tops: ReadonlyMap<string, Excel.Range>;
  }[] = [];
  for (const { id, key } of standing.sheets) {
    if (key === null || !plan.sheets.includes(key)) continue;
    const spec = await plan.spec(key);
    if (spec.charts.length + spec.parts.length === 0) continue;
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.charts.load("items/name");
    const tops = new Map(
      spec.parts.map(({ section }) => {
        const range = sheet.names.getItemOrNullObject(partName(section)).getRangeOrNullObject();
        range.load("rowIndex");
        return [section, range] as const;
      }),
    );
    asked.push({ key, sheet, spec, tops });
  }
  await context.sync();
  const back: string[] = [];
  const standingOn: (readonly [Excel.Worksheet, ChartSpec])[] = [];
  await sendQuietly(context, () => {
    for (const { key, sheet, spec, tops } of asked) {
      for (const { section, area } of spec.parts) if (tops.get(section)?.isNullObject) nameAgain(sheet, reading, spec, section, area);
      const standingCharts = new Set(sheet.charts.items.map(({ name }) => name));
      for (const chart of spec.charts) {
        const moved = movedChart(chart, spec, tops);
        if (standingCharts.has(chart.name)) {
          if (rebuilt.includes(key)) standingOn.push([sheet, moved]);
          continue;
        }
        addChart(sheet, moved, pointsAcross(spec, moved.area));
        dressChart(sheet, moved);
        back.push(chart.title === "" ? chart.name : chart.title);
      }
    }
  });
  await bindAgain(context, standingOn);
  return back;
};

/** The rows of a part are found by its table. */
const nameAgain = (
  sheet: Excel.Worksheet,
  { places }: PlanReading,
  spec: SheetSpec,
  section: string,
  area: SheetSpec["parts"][number]["area"],
): void => {
  const table = spec.tables.find((one) => one.area.top >= area.top && one.area.bottom <= area.bottom);
  const placed = table?.id ? places.table(table.id) : undefined;
  if (!table || !placed) return;
  const top = placed.top - 1 - (table.area.top - area.top);
  const moved = areaOf(
    top,
    area.left,
    area.bottom - area.top + 1 + placed.height - (table.area.bottom - table.area.top),
    area.right - area.left + 1,
  );
  sheet.names.add(partName(section), sheet.getRange(areaName(moved))).visible = false;
};

/** A chart stands with its part, whose rows may have moved. */
const movedChart = (chart: ChartSpec, { parts }: SheetSpec, tops: ReadonlyMap<string, Excel.Range>): ChartSpec => {
  const part = parts.find(({ area }) => chart.area.top >= area.top && chart.area.top <= area.bottom);
  const range = part && tops.get(part.section);
  const rows = part && range && !range.isNullObject ? range.rowIndex - part.area.top : 0;
  if (!part || rows === 0) return chart;
  const isOwn = ({ top, bottom }: Area): boolean => top >= part.area.top && bottom <= part.area.bottom;
  const down = (area: Area): Area => (isOwn(area) ? { ...area, top: area.top + rows, bottom: area.bottom + rows } : area);
  const moved = (area: Area | null): Area | null => area && down(area);
  const series = chart.series.map((one) => ({
    ...one,
    values: down(one.values),
    categories: moved(one.categories),
    x: moved(one.x),
    sizes: moved(one.sizes),
  }));
  return { ...chart, area: down(chart.area), series };
};

/** Brings back what is gone; answers with its names. */
export const rebuild = async (known: Registry, asOf: number): Promise<readonly string[]> => {
  const looked = await runExcel(async (context) => {
    const reading = await ifAny(readInBatch(context, known));
    if (!reading || reading.tooNew || reading.templateUnusable !== null) return null;
    const standing = await findSheets(context);
    const registry = registryOf(known, reading);
    const gone = goneIn(registry, reading, standing);
    await prepareTables(context, registry, standing, reading, gone.tables);
    const { language } = reading.plan;
    const of = (table: Table): string => registry.sheetOf(table.id)?.id ?? "";
    const touched = [...gone.tables, ...gone.narrowed].map(of);
    const names = [
      ...gone.sheets.map((id) => registry.sheet(id)?.name[language] ?? id),
      ...gone.tables.map(({ id }) => registry.sectionOf(id)?.name[language] ?? id),
      ...gone.columns,
    ];
    return { registry, names, touched };
  });
  if (!looked) return [];
  if (looked.names.length > 0) await completePlan(known, asOf);
  const charts = await runExcel((context) => completeSheets(context, looked.registry, looked.touched));
  return [...looked.names, ...charts];
};
