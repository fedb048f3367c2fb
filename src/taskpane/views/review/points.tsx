/** The points of a review that tell something: where the plan stands, what moved, what changed, what is the matter. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ChangeReport, MovedFigure, ToldChange } from "../../../plan/changes/report";
import type { KeyFigure } from "../../../plan/changes/standing";
import type { Language } from "../../../plan/language";
import { formatScore } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { standingOf } from "../../standing";
import type { Messages } from "../../messages/messages";
import type { OpenPlan, Place } from "../../planHost";
import type { Registry } from "../../../plan/section";
import { figureText, isBetter, pointsText } from "./figures";
import type { ReviewTexts } from "./texts";

/** Told at first; the others behind a button. */
const changesShown = 8;
const figuresShown = 3;

interface Shared {
  readonly texts: ReviewTexts;
  readonly language: Language;
}

export const StandingPoint = ({
  registry,
  open,
  report,
  messages,
  texts,
  language,
}: Shared & {
  readonly registry: Registry;
  readonly open: OpenPlan;
  readonly report: ChangeReport | null;
  readonly messages: Messages;
}): ReactElement => {
  const styles = usePanelStyles();
  const { score, colour, lift, capped } = standingOf(registry, open);
  const word = colour === null ? "" : { green: styles.good, amber: styles.attention, red: styles.bad }[colour];
  const before = report?.health.before ?? null;
  const parts = (report?.health.parts ?? []).filter(({ points }) => Math.abs(points) >= 0.05);
  return (
    <div className={styles.stack}>
      {score === null || colour === null ? (
        <p className={styles.body}>{messages.health.unknown}</p>
      ) : (
        <p className={mergeClasses(styles.figure, word)}>
          {messages.health.title} {formatScore(score)} {messages.health.colours[colour]}
        </p>
      )}
      {before !== null && <p className={styles.body}>{texts.wasHealth(formatScore(before))}</p>}
      {capped && <p className={styles.body}>{messages.health.capped}</p>}
      {parts.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.parts}</h3>
          <ul className={styles.list}>
            {parts.map(({ name, points }) => (
              <li key={name.en} className={styles.between}>
                <span className={styles.body}>{name[language]}</span>
                <span className={mergeClasses(styles.figure, points > 0 ? styles.good : styles.bad)}>{pointsText(points)}</span>
              </li>
            ))}
          </ul>
          <p className={styles.muted}>{texts.partsMeaning}</p>
        </>
      )}
      {lift && <p className={styles.body}>{messages.health.liftsMost(lift.step[language], formatScore(lift.gain))}</p>}
    </div>
  );
};

const FigureLine = ({
  figure,
  before,
  after,
  currency,
  texts,
  language,
}: Shared & {
  readonly figure: KeyFigure;
  readonly before: string | null;
  readonly after: number | null;
  readonly currency: string;
}): ReactElement => {
  const styles = usePanelStyles();
  const now = figureText(figure, after, currency, language) ?? texts.unknown;
  return (
    <span className={styles.between}>
      <span className={styles.body}>{figure.name[language]}</span>
      <span className={styles.figure}>{before === null ? now : `${before} → ${now}`}</span>
    </span>
  );
};

export const FiguresPoint = ({
  report,
  figures,
  currency,
  texts,
  language,
}: Shared & { readonly report: ChangeReport | null; readonly figures: readonly KeyFigure[]; readonly currency: string }): ReactElement => {
  const styles = usePanelStyles();
  if (!report)
    return (
      <div className={styles.stack}>
        <p className={styles.muted}>{texts.first}</p>
        <ul className={styles.list}>
          {figures
            .filter(({ value }) => value !== null)
            .slice(0, 2 * figuresShown)
            .map((figure) => (
              <li key={figure.id}>
                <FigureLine figure={figure} before={null} after={figure.value} currency={currency} texts={texts} language={language} />
              </li>
            ))}
        </ul>
      </div>
    );
  if (report.figures.length === 0) return <p className={styles.body}>{texts.nothingMoved}</p>;
  const wayOf = ({ figure, before }: MovedFigure): ReactElement | null => {
    const better = isBetter(figure, before, figure.value);
    if (better === null) return null;
    return <span className={better ? styles.good : styles.bad}>{better ? `▲ ${texts.better}` : `▼ ${texts.worse}`}</span>;
  };
  return (
    <ul className={styles.list}>
      {report.figures.slice(0, figuresShown).map((moved) => (
        <li key={moved.figure.id} className={styles.card}>
          <FigureLine
            figure={moved.figure}
            before={figureText(moved.figure, moved.before, currency, language) ?? texts.unknown}
            after={moved.figure.value}
            currency={currency}
            texts={texts}
            language={language}
          />
          {wayOf(moved)}
        </li>
      ))}
    </ul>
  );
};

export const ChangesPoint = ({
  report,
  messages,
  texts,
  language,
  onShow,
}: Shared & {
  readonly report: ChangeReport | null;
  readonly messages: Messages;
  readonly onShow: (place: Place) => void;
}): ReactElement => {
  const styles = usePanelStyles();
  const [all, setAll] = useState(false);
  if (!report) return <p className={styles.body}>{texts.first}</p>;
  const { told, findings } = report;
  const shown = all ? told : told.slice(0, changesShown);
  const lineOf = ({ text, place }: ToldChange): ReactElement => (
    <li key={text.en} className={styles.between}>
      <span className={styles.body}>{text[language]}</span>
      {place && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${messages.common.showMe}: ${text[language]}`}
          onClick={() => onShow({ ...place, column: null })}
        >
          {messages.common.showMe}
        </Button>
      )}
    </li>
  );
  return (
    <div className={styles.stack}>
      {told.length === 0 && <p className={styles.body}>{texts.nothingChanged}</p>}
      <ul className={styles.list}>{shown.map(lineOf)}</ul>
      {shown.length < told.length && (
        <div>
          <Button appearance="subtle" onClick={() => setAll(true)}>
            {texts.more(told.length - shown.length)}
          </Button>
        </div>
      )}
      {findings.gone.length > 0 && <p className={mergeClasses(styles.body, styles.good)}>{texts.settled(findings.gone.length)}</p>}
      {findings.come.length > 0 && <p className={mergeClasses(styles.body, styles.attention)}>{texts.come(findings.come.length)}</p>}
    </div>
  );
};
