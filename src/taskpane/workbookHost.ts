/** The pane's view of the real workbook: src/workbook with its errors turned into values, and the findings of the method on top. */
import { findings } from "../plan/findings";
import type { Finding } from "../plan/finding";
import { serialOf } from "../plan/cells/dateText";
import type { PlanData } from "../plan/planData";
import { tableIds, type TableId } from "../plan/schema";
import { buildPlan } from "../workbook/build/buildPlan";
import { redrawFramework } from "../workbook/build/redrawFramework";
import { refreshFindings } from "../workbook/build/refreshFindings";
import { relabelMap } from "../workbook/build/relabelMap";
import { describeError, problemOf, WorkbookError, type WorkbookProblem } from "../workbook/errors";
import { readPlanIfAny, selectedPlace, showPlace, type PlacedIssue, type PlanReading } from "../workbook/read";
import { repairPlan } from "../workbook/repair";
import { watchPlan } from "../workbook/watch";
import { watchSelection } from "../workbook/watchSelection";
import { addRows, changeRow, deleteRows, type Change } from "../workbook/write";
import type { Place as GridPlace } from "../workbook/places";
import type { Cells, NewPlan, OpenPlan, Outcome, PaneError, Place, PlanHost, Undo } from "./planHost";

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

const correct = { en: "Correct the cell.", zh: "请更正该单元格。" } as const;

/** A cell the plan cannot read is shown like a finding, so that nothing typed is passed over in silence. */
const findingOf = (issue: PlacedIssue, reading: PlanReading): Finding => {
  const spot = issue.place && reading.places.spotAt(issue.place.sheetId, issue.place.row, issue.place.column);
  return {
    id: issue.code,
    severity: "warning",
    section: issue.table,
    row: spot?.row ?? null,
    column: issue.column,
    subject: issue.value,
    text: issue.text,
    next: correct,
  };
};

/** Cells of the rows that the plan holds, in the plan's order. */
const cellsOf = ({ data, places }: PlanReading): OpenPlan["cells"] =>
  Object.fromEntries(
    tableIds.map((table) => {
      const { rows } = data.tables[table];
      return [table, (places.table(table)?.rows ?? []).map((row): Cells => rows[row]?.cells ?? {})];
    }),
  ) as unknown as OpenPlan["cells"];

const openPlan = (reading: PlanReading): OpenPlan => {
  const today = todaySerial();
  return {
    plan: reading.plan,
    cells: cellsOf(reading),
    nameErrors: reading.nameErrors,
    findings: [...findings(reading.plan, today), ...reading.issues.map((issue) => findingOf(issue, reading))],
    today,
  };
};

const emptyTable = { rows: [], userColumns: [] };

const newPlanData = ({ account, currency, language, people }: NewPlan): PlanData => ({
  language,
  tables: {
    account: { rows: [{ cells: { name: account, currency: currency === "" ? null : currency }, user: {} }], userColumns: [] },
    stakeholders: { rows: people.map((cells) => ({ cells, user: {} })), userColumns: [] },
    framework: emptyTable,
    opportunities: emptyTable,
    actions: emptyTable,
  },
  foreign: [],
});

/** Pictures follow their rows. One that cannot be drawn now does not make the change fail: the next check draws it. */
const redrawn = async (table: TableId): Promise<void> => {
  if (table === "framework") await attempt(redrawFramework);
  if (table === "stakeholders") await attempt(relabelMap);
};

const written = async (table: TableId, change: Change): Promise<Undo> => {
  await redrawn(table);
  return () =>
    attempt(async () => {
      const done = await change.undo();
      await redrawn(table);
      return done;
    });
};

/** Judges the plan and writes the findings; a workbook without its Findings sheet is read all the same. */
const judged = async (): Promise<PlanReading | null> => {
  try {
    const { reading } = await refreshFindings(todaySerial());
    return reading;
  } catch (error) {
    if (error instanceof WorkbookError && ["not-found", "no-plan"].includes(error.problem.code)) return readPlanIfAny();
    throw error;
  }
};

/** What names a row, so that a change meets the row that was read and no other. */
const nameOf = (reading: PlanReading | null, table: TableId, row: number): string | undefined => {
  if (!reading) return undefined;
  const { plan } = reading;
  switch (table) {
    case "account":
      return undefined;
    case "framework":
      return plan.framework[row]?.id;
    case "actions":
      return plan.actions[row]?.action;
    default:
      return plan[table][row]?.name;
  }
};

/** What of the plan stands in a cell. */
const placeAt = (reading: PlanReading | null, { sheetId, row, column }: GridPlace): Place | null => {
  const spot = reading?.places.spotAt(sheetId, row, column) ?? null;
  return spot && { table: spot.section, row: spot.row, column: spot.column };
};

export const createWorkbookHost = (): PlanHost => {
  /** The last reading knows the places of everything the pane shows. */
  let latest: PlanReading | null = null;

  return {
    read: () =>
      attempt(async () => {
        latest = await readPlanIfAny();
        return latest && openPlan(latest);
      }),
    check: () =>
      attempt(async () => {
        latest = await judged();
        if (latest && latest.plan.framework.length > 0) await redrawn("framework");
        if (latest) await redrawn("stakeholders");
        return latest && openPlan(latest);
      }),
    build: (request, onProgress, signal) =>
      attempt(async () => {
        const sheets: string[] = [];
        const report = await buildPlan(
          { data: newPlanData(request), asOf: todaySerial(), sections: request.sections },
          ({ sheet, total }) => {
            sheets.push(sheet);
            onProgress({ sheets: [...sheets], total });
          },
          signal,
        );
        return report.cancelled ? ("cancelled" as const) : ("built" as const);
      }),
    repair: () => attempt(async () => (await repairPlan()).repaired.length),
    addRows: (table, rows) => attempt(async () => written(table, await addRows(table, rows))),
    changeRow: (table, row, cells) => attempt(async () => written(table, await changeRow(table, row, cells, nameOf(latest, table, row)))),
    deleteRow: (table, row) => attempt(async () => written(table, await deleteRows(table, [row], [nameOf(latest, table, row)]))),
    show: (place) => {
      const shown = latest?.places.of({ section: place.table, row: place.row, column: place.column }) ?? null;
      if (!shown) return Promise.resolve({ ok: false, error: paneError(problemOf("not-found")) });
      return attempt(async () => {
        await showPlace(shown);
        return null;
      });
    },
    selection: () => attempt(async () => placeAt(latest, await selectedPlace())),
    watch: (onChange) => {
      const watching = attempt(() =>
        watchPlan((reading) => {
          latest = reading;
          onChange();
        }),
      );
      return () => void watching.then((outcome) => (outcome.ok ? outcome.value() : undefined));
    },
    watchSelection: (onMove) => {
      const watching = attempt(() => watchSelection((place) => onMove(placeAt(latest, place))));
      return () => void watching.then((outcome) => (outcome.ok ? outcome.value() : undefined));
    },
  };
};
