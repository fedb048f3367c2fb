/** The ribbon: a tab for files and the tabs of the manifest. */
import { useState } from "react";

import { Icon, type IconName } from "../icons";
import type { Messages } from "../messages";
import type { Manifest, ManifestCommand } from "./manifest";

/** A button of the page itself. */
export interface PageCommand {
  readonly id: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly keys?: string;
  readonly run: () => void;
}

interface RibbonProps {
  readonly manifest: Manifest | null;
  readonly file: readonly PageCommand[];
  readonly messages: Messages;
  readonly onCommand: (command: ManifestCommand) => void;
}

const fileTab = "file";

export function Ribbon({ manifest, file, messages, onCommand }: RibbonProps): React.JSX.Element {
  const tabs = [{ id: fileTab, label: messages.file }, ...(manifest?.tabs ?? [])];
  const [chosen, setChosen] = useState<string | null>(null);
  // The add-in's tab is in front: it is what the workbench is there for.
  const shown = tabs.find((tab) => tab.id === chosen) ?? tabs[1] ?? tabs[0];
  const groups = manifest?.tabs.find((tab) => tab.id === shown?.id)?.groups ?? [];

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
      <div role="tabpanel" id="ribbon-panel" aria-labelledby={`ribbon-tab-${shown?.id ?? fileTab}`} className="ribbon-panel">
        {shown?.id === fileTab ? (
          <div className="ribbon-group" role="group" aria-label={messages.file}>
            <div className="ribbon-buttons">
              {file.map((command) => (
                <button
                  key={command.id}
                  type="button"
                  className="ribbon-button"
                  data-testid={`file-${command.id}`}
                  disabled={command.disabled}
                  title={command.keys}
                  onClick={command.run}
                >
                  <Icon name={command.id} size={28} />
                  <span>{command.label}</span>
                </button>
              ))}
            </div>
            <p className="ribbon-caption">{messages.file}</p>
          </div>
        ) : (
          groups.map((group) => (
            <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
              <div className="ribbon-buttons">
                {group.commands.map((command) => (
                  <button
                    key={command.id}
                    type="button"
                    className="ribbon-button"
                    data-testid={`ribbon-${command.id}`}
                    title={command.tip}
                    onClick={() => {
                      onCommand(command);
                    }}
                  >
                    {command.icon !== null && <img src={command.icon} alt="" width={28} height={28} />}
                    <span>{command.label}</span>
                  </button>
                ))}
              </div>
              <p className="ribbon-caption">{group.label}</p>
            </div>
          ))
        )}
      </div>
    </nav>
  );
}
