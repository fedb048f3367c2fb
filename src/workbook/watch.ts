/**
 * Edits in the grid → the plan read anew, once the user pauses.
 *
 * Excel says that something changed, not reliably what, so every event leads to the same: wait, read the whole plan, hand it over. Our own
 * writing is not heard (it goes with events off). Reading that fails because a cell is being edited is tried again with the next edit.
 */
import { describeError, WorkbookError, type WorkbookProblem } from "./errors";
import { readPlan, type PlanReading } from "./read";
import type { Registry } from "../plan/section";
import { runExcel } from "./runExcel";

export interface WatchOptions {
  /** Pause after the last edit before the plan is read, milliseconds; 400 by default. */
  readonly debounce?: number;
  /** What could not be read, and why; by default it is left to the next edit. */
  readonly onProblem?: (problem: WorkbookProblem) => void;
}

/** Ends the watching. */
export type Stop = () => Promise<void>;

const quiet = (): void => undefined;

/** Watches every sheet of the workbook; the sections to read with are asked for at every reading. */
export const watchPlan = async (
  registry: () => Registry,
  onReading: (reading: PlanReading) => void,
  { debounce = 400, onProblem = quiet }: WatchOptions = {},
): Promise<Stop> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const read = async (): Promise<void> => {
    try {
      const reading = await readPlan(registry());
      if (!stopped) onReading(reading);
    } catch (error) {
      if (!stopped) onProblem(error instanceof WorkbookError ? error.problem : describeError(error));
    }
  };
  const later = (): Promise<void> => {
    if (!stopped) {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), debounce);
    }
    return Promise.resolve();
  };

  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(later), worksheets.onDeleted.add(later)];
    await context.sync();
    return added;
  });

  return async () => {
    stopped = true;
    clearTimeout(timer);
    const first = handlers[0];
    if (!first) return;
    // Handlers go in the context they came from.
    await Excel.run(first.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
};
