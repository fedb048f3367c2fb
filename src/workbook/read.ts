/**
 * The whole plan out of the workbook, in two syncs.
 *
 * Renamed, moved and reordered sheets and columns do no harm; columns of the user come along; a lost meta part is made up for from the
 * headers. What a cell holds that the plan cannot read is reported with its place, never dropped.
 */
import type { Plan } from "../plan/plan";
import { planFromData, type CellIssue } from "../plan/planFromData";
import type { StandingWords } from "../plan/frame/lists/layout";
import type { MetaReading, PlanMeta } from "./planMeta";
import { planTemplate, type PlanTemplate } from "./planTemplate";
import type { PlanData, TableData } from "../plan/planData";
import { inTemplate } from "../plan/inTemplate";
import type { Registry } from "../plan/section";
import { mergedSettings } from "../plan/settings";
import type { Size } from "../plan/table";
import type { Template } from "../plan/template";
import { problemOf, WorkbookError } from "./errors";
import { isFieldTable, readFieldTable } from "./fieldTable";
import type { KnownNames } from "./givenNames";
import { loadInParts } from "./loadInParts";
import type { FoundTable } from "./matchTables";
import { Places, type Place, type PlacedTable } from "./places";
import { findPlan, languageOfTables, metaOf, bodyCells, readable, tableData, tablesOf } from "./planTables";
import { runExcel } from "./runExcel";
import { queueWords, settingsOf, standingWords } from "./settings";

/** A cell issue with the cell it is about. */
export interface PlacedIssue extends CellIssue {
  readonly place: Place | null;
}

export interface PlanReading {
  readonly plan: Plan;
  readonly data: PlanData;
  readonly issues: readonly PlacedIssue[];
  readonly places: Places;
  /** Null where the part is lost; `template` is then that of a standard plan. */
  readonly meta: PlanMeta | null;
  readonly template: Template;
  /** Why the template that the plan carries is not used. */
  readonly templateUnusable: PlanTemplate["unusable"];
  readonly names: KnownNames;
  /** How much the plan asks for: what is judged and shown. */
  readonly size: Size;
  /** The plan, or its template, was made by a later Keyplan: it can be read as far as this one understands it, and should not be rebuilt. */
  readonly tooNew: boolean;
  /** Ids of tables of the plan that this workbook does not have. */
  readonly absent: readonly string[];
  /** Cells of the plan's tables that show #NAME?: they were opened where the add-in's functions were not known. */
  readonly nameErrors: number;
  /** The table of words as it stands; null where it is gone. */
  readonly words: StandingWords | null;
}

/** The cells of a table's body, wherever they come from. */
interface ReadBody {
  readonly rows: readonly (readonly unknown[])[];
  readonly top: number;
  readonly left: number;
}

/** What a workbook holds of a plan, as Excel answers it or as a file says it. */
export interface PlanSource {
  readonly found: readonly FoundTable[];
  /** By the table's id in the workbook. */
  readonly bodies: ReadonlyMap<string, ReadBody>;
  readonly meta: MetaReading | null;
  readonly words: StandingWords | null;
}

/** @throws WorkbookError `no-plan` where the workbook holds none of the plan's tables. */
export const planIn = async (registry: Registry, { found, bodies, meta: reading, words }: PlanSource): Promise<PlanReading> => {
  const meta = readable(reading);
  const tables = tablesOf(registry, found, meta);
  const { template, unusable } = await planTemplate(meta);
  const language = meta?.language ?? languageOfTables(tables.values());
  const own = inTemplate(registry, template);
  const data: Record<string, TableData> = {};
  const placed = new Map<string, Omit<PlacedTable, "rows">>();
  let nameErrors = 0;
  for (const [id, matched] of tables) {
    const body = bodies.get(matched.id);
    if (!body) continue;
    const values = body.rows;
    nameErrors += values.flat().filter((value) => value === "#NAME?").length;
    const place = { matched, top: body.top, left: body.left, height: values.length };
    const fields = isFieldTable(matched) ? readFieldTable(matched, values, own.table(id)) : null;
    data[id] = fields?.data ?? tableData(matched, values);
    placed.set(id, fields ? { ...place, lines: fields.lines } : place);
  }
  const planData: PlanData = { language, tables: data, foreign: [] };
  const lists = settingsOf(words, mergedSettings(registry.settings, template.settings));
  const { plan, issues, rows } = planFromData(registry, planData, lists.settings, lists.renamed);
  const places = new Places(new Map([...placed].map(([id, place]) => [id, { ...place, rows: rows[id] ?? [] }])));
  return {
    plan,
    data: planData,
    issues: issues.map((issue) => ({ ...issue, place: places.ofData(issue.table, issue.row, issue.column) })),
    places,
    meta,
    template,
    templateUnusable: unusable,
    names: {
      remembered: meta?.names ?? {},
      standing: Object.fromEntries([...tables.values()].map(({ table, name }) => [table.name, name])),
    },
    size: meta?.size ?? "light",
    tooNew: reading?.kind === "too-new" || unusable === "too-new",
    absent: registry.tables.map(({ id }) => id).filter((id) => !tables.has(id)),
    nameErrors,
    words,
  };
};

/** Reads the plan inside a batch of the caller's. */
export const readInBatch = async (context: Excel.RequestContext, registry: Registry): Promise<PlanReading> => {
  const plan = await findPlan(context);
  // The meta data comes with the second sync, and renamed columns need it only then: bodies are asked for by what names and headers say.
  const expected = tablesOf(registry, plan.found, plan.early);
  const queued = queueWords(context, plan.found, plan.early?.names);
  const found = [...expected.values()];
  const loaded = await loadInParts(
    context,
    found.map((one) => bodyCells(context, plan, one)),
    "values",
  );
  return planIn(registry, {
    found: plan.found,
    bodies: new Map(found.flatMap(({ id }, index) => (loaded[index] ? [[id, loaded[index]] as const] : []))),
    meta: metaOf(plan),
    words: standingWords(queued),
  });
};

/**
 * Reads the plan of the workbook.
 * @throws WorkbookError, with code `no-plan` where there is none
 */
export const readPlan = (registry: Registry): Promise<PlanReading> => runExcel((context) => readInBatch(context, registry));

/**
 * For what writes sheets anew: neither a later product's plan nor one whose company says what nobody can read.
 * @throws WorkbookError
 */
export const refuseUnknown = ({ tooNew, templateUnusable }: PlanReading): void => {
  if (tooNew) throw new WorkbookError(problemOf("too-new"));
  if (templateUnusable === "damaged") throw new WorkbookError(problemOf("template-damaged"));
};

/** What a reading answers, with null instead of an error where the workbook holds no plan. */
export const ifAny = (reading: Promise<PlanReading>): Promise<PlanReading | null> =>
  reading.catch((error: unknown) => {
    if (error instanceof WorkbookError && error.problem.code === "no-plan") return null;
    throw error;
  });

/** The plan of the workbook, or null. */
export const readPlanIfAny = (registry: Registry): Promise<PlanReading | null> => ifAny(readPlan(registry));

/** Activates the sheet of a place and selects its cell. */
export const showPlace = (place: Place | null): Promise<void> =>
  runExcel(async (context) => {
    if (!place) throw new WorkbookError(problemOf("not-found"));
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    sheet.activate();
    sheet.getRange(place.address).select();
    await context.sync();
  });

/** The cell that is selected, as a place. */
export const selectedPlace = (): Promise<Place> =>
  runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,rowIndex,columnIndex,worksheet/id,worksheet/name");
    await context.sync();
    const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
    return { sheetId: cell.worksheet.id, sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex, address };
  });
