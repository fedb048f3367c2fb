/** A "why" button that opens its answer below. */
import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { usePanelStyles } from "./styles";

export interface ReasonProps {
  readonly labels: { readonly why: string; readonly hideWhy: string };
  /** What the answer is about, for screen readers. */
  readonly about: string;
  /** Buttons that stand beside "why". */
  readonly children?: ReactNode;
  readonly lines: readonly string[];
}

export const Reason = ({ labels, about, children, lines }: ReasonProps): ReactElement => {
  const styles = usePanelStyles();
  const [open, setOpen] = useState(false);
  const answer = useId();
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
        {lines.map((line) => (
          <p key={line} className={styles.muted}>
            {line}
          </p>
        ))}
      </div>
    </>
  );
};
