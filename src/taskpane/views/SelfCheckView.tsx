/** What this Excel can do of what plans rely on: asked at a click, shown point by point, and copied as one text for whoever helps. */
import { Button, Field, makeStyles, mergeClasses, ProgressBar, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Language } from "../../plan/language";
import { copyText } from "../../plan/panel/copyText";
import { Disclosure } from "../../plan/panel/Disclosure";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Messages } from "../messages/messages";
import type { CheckedPoint, PaneError, PlanHost, SelfCheckReport } from "../planHost";
import { selfCheckTexts } from "./selfCheckTexts";

export interface SelfCheckViewProps {
  readonly selfCheck: PlanHost["selfCheck"];
  readonly language: Language;
  readonly texts: Messages;
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly total: number }
  | { readonly kind: "failed"; readonly error: PaneError }
  | { readonly kind: "done"; readonly report: SelfCheckReport };

/** What wraps stands beneath the words, not beneath the mark. */
const useStyles = makeStyles({
  point: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalXS },
});

const marks = { fits: "✓", differs: "■", "not-there": "–" } as const;

const Point = ({ point, language }: { readonly point: CheckedPoint; readonly language: Language }): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  return (
    <li className={mergeClasses(styles.body, own.point)}>
      <span aria-hidden="true">{marks[point.state]}</span>
      <div>
        {point.title[language]}
        {point.state !== "fits" && <p className={styles.muted}>{point.matters[language]}</p>}
        {point.state !== "fits" && <p className={styles.muted}>{point.said}</p>}
      </div>
    </li>
  );
};

const Found = ({ report, language, texts }: { readonly report: SelfCheckReport } & Omit<SelfCheckViewProps, "selfCheck">): ReactElement => {
  const styles = usePanelStyles();
  const [copied, setCopied] = useState<"copied" | "copyFails" | null>(null);
  const own = selfCheckTexts[language];
  const of = (wanted: CheckedPoint["state"]): readonly CheckedPoint[] => report.points.filter(({ state }) => state === wanted);
  const fits = of("fits");
  const groups = [
    { title: own.differs, points: of("differs") },
    { title: own.notThere, points: of("not-there") },
  ].filter(({ points }) => points.length > 0);
  const list = (points: readonly CheckedPoint[]): ReactElement => (
    <ul className={styles.list}>
      {points.map((point) => (
        <Point key={point.id} point={point} language={language} />
      ))}
    </ul>
  );
  const copy = async (): Promise<void> => setCopied((await copyText(report.text)) ? "copied" : "copyFails");
  return (
    <>
      <p className={styles.body} role="status">
        {own.result(fits.length, report.points.length)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void copy()}>
          {own.copy}
        </Button>
      </div>
      {copied !== null && (
        <p className={styles.muted} role="status">
          {texts.calendar[copied]}
        </p>
      )}
      {groups.map(({ title, points }) => (
        <section key={title} className={styles.card} aria-label={title}>
          <h2 className={styles.heading}>{title}</h2>
          {list(points)}
        </section>
      ))}
      {fits.length > 0 && <Disclosure title={own.fits}>{list(fits)}</Disclosure>}
      <Field label={own.report}>
        <Textarea readOnly rows={8} value={report.text} resize="vertical" />
      </Field>
    </>
  );
};

export const SelfCheckView = ({ selfCheck, language, texts }: SelfCheckViewProps): ReactElement => {
  const styles = usePanelStyles();
  const [state, setState] = useState<State>({ kind: "idle" });
  const own = selfCheckTexts[language];
  const run = async (): Promise<void> => {
    setState({ kind: "running", done: 0, total: 0 });
    const outcome = await selfCheck((done, total) => setState({ kind: "running", done, total }));
    setState(outcome.ok ? { kind: "done", report: outcome.value } : { kind: "failed", error: outcome.error });
  };
  return (
    <div className={styles.view}>
      <p className={styles.body}>{own.lead}</p>
      {state.kind === "running" ? (
        <Field label={own.running(state.done, state.total)}>
          <ProgressBar value={state.total === 0 ? 0 : state.done / state.total} />
        </Field>
      ) : (
        <div className={styles.buttons}>
          <Button appearance={state.kind === "done" ? "secondary" : "primary"} onClick={() => void run()}>
            {state.kind === "idle" ? own.start : own.again}
          </Button>
        </div>
      )}
      {state.kind === "failed" && (
        <p className={styles.body} role="alert">
          {state.error.text[language]} {state.error.next[language]}
        </p>
      )}
      {state.kind === "done" && <Found report={state.report} language={language} texts={texts} />}
    </div>
  );
};
