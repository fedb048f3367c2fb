/**
 * The pane's view of the real workbook: src/workbook with its errors turned into values, and the findings of the method on top.
 *
 * The plan is read once per change: what the watch has read after an edit, or what is read after a change of ours together with the
 * pictures that follow it, is the reading everything shares. What builds, judges, repairs and writes is loaded when first needed.
 */
import { correctCell } from "../plan/cells/cellIssues";
import type { Finding } from "../plan/finding";
import { nameOfRow, rowsOf } from "../plan/plan";
import type { Cells, PlanData, TableData } from "../plan/planData";
import type { Registry } from "../plan/section";
import { serialOf } from "../plan/cells/dateText";
import { describeError, problemOf, WorkbookError, type WorkbookProblem } from "../workbook/errors";
import type { Place as GridPlace } from "../workbook/places";
import { ifAny, readPlanIfAny, selectedPlace, showPlace, type PlacedIssue, type PlanReading } from "../workbook/read";
import { templateById } from "../templates/builtIn";
import { registryOf, shownIn, templateOf } from "../workbook/templateOf";
import { watchPlan } from "../workbook/watch";
import { watchSelection } from "../workbook/watchSelection";
import type { Change } from "../workbook/write";
import type { BuildStep } from "../workbook/build/buildPlan";
import type { BuildProgress, ImportRequest, NewPlan, OpenPlan, Outcome, PaneError, Place, PlanHost, Undo } from "./planHost";

/** Today in the user's calendar, as an Excel serial. */
const todaySerial = (now = new Date()): number => serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;

const paneError = ({ code, text, tip }: WorkbookProblem): PaneError => ({ code, text, next: tip });

/** Runs work of the workbook; whatever it throws comes back as a value. */
const attempt = async <T>(work: () => Promise<T>): Promise<Outcome<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: paneError(describeError(error)) };
  }
};

/** A cell the plan cannot read is shown like a finding, so that nothing typed is passed over in silence. */
const findingOf = (issue: PlacedIssue, reading: PlanReading): Finding => {
  const spot = issue.place && reading.places.spotAt(issue.place.sheetId, issue.place.row, issue.place.column);
  return {
    id: issue.code,
    severity: "warning",
    table: issue.table,
    row: spot?.row ?? null,
    column: issue.column,
    subject: issue.value,
    text: issue.text,
    next: correctCell,
  };
};

/** Cells of the rows that the plan holds, in the plan's order. */
const cellsOf = ({ data, places }: PlanReading): OpenPlan["cells"] =>
  Object.fromEntries(
    Object.entries(data.tables).map(([table, { rows }]) => [
      table,
      (places.table(table)?.rows ?? []).map((row): Cells => rows[row]?.cells ?? {}),
    ]),
  );

const openPlan = (known: Registry, reading: PlanReading): OpenPlan => {
  const today = todaySerial();
  const registry = registryOf(known, reading);
  return {
    registry,
    plan: reading.plan,
    cells: cellsOf(reading),
    formulas: reading.meta?.formulas ?? "kam",
    nameErrors: reading.nameErrors,
    template: templateOf(reading),
    templateUnusable: reading.templateUnusable,
    size: reading.size,
    findings: [...shownIn(known, reading).findings(reading.plan, today), ...reading.issues.map((issue) => findingOf(issue, reading))],
    today,
  };
};

const newPlanData = ({ subject }: Registry, { title, currency, language, rows }: NewPlan): PlanData => {
  const table = (cells: readonly Cells[]): TableData => ({ rows: cells.map((one) => ({ cells: one, user: {} })), userColumns: [] });
  const about = subject ? { [subject.title]: title, [subject.currency]: currency === "" ? null : currency } : {};
  return {
    language,
    tables: {
      ...Object.fromEntries(Object.entries(rows).map(([id, cells]) => [id, table(cells)])),
      ...(subject ? { [subject.table.id]: table([about]) } : {}),
    },
    foreign: [],
  };
};

/** The plan as it is built first: empty, or with the rows of the example under the name that was given. */
const dataOf = async (registry: Registry, request: NewPlan, today: number): Promise<PlanData> => {
  const own = newPlanData(registry, request);
  if (!request.example) return own;
  const { exampleOf } = await import("./examples");
  const { tables, ...example } = await exampleOf(registry, request.template, request.language, today);
  const subject = registry.subject?.table.id ?? "";
  const [told, asked] = [tables[subject]?.rows[0]?.cells, own.tables[subject]?.rows[0]?.cells];
  const about = { ...told, ...Object.fromEntries(Object.entries(asked ?? {}).filter(([, content]) => content !== null && content !== "")) };
  return { ...example, tables: { ...tables, [subject]: { rows: [{ cells: about, user: {} }], userColumns: [] } } };
};

/** Progress as the pane shows it: every sheet that stands so far. */
const stepsTo = (onProgress: (progress: BuildProgress) => void): ((step: BuildStep) => void) => {
  const sheets: string[] = [];
  return ({ sheet, total }) => {
    sheets.push(sheet);
    onProgress({ sheets: [...sheets], total });
  };
};

