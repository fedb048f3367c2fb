/** An entry of a list: its name and what is said of it in one line, its fields when it is opened. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { usePanelStyles } from "../../../plan/panel/styles";
import { useEditing } from "./editing";

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  open: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  off: { color: tokens.colorNeutralForeground3 },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalM,
  },
});

export interface EntryProps {
  readonly id: string;
  readonly name: string;
  /** What is said of it, in a few words. */
  readonly note?: string;
  readonly isOff?: boolean;
  /** Something inside it is wrong. */
  readonly isWrong?: boolean;
  /** Buttons beside it. */
  readonly beside?: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

export const Entry = ({ id, name, note = "", isOff = false, isWrong = false, beside, onKeyDown, children }: EntryProps): ReactElement => {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { spot, go } = useEditing();
  const isOpen = spot.entry === id;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Button
          className={styles.open}
          appearance="transparent"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          data-entry={id}
          {...(onKeyDown ? { onKeyDown } : {})}
          onClick={() => go({ entry: isOpen ? null : id })}
        >
          <span className={styles.words}>
            <span className={mergeClasses(isOff ? styles.off : undefined, isWrong ? panel.bad : undefined)}>
              {isWrong ? `■ ${name}` : name}
            </span>
            {note !== "" && <span className={panel.muted}>{note}</span>}
          </span>
        </Button>
        {beside}
      </div>
      {isOpen && <div className={styles.body}>{children}</div>}
    </li>
  );
};
