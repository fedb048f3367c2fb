/** All commands behind one key: type a part of the name, choose with the arrow keys, run with Enter, leave with Escape. */
import { Button, Input, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Messages } from "../messages/messages";

export interface PaneCommand {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

const useStyles = makeStyles({
  surface: {
    boxSizing: "border-box",
    width: `calc(100% - ${tokens.spacingHorizontalXXL})`,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", marginBottom: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
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

/** Commands whose label holds every typed word; what is called just so comes first. */
const matching = (commands: readonly PaneCommand[], typed: string): readonly PaneCommand[] => {
  const wanted = typed.trim().toLowerCase();
  const words = wanted.split(/\s+/).filter(Boolean);
  const found = commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  const exact = found.filter(({ label }) => label.toLowerCase() === wanted);
  return [...exact, ...found.filter((command) => !exact.includes(command))];
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
  /** Enter was pressed and nothing matched. */
  const isEntered = useRef(false);
  const found = matching(commands, typed);
  const active = found[Math.min(at, found.length - 1)];

  const run = (command: PaneCommand): void => {
    onClose();
    command.run();
  };
  const enter = (): void => {
    isEntered.current = active === undefined;
    if (active) run(active);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && active) {
      event.preventDefault();
      setAt((found.indexOf(active) + step + found.length) % found.length);
    }
    // office.js takes Escape to itself in Excel on the web, so that the browser leaves its dialog open.
    if (event.key === "Escape") onClose();
    // Enter that chooses a word of an input method belongs to that word.
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      enter();
    }
  };
  // Commands come with the plan, which may still be read: Enter runs the first match as soon as there is one.
  useEffect(() => {
    if (isEntered.current) enter();
  });

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
          isEntered.current = false;
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

/** The browser's own modal dialog: it holds the focus, closes with Escape and gives the focus back. */
export const CommandPalette = ({ open, ...list }: CommandPaletteProps): ReactElement => {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!open) {
      dialog.current?.close();
      return;
    }
    dialog.current?.showModal();
    // The browser would start at the first button.
    dialog.current?.querySelector("input")?.focus();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.surface} aria-label={list.texts.palette.title} onClose={list.onClose}>
      {open && (
        <>
          <div className={styles.head}>
            <h2 className={styles.title}>{list.texts.palette.title}</h2>
            <Button appearance="subtle" icon={<DismissRegular />} aria-label={list.texts.common.close} onClick={list.onClose} />
          </div>
          <CommandList {...list} />
        </>
      )}
    </dialog>
  );
};