/** What names a row, so that a change meets the row that was read and no other. */
const nameOf = (registry: Registry, reading: PlanReading | null, id: string, row: number): string | undefined => {
  const table = registry.table(id);
  const read = reading && table?.shape === "rows" ? rowsOf(reading.plan, table)[row] : undefined;
  return table && read ? nameOfRow(table, read) : undefined;
};

/** What of the plan stands in a cell. */
const placeAt = (reading: PlanReading | null, { sheetId, row, column }: GridPlace): Place | null => {
  const spot = reading?.places.spotAt(sheetId, row, column) ?? null;
  return spot && { table: spot.table, row: spot.row, column: spot.column };
};

/**
 * @param light the sections that every plan may have; a plan of another size is read with all of them
 * @param everything loads those
 */
export const createWorkbookHost = (light: Registry, everything: () => Promise<Registry>): PlanHost => {
  /** What is read and written with. */
  let registry = light;
  const withEverything = async (): Promise<Registry> => (registry = await everything());
  /** The last reading knows the places of everything the pane shows. */
  let latest: PlanReading | null = null;
  /** What the watch has read and nobody has taken yet. */
  let heard: PlanReading | null = null;
  /** Tables we have changed: their pictures follow with the next reading. */
  const changed = new Set<string>();

  /** Reads what we have changed; where that fails the tables stay marked, so that the next reading draws their pictures. */
  const following = async <T>(reading: (tables: readonly string[]) => Promise<T>): Promise<T> => {
    const tables = [...changed];
    changed.clear();
    try {
      return await reading(tables);
    } catch (error) {
      tables.forEach((table) => changed.add(table));
      throw error;
    }
  };
  const readNow = (): Promise<PlanReading | null> =>
    following(async (tables) => {
      if (tables.length === 0) return heard ?? readPlanIfAny(registry);
      const { readChanged } = await import("../workbook/build/judgePlan");
      return ifAny(readChanged(registry, tables, todaySerial(), latest));
    });
  /** A plan larger, of another template or with more than its template brings is read again with what it needs. */
  const complete = async (reading: PlanReading | null): Promise<PlanReading | null> => {
    if (!reading || registry !== light) return reading;
    const { sections } = templateById("");
    const isPlain = reading.size === "light" && templateOf(reading) === templateById("");
    if (isPlain && (reading.meta?.sections ?? []).every((id) => sections.includes(id))) return reading;
    return readPlanIfAny(await withEverything());
  };
  /** A word was called otherwise on the Lists sheet: the formulas follow. Where they cannot now, a repair lets them. */
  const follow = async (reading: PlanReading | null): Promise<void> => {
    const called = (one: PlanReading | null): string | undefined =>
      one?.words?.rows.map(({ list, id, word }) => `${list}/${id}/${word}`).join("\n");
    if (!latest || !reading || called(latest) === called(reading)) return;
    const { followWords } = await import("../workbook/computeWith");
    await followWords(await withEverything()).catch(() => 0);
  };
  /** Sheets made anew without their template would lose what it says. */
  const forRebuild = async (): Promise<Registry> => {
    if (latest?.templateUnusable === "damaged") throw new WorkbookError(problemOf("template-damaged"));
    return withEverything();
  };
  const taken = async (read: PlanReading | null): Promise<OpenPlan | null> => {
    const reading = await complete(read);
    await follow(reading);
    latest = reading;
    heard = null;
    return reading && openPlan(registry, reading);
  };
  const written = (table: string, change: Change): Undo => {
    changed.add(table);
    return () =>
      attempt(async () => {
        const done = await change.undo();
        changed.add(table);
        return done;
      });
  };
  const importInto = async ({ tables, mapping }: ImportRequest, onProgress: (done: number, total: number) => void, signal: AbortSignal) => {
    const [{ importTables }, { keepMappingMemory }] = await Promise.all([
      import("../workbook/importTables"),
      import("../workbook/importMemory"),
    ]);
    tables.forEach(({ edit }) => changed.add(edit.table));
    const reports = await importTables(registry, tables, { onProgress, signal });
    if (!reports.cancelled) await keepMappingMemory(mapping);
    const undo: Undo = () =>
      attempt(async () => {
        tables.forEach(({ edit }) => changed.add(edit.table));
        return reports.undo();
      });
    return { tables: reports.tables, cancelled: reports.cancelled, undo };
  };
  const write = (table: string, work: (writing: typeof import("../workbook/write")) => Promise<Change>): Promise<Outcome<Undo>> =>
    attempt(async () => written(table, await work(await import("../workbook/write"))));

  return {
    read: () => attempt(async () => taken(await readNow())),
    check: () =>
      attempt(async () => {
        const { judgePlan } = await import("../workbook/build/judgePlan");
        await complete(latest);
        return taken(await following(() => ifAny(judgePlan(registry, todaySerial()).then(({ reading }) => reading))));
      }),
    build: (request, onProgress, signal) =>
      attempt(async () => {
        const { buildPlan } = await import("../workbook/build/buildPlan");
        const { size, sections } = request;
        const [all, asOf] = [await withEverything(), todaySerial()];
        const wanted = { data: await dataOf(all, request, asOf), asOf, sections, size, template: request.template };
        const report = await buildPlan(all, wanted, stepsTo(onProgress), signal);
        const mappings = request.template.company?.mappings ?? {};
        if (!report.cancelled && Object.keys(mappings).length > 0) {
          const { keepMappingMemory } = await import("../workbook/importMemory");
          await keepMappingMemory(JSON.stringify(mappings));
        }
        return { state: report.cancelled ? ("cancelled" as const) : ("built" as const), gaveWay: report.gaveWay };
      }),
    resize: (size, onProgress, signal) =>
      attempt(async () => {
        const { resizePlan } = await import("../workbook/build/resizePlan");
        const report = await resizePlan(await forRebuild(), size, todaySerial(), stepsTo(onProgress), signal);
        return { state: report.cancelled ? ("cancelled" as const) : ("built" as const), gaveWay: report.gaveWay };
      }),
    extend: (section, rows) =>
      attempt(async () => {
        const { extendPlan } = await import("../workbook/build/resizePlan");
        await extendPlan(await forRebuild(), section, rows, todaySerial());
        return null;
      }),
    repair: (overwritten) =>
      attempt(async () => {
        const [{ repairPlan }, { followWords }] = await Promise.all([import("../workbook/repair"), import("../workbook/computeWith")]);
        const all = await forRebuild();
        const followed = await followWords(all);
        const report = await repairPlan(all, { asOf: todaySerial(), overwritten });
        const { repaired, rebuilt, overwritten: typedOver, undo } = report;
        const hasFormulas = repaired.some(({ kind }) => kind === "formula");
        return { places: repaired.length + followed, rebuilt, typedOver, undo: hasFormulas ? () => attempt(undo) : null };
      }),
    reenter: () =>
      attempt(async () => {
        const { reenterFormulas } = await import("../workbook/reenterFormulas");
        return reenterFormulas();
      }),
    computeWith: (kind) =>
      attempt(async () => {
        const { computeWith } = await import("../workbook/computeWith");
        return computeWith(await forRebuild(), kind);
      }),
    selfCheck: (onPoint) =>
      attempt(async () => {
        const { checkThisExcel } = await import("./checkThisExcel");
        return checkThisExcel(onPoint);
      }),
    addRows: (table, rows) => write(table, ({ addRows }) => addRows(registry, table, rows)),
    changeRow: (table, row, cells) =>
      write(table, ({ changeRow }) => changeRow(registry, table, row, cells, nameOf(registry, latest, table, row))),
    changeRows: (table, changes) =>
      write(table, ({ changeRows }) =>
        changeRows(
          registry,
          table,
          changes.map((change) => ({ ...change, expect: nameOf(registry, latest, table, change.row) })),
        ),
      ),
    deleteRow: (table, row) => write(table, ({ deleteRows }) => deleteRows(registry, table, [row], [nameOf(registry, latest, table, row)])),
    importGround: () =>
      attempt(async () => {
        const { settingsOf } = await import("../workbook/settings");
        const { mappingMemory } = await import("../workbook/importMemory");
        const reading = latest ?? (await complete(await readPlanIfAny(registry)));
        if (!reading) throw new WorkbookError(problemOf("no-plan"));
        const { data, words } = reading;
        const { renamed } = settingsOf(words, registry.settings);
        return { language: data.language, tables: data.tables, renamed, mapping: await mappingMemory() };
      }),
    importMemory: (table) =>
      attempt(async () => {
        const { importMemory } = await import("../workbook/importMemory");
        return importMemory(table);
      }),
    importRows: (request, onProgress, signal) => attempt(() => importInto(request, onProgress, signal)),
    templates: (work) =>
      attempt(async () => {
        const { templateHost } = await import("./templateHost");
        return work(templateHost(await withEverything(), todaySerial()));
      }),
    review: (work) =>
      attempt(async () => {
        const { reviewHost } = await import("./reviewHost");
        return work(reviewHost(await withEverything(), todaySerial()));
      }),
    csv: (id, form, figures) =>
      attempt(async () => {
        const [{ csvOf }, reading] = await Promise.all([import("../workbook/csvOf"), readPlanIfAny(registry)]);
        if (!reading) throw new WorkbookError(problemOf("no-plan"));
        return csvOf(registry, reading, id, form, figures);
      }),
    show: (place) => {
      const shown = latest?.places.of(place) ?? null;
      if (!shown) return Promise.resolve({ ok: false, error: paneError(problemOf("not-found")) });
      return attempt(async () => {
        await showPlace(shown);
        return null;
      });
    },
    selection: () => attempt(async () => placeAt(latest, await selectedPlace())),
    watch: (onChange) => {
      const watching = attempt(() =>
        watchPlan(
          () => registry,
          (reading) => {
            heard = reading;
            onChange();
          },
        ),
      );
      return () => void watching.then((outcome) => (outcome.ok ? outcome.value() : undefined));
    },
    watchSelection: (onMove) => {
      const watching = attempt(() => watchSelection((place) => onMove(placeAt(latest, place))));
      return () => void watching.then((outcome) => (outcome.ok ? outcome.value() : undefined));
    },
  };
};
