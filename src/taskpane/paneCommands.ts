/** The actions of the plan tied to this pane: the palette shows some of them, ribbon, menu and shortcuts name them by id. */
import { runAction, type ActionContext } from "../actions/action";
import { paletteActions, planActions } from "../actions/planActions";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import type { PaneCommand } from "./components/CommandPalette";
import type { Messages } from "./messages/messages";
import { sectionView } from "./navigation";
import type { Navigation } from "./useNavigation";
import type { Operations } from "./useOperations";

interface Surroundings {
  readonly registry: Registry;
  readonly texts: Messages;
  readonly language: Language;
  readonly hasPlan: boolean;
  readonly navigation: Navigation;
  readonly operations: Operations;
}

const contextOf = ({ registry, hasPlan, navigation, operations }: Surroundings): ActionContext => ({
  hasPlan,
  open: navigation.go,
  check: () => void operations.check(),
  repair: () => void operations.repair(),
  openSelected: (task) =>
    void operations.selection().then((place) => {
      const section = place && registry.sectionOf(place.table);
      if (section?.pane) navigation.go(sectionView(section.id, place?.row === null ? "list" : task, place?.row ?? null));
    }),
  undo: operations.undoLast,
});

/** What the palette offers now. */
export const paneCommands = (surroundings: Surroundings): readonly PaneCommand[] => {
  const context = contextOf(surroundings);
  return paletteActions(surroundings.registry, surroundings.hasPlan).map((action) => ({
    id: action.id,
    label: action.label(surroundings.texts, surroundings.language),
    run: () => runAction(action, context),
  }));
};

/** Runs the action that Excel names; an id nobody knows does nothing. */
export const runCommand = (id: string, surroundings: Surroundings): void => {
  const action = planActions(surroundings.registry).find((one) => one.id === id);
  if (action) runAction(action, contextOf(surroundings));
};
