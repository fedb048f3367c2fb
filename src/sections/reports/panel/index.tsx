/**
 * A day or a week of one of us beside the manager's note (plan–do–check–act): planned, done, open, next; below it the deals that were won and
 * lost, for the weekly talk.
 */
import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { formatDate } from "../../../plan/panel/format";
import { asksForForm, RowEntry } from "../../../plan/panel/RowEntry";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { joinNames } from "../../../plan/wording";
import { labelOf } from "../../../plan/words";
import {
  decidedDeals,
  noteOf,
  ourPeople,
  reportOf,
  spanAfter,
  spanOf,
  type Period,
  type ReportItem,
  type ReportPlan,
  type Span,
} from "../figures";
import { reportTable } from "../table";
import { periodWords } from "../words";
import { reportPanelTexts, type ReportPanelTexts } from "./texts";

type Props = PanelProps<ReportPanelTexts, ReportPlan & PlanWith<typeof reportTable>>;

const wordsOf = ({ person, what }: ReportItem, texts: ReportPanelTexts): string =>
  person === null || person === "" ? (what ?? "") : what === null ? texts.contact(person) : texts.item(person, what);

interface ItemsProps {
  readonly title: string;
  readonly items: readonly ReportItem[];
  readonly props: Props;
}

const Items = ({ title, items, props }: ItemsProps): ReactElement => {
  const { texts, shared, onShow } = props;
  const styles = usePanelStyles();
  return (
    <section className={styles.card} aria-label={title}>
      <h3 className={styles.heading}>
        {title} {items.length.toString()}
      </h3>
      {items.length === 0 && <p className={styles.muted}>{texts.nothing}</p>}
      <ul className={styles.list}>
        {items.map((item) => {
          const words = wordsOf(item, texts);
          return (
            <li key={`${item.table}${item.row.toString()}${item.day.toString()}`} className={styles.between}>
              <span className={styles.body}>
                {formatDate(item.day)} · {words}
              </span>
              <Button size="small" appearance="subtle" aria-label={texts.show(words)} onClick={() => onShow(item.table, item.row)}>
                {shared.showMe}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

interface NoteProps {
  readonly props: Props;
  readonly who: string;
  readonly span: Span;
  readonly period: Period;
}

const ManagerNote = ({ props, who, span, period }: NoteProps): ReactElement => {
  const { plan, texts, busy, onAdd, onChange } = props;
  const styles = usePanelStyles();
  const row = noteOf(plan.reports, who, span, period);
  const standing = row === null ? "" : (plan.reports[row]?.note ?? "");
  const [typed, setTyped] = useState<string | null>(null);
  const save = (): void => {
    const note = (typed ?? "").trim() === "" ? null : (typed ?? "").trim();
    const done = texts.saved(who);
    const cells = { person: who, date: span.from, period: labelOf(periodWords, period, plan.language), note };
    const written = row === null ? onAdd(reportTable.id, [cells], done) : onChange(reportTable.id, row, { note }, done);
    void written.then((stored) => {
      if (stored) setTyped(null);
    });
  };
  return (
    <section className={styles.card} aria-label={texts.note}>
      <Field label={texts.note} hint={texts.noteHint}>
        <Textarea value={typed ?? standing} resize="vertical" onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy || typed === null || typed.trim() === standing} onClick={save}>
          {texts.save}
        </Button>
      </div>
    </section>
  );
};

const Deals = ({ props }: { readonly props: Props }): ReactElement => {
  const { plan, texts, language } = props;
  const styles = usePanelStyles();
  const { won, lost } = decidedDeals(plan.opportunities);
  const names = (rows: readonly number[]): string =>
    joinNames(
      rows.map((row) => plan.opportunities[row]?.name ?? ""),
      language,
    );
  return (
    <section className={styles.card} aria-label={texts.deals}>
      <h3 className={styles.heading}>{texts.deals}</h3>
      {won.length + lost.length === 0 && <p className={styles.muted}>{texts.noDeals}</p>}
      {won.length > 0 && <p className={styles.body}>✓ {texts.won(names(won))}</p>}
      {lost.length > 0 && <p className={styles.body}>▲ {texts.lost(names(lost))}</p>}
    </section>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, today, texts, selected } = props;
  const styles = usePanelStyles();
  const asked = selected === null ? undefined : plan.reports[selected];
  const [who, setWho] = useState(asked?.person ?? "");
  const [period, setPeriod] = useState<Period>(asked?.period === "week" || asked === undefined ? "week" : "day");
  const [day, setDay] = useState(asked?.date ?? today);
  if (asksForForm(props))
    return (
      <RowEntry
        {...props}
        table={reportTable}
        first={["person", "date", "period", "note"]}
        added={({ person }) => texts.saved(String(person))}
      />
    );
  const span = spanOf(day, period);
  const report = reportOf(plan, who === "" ? null : who, span, today);
  const people = ourPeople(plan);
  return (
    <div className={styles.view}>
      <Field label={texts.who}>
        <Select value={who} onChange={(_event, { value }) => setWho(value)}>
          <option value="">{texts.everybody}</option>
          {[...new Set([...people, ...(who === "" ? [] : [who])])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.period}>
        <Select value={period} onChange={(_event, { value }) => setPeriod(value === "day" ? "day" : "week")}>
          <option value="day">{texts.day}</option>
          <option value="week">{texts.week}</option>
        </Select>
      </Field>
      <div className={styles.between}>
        <Button size="small" onClick={() => setDay(spanAfter(span, -1).from)}>
          {texts.earlier}
        </Button>
        <span className={styles.title}>{texts.span(formatDate(span.from), formatDate(span.to))}</span>
        <Button size="small" onClick={() => setDay(spanAfter(span, 1).from)}>
          {texts.later}
        </Button>
      </div>
      <p className={styles.body} role="status">
        {texts.sum(report.done.length, report.planned.length, report.open.length)}
      </p>
      <Items title={texts.planned} items={report.planned} props={props} />
      <Items title={texts.done} items={report.done} props={props} />
      <Items title={texts.open} items={report.open} props={props} />
      <Items title={texts.next} items={report.next} props={props} />
      {who === "" ? (
        <p className={styles.muted}>{texts.choose}</p>
      ) : (
        <ManagerNote key={`${who}${span.from.toString()}${period}`} props={props} who={who} span={span} period={period} />
      )}
      <Deals props={props} />
    </div>
  );
};

export const texts = reportPanelTexts;
