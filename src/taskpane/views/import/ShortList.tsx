/** Lines of which there may be very many: the first ones, and more on demand. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { ImportTexts } from "./texts";

const first = 20;
const further = 100;

export interface ShortListProps<Line> {
  readonly lines: readonly Line[];
  /** How a line is drawn; a text shows as it is. */
  readonly draw?: (line: Line, place: number) => ReactNode;
  readonly texts: ImportTexts;
}

export const ShortList = <Line,>({ lines, draw = (line) => String(line), texts }: ShortListProps<Line>): ReactElement => {
  const styles = usePanelStyles();
  const [shown, setShown] = useState(first);
  return (
    <div className={styles.stack}>
      <ul className={styles.list}>
        {lines.slice(0, shown).map((line, place) => (
          // The lines stay where they are.
          <li key={place} className={styles.muted}>
            {draw(line, place)}
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + further)}>
            {texts.showMore}
          </Button>{" "}
          <span className={styles.muted}>{texts.andMore(lines.length - shown)}</span>
        </div>
      )}
    </div>
  );
};
