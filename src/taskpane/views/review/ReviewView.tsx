/**
 * Review mode: ten minutes with an executive, item by item. The agenda stands above, one item is open; the keyboard turns the page, large
 * type is for a screen that several look at. What is said is taken down below and kept in the workbook, and the last item is the sign-off.
 *
 * Cases: what the review needs is still gathered; it cannot be read (said, with the way out); the plan has no sheet for reviews yet
 * (offered); it is marked as in review; snapshots that cannot be read here (counted).
 */
import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ReactElement } from "react";
import type { AgendaItem } from "../../../plan/changes/agenda";
import { gravestFirst, linesOf } from "../../../plan/finding";
import { formatDate } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { subjectOf } from "../../../plan/registry";
import type { AskLine, ReviewEntry } from "../../../plan/review";
import { labelOf } from "../../../plan/words";
import { Notice } from "../../components/Notice";
import type { OpenPlan, Outcome, PaneError, PlanHost, Undo } from "../../planHost";
import type { ReviewHost } from "../../reviewHost";
import type { Operations } from "../../useOperations";
import { FindingList, type FindingListProps } from "../FindingsView";
import { NextQuestions } from "../NextQuestions";
import type { ReviewMark } from "../../../workbook/review/mark";
import type { ReviewReading } from "../../../workbook/review/readReview";
import type { SnapshotChange } from "../../../workbook/snapshots/snapshots";
import { AgendaBar } from "./AgendaBar";
import { AsksPoint } from "./AsksPoint";
import { ChangesPoint, FiguresPoint, StandingPoint } from "./points";
import { SignOff } from "./SignOff";
import { reviewTexts } from "./texts";
import type { Registry } from "../../../plan/section";

const findingsShown = 5;
const questionsShown = 5;

const useStyles = makeStyles({
  /** For a screen that several look at. */
  presenter: {
    "& p, & li, & span, & label": { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
    "& h2, & h3": { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
});

type Card = Omit<FindingListProps, "lines">;

export interface ReviewViewProps {
  /** The sections that the plan shows. */
  readonly registry: Registry;
  readonly open: OpenPlan;
  readonly host: Pick<PlanHost, "review">;
  readonly operations: Operations;
  readonly busy: boolean;
  /** How findings are shown, with the words and the language of the pane. */
  readonly card: Card;
}

const blankEntry: ReviewEntry = { reviewer: "", decision: null, conditions: "", next: null, notes: "" };

type Gathered =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly error: PaneError }
  | { readonly kind: "read"; readonly review: ReviewReading };

/** Gathered anew whenever the plan has changed; what was gathered before stays until then. */
const useReview = (host: ReviewViewProps["host"], open: OpenPlan): { readonly gathered: Gathered; readonly again: () => void } => {
  const [gathered, setGathered] = useState<Gathered>({ kind: "reading" });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stopped = false;
    void host
      .review((review) => review.read())
      .then((outcome) => {
        if (!stopped) setGathered(outcome.ok ? { kind: "read", review: outcome.value } : { kind: "failed", error: outcome.error });
      });
    return () => {
      stopped = true;
    };
  }, [host, open, round]);
  return { gathered, again: () => setRound((before) => before + 1) };
};

/** Keys that belong to what is typed into or chosen from. */
const isEntry = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [role=radiogroup], [contenteditable=true]") !== null;

const turnOf = ({ key }: KeyboardEvent): -1 | 0 | 1 => {
  if (key === "ArrowRight" || key === "PageDown") return 1;
  return key === "ArrowLeft" || key === "PageUp" ? -1 : 0;
};

/** The keys of a presentation, wherever the focus stands: arrows and page keys turn, P changes the type. */
const useKeys = (onTurn: (turn: -1 | 1) => void, onLarge: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, target, key, defaultPrevented } = event;
      if (altKey || ctrlKey || metaKey || defaultPrevented || (target !== null && isEntry(target))) return;
      const turn = turnOf(event);
      if (turn !== 0) {
        event.preventDefault();
        onTurn(turn);
      } else if (key.toLowerCase() === "p") onLarge();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
};

/** So long after the last key what was taken down is kept, milliseconds. */
const rest = 600;

