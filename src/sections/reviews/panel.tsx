/** The review in the pane: what is asked of reviewers, with its answer, and the reviews so far, the latest first. */
import type { ReactElement } from "react";
import { formatDate, formatScore, joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { labelOf } from "../../plan/words";
import { isAskLate } from "./figures";
import { askQuickAdd } from "./quickAdd";
import { askTable, reviewTable, type Ask } from "./table";
import { dueBy } from "./texts";
import { askAnswerWords, reviewDecisionWords } from "./words";

const en = {
  empty: "Nothing is asked yet. What would you need from an executive to win here: a decision, people, money, a door opened?",
  line: {
    label: "Ask for something in one line",
    example: "Two consultants until March, the pilot starts in time, 2026-12-15, Head of Delivery",
    hint: "What you ask first, then what it brings, by when, and from whom",
  },
  added: (what: string) => `“${what}” stands on the Review sheet.`,
  late: "The answer is late.",
  reviews: "Reviews so far",
  none: "Not reviewed yet.",
  health: (score: string) => `health ${score}`,
  next: (day: string) => `next ${day}`,
};

const zh: typeof en = {
  empty: "还没有请求事项。要赢下这里，需要高层给什么：决定、人员、资金还是引见？",
  line: {
    label: "用一行提出请求",
    example: "三月前增派两名顾问，试点按期启动，2026-12-15，交付总监",
    hint: "先写请求，再写收益、期限和向谁请求",
  },
  added: (what) => `“${what}”已写入评审表。`,
  late: "答复已逾期。",
  reviews: "历次评审",
  none: "尚未评审。",
  health: (score) => `健康度 ${score}`,
  next: (day) => `下次 ${day}`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof askTable | typeof reviewTable>>;

const Reviews = ({ plan, language, texts: own }: Props): ReactElement => {
  const styles = usePanelStyles();
  const latestFirst = [...plan.reviews].sort((one, other) => (other.date ?? 0) - (one.date ?? 0));
  return (
    <section className={styles.stack} aria-label={own.reviews}>
      <h2 className={styles.heading}>{own.reviews}</h2>
      {latestFirst.length === 0 && <p className={styles.muted}>{own.none}</p>}
      <ul className={styles.list}>
        {latestFirst.map(({ reviewer, date, decision, conditions, next, health }, index) => (
          <li key={`${reviewer}/${String(date)}/${index.toString()}`} className={styles.card}>
            <p className={styles.title}>
              {joinParts([date === null ? null : formatDate(date), reviewer, decision && labelOf(reviewDecisionWords, decision, language)])}
            </p>
            {conditions !== null && <p className={styles.body}>{conditions}</p>}
            <p className={styles.muted}>
              {joinParts([health === null ? null : own.health(formatScore(health)), next === null ? null : own.next(formatDate(next))])}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { language, today, texts: own } = props;
  const describe = (ask: Ask): RowView => ({
    badge: ask.answer === null ? null : labelOf(askAnswerWords, ask.answer, language),
    lines: [ask.why, ask.answer === null && ask.by !== null ? dueBy(formatDate(ask.by), ask.from)[language] : ask.from, ask.note],
    warning: isAskLate(ask, today) ? own.late : null,
  });
  return (
    <TablePanel<Ask>
      props={props}
      table={askTable}
      texts={own}
      first={["ask", "why", "by", "from", "answer", "note"]}
      meaning={askQuickAdd}
      describe={describe}
    >
      <Reviews {...props} />
    </TablePanel>
  );
};
