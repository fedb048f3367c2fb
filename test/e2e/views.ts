/** Every view of the pane, and how to get there: for pictures and for the accessibility checks. */
import type { PanePage } from "./panePage";

export interface PaneView {
  readonly id: string;
  readonly show: (pane: PanePage) => Promise<void>;
}

const command =
  (label: (pane: PanePage) => string) =>
  (pane: PanePage): Promise<void> =>
    pane.command(label(pane));

/** Views of a workbook with a plan, the first one as the pane opens. */
export const planViews: readonly PaneView[] = [
  { id: "home", show: () => Promise.resolve() },
  { id: "findings", show: (pane) => pane.goToFindings() },
  { id: "stakeholders", show: (pane) => pane.goTo("stakeholders") },
  { id: "stakeholder-form", show: command((pane) => pane.labelOf("addStakeholder")) },
  { id: "paste-people", show: command((pane) => pane.labelOf("pastePeople")) },
  { id: "framework", show: (pane) => pane.goTo("framework") },
  { id: "opportunities", show: (pane) => pane.goTo("opportunities") },
  { id: "opportunity-form", show: command((pane) => pane.labelOf("addOpportunity")) },
  { id: "actions", show: (pane) => pane.goTo("actions") },
  { id: "action-form", show: command((pane) => pane.labelOf("addAction")) },
  { id: "account", show: (pane) => pane.goTo("account") },
  { id: "functions", show: command(({ texts }) => texts.palette.go(texts.help.title)) },
  { id: "settings", show: command(({ texts }) => texts.palette.go(texts.settings.title)) },
  { id: "new-plan", show: command(({ texts }) => texts.newPlan.title) },
  { id: "commands", show: (pane) => pane.openPalette() },
];
