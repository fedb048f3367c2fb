/**
 * Microsoft.AppRuntime.AppRuntimeService: Office.addin.showAsTaskpane and hide. In a shared runtime the page goes on running while its
 * pane is hidden; only whether it is seen changes.
 */
import { HostObject } from "./hostObject";
import { invalidArgument } from "./richApiError";

export type AppRuntimeState = "Inactive" | "Background" | "Visible";

const states: readonly AppRuntimeState[] = ["Inactive", "Background", "Visible"];

export class AppRuntimeService extends HostObject {
  static override readonly officeName = "AppRuntimeService";

  /**
   * @param state What the pane's place on the page is now.
   * @param change Shows or hides the pane.
   */
  constructor(
    private readonly state: () => AppRuntimeState,
    private readonly change: (state: AppRuntimeState) => void,
  ) {
    super();
  }

  getAppRuntimeState(): AppRuntimeState {
    return this.state();
  }

  setAppRuntimeState(wanted: unknown): void {
    const state = states.find((candidate) => candidate === wanted);
    if (!state) throw invalidArgument("AppRuntimeService.setAppRuntimeState");
    this.change(state);
  }
}
