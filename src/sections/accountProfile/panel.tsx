/** The profile in the pane: the form of its fields, and what the segment asks for. */
import type { ReactElement } from "react";
import { RecordForm } from "../../plan/panel/RecordForm";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import type { accountTable } from "../account/table";
import { marginOf, segmentStrategies } from "./figures";
import { accountProfileTable } from "./table";

const en = {
  saved: "The profile is saved.",
  segment: (strategy: string) => `Segment asks for: ${strategy}.`,
  margin: (share: string) => `Our margin with this account: ${share}.`,
};

const zh: typeof en = {
  saved: "客户概况已保存。",
  segment: (strategy) => `该类客户的策略：${strategy}。`,
  margin: (share) => `我方在该客户的利润率：${share}。`,
};

export const texts = { en, zh };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof accountProfileTable | typeof accountTable>>): ReactElement => {
  const { plan, language, texts: own } = props;
  const styles = usePanelStyles();
  const strategy = segmentStrategies[plan.accountProfile.segment ?? ""];
  const margin = marginOf(plan.account.profit, plan.account.revenue);
  return (
    <div className={styles.view}>
      {(strategy !== undefined || margin !== null) && (
        <div className={styles.tight}>
          {strategy !== undefined && <p className={styles.body}>{own.segment(strategy[language])}</p>}
          {margin !== null && <p className={styles.muted}>{own.margin(`${(margin * 100).toFixed(1)} %`)}</p>}
        </div>
      )}
      <RecordForm {...props} table={accountProfileTable} />
    </div>
  );
};
