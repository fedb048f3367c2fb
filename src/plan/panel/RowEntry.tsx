/** One row of a section being added or changed; a row that stands can also be deleted, which is asked first and can be undone. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Cells } from "../planData";
import type { Table } from "../table";
import { formValues, type FormValues } from "./formValues";
import { RowForm } from "./RowForm";
import { useFormStyles, usePanelStyles } from "./styles";
import type { PanelProps } from "./types";

interface DeleteProps {
  readonly name: string;
  readonly form: PanelProps["form"];
  readonly busy: boolean;
  readonly onDelete: () => void;
}

const DeleteRow = ({ name, form, busy, onDelete }: DeleteProps): ReactElement => {
  const styles = usePanelStyles();
  const buttons = useFormStyles().buttons;
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  // A screen reader reads the question, and the next Tab stop is the safe answer.
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <div>
        <Button appearance="subtle" disabled={busy} onClick={() => setAsking(true)}>
          {form.remove}
        </Button>
      </div>
    );
  return (
    <div ref={question} tabIndex={-1} className={styles.card} role="alertdialog" aria-label={form.removeAsk(name)}>
      <p className={styles.body}>{form.removeAsk(name)}</p>
      <div className={buttons}>
        <Button onClick={() => setAsking(false)}>{form.keep}</Button>
        <Button disabled={busy} onClick={onDelete}>
          {form.removeYes}
        </Button>
      </div>
    </div>
  );
};

export interface RowEntryProps extends Pick<
  PanelProps,
  "plan" | "cells" | "language" | "form" | "busy" | "task" | "selected" | "onTask" | "onAdd" | "onChange" | "onDelete"
> {
  readonly table: Table;
  readonly first: readonly string[];
  readonly initial?: FormValues;
  /** What is said when a new row stands. */
  readonly added: (cells: Cells) => string;
}

/** The form of a section where its task asks for one: a new row, or a row that stands. */
export const RowEntry = (props: RowEntryProps): ReactElement => {
  const { table, first, initial, added, plan, cells, language, form, busy, task, selected, onTask, onAdd, onChange, onDelete } = props;
  const row = task === "edit" ? selected : null;
  const standing = row === null ? undefined : cells[row];
  const { identifiedBy } = table;
  const name = String(standing?.[identifiedBy] ?? "");
  const back = (stands: boolean): void => {
    if (stands) onTask("list", row);
  };
  const save = (entered: Cells): void => {
    if (row === null) void onAdd(table.id, [entered], added(entered)).then(back);
    else if (Object.keys(entered).length === 0) onTask("list", row);
    else void onChange(table.id, row, entered, form.changed(String(entered[identifiedBy] ?? name))).then(back);
  };
  return (
    <>
      <RowForm
        key={`${task}${String(row)}`}
        table={table}
        first={first}
        {...(initial ? { initial } : {})}
        {...(standing ? { standing: formValues(table, standing, plan.language) } : {})}
        language={language}
        planLanguage={plan.language}
        texts={form}
        busy={busy}
        onCancel={() => onTask("list", row)}
        onSave={save}
      />
      {row !== null && standing && (
        <DeleteRow
          name={name}
          form={form}
          busy={busy}
          onDelete={() => {
            void onDelete(table.id, row, form.removed(name)).then((gone) => {
              if (gone) onTask("list", null);
            });
          }}
        />
      )}
    </>
  );
};

/** Does the task ask for the form, and is there a row for it? */
export const asksForForm = ({ task, selected, cells }: Pick<PanelProps, "task" | "selected" | "cells">): boolean =>
  task === "add" || (task === "edit" && selected !== null && cells[selected] !== undefined);
