/** Deal reviews in the pane: win rate, reasons and competitors as bars, and each deal with its four questions and the step that is next. */
import type { ReactElement } from "react";
import { formatDate, formatShare, joinParts } from "../../plan/panel/format";
import { SegmentBars, type SegmentBar } from "../../plan/panel/SegmentBars";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { joinNames } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import type { opportunityTable } from "../opportunities/table";
import type { proposalLogTable } from "../proposalLog/table";
import { byCompetitor, byReason, lacksOwner, nextStep, unreviewed, winRate, type NamedOutcomes } from "./figures";
import { dealReviewQuickAdd } from "./quickAdd";
import { dealReviewTable, type DealReview } from "./table";
import { stepTexts } from "./texts";
import { outcomeWords, reasonWords } from "./words";

const en = {
  empty: "No deal is reviewed yet. Review each deal when it is decided, won or lost: most is learned within the week.",
  line: {
    label: "Review a deal in one line",
    example: "Payment hub, lost, price, Bank A, show the cost over five years, owner Mr Li",
    hint: "Deal first, then outcome, reason, competitor, what we do differently and who sees to it",
  },
  added: (name: string) => `The review of ${name} stands on the Results sheet.`,
  rate: (share: string, won: number, lost: number) => `Win rate ${share}: ${won.toString()} won, ${lost.toString()} lost.`,
  reasons: "Deals by reason",
  competitors: "Deals by competitor",
  outcomes: (won: number, lost: number) => `${won.toString()} won, ${lost.toString()} lost`,
  waiting: (names: string) => `Decided and not reviewed: ${names}.`,
  against: (name: string) => `against ${name}`,
  needs: { yes: "We knew their needs", no: "We did not know their needs" },
  us: { yes: "they knew us", no: "they did not get to know us" },
  competitor: (text: string) => `Of competitors: ${text}`,
  failed: (text: string) => `Where it failed: ${text}`,
  lesson: (text: string, owner: string | null) => `From now on: ${text}${owner === null ? "" : ` (${owner})`}`,
  next: (text: string) => `Next: ${text}`,
  noOwner: "Nobody sees to the countermeasure.",
};

const zh: typeof en = {
  empty: "还没有复盘。项目一有结果，无论输赢，请在一周内复盘，收获最大。",
  line: {
    label: "用一行复盘项目",
    example: "PACS升级，丢单，价格，华东医信，先算五年总成本，负责人王经理",
    hint: "先写项目，再写结果、原因、对手、今后怎么做以及由谁负责",
  },
  added: (name) => `${name}的复盘已写入业绩分析表。`,
  rate: (share, won, lost) => `赢单率 ${share}：赢单 ${won.toString()} 个，丢单 ${lost.toString()} 个。`,
  reasons: "按原因统计",
  competitors: "按对手统计",
  outcomes: (won, lost) => `赢 ${won.toString()}，输 ${lost.toString()}`,
  waiting: (names) => `已有结果但未复盘：${names}。`,
  against: (name) => `对手 ${name}`,
  needs: { yes: "了解客户需求", no: "不了解客户需求" },
  us: { yes: "客户了解我方", no: "客户不了解我方" },
  competitor: (text) => `对手情况：${text}`,
  failed: (text) => `症结：${text}`,
  lesson: (text, owner) => `今后：${text}${owner === null ? "" : `（${owner}）`}`,
  next: (text) => `下一步：${text}`,
  noOwner: "应对措施没有负责人。",
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof dealReviewTable | typeof opportunityTable | typeof proposalLogTable>>;

const first = ["opportunity", "outcome", "reason", "competitor", "date", "knewNeeds", "knewUs", "lesson", "owner"] as const;

const answerOf = (answer: boolean | null, said: { readonly yes: string; readonly no: string }): string | null =>
  answer === null ? null : answer ? said.yes : said.no;

/** Win rate, what is still to be reviewed, and the deals by reason and competitor. */
const Overview = ({ plan, language, texts: own, onShow }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { dealReviews: reviews } = plan;
  const { won, lost, rate } = winRate(reviews);
  const waiting = unreviewed(plan.opportunities, plan.proposalLog, reviews);
  const bar = ({ of, ...outcomes }: NamedOutcomes, label: string): SegmentBar => ({
    label,
    total: own.outcomes(outcomes.won.length, outcomes.lost.length),
    parts: [...outcomes.won, ...outcomes.lost].map((row) => ({
      row,
      name: joinParts([reviews[row]?.opportunity ?? of, labelOf(outcomeWords, reviews[row]?.outcome ?? "", language)]),
      figure: 1,
    })),
  });
  const [reasons, competitors] = [byReason(reviews), byCompetitor(reviews)];
  const show = (row: number): void => {
    onShow(dealReviewTable.id, row);
  };
  return (
    <>
      {waiting.length > 0 && (
        <p className={`${styles.body} ${styles.attention}`}>
          ▲{" "}
          {own.waiting(
            joinNames(
              waiting.map(({ name }) => name),
              language,
            ),
          )}
        </p>
      )}
      {rate !== null && <p className={styles.body}>{own.rate(formatShare(rate), won.length, lost.length)}</p>}
      {reasons.length > 0 && (
        <SegmentBars title={own.reasons} bars={reasons.map((one) => bar(one, labelOf(reasonWords, one.of, language)))} onChoose={show} />
      )}
      {competitors.length > 0 && <SegmentBars title={own.competitors} bars={competitors.map((one) => bar(one, one.of))} onChoose={show} />}
    </>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { language, texts: own } = props;
  const describe = (review: DealReview): RowView => {
    const { outcome, reason, competitor, date, lesson, owner, competitorLesson, whereFailed } = review;
    const next = nextStep(review);
    const asked = next === null ? undefined : stepTexts[next];
    return {
      badge: outcome === null ? null : labelOf(outcomeWords, outcome, language),
      lines: [
        joinParts([
          reason === null ? null : labelOf(reasonWords, reason, language),
          competitor === null ? null : own.against(competitor),
          date === null ? null : formatDate(date),
        ]),
        joinParts([answerOf(review.knewNeeds, own.needs), answerOf(review.knewUs, own.us)]),
        competitorLesson === null ? null : own.competitor(competitorLesson),
        whereFailed === null ? null : own.failed(whereFailed),
        lesson === null ? null : own.lesson(lesson, owner),
        asked === undefined ? null : own.next(asked[language]),
      ],
      warning: lacksOwner(review) ? own.noOwner : null,
    };
  };
  return (
    <TablePanel<DealReview>
      props={props}
      table={dealReviewTable}
      texts={own}
      first={first}
      meaning={dealReviewQuickAdd}
      describe={describe}
    >
      <Overview {...props} />
    </TablePanel>
  );
};
