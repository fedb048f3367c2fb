/** The audience in the pane: people in the order to be won with what to stress, and the running order to take along. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { copyText } from "../../plan/panel/copyText";
import { formatScore, joinParts } from "../../plan/panel/format";
import { RowCard } from "../../plan/panel/RowCard";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import type { frameworkTable } from "../framework/table";
import { wordWeights } from "../stakeholders/settings";
import { stakeholderTable } from "../stakeholders/table";
import { ownGoals, runningOrder, runningOrderText } from "./figures";
import { joinNames } from "../../plan/wording";

const en = {
  empty: "No people yet. Add them, and this says in which order to win them and what to stress.",
  add: "Add a person",
  copy: "Copy the running order",
  copied: "The running order is on the clipboard.",
  byHand: "The running order: select it and copy it",
  influence: (score: string) => `influence ${score}`,
  goals: (names: string) => `Speak of: ${names}`,
  focus: (focus: string) => `Focus: ${focus}`,
};

const zh: typeof en = {
  empty: "还没有人员。添加后，这里会说明按什么顺序争取、强调什么。",
  add: "添加人员",
  copy: "复制呈现顺序",
  copied: "呈现顺序已复制到剪贴板。",
  byHand: "呈现顺序：请选中后复制",
  influence: (score) => `影响力 ${score}`,
  goals: (names) => `谈：${names}`,
  focus: (focus) => `关注点：${focus}`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof stakeholderTable | typeof frameworkTable>>;

/** Copies a text; where the browser keeps its clipboard shut, the text stands there to be copied by hand. */
const CopyOrder = ({ order, own }: { readonly order: string; readonly own: typeof en }): ReactElement => {
  const styles = usePanelStyles();
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const copy = async (): Promise<void> => setOutcome((await copyText(order)) ? "copied" : "refused");
  return (
    <div className={styles.stack}>
      <div>
        <Button appearance="primary" onClick={() => void copy()}>
          {own.copy}
        </Button>
      </div>
      {outcome === "copied" && (
        <p role="status" className={styles.muted}>
          {own.copied}
        </p>
      )}
      {outcome === "refused" && (
        <Field label={own.byHand}>
          <Textarea readOnly value={order} rows={6} onFocus={(event) => event.target.select()} />
        </Field>
      )}
    </div>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts: own, shared, onShow, onOpen } = props;
  const styles = usePanelStyles();
  const order = runningOrder(plan.stakeholders, wordWeights(plan.settings));
  if (order.length === 0)
    return (
      <div className={styles.view}>
        <p className={styles.body}>{own.empty}</p>
        <div>
          <Button appearance="primary" onClick={() => onOpen(stakeholderTable.id, "add", null)}>
            {own.add}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles.view}>
      <CopyOrder order={runningOrderText(order, language)} own={own} />
      <ol className={styles.list}>
        {order.map((listener, index) => {
          const person = plan.stakeholders[listener.row];
          const goals = ownGoals(listener.name, plan.framework);
          return (
            <RowCard key={`${listener.name}${listener.row.toString()}`} selected={false}>
              <div className={styles.between}>
                <h3 className={styles.title}>{`${(index + 1).toString()}. ${listener.name}`}</h3>
                {listener.influence !== null && <span className={styles.muted}>{own.influence(formatScore(listener.influence))}</span>}
              </div>
              <p className={styles.body}>{listener.stress[language]}</p>
              <p className={styles.muted}>
                {joinParts([
                  person?.focus ? own.focus(person.focus) : null,
                  goals.length === 0 ? null : own.goals(joinNames(goals, language)),
                ])}
              </p>
              <div className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={`${shared.showMe}: ${listener.name}`}
                  onClick={() => onShow(stakeholderTable.id, listener.row)}
                >
                  {shared.showMe}
                </Button>
              </div>
            </RowCard>
          );
        })}
      </ol>
    </div>
  );
};
