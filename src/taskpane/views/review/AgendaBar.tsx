/** The agenda of a review: its points with their minutes, which one is on, and how long it has gone. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { AgendaItem } from "../../../plan/changes/agenda";
import type { Language } from "../../../plan/language";
import type { ReviewTexts } from "./texts";

const useStyles = makeStyles({
  point: { justifyContent: "space-between", width: "100%", fontWeight: tokens.fontWeightRegular, minWidth: 0 },
});

const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60).toString()}:${Math.floor(seconds % 60)
    .toString()
    .padStart(2, "0")}`;

/** Seconds since the review was opened; told once a second, silently. */
const useClock = (): number => {
  const [begun] = useState(() => Date.now());
  const [now, setNow] = useState(begun);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (now - begun) / 1000;
};

export interface AgendaBarProps {
  readonly points: readonly AgendaItem[];
  readonly language: Language;
  readonly at: number;
  readonly texts: ReviewTexts;
  readonly onGo: (point: number) => void;
}

export const AgendaBar = ({ points, language, at, texts, onGo }: AgendaBarProps): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const gone = useClock();
  const until = points.slice(0, at + 1).reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <nav className={styles.card} aria-label={texts.agenda}>
      <div className={styles.between}>
        <h2 className={styles.heading}>{texts.agenda}</h2>
        <span className={styles.muted} role="timer" aria-live="off">
          {texts.clock(clockText(gone), clockText(60 * until))}
        </span>
      </div>
      <ol className={styles.list} style={{ rowGap: 0 }}>
        {points.map(({ id, title, minutes }, index) => (
          <li key={id}>
            <Button
              size="small"
              appearance="subtle"
              className={own.point}
              aria-current={index === at ? "step" : undefined}
              onClick={() => onGo(index)}
            >
              <span>
                {index === at ? "▸ " : ""}
                {title[language]}
              </span>
              <span className={styles.muted}>{texts.minutes(minutes)}</span>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
