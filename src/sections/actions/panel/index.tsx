/** The actions in the pane: what is open, by date, each done with one click; below it what is done or dropped. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatDate, joinParts } from "../../../plan/panel/format";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { QuickAdd } from "../../../plan/panel/QuickAdd";
import { RowButtons } from "../../../plan/panel/RowButtons";
import { RowCard } from "../../../plan/panel/RowCard";
import { asksForForm, RowEntry } from "../../../plan/panel/RowEntry";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import { actionQuickAdd } from "../quickAdd";
import { actionTexts, type ActionTexts } from "./texts";
import { tasksOf, type TaskView } from "../tasks";
import type { PlanWith } from "../../../plan/plan";
import { actionTable } from "../table";
import { labelOf } from "../../../plan/words";
import { statusWords } from "../words";

type Props = PanelProps<ActionTexts, PlanWith<typeof actionTable>>;

const firstFields = ["action", "owner", "due", "stakeholder", "opportunity", "kind"] as const;

const TaskLine = ({ task, texts }: { readonly task: TaskView; readonly texts: ActionTexts }): ReactElement => {
  const styles = usePanelStyles();
  const due =
    task.due === null
      ? texts.noDate
      : task.daysLate > 0
        ? `■ ${texts.overdueSince(formatDate(task.due), task.daysLate)}`
        : texts.due(formatDate(task.due));
  return (
    <>
      <span className={styles.title}>{task.action}</span>
      <span className={styles.muted}>{joinParts([...task.serves, task.owner ?? texts.noOwner])}</span>
      <span className={task.daysLate > 0 ? `${styles.muted} ${styles.bad}` : styles.muted}>{due}</span>
    </>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, today, texts, busy, onChange, selected } = props;
  const styles = usePanelStyles();

  if (asksForForm(props))
    return <RowEntry {...props} table={actionTable} first={firstFields} initial={{ status: "open" }} added={() => texts.added} />;

  const { open, closed } = tasksOf(plan, today);
  const finish = (task: TaskView): void => {
    void onChange(actionTable.id, task.row, { status: labelOf(statusWords, "done", plan.language) }, texts.finished(task.action));
  };
  const card = (task: TaskView): ReactElement => (
    <RowCard key={task.row} selected={selected === task.row}>
      <TaskLine task={task} texts={texts} />
      <div className={styles.buttons}>
        {task.open && (
          <Button size="small" disabled={busy} aria-label={texts.markDone(task.action)} onClick={() => finish(task)}>
            {texts.done}
          </Button>
        )}
        <RowButtons {...props} table={actionTable} row={task.row} about={task.action} />
      </div>
    </RowCard>
  );

  return (
    <div className={styles.view}>
      <QuickAdd
        {...props}
        table={actionTable}
        meaning={actionQuickAdd}
        label={texts.quickLabel}
        example={texts.quickExample}
        hint={texts.quickHint}
        added={() => texts.added}
      />
      {open.length === 0 && closed.length === 0 && <p className={styles.body}>{texts.empty}</p>}
      {open.length > 0 && (
        <section className={styles.stack} aria-label={texts.openList}>
          <h2 className={styles.heading}>{texts.openList}</h2>
          <ul className={styles.list}>{open.map(card)}</ul>
        </section>
      )}
      {closed.length > 0 && (
        <Disclosure
          // Opens with the selection on one of these rows.
          key={closed.some((task) => task.row === selected) ? "asked" : "closed"}
          startsOpen={closed.some((task) => task.row === selected)}
          title={texts.closedList}
        >
          <ul className={styles.list}>{closed.map(card)}</ul>
        </Disclosure>
      )}
    </div>
  );
};

export const texts = actionTexts;
