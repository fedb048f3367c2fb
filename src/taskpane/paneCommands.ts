/** The actions of the plan tied to this pane: the palette shows some of them, ribbon, menu and shortcuts name them by id. */
import { runAction, type ActionContext } from "../actions/action";
import { paletteActions, planActions } from "../actions/planActions";
import type { PaneCommand } from "./components/CommandPalette";
import type { Messages } from "./messages/messages";
import { sectionView } from "./navigation";
import type { Navigation } from "./useNavigation";
import type { Operations } from "./useOperations";

interface Surroundings {
  readonly texts: Messages;
  readonly hasPlan: boolean;
  readonly navigation: Navigation;
  readonly operations: Operations;
}

const contextOf = ({ hasPlan, navigation, operations }: Surroundings): ActionContext => ({
  hasPlan,
  open: navigation.go,
  check: () => void operations.check(),
  repair: () => void operations.repair(),
  openSelected: (task) =>
    void operations.selection().then((place) => {
      if (place?.table === "account") navigation.go({ name: "account" });
      else if (place) navigation.go(sectionView(place.table, place.row === null ? "list" : task, place.row));
    }),
  undo: operations.undoLast,
});

/** What the palette offers now. */
export const paneCommands = (surroundings: Surroundings): readonly PaneCommand[] => {
  const context = contextOf(surroundings);
  return paletteActions(surroundings.hasPlan).map((action) => ({
    id: action.id,
    label: action.label(surroundings.texts),
    run: () => runAction(action, context),
  }));
};

/** Runs the action that Excel names; an id nobody knows does nothing. */
export const runCommand = (id: string, surroundings: Surroundings): void => {
  const action = planActions.find((one) => one.id === id);
  if (action) runAction(action, contextOf(surroundings));
};
