/** All commands behind one key: type a part of the name, choose with the arrow keys, run with Enter, leave with Escape. */
import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Messages } from "../messages/messages";

export interface PaneCommand {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: `calc(100% - ${tokens.spacingHorizontalXXL})` },
  field: { width: "100%" },
  list: { marginTop: tokens.spacingVerticalS },
  option: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
  },
});

/** Commands whose label holds every typed word. */
export const matching = (commands: readonly PaneCommand[], typed: string): readonly PaneCommand[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter((command) => words.every((word) => command.label.toLowerCase().includes(word)));
};

interface CommandListProps {
  readonly commands: readonly PaneCommand[];
  readonly texts: Messages;
  readonly onClose: () => void;
}

const CommandList = ({ commands, texts, onClose }: CommandListProps): ReactElement => {
  const styles = useStyles();
  const list = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = matching(commands, typed);
  const active = found[Math.min(at, found.length - 1)];

  const run = (command: PaneCommand): void => {
    onClose();
    command.run();
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && active) {
      event.preventDefault();
      setAt((found.indexOf(active) + step + found.length) % found.length);
    }
    if (event.key === "Enter" && active) {
      event.preventDefault();
      run(active);
    }
  };

  return (
    <>
      <Input
        className={styles.field}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={active ? `${list}-${active.id}` : undefined}
        aria-label={texts.palette.search}
        placeholder={texts.palette.search}
        value={typed}
        onChange={(_event, data) => {
          setTyped(data.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      {found.length === 0 && <p>{texts.palette.none}</p>}
      <div id={list} role="listbox" aria-label={texts.palette.title} className={styles.list}>
        {found.map((command) => (
          // The keyboard works on the field above, which owns this list.
          <div
            key={command.id}
            id={`${list}-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={command === active}
            className={mergeClasses(styles.option, command === active && styles.active)}
            onClick={() => run(command)}
            onKeyDown={press}
          >
            {command.label}
          </div>
        ))}
      </div>
    </>
  );
};

export interface CommandPaletteProps extends CommandListProps {
  readonly open: boolean;
}

/** The dialog stays in place while closed: it gives the rest of the pane back to screen readers only when it closes by itself. */
export const CommandPalette = ({ open, ...list }: CommandPaletteProps): ReactElement => {
  const styles = useStyles();
  return (
    <Dialog open={open} onOpenChange={(_event, data) => !data.open && list.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{list.texts.palette.title}</DialogTitle>
          <DialogContent>
            <CommandList {...list} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
