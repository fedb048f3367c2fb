/**
 * Follows the selection in the grid. Excel announces every step of the arrow keys; only where the user pauses is asked after.
 */
import { selectedPlace } from "./read";
import { runExcel } from "./runExcel";
import type { Place } from "./places";
import type { Stop } from "./watch";

export interface WatchSelectionOptions {
  /** Pause after the last step before the cell is asked for, milliseconds; 250 by default. */
  readonly debounce?: number;
}

/** Hands over the active cell after each change of the selection. A cell that cannot be read now is left to the next step. */
export const watchSelection = async (onPlace: (place: Place) => void, { debounce = 250 }: WatchSelectionOptions = {}): Promise<Stop> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const ask = async (): Promise<void> => {
    try {
      const place = await selectedPlace();
      if (!stopped) onPlace(place);
    } catch {
      // While a cell is being edited Excel answers nothing; the next step of the selection asks again.
    }
  };
  const later = (): Promise<void> => {
    if (!stopped) {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), debounce);
    }
    return Promise.resolve();
  };

  const handler = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(later);
    await context.sync();
    return added;
  });

  return async () => {
    stopped = true;
    clearTimeout(timer);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
};
