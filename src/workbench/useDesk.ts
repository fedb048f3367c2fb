/** Draws a component anew when another workbook is opened, the language changes or there is something to say. */
import { useSyncExternalStore } from "react";

import type { Desk } from "./desk";

export function useDesk(desk: Desk): number {
  return useSyncExternalStore(desk.subscribe, desk.getVersion);
}
