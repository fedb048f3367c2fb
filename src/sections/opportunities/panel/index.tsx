/** The opportunities in the pane: what they are worth by grade and stage, and each with its figures and what its gate misses. */
import type { ReactElement } from "react";
import { normalise } from "../../../plan/cells/normalise";
import { formatDate, formatMoney, formatScore, formatShare, joinParts } from "../../../plan/panel/format";
import { QuickAdd } from "../../../plan/panel/QuickAdd";
import { Reason } from "../../../plan/panel/Reason";
import { RowButtons } from "../../../plan/panel/RowButtons";
import { RowCard } from "../../../plan/panel/RowCard";
import { asksForForm, RowEntry } from "../../../plan/panel/RowEntry";
import { SegmentBars, type SegmentBar } from "../../../plan/panel/SegmentBars";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import { barsByGrade, barsByStage, dealsOf, type DealView, type PipelineBar } from "./deals";
import { opportunityQuickAdd } from "../quickAdd";
import { opportunityTexts, type OpportunityTexts } from "./texts";
import type { PlanWith } from "../../../plan/plan";
import { opportunityTable } from "../table";

type Props = PanelProps<OpportunityTexts, PlanWith<typeof opportunityTable>>;

const firstFields = ["name", "stage", "amount", "probability", "closeDate", "owner"] as const;

const DealCard = ({ deal, ...props }: Props & { readonly deal: DealView }): ReactElement => {
  const { currency, language, texts, shared, task, selected } = props;
  const styles = usePanelStyles();
  return (
    <>
      <div className={styles.between}>
        <h3 className={styles.title}>{deal.name}</h3>
        {deal.grade !== null && <span className={styles.figure}>{texts.grade(deal.grade)}</span>}
      </div>
      <p className={styles.muted}>
        {joinParts([
          deal.stage,
          deal.probability === null ? null : formatShare(deal.probability),
          deal.closeDate === null ? null : formatDate(deal.closeDate),
          deal.expected === null ? null : texts.expected(formatMoney(deal.expected, currency, language)),
        ])}
      </p>
      {deal.verdict !== null && <p className={styles.body}>{texts.verdict(deal.verdict)}</p>}
      {deal.score !== null && (
        <p className={styles.muted}>
          {joinParts([texts.scoreLine(formatScore(deal.score), formatShare(deal.known ?? 0)), texts.proven(deal.provenStage)])}
        </p>
      )}
      {deal.buyer !== null && <p className={styles.muted}>{deal.buyer}</p>}
      {deal.missing.length > 0 && <p className={`${styles.body} ${styles.attention}`}>▲ {texts.gate(deal.missing.join("; "))}</p>}
      <Reason labels={shared} about={deal.name} lines={deal.reasons} asked={task === "why" && selected === deal.row}>
        <RowButtons {...props} table={opportunityTable} row={deal.row} about={deal.name} />
      </Reason>
    </>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, currency, today, language, texts, onTask, onShow, selected } = props;
  const styles = usePanelStyles();

  if (asksForForm(props))
    return <RowEntry {...props} table={opportunityTable} first={firstFields} added={(cells) => texts.added(String(cells["name"]))} />;

  const deals = dealsOf(plan, today, currency, language, texts);
  const money = (amount: number): string => formatMoney(amount, currency, language);
  const drawn = ({ label, expected, deals: own }: PipelineBar): SegmentBar => ({
    label,
    total: money(expected),
    parts: own.map((deal) => ({ row: deal.row, name: texts.part(deal.name, money(deal.expected ?? 0)), figure: deal.expected ?? 0 })),
  });
  const choose = (row: number): void => {
    onTask("list", row);
    onShow(opportunityTable.id, row);
  };
  const byGrade = barsByGrade(deals);
  const byStage = barsByStage(deals, language);
  const all = deals.reduce((sum, deal) => sum + (deal.expected ?? 0), 0);
  return (
    <div className={styles.view}>
      <QuickAdd
        {...props}
        table={opportunityTable}
        meaning={opportunityQuickAdd}
        label={texts.quickLabel}
        example={texts.quickExample}
        hint={texts.quickHint}
        twin={(name) => plan.opportunities.find((opportunity) => normalise(opportunity.name) === normalise(name))?.name}
        added={texts.added}
      />
      {deals.length === 0 ? (
        <p className={styles.body}>{texts.empty}</p>
      ) : (
        <>
          {byGrade.length > 0 && (
            <SegmentBars title={texts.byGrade} total={texts.total(money(all))} bars={byGrade.map(drawn)} onChoose={choose} />
          )}
          {byStage.length > 0 && <SegmentBars title={texts.byStage} bars={byStage.map(drawn)} onChoose={choose} />}
          <ul className={styles.list}>
            {deals.map((deal) => (
              <RowCard key={deal.row} selected={selected === deal.row}>
                <DealCard {...props} deal={deal} />
              </RowCard>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

export const texts = opportunityTexts;
