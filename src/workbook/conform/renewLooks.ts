/**
 * Sheets that stand get the colours and the logo of another version of the template: cells, tab, charts and conditional formats that have the
 * colour they were drawn with, and the picture that bears the logo's name. What a user coloured otherwise, moved or sized stays so.
 *
 * Runs before anything else of the plan is changed, so that cells stand where they were looked at; run again, it finds nothing left to do. An
 * Excel that cannot say the colours of a kind of thing keeps those.
 */
import { findingsSheet } from "../../plan/frame/frameSheets";
import { findingsTableName } from "../../plan/frame/findings/layout";
import { findingPaints } from "../../plan/frame/findings/paints";
import { areaName, areaOf, type Area } from "../../plan/sheet/address";
import { inCompanyColours, shadesBetween } from "../../plan/sheet/companyLook";
import { logoName } from "../../plan/sheet/logo";
import type { Edge } from "../../plan/sheet/looks";
import type { ChartSpec, Paint, SheetSpec } from "../../plan/sheet/sheetSpec";
import type { Template } from "../../plan/template";
import { contextOfPlan } from "../build/contextOfPlan";
import { isRefusal } from "../build/refusals";
import { writeLooks } from "../build/writeLooks";
import { queuePicture } from "../build/writePictures";
import type { Conformance } from "./conformance";
import { drawnColours, recoloured, sides, type Coloured, type MovedTable, type Shades } from "./standingColours";

type Context = Excel.RequestContext;

/** A sheet of the plan as it was drawn and as it is to be. */
interface Renewed {
  readonly sheet: Excel.Worksheet;
  readonly was: SheetSpec;
  readonly is: SheetSpec;
  readonly cells: { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number };
  readonly tables: readonly MovedTable[];
}

const supports = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** Cells whose colours come in one answer of at most 5 MB. */
const cellsTogether = 6000;

const asked: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true }, font: { color: true }, borders: { color: true, style: true, weight: true } },
};

const edgeOf = (border: Excel.CellBorder | undefined): Edge | undefined => {
  if (!border?.color || !border.style || border.style === "None") return undefined;
  const weight = border.weight === "Thick" ? "thick" : border.weight === "Medium" ? "medium" : "thin";
  return { style: border.style === "Continuous" ? weight : "dashed", color: border.color };
};

const colouredOf = ({ format }: Excel.CellProperties): Coloured => ({
  ...(format?.fill?.color ? { fill: format.fill.color } : {}),
  ...(format?.font?.color ? { color: format.font.color } : {}),
  ...Object.fromEntries(
    sides.flatMap((side) => {
      const edge = edgeOf(format?.borders?.[side]);
      return edge ? [[side, edge]] : [];
    }),
  ),
});

/** What a part of a sheet gets. */
const paintsIn = async (
  context: Context,
  sheet: Excel.Worksheet,
  part: Area,
  becomes: (one: Coloured, row: number, column: number) => Coloured | null,
): Promise<readonly Paint[]> => {
  const found = sheet.getRange(areaName(part)).getCellProperties(asked);
  await context.sync();
  return found.value.flatMap((line, down) =>
    line.flatMap((one, across): readonly Paint[] => {
      const [row, column] = [part.top + down, part.left + across];
      const look = becomes(colouredOf(one), row, column);
      return look ? [{ area: areaOf(row, column, 1, 1), look }] : [];
    }),
  );
};

const renewCells = async (context: Context, { sheet, was, cells, tables }: Renewed, shades: Shades): Promise<void> => {
  const drawn = drawnColours(was, tables, shades);
  const height = Math.max(1, Math.floor(cellsTogether / cells.columns));
  for (let from = 0; from < cells.rows; from += height) {
    const part = areaOf(cells.top + from, cells.left, Math.min(height, cells.rows - from), cells.columns);
    const paints = await paintsIn(context, sheet, part, (one, row, column) => recoloured(one, drawn(row, column), shades));
    if (paints.length > 0) writeLooks(sheet, paints);
  }
  await context.sync();
};

/** The new colour of what stands in an old one and was drawn so. */
const nextOf = (shades: Shades, stands: string, drawn: readonly string[]): string | undefined =>
  drawn.some((color) => color.toUpperCase() === stands.toUpperCase()) ? shades.get(stands.toUpperCase()) : undefined;

const coloursOf = ({ series }: ChartSpec): readonly string[] =>
  series.flatMap(({ color, pointColors }) => [color, ...Object.values(pointColors)]);

interface StandingSeries {
  readonly one: Excel.ChartSeries;
  readonly type: string;
  readonly drawn: readonly string[];
}

