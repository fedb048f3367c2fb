/**
 * A door for the browser tests, open only with `?test` in the address: makes the embedded host answer the add-in as Excel does when it is
 * busy, short of memory or breaks off in the middle of a batch. Everything else the tests do as a user does.
 */
import type { Fault } from "../host/protocol/xdmHost";
import type { Desk } from "./desk";

export interface TestHook {
  /** The next requests of the add-in are answered so, in this order; null lets one through. Afterwards all go through. */
  readonly failNext: (faults: readonly (Fault | null)[]) => void;
  /** How many of them are still to come. */
  readonly left: () => number;
  /** Whether unsaved changes are still to be kept in the browser. */
  readonly isKeeping: () => boolean;
  /** As if the file had been chosen: tests cannot answer the browser's dialog. */
  readonly open: (handle: FileSystemFileHandle) => Promise<void>;
}

declare global {
  interface Window {
    keyplanTest?: TestHook;
  }
}

export function installTestHook(desk: Desk): void {
  if (!new URLSearchParams(window.location.search).has("test")) return;
  let waiting: (Fault | null)[] = [];
  window.keyplanTest = {
    failNext: (faults) => {
      waiting = [...faults];
      desk.connection.faultOf = () => waiting.shift() ?? null;
    },
    left: () => waiting.length,
    isKeeping: () => desk.isKeeping,
    open: async (handle) => desk.openFile(await handle.getFile(), handle),
  };
}
