/** The opportunities in the pane: what they are worth by grade, and each with grade, stage, verdict and what its gate misses. */
import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { normalise } from "../../template/normalise";
import { schema } from "../../template/schema";
import { formatDate, formatMoney, formatShare, joinParts } from "../panel/format";
import { QuickAdd } from "../panel/QuickAdd";
import { Reason } from "../panel/Reason";
import { RowForm } from "../panel/RowForm";
import { usePanelStyles } from "../panel/styles";
import type { PanelProps } from "../panel/types";
import { dealsOf, gradeTotals, type DealView, type GradeTotal } from "./deals";
import type { OpportunityTexts } from "./panelTexts";

type Props = PanelProps<OpportunityTexts>;

const firstFields = ["name", "stage", "amount", "probability", "closeDate", "owner"] as const;

const useBarStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "2em 1fr auto", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  track: { backgroundColor: tokens.colorNeutralBackground3, height: tokens.spacingVerticalS, borderRadius: tokens.borderRadiusSmall },
  bar: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

const GradeBars = ({
  totals,
  plan,
  language,
  texts,
}: Pick<Props, "plan" | "language" | "texts"> & { readonly totals: readonly GradeTotal[] }): ReactElement => {
  const styles = usePanelStyles();
  const bars = useBarStyles();
  const largest = Math.max(...totals.map((total) => total.expected), 1);
  const all = totals.reduce((sum, total) => sum + total.expected, 0);
  return (
    <section className={styles.card} aria-label={texts.byGrade}>
      <div className={styles.between}>
        <h2 className={styles.heading}>{texts.byGrade}</h2>
        <span className={styles.muted}>{texts.total(formatMoney(all, plan.account.currency, language))}</span>
      </div>
      {totals.map((total) => (
        <div key={total.grade} className={bars.row}>
          <span>{total.grade}</span>
          <div className={bars.track}>
            <div className={bars.bar} style={{ width: `${((total.expected / largest) * 100).toString()}%` }} />
          </div>
          <span className={styles.muted}>{formatMoney(total.expected, plan.account.currency, language)}</span>
        </div>
      ))}
    </section>
  );
};

const DealCard = ({
  deal,
  plan,
  language,
  texts,
  shared,
  onShow,
}: Pick<Props, "plan" | "language" | "texts" | "shared" | "onShow"> & { readonly deal: DealView }): ReactElement => {
  const styles = usePanelStyles();
  return (
    <>
      <div className={styles.between}>
        <h3 className={styles.title}>{deal.name}</h3>
        {deal.grade !== null && (
          <Badge appearance={deal.grade === "A" ? "filled" : "outline"} color="brand">
            {texts.grade(deal.grade)}
          </Badge>
        )}
      </div>
      <p className={styles.muted}>
        {joinParts([
          deal.stage,
          deal.probability === null ? null : formatShare(deal.probability),
          deal.closeDate === null ? null : formatDate(deal.closeDate),
          deal.expected === null ? null : texts.expected(formatMoney(deal.expected, plan.account.currency, language)),
        ])}
      </p>
      {deal.verdict !== null && <p className={styles.body}>{texts.verdict(deal.verdict)}</p>}
      {deal.missing.length > 0 && <p className={`${styles.body} ${styles.attention}`}>▲ {texts.gate(deal.missing.join("; "))}</p>}
      <Reason labels={shared} about={deal.name} lines={deal.grade === null ? [texts.noGrade] : deal.reasons}>
        <Button size="small" aria-label={`${shared.showMe}: ${deal.name}`} onClick={() => onShow("opportunities", deal.row)}>
          {shared.showMe}
        </Button>
      </Reason>
    </>
  );
};

export const OpportunityPanel = (props: Props): ReactElement => {
  const { plan, today, language, texts, form, busy, adding, onAddingChange, onAdd, selected } = props;
  const styles = usePanelStyles();

  if (adding)
    return (
      <RowForm
        table={schema.opportunities}
        first={firstFields}
        language={language}
        planLanguage={plan.language}
        texts={form}
        busy={busy}
        onCancel={() => onAddingChange(false)}
        onSave={(cells) => {
          void onAdd("opportunities", cells, texts.added(String(cells["name"]))).then((stands) => {
            if (stands) onAddingChange(false);
          });
        }}
      />
    );

  const deals = dealsOf(plan, today, language, texts);
  const totals = gradeTotals(plan, today);
  return (
    <div className={styles.view}>
      <QuickAdd
        table="opportunities"
        plan={plan}
        language={language}
        texts={form}
        label={texts.quickLabel}
        placeholder={texts.quickPlaceholder}
        hint={texts.quickHint}
        busy={busy}
        twin={(name) => plan.opportunities.find((opportunity) => normalise(opportunity.name) === normalise(name))?.name}
        onAdd={(cells, name) => onAdd("opportunities", cells, texts.added(name))}
        onForm={() => onAddingChange(true)}
      />
      {deals.length === 0 ? (
        <p className={styles.body}>{texts.empty}</p>
      ) : (
        <>
          {totals.length > 0 && <GradeBars totals={totals} plan={plan} language={language} texts={texts} />}
          <ul className={styles.list}>
            {deals.map((deal) => (
              <li key={deal.row} className={styles.card} aria-current={selected === deal.row ? "true" : undefined}>
                <DealCard {...props} deal={deal} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