/** The series of the charts that were drawn in a colour which changes. */
const seriesOf = async (context: Context, { sheet, was }: Renewed, shades: Shades): Promise<readonly StandingSeries[]> => {
  const charts = was.charts
    .filter((spec) => coloursOf(spec).some((color) => shades.has(color.toUpperCase())))
    .map((spec) => ({ spec, chart: sheet.charts.getItemOrNullObject(spec.name) }));
  if (charts.length === 0) return [];
  for (const { chart } of charts) chart.load("name");
  await context.sync();
  const standing = charts.filter(({ chart }) => !chart.isNullObject);
  for (const { chart } of standing) chart.series.load("items/name,items/chartType");
  await context.sync();
  return standing.flatMap(({ spec, chart }) => chart.series.items.map((one) => ({ one, type: one.chartType, drawn: coloursOf(spec) })));
};

const renewLines = async (context: Context, series: readonly StandingSeries[], shades: Shades): Promise<void> => {
  for (const { one } of series) {
    one.load("markerBackgroundColor,markerForegroundColor");
    one.format.line.load("color");
  }
  await context.sync();
  for (const { one, type, drawn } of series) {
    const next = (stands: string): string | undefined => nextOf(shades, stands, drawn);
    const line = next(one.format.line.color);
    if (line !== undefined) one.format.line.color = line;
    if (!/Markers$|^XYScatter(Lines)?$/.test(type)) continue;
    const [inside, edge] = [next(one.markerBackgroundColor), next(one.markerForegroundColor)];
    if (inside !== undefined) one.markerBackgroundColor = inside;
    if (edge !== undefined) one.markerForegroundColor = edge;
  }
  await context.sync();
};

/** A colour that comes with the next answer. */
type Coming = () => string;

/** Newer Excel says what fills a series or a point; the embedded one says it of the marker; an older one says nothing, and the fill stays. */
const fillOf = (one: Excel.ChartSeries | Excel.ChartPoint): Coming => {
  if (supports("1.16")) {
    const fill = one.format.fill.getSolidColor();
    return () => fill.value;
  }
  one.load("markerBackgroundColor");
  return () => one.markerBackgroundColor;
};

const renewFills = async (context: Context, series: readonly StandingSeries[], shades: Shades): Promise<void> => {
  const filled = series
    .filter(({ type }) => /^(Bar|Column|Bubble)/.test(type))
    .map(({ one, drawn }) => {
      one.points.load("count");
      return { one, drawn, fill: fillOf(one) };
    });
  await context.sync();
  const points = filled.map(({ one }) => Array.from({ length: one.points.count }, (_, index) => fillOf(one.points.getItemAt(index))));
  await context.sync();
  for (const [at, { one, drawn, fill }] of filled.entries()) {
    const stood = fill();
    const whole = nextOf(shades, stood, drawn);
    if (whole !== undefined) one.format.fill.setSolidColor(whole);
    for (const [index, point] of (points[at] ?? []).entries()) {
      const stands = point();
      // A point without a colour of its own says its series'; one with loses it where the series gets another.
      if (stands === stood || stands === "") continue;
      const becomes = nextOf(shades, stands, drawn) ?? (whole === undefined ? undefined : stands);
      if (becomes !== undefined) one.points.getItemAt(index).format.fill.setSolidColor(becomes);
    }
  }
  await context.sync();
};

/** A formula whatever rows it names by now. */
const shapeOf = (formula: string): string => formula.replace(/\d+/g, "#");

const renewConditionals = async (context: Context, { sheet, was }: Renewed, shades: Shades): Promise<void> => {
  const bars = was.conditionals.flatMap((one) => (one.kind === "bar" ? [one.color] : []));
  const rules = was.conditionals.flatMap((one) => (one.kind === "formula" ? [one] : []));
  const used = [...bars, ...rules.flatMap(({ look }) => [look.color ?? "", look.fill ?? ""])];
  if (!used.some((color) => shades.has(color.toUpperCase()))) return;
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/type");
  await context.sync();
  const found = conditionalFormats.items.filter(({ type }) => type === "Custom" || type === "DataBar");
  for (const one of found)
    if (one.type === "DataBar") one.dataBar.positiveFormat.load("fillColor");
    else {
      one.custom.rule.load("formula");
      one.custom.format.fill.load("color");
      one.custom.format.font.load("color");
    }
  await context.sync();
  for (const one of found) {
    if (one.type === "DataBar") {
      const { positiveFormat } = one.dataBar;
      const next = nextOf(shades, positiveFormat.fillColor, bars);
      if (next !== undefined) positiveFormat.fillColor = next;
      continue;
    }
    const { rule, format } = one.custom;
    const drawn = rules.filter(({ formula }) => shapeOf(formula) === shapeOf(rule.formula)).map(({ look }) => look);
    const fill = nextOf(
      shades,
      format.fill.color,
      drawn.flatMap((look) => look.fill ?? []),
    );
    const color = nextOf(
      shades,
      format.font.color,
      drawn.flatMap((look) => look.color ?? []),
    );
    if (fill !== undefined) format.fill.color = fill;
    if (color !== undefined) format.font.color = color;
  }
  await context.sync();
};

