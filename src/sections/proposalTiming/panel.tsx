/** The timing in the pane: for every opportunity the answer, why, the next step, and the three questions answered in place. */
import { Button, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { yesNoWords } from "../../plan/commonWords";
import { Reason } from "../../plan/panel/Reason";
import { RowCard } from "../../plan/panel/RowCard";
import { useFormStyles, usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import { WordSelect } from "../../plan/panel/WordSelect";
import type { PlanWith } from "../../plan/plan";
import { labelOf, type Vocabulary } from "../../plan/words";
import { opportunityTable, type Opportunity } from "../opportunities/table";
import { criteriaByWords } from "../opportunities/words";
import { isPursued, maySubmit, proposal, proposalSteps } from "./figures";
import { explainProposal } from "./why";
import { proposalWords } from "./words";

const en = {
  empty: "No opportunities yet. Add one, and this says whether its proposal may go out.",
  add: "Add an opportunity",
  unknown: "Not known yet",
  ask: "Answer the questions below.",
  choose: "not known",
  needsKnown: "Are the customer’s needs known?",
  criteriaBy: "Who set the purchase criteria?",
  canInfluence: "Can we still influence them?",
  figure: "Proposal",
  done: "Signed or closed: no proposal under way.",
};

const zh: typeof en = {
  empty: "还没有销售机会。添加后，这里会说明能否提交方案。",
  add: "添加销售机会",
  unknown: "尚不清楚",
  ask: "请回答下面的问题。",
  choose: "未知",
  needsKnown: "客户需求是否清楚？",
  criteriaBy: "采购标准由谁制定？",
  canInfluence: "我方还能影响标准吗？",
  figure: "提案",
  done: "已签约或已结束，无进行中的提案。",
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof opportunityTable>>;

const flagId = (value: boolean | null): string | null => (value === null ? null : value ? "yes" : "no");

const Questions = ({ deal, row, props }: { readonly deal: Opportunity; readonly row: number; readonly props: Props }): ReactElement => {
  const { plan, language, texts: own, form, busy, onChange } = props;
  const question = (column: "needsKnown" | "criteriaBy" | "canInfluence", list: Vocabulary, value: string | null): ReactElement => (
    <Field key={column} label={own[column]}>
      <WordSelect
        list={list}
        value={value}
        blank={own.choose}
        language={language}
        aria-label={`${own[column]} ${deal.name}`}
        disabled={busy}
        onChoose={(id) => {
          const word = id && labelOf(list, id, plan.language);
          void onChange(opportunityTable.id, row, { [column]: word }, form.changed(deal.name));
        }}
      />
    </Field>
  );
  // Whether we can influence counts only where others set the criteria.
  const othersSet = deal.criteriaBy === "competitor" || deal.criteriaBy === "customer";
  return (
    <div className={useFormStyles().form}>
      {question("needsKnown", yesNoWords, flagId(deal.needsKnown))}
      {deal.needsKnown === true && question("criteriaBy", criteriaByWords, deal.criteriaBy)}
      {deal.needsKnown === true && othersSet && question("canInfluence", yesNoWords, flagId(deal.canInfluence))}
    </div>
  );
};

const TimingCard = ({ deal, row, props }: { readonly deal: Opportunity; readonly row: number; readonly props: Props }): ReactElement => {
  const { language, texts: own, shared, task, selected, onShow } = props;
  const styles = usePanelStyles();
  const answer = proposal(deal);
  const why = explainProposal(deal);
  const show = (
    <Button size="small" aria-label={`${shared.showMe}: ${deal.name}`} onClick={() => onShow(opportunityTable.id, row)}>
      {shared.showMe}
    </Button>
  );
  return (
    <>
      <h3 className={styles.title}>{deal.name}</h3>
      <p className={`${styles.body} ${answer === null ? "" : maySubmit(answer) ? styles.good : styles.attention}`}>
        {answer === null ? `? ${own.unknown}` : `${maySubmit(answer) ? "✓" : "▲"} ${labelOf(proposalWords, answer, language)}`}
      </p>
      <p className={styles.body}>{answer === null ? own.ask : proposalSteps[answer][language]}</p>
      {!isPursued(deal) && <p className={styles.muted}>{own.done}</p>}
      <Questions deal={deal} row={row} props={props} />
      {why === null ? (
        <div className={styles.buttons}>{show}</div>
      ) : (
        <Reason
          labels={shared}
          about={deal.name}
          asked={task === "why" && selected === row}
          lines={[{ figure: own.figure, reason: why.reason[language], lift: why.lift[language] }]}
        >
          {show}
        </Reason>
      )}
    </>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, texts: own, selected, onOpen } = props;
  const styles = usePanelStyles();
  if (plan.opportunities.length === 0)
    return (
      <div className={styles.view}>
        <p className={styles.body}>{own.empty}</p>
        <div>
          <Button appearance="primary" onClick={() => onOpen(opportunityTable.id, "add", null)}>
            {own.add}
          </Button>
        </div>
      </div>
    );
  return (
    <ul className={styles.list}>
      {plan.opportunities.map((deal, row) => (
        <RowCard key={`${deal.name}${row.toString()}`} selected={selected === row}>
          <TimingCard deal={deal} row={row} props={props} />
        </RowCard>
      ))}
    </ul>
  );
};
