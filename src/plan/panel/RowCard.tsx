/** A row of the plan in a list of the pane. The one that the sheet's selection stands on is marked and comes into view. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { usePanelStyles } from "./styles";

const useStyles = makeStyles({
  selected: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
});

export interface RowCardProps {
  readonly selected: boolean;
  /** Without a frame of its own: a line of a tree. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

export const RowCard = ({ selected, plain = false, children }: RowCardProps): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <li
      ref={item}
      className={mergeClasses(plain ? undefined : styles.card, selected && own.selected)}
      aria-current={selected ? "true" : undefined}
    >
      {children}
    </li>
  );
};