/** Points within which a picture stands where it was put. */
const near = 3;

const renewLogo = async (context: Context, { sheet, was, is }: Renewed): Promise<void> => {
  const old = sheet.shapes.getItemOrNullObject(logoName);
  old.load("left,top,width,height");
  await context.sync();
  const [drawn] = was.pictures.filter(({ name }) => name === logoName);
  const [wanted] = is.pictures.filter(({ name }) => name === logoName);
  const isMoved =
    !old.isNullObject && drawn !== undefined && (Math.abs(old.left - drawn.left) > near || Math.abs(old.top - drawn.top) > near);
  const isSized = !old.isNullObject && drawn !== undefined && Math.abs(old.height - drawn.height) > near;
  const height = isSized ? old.height : (wanted?.height ?? 0);
  const width = wanted && isSized ? (wanted.width * height) / wanted.height : (wanted?.width ?? 0);
  const place = isMoved ? { left: old.left, top: old.top } : {};
  if (!old.isNullObject) old.delete();
  if (wanted) queuePicture(sheet, { ...wanted, width, height, ...place });
  await context.sync();
};

/** What an Excel refuses stays as it is, and holds up nothing else. */
const ifTaken = async (work: Promise<void>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
};

const logoOf = ({ company }: Template): string | null => company?.look.logo ?? null;

/** Findings come after their sheet was drawn. */
const withFindings = (spec: SheetSpec, rows: number, template: Template): SheetSpec => {
  const table = spec.tables.find(({ name }) => spec.key === findingsSheet.id && name.startsWith(findingsTableName));
  if (!table) return spec;
  const paints = inCompanyColours(template, findingPaints(table.area.top + 1, table.area.left, rows));
  return { ...spec, paints: [...spec.paints, ...paints] };
};

const renewedSheets = async (context: Context, { looked, before, after }: Conformance): Promise<readonly Renewed[]> => {
  const { reading, standing, sheets } = looked;
  const contexts = [before, after].map(({ template, registry }) =>
    contextOfPlan(registry, { ...reading, template }, standing, reading.size),
  );
  const found: Renewed[] = [];
  for (const { sheet: one, cells } of sheets) {
    const key = one.key ?? "";
    const [was, is] = await Promise.all(contexts.filter((own) => own.sheets.includes(key)).map((own) => own.spec(key)));
    if (!was || !is) continue;
    const tables = was.tables.flatMap(({ id, area }): readonly MovedTable[] => {
      const placed = id === null ? null : reading.places.table(id);
      if (!placed) return [];
      const width = placed.lines ? area.right - area.left + 1 : placed.matched.columns.length;
      return [{ drawn: area, standing: areaOf(placed.top - 1, placed.left, placed.height + 1, width) }];
    });
    const columns = Math.max(...cells.rows.map((row) => row.length), 1);
    const sheet = context.workbook.worksheets.getItem(one.id);
    found.push({
      sheet,
      was: withFindings(was, cells.rows.length, before.template),
      is,
      cells: { top: cells.top, left: cells.left, rows: cells.rows.length, columns },
      tables,
    });
  }
  return found;
};

/** Gives the plan's sheets the colours and the logo of the template that it follows; nothing is read where these are the same. */
export const renewLooks = async (context: Context, conformance: Conformance): Promise<void> => {
  const [old, next] = [conformance.before.template, conformance.after.template];
  const shades = shadesBetween(old, next);
  const isLogo = logoOf(old) !== logoOf(next);
  if (shades.size === 0 && !isLogo) return;
  const sheets = await renewedSheets(context, conformance);
  if (shades.size > 0) {
    for (const { sheet } of sheets) sheet.load("tabColor");
    await context.sync();
    for (const { sheet, was } of sheets) {
      const color = nextOf(shades, sheet.tabColor, [was.tabColor]);
      if (color !== undefined) sheet.tabColor = color;
    }
    for (const one of sheets) {
      if (supports("1.9")) await ifTaken(renewCells(context, one, shades));
      const series = await seriesOf(context, one, shades);
      await ifTaken(renewLines(context, series, shades));
      await ifTaken(renewFills(context, series, shades));
      await ifTaken(renewConditionals(context, one, shades));
    }
  }
  if (isLogo && supports("1.9"))
    for (const one of sheets) if (one.was.pictures.length + one.is.pictures.length > 0) await ifTaken(renewLogo(context, one));
};
