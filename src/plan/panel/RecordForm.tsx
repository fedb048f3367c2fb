/** A table of one record in the pane: its fields are changed by the same form as every row, and its place on the sheet is one step away. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Plan } from "../plan";
import type { Table } from "../table";
import { formValues } from "./formValues";
import { RowForm } from "./RowForm";
import type { PanelProps } from "./types";

/** Views of records say at least that theirs is saved. */
interface Saved {
  readonly saved: string;
}

export const RecordForm = <P extends Plan>({
  table,
  plan,
  cells,
  language,
  texts,
  shared,
  form,
  busy,
  onChange,
  onShow,
  onClose,
}: PanelProps<Saved, P> & { readonly table: Table }): ReactElement => (
  <>
    <RowForm
      table={table}
      first={table.columns.map(({ id }) => id)}
      standing={formValues(table, cells[0] ?? {}, plan.language)}
      language={language}
      planLanguage={plan.language}
      texts={form}
      busy={busy}
      onSave={(entered) => {
        void onChange(table.id, 0, entered, texts.saved).then((stands) => {
          if (stands) onClose();
        });
      }}
      onCancel={onClose}
    />
    <div>
      <Button appearance="subtle" onClick={() => onShow(table.id, 0)}>
        {shared.showMe}
      </Button>
    </div>
  </>
);