/** Keeps what is taken down in the workbook, also when the view is left. */
const useKeeping = (mark: ReviewMark, host: ReviewViewProps["host"]): { readonly none: () => ReviewMark } => {
  const saved = useRef(mark);
  const latest = useRef({ mark, host });
  const keep = useCallback((): void => {
    const { mark: wanted, host: to } = latest.current;
    if (wanted === saved.current) return;
    saved.current = wanted;
    void to.review((one) => one.mark(wanted));
  }, []);
  useEffect(() => {
    latest.current = { mark, host };
    const timer = setTimeout(keep, rest);
    return () => clearTimeout(timer);
  }, [keep, mark, host]);
  useEffect(() => keep, [keep]);
  return { none: () => (saved.current = { since: null, draft: blankEntry }) };
};

interface ItemProps extends ReviewViewProps {
  readonly item: AgendaItem;
  readonly review: ReviewReading;
  readonly draft: ReviewEntry;
  readonly onDraft: (draft: ReviewEntry) => void;
  readonly onAnswer: (ask: AskLine, answer: string | null) => void;
  readonly onSign: (entry: ReviewEntry) => void;
  readonly onAddSheet: () => void;
}

const Item = (props: ItemProps): ReactElement | null => {
  const { item, review, registry, open, operations, busy, card, draft } = props;
  const { language, texts: messages } = card;
  const texts = reviewTexts[language];
  const styles = usePanelStyles();
  const { report, module, asks, standing } = review;
  const shared = { texts, language };
  const currency = subjectOf(registry, open.plan).currency;
  switch (item.id) {
    case "standing":
      return (
        <>
          <StandingPoint registry={registry} open={open} report={report} messages={messages} {...shared} />
          {item.lines.slice(1).map(({ text }) => (
            <p key={text.en} className={styles.body}>
              {text[language]}
            </p>
          ))}
        </>
      );
    case "figures":
      return <FiguresPoint report={report} figures={standing.figures} currency={currency} {...shared} />;
    case "changes":
      return <ChangesPoint report={report} messages={messages} onShow={operations.show} {...shared} />;
    case "findings":
      return <FindingList lines={linesOf(gravestFirst(open.findings)).slice(0, findingsShown)} {...card} />;
    case "unknowns":
      return (
        <NextQuestions
          registry={registry}
          open={open}
          texts={messages}
          language={language}
          busy={busy}
          first={questionsShown}
          onAnswer={({ table, row }, cells, done) => operations.change(table, row, cells, done)}
          onShow={operations.show}
        />
      );
    case "asks":
      return module && <AsksPoint asks={asks} answers={module.answers} busy={busy} onAnswer={props.onAnswer} {...shared} />;
    case "signing":
      return module ? (
        <SignOff draft={draft} decisions={module.decisions} busy={busy} onDraft={props.onDraft} onSign={props.onSign} {...shared} />
      ) : (
        <div className={styles.stack}>
          <p className={styles.body}>{open.size === "full" ? texts.lacksSheet : texts.lacksSize}</p>
          {open.size === "full" && (
            <div>
              <Button appearance="primary" disabled={busy} onClick={props.onAddSheet}>
                {texts.addSheet}
              </Button>
            </div>
          )}
        </div>
      );
  }
};

/** A change of the workbook with its undo, as the pane keeps it. */
const undoable =
  (host: ReviewViewProps["host"], work: (review: ReviewHost) => Promise<SnapshotChange>) => async (): Promise<Outcome<Undo>> => {
    const outcome = await host.review(work);
    if (!outcome.ok) return outcome;
    const { undo } = outcome.value;
    return { ok: true, value: () => host.review(() => undo()) };
  };

