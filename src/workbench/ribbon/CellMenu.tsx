/** Context menu of a cell or a sheet tab: the page's own entries and those of the manifest. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";

import { hasIcon, Icon } from "../icons";
import type { ManifestCommand } from "./manifest";
import type { PageCommand } from "./Ribbon";

interface CellMenuProps {
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly own: readonly PageCommand[];
  readonly commands: readonly ManifestCommand[];
  readonly onCommand: (command: ManifestCommand) => void;
  readonly onClose: () => void;
}

export function CellMenu({ label, at, own, commands, onCommand, onClose }: CellMenuProps): React.JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: at.x, top: at.y });

  useLayoutEffect(() => {
    const box = menu.current?.getBoundingClientRect();
    if (box)
      setPlace({
        left: Math.max(4, Math.min(at.x, window.innerWidth - box.width - 8)),
        top: Math.max(4, Math.min(at.y, window.innerHeight - box.height - 8)),
      });
  }, [at]);

  useEffect(() => {
    menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const onPointer = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || !menu.current?.contains(event.target)) onClose();
    };
    window.addEventListener("pointerdown", onPointer, true);
    return () => {
      window.removeEventListener("pointerdown", onPointer, true);
    };
  }, [onClose]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]:not(:disabled)") ?? [])];
    const current = items.indexOf(document.activeElement as HTMLElement);
    if (event.key === "ArrowDown") items[(current + 1) % items.length]?.focus();
    else if (event.key === "ArrowUp") items[(current - 1 + items.length) % items.length]?.focus();
    else if (event.key === "Home") items[0]?.focus();
    else if (event.key === "End") items[items.length - 1]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={menu}
      className="cell-menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      data-testid="cell-menu"
      style={place}
      onKeyDown={onKeyDown}
    >
      {own.map((command) => (
        <button
          key={command.id}
          type="button"
          role="menuitem"
          data-testid={`menu-${command.id}`}
          disabled={command.disabled}
          onClick={() => {
            onClose();
            command.run();
          }}
        >
          {hasIcon(command.id) ? <Icon name={command.id} /> : <span className="glyph" />}
          <span>{command.label}</span>
          <kbd>{command.keys}</kbd>
        </button>
      ))}
      {commands.length > 0 && <hr />}
      {commands.map((command) => (
        <button
          key={command.id}
          type="button"
          role="menuitem"
          data-testid={`menu-${command.id}`}
          title={command.tip}
          onClick={() => {
            onClose();
            onCommand(command);
          }}
        >
          {command.icon === null ? <span className="glyph" /> : <img src={command.icon} alt="" width={16} height={16} />}
          <span>{command.label}</span>
        </button>
      ))}
    </div>
  );
}
