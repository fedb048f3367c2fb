/**
 * Ribbon, context menu and shortcuts: every function the manifest names, tied to the pane. Has to run before Office.onReady resolves,
 * and Excel waits until `completed` is called, whatever happens.
 */
import type { CommandBus } from "./commandBus";

/** The parts of Office that are needed here. */
export interface CommandOffice {
  readonly actions: { readonly associate: (id: string, run: (event?: { readonly completed: () => void }) => Promise<void>) => void };
  readonly addin: { readonly showAsTaskpane: () => Promise<void> };
}

/** Ties the ids that Excel may name to the pane. */
export const associateCommands = (office: CommandOffice, ids: readonly string[], bus: CommandBus): void => {
  for (const id of ids) {
    office.actions.associate(id, async (event) => {
      try {
        bus.send(id);
        await office.addin.showAsTaskpane();
      } catch {
        // The pane may be open already, or the host may not let add-ins open it; the command waits in it either way.
      } finally {
        event?.completed();
      }
    });
  }
};
