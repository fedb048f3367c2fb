/** A "why" button that opens its answer below: a sentence for each figure, with what would lift it. */
import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { usePanelStyles } from "./styles";

/** One figure explained. */
export interface ReasonLine {
  /** The figure's name. */
  readonly figure: string;
  readonly reason: string;
  /** What would lift it; null where nothing would. */
  readonly lift: string | null;
}

export interface ReasonProps {
  readonly labels: { readonly why: string; readonly hideWhy: string };
  /** What the answer is about, for screen readers. */
  readonly about: string;
  /** Buttons that stand beside "why". */
  readonly children?: ReactNode;
  readonly lines: readonly (string | ReasonLine)[];
  /** Open at first: somebody asked in the sheet. */
  readonly asked?: boolean;
}

export const Reason = ({ labels, about, children, lines, asked = false }: ReasonProps): ReactElement => {
  const styles = usePanelStyles();
  const [open, setOpen] = useState(asked);
  const [before, setBefore] = useState(asked);
  const answer = useId();
  if (asked !== before) {
    setBefore(asked);
    if (asked) setOpen(true);
  }
  const label = open ? labels.hideWhy : labels.why;
  return (
    <>
      <div className={styles.buttons}>
        {children}
        <Button size="small" aria-expanded={open} aria-controls={answer} aria-label={`${label}: ${about}`} onClick={() => setOpen(!open)}>
          {label}
        </Button>
      </div>
      <div id={answer} hidden={!open}>
        {(open ? lines : []).map((line) =>
          typeof line === "string" ? (
            <p key={line} className={styles.muted}>
              {line}
            </p>
          ) : (
            <p key={line.figure} className={styles.muted}>
              <strong>{line.figure}</strong> {line.reason}
              {line.lift !== null && <> {line.lift}</>}
            </p>
          ),
        )}
      </div>
    </>
  );
};
