/** A button whose deed is asked once more, in a sentence: what happens, and the way back. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useFormStyles, usePanelStyles } from "../../../plan/panel/styles";

export interface AskedProps {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly cancel: string;
  readonly busy: boolean;
  readonly onYes: () => void;
}

export const Asked = ({ label, question, yes, cancel, busy, onYes }: AskedProps): ReactElement => {
  const styles = usePanelStyles();
  const buttons = useFormStyles().buttons;
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // A screen reader reads the question, and the next Tab stop is the safe answer.
  useEffect(() => {
    if (asking) box.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <div>
        <Button disabled={busy} onClick={() => setAsking(true)}>
          {label}
        </Button>
      </div>
    );
  return (
    <div ref={box} tabIndex={-1} className={styles.card} role="alertdialog" aria-label={question}>
      <p className={styles.body}>{question}</p>
      <div className={buttons}>
        <Button onClick={() => setAsking(false)}>{cancel}</Button>
        <Button
          disabled={busy}
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </Button>
      </div>
    </div>
  );
};
