/** The actions in the pane: what is open, by date, each done with one click; below it what is done or dropped. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { schema } from "../../template/schema";
import { labelOf } from "../../method/vocabulary";
import { formatDate, joinParts } from "../panel/format";
import { Disclosure } from "../panel/Disclosure";
import { QuickAdd } from "../panel/QuickAdd";
import { RowForm } from "../panel/RowForm";
import { usePanelStyles } from "../panel/styles";
import type { PanelProps } from "../panel/types";
import type { ActionTexts } from "./panelTexts";
import { tasksOf, type TaskView } from "./tasks";

type Props = PanelProps<ActionTexts>;

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

export const ActionPanel = ({
  plan,
  today,
  language,
  texts,
  shared,
  form,
  busy,
  adding,
  onAddingChange,
  onShow,
  onAdd,
  onChange,
  selected,
}: Props): ReactElement => {
  const styles = usePanelStyles();

  if (adding)
    return (
      <RowForm
        table={schema.actions}
        first={firstFields}
        initial={{ status: "open" }}
        language={language}
        planLanguage={plan.language}
        texts={form}
        busy={busy}
        onCancel={() => onAddingChange(false)}
        onSave={(cells) => {
          void onAdd("actions", cells, texts.added).then((stands) => {
            if (stands) onAddingChange(false);
          });
        }}
      />
    );

  const { open, closed } = tasksOf(plan, today);
  const finish = (task: TaskView): void => {
    void onChange("actions", task.row, { status: labelOf("status", "done", plan.language) }, texts.finished(task.action));
  };
  const show = (task: TaskView): ReactElement => (
    <Button size="small" aria-label={`${shared.showMe}: ${task.action}`} onClick={() => onShow("actions", task.row)}>
      {shared.showMe}
    </Button>
  );

  return (
    <div className={styles.view}>
      <QuickAdd
        table="actions"
        plan={plan}
        language={language}
        texts={form}
        label={texts.quickLabel}
        placeholder={texts.quickPlaceholder}
        hint={texts.quickHint}
        busy={busy}
        twin={() => undefined}
        onAdd={(cells) => onAdd("actions", cells, texts.added)}
        onForm={() => onAddingChange(true)}
      />
      {open.length === 0 && closed.length === 0 && <p className={styles.body}>{texts.empty}</p>}
      {open.length > 0 && (
        <section className={styles.stack} aria-label={texts.openList}>
          <h2 className={styles.heading}>{texts.openList}</h2>
          <ul className={styles.list}>
            {open.map((task) => (
              <li key={task.row} className={styles.card} aria-current={selected === task.row ? "true" : undefined}>
                <TaskLine task={task} texts={texts} />
                <div className={styles.buttons}>
                  <Button size="small" disabled={busy} aria-label={texts.markDone(task.action)} onClick={() => finish(task)}>
                    {texts.done}
                  </Button>
                  {show(task)}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {closed.length > 0 && (
        <Disclosure title={texts.closedList}>
          <ul className={styles.list}>
            {closed.map((task) => (
              <li key={task.row} className={styles.card}>
                <TaskLine task={task} texts={texts} />
                <div className={styles.buttons}>{show(task)}</div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
};
