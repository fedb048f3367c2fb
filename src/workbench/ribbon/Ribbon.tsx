/** The ribbon: a tab for files and the tabs of the manifest. */
import { useState } from "react";

import { hasIcon, Icon } from "../icons";
import type { Messages } from "../messages";
import type { Manifest, ManifestCommand } from "./manifest";

/** A button of the page itself. */
export interface PageCommand {
  readonly id: string;
  readonly label: string;
  readonly disabled?: boolean;
  readonly keys?: string;
  readonly run: () => void;
}

/** A tab of the page itself. */
export interface PageTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly commands: readonly PageCommand[] }[];
}

interface RibbonProps {
  readonly manifest: Manifest | null;
  readonly pages: readonly PageTab[];
  readonly messages: Messages;
  readonly onCommand: (command: ManifestCommand) => void;
}

interface ShownButton {
  readonly id: string;
  readonly testId: string;
  readonly label: string;
  readonly title: string | undefined;
  readonly disabled: boolean | undefined;
  readonly icon: React.ReactNode;
  readonly run: () => void;
}

interface ShownGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly ShownButton[];
}

const ownButton = (tab: string, { id, label, keys, disabled, run }: PageCommand): ShownButton => ({
  id,
  testId: `${tab}-${id}`,
  label,
  title: keys,
  disabled,
  icon: hasIcon(id) && <Icon name={id} size={28} />,
  run,
});

const addinButton = (command: ManifestCommand, onCommand: RibbonProps["onCommand"]): ShownButton => ({
  id: command.id,
  testId: `ribbon-${command.id}`,
  label: command.label,
  title: command.tip,
  disabled: undefined,
  icon: command.icon !== null && <img src={command.icon} alt="" width={28} height={28} />,
  run: () => {
    onCommand(command);
  },
});

export function Ribbon({ manifest, pages, messages, onCommand }: RibbonProps): React.JSX.Element {
  const tabs = [...pages, ...(manifest?.tabs ?? [])];
  const [chosen, setChosen] = useState<string | null>(null);
  // The add-in's tab is in front: it is what the workbench is there for.
  const shown = tabs.find((tab) => tab.id === chosen) ?? manifest?.tabs[0] ?? tabs[0];
  const page = pages.find((tab) => tab.id === shown?.id);
  const groups = manifest?.tabs.find((tab) => tab.id === shown?.id)?.groups ?? [];
  const shownGroups: readonly ShownGroup[] = page
    ? page.groups.map(({ label, commands }) => ({ id: label, label, buttons: commands.map((command) => ownButton(page.id, command)) }))
    : groups.map(({ id, label, commands }) => ({ id, label, buttons: commands.map((command) => addinButton(command, onCommand)) }));

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const next = tabs[(tabs.findIndex((tab) => tab.id === shown?.id) + step + tabs.length) % tabs.length];
    if (next) {
      setChosen(next.id);
      document.getElementById(`ribbon-tab-${next.id}`)?.focus();
    }
  };

  return (
    <nav className="ribbon" aria-label={messages.ribbon} data-testid="ribbon">
      <div role="tablist" aria-label={messages.tabs} className="ribbon-tabs">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`ribbon-tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === shown?.id}
            aria-controls="ribbon-panel"
            tabIndex={tab.id === shown?.id ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => {
              setChosen(tab.id);
            }}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="ribbon-panel" aria-labelledby={`ribbon-tab-${shown?.id ?? ""}`} className="ribbon-panel">
        {shownGroups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map(({ id, testId, label, title, disabled, icon, run }) => (
                <button
                  key={id}
                  type="button"
                  className="ribbon-button"
                  data-testid={testId}
                  disabled={disabled}
                  title={title}
                  onClick={run}
                >
                  {icon}
                  <span>{label}</span>
                </button>
              ))}
            </div>
            <p className="ribbon-caption">{group.label}</p>
          </div>
        ))}
      </div>
    </nav>
  );
}
