/** The commands of the palette; ribbon, menu and shortcuts run them by the same ids. */
import type { PaneCommand } from "./components/CommandPalette";
import type { Messages } from "./messages/messages";
import { home, sectionIds, sectionView } from "./navigation";
import type { Navigation } from "./useNavigation";
import type { Operations } from "./useOperations";

interface Surroundings {
  readonly texts: Messages;
  readonly hasPlan: boolean;
  readonly navigation: Navigation;
  readonly operations: Operations;
}

/** Without a plan only what makes sense then; a command of the ribbon that needs one leads to the first view, which offers to build it. */
export const paneCommands = ({ texts, hasPlan, navigation, operations }: Surroundings): readonly PaneCommand[] => {
  const { go } = navigation;
  const always: readonly PaneCommand[] = [
    { id: "newPlan", label: texts.newPlan.title, run: () => go({ name: "newPlan" }) },
    { id: "goHelp", label: texts.palette.go(texts.help.title), run: () => go({ name: "help" }) },
    { id: "goSettings", label: texts.palette.go(texts.settings.title), run: () => go({ name: "settings" }) },
  ];
  const withPlan: readonly PaneCommand[] = [
    { id: "addStakeholder", label: texts.stakeholders.openForm, run: () => go(sectionView("stakeholders", true)) },
    { id: "addOpportunity", label: texts.opportunities.add, run: () => go(sectionView("opportunities", true)) },
    { id: "addAction", label: texts.actions.add, run: () => go(sectionView("actions", true)) },
    {
      id: "checkPlan",
      label: texts.home.check,
      run: () => {
        go({ name: "findings" });
        void operations.check();
      },
    },
    { id: "repairPlan", label: texts.repair.command, run: () => void operations.repair() },
    ...sectionIds.map((section) => ({
      id: `go-${section}`,
      label: texts.palette.go(texts.sections[section]),
      run: () => go(sectionView(section)),
    })),
    { id: "goFindings", label: texts.palette.go(texts.findings.title), run: () => go({ name: "findings" }) },
  ];
  return hasPlan ? [...withPlan, ...always] : [...always, ...withPlan.slice(0, 5).map((command) => ({ ...command, run: () => go(home) }))];
};
