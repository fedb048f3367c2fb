/** Draws a component anew whenever the workbook, the selection or what is typed changes. */
import { useSyncExternalStore } from "react";

import type { Bench } from "../bench";

export function useBench(bench: Bench): number {
  return useSyncExternalStore(bench.subscribe, bench.getVersion);
}