const Agenda = (props: ReviewViewProps & { readonly review: ReviewReading; readonly onChanged: () => void }): ReactElement => {
  const { review, host, operations, busy, open, card, onChanged } = props;
  const { language } = card;
  const texts = reviewTexts[language];
  const styles = usePanelStyles();
  const own = useStyles();
  const [at, setAt] = useState(0);
  const [isLarge, setLarge] = useState(false);
  const [mark, setMark] = useState<ReviewMark>(review.mark ?? { since: null, draft: blankEntry });
  const heading = useRef<HTMLHeadingElement>(null);
  const { agenda, kept, since } = review;
  const shown = Math.min(at, agenda.length - 1);
  const item = agenda[shown];
  const go = (point: number): void => {
    if (point < 0 || point >= agenda.length) return;
    setAt(point);
    heading.current?.focus();
  };
  const keeping = useKeeping(mark, host);
  useKeys(
    (turn) => go(shown + turn),
    () => setLarge(!isLarge),
  );
  const change = async (work: (one: ReviewHost) => Promise<SnapshotChange>, said: string): Promise<boolean> => {
    const done = await operations.write(undoable(host, work), said);
    if (done) onChanged();
    return done;
  };
  const sign = async (entry: ReviewEntry): Promise<void> => {
    if (await change((one) => one.sign(entry), texts.signedNow(entry.reviewer))) {
      // The sign-off has taken what was kept away.
      setMark(keeping.none());
    }
  };
  const answer = ({ row, ask }: AskLine, given: string | null): void => {
    const { module } = review;
    if (!module) return;
    const said = given === null ? texts.open : labelOf(module.answers, given, language);
    void operations.change(module.asks.id, row, module.answered(given, open.today, open.plan.language), texts.answered(`${ask} – ${said}`));
  };
  const prepare = async (): Promise<void> => {
    const outcome = await operations.run(() => host.review((one) => one.prepare()));
    if (outcome.ok) operations.say({ intent: "success", text: texts.written });
    else operations.say({ intent: "error", text: outcome.error.text[language], next: outcome.error.next[language] });
  };
  const unread = kept.damaged + kept.tooNew;
  return (
    <div className={mergeClasses(styles.view, isLarge && own.presenter)}>
      <AgendaBar points={agenda} language={language} at={shown} texts={texts} onGo={go} />
      {mark.since !== null && <p className={mergeClasses(styles.body, styles.attention)}>{texts.marked(formatDate(mark.since))}</p>}
      {unread > 0 && <p className={styles.muted}>{texts.unread(unread)}</p>}
      {item && (
        <section className={styles.stack} aria-labelledby="review-item">
          <h2 id="review-item" ref={heading} tabIndex={-1} className={styles.title}>
            {item.title[language]}
          </h2>
          {since && (item.id === "changes" || item.id === "figures") && (
            <p className={styles.muted}>{texts.since(formatDate(since.standing.asOf), since.by)}</p>
          )}
          <Item
            {...props}
            item={item}
            draft={mark.draft}
            onDraft={(draft) => setMark({ ...mark, draft })}
            onAnswer={answer}
            onSign={(entry) => void sign(entry)}
            onAddSheet={() => void operations.include(review.section, {}, texts.added).then(onChanged)}
          />
        </section>
      )}
      <div className={styles.between}>
        <Button disabled={shown === 0} onClick={() => go(shown - 1)}>
          {texts.back}
        </Button>
        <span className={styles.muted}>{texts.place(shown + 1, agenda.length)}</span>
        <Button appearance="primary" disabled={shown === agenda.length - 1} onClick={() => go(shown + 1)}>
          {texts.next}
        </Button>
      </div>
      <Field label={texts.notes} hint={texts.notesHint}>
        <Textarea
          value={mark.draft.notes}
          resize="vertical"
          onChange={(_event, { value }) => setMark({ ...mark, draft: { ...mark.draft, notes: value } })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setLarge(!isLarge)}>
          {isLarge ? texts.normal : texts.presenter}
        </Button>
        <Button size="small" disabled={busy} onClick={() => setMark({ ...mark, since: mark.since === null ? open.today : null })}>
          {mark.since === null ? texts.begin : texts.end}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void change((one) => one.snapshot(mark.draft.reviewer), texts.kept)}>
          {texts.keep}
        </Button>
        {review.module && (
          <Button size="small" disabled={busy} onClick={() => void prepare()}>
            {texts.write}
          </Button>
        )}
      </div>
      <p className={styles.muted}>{texts.keys}</p>
    </div>
  );
};

export const ReviewView = (props: ReviewViewProps): ReactElement => {
  const { host, open, card } = props;
  const styles = usePanelStyles();
  const { gathered, again } = useReview(host, open);
  const texts = reviewTexts[card.language];
  if (gathered.kind === "reading")
    return (
      <p role="status" className={styles.body}>
        {texts.reading}
      </p>
    );
  if (gathered.kind === "failed")
    return (
      <Notice
        content={{
          intent: "error",
          text: gathered.error.text[card.language],
          next: gathered.error.next[card.language],
          retry: again,
        }}
        texts={card.texts}
        onDismiss={again}
      />
    );
  return <Agenda {...props} review={gathered.review} onChanged={again} />;
};
