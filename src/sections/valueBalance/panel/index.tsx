/** The value balance in the pane: one balance an opportunity, what would tip it, and the problems with what they cost. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { readNumber } from "../../../plan/cells/numberText";
import { formatMoney, formatNumber, joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { TablePanel, type RowView } from "../../../plan/panel/TablePanel";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { balancesOf, hasReasonToBuy, tilt, type Balance } from "../figures";
import { valueBalanceCostTable, valueBalanceTable, type ProblemCost } from "../table";
import { BalanceDrawing } from "./BalanceDrawing";
import { balancePanelTexts, type BalancePanelTexts } from "./texts";

type Props = PanelProps<BalancePanelTexts, PlanWith<typeof valueBalanceTable | typeof valueBalanceCostTable>>;

interface OneBalance {
  readonly props: Props;
  readonly balance: Balance;
}

/** Where the cost of a solution is entered while it is not known. */
const SolutionCost = ({ props: { texts, busy, onAdd, onChange }, balance }: OneBalance): ReactElement => {
  const styles = usePanelStyles();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const { opportunity, row } = balance;
  const set = (): void => {
    const reading = readNumber(typed, null);
    if (reading.kind === "none" || reading.percent || reading.value <= 0) {
      setWrong(true);
      return;
    }
    const done = texts.costSet(opportunity);
    const cells = { solutionCost: reading.value };
    void (row === null
      ? onAdd(valueBalanceCostTable.id, [{ opportunity, ...cells }], done)
      : onChange(valueBalanceCostTable.id, row, cells, done));
  };
  return (
    <>
      <Field label={texts.costLabel(opportunity)} {...(wrong ? { validationMessage: texts.wrongCost } : {})}>
        <Input value={typed} inputMode="decimal" onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabled={busy || typed.trim() === ""} onClick={set}>
          {texts.setCost}
        </Button>
      </div>
    </>
  );
};

const BalanceCard = ({ props, balance }: OneBalance): ReactElement => {
  const { texts, currency, language, onShow } = props;
  const styles = usePanelStyles();
  const { opportunity, row, problemCosts, solutionCost, ratio } = balance;
  const money = (amount: number): string => formatMoney(amount, currency, language);
  const leans = problemCosts === null || solutionCost === null ? 0 : tilt(problemCosts, solutionCost);
  return (
    <section className={styles.card} aria-label={opportunity}>
      <div className={styles.between}>
        <h3 className={styles.title}>{opportunity}</h3>
        {ratio !== null && <span className={styles.figure}>{formatNumber(ratio)}</span>}
      </div>
      {ratio !== null && problemCosts !== null && solutionCost !== null && (
        <>
          <BalanceDrawing
            tilt={leans}
            labels={{ problems: [texts.problems, money(problemCosts)], solution: [texts.solution, money(solutionCost)] }}
            description={texts.drawn(
              opportunity,
              money(problemCosts),
              money(solutionCost),
              leans > 0 ? texts.problemsDown : leans < 0 ? texts.solutionDown : texts.level,
            )}
          />
          <p className={hasReasonToBuy(ratio) ? `${styles.body} ${styles.good}` : `${styles.body} ${styles.attention}`}>
            {hasReasonToBuy(ratio) ? `✓ ${texts.reason}` : `▲ ${texts.noReason(money(solutionCost - problemCosts))}`}
          </p>
          <p className={styles.muted}>{texts.ratio(formatNumber(ratio))}</p>
        </>
      )}
      {problemCosts === null && <p className={styles.muted}>{texts.noProblems}</p>}
      {ratio === null && problemCosts !== null && <p className={styles.muted}>{texts.noSolution}</p>}
      {(solutionCost === null || solutionCost === 0) && <SolutionCost props={props} balance={balance} />}
      {row !== null && (
        <div className={styles.buttons}>
          <Button size="small" aria-label={texts.showOf(opportunity)} onClick={() => onShow(valueBalanceCostTable.id, row)}>
            {texts.show}
          </Button>
        </div>
      )}
    </section>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, texts, currency, language } = props;
  const describe = ({ need, opportunity, basis, costPerYear }: ProblemCost): RowView => ({
    badge: costPerYear === null ? null : texts.perYear(formatMoney(costPerYear, currency, language)),
    lines: [joinParts([opportunity, need]), basis],
  });
  return (
    <TablePanel
      props={props}
      table={valueBalanceTable}
      texts={texts}
      first={["problem", "costPerYear", "opportunity", "need", "basis"]}
      describe={describe}
    >
      {balancesOf(plan.valueBalance, plan.valueBalanceCost).map((balance) => (
        <BalanceCard key={balance.opportunity} props={props} balance={balance} />
      ))}
    </TablePanel>
  );
};

export const texts = balancePanelTexts;
