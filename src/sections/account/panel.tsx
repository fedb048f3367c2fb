/** The account in the pane: its fields stand one below the other on the sheet and are changed by the same form as every row. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formValues } from "../../plan/panel/formValues";
import { RowForm } from "../../plan/panel/RowForm";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import { accountTable } from "./table";

const en = { saved: "The account is saved." };

export const texts = { en, zh: { saved: "客户信息已保存。" } satisfies typeof en };

const fields = accountTable.columns.map(({ id }) => id);

export const Panel = ({
  plan,
  cells,
  language,
  texts: own,
  shared,
  form,
  busy,
  onChange,
  onShow,
  onClose,
}: PanelProps<typeof en>): ReactElement => {
  const styles = usePanelStyles();
  return (
    <div className={styles.view}>
      <RowForm
        table={accountTable}
        first={fields}
        standing={formValues(accountTable, cells[0] ?? {}, plan.language)}
        language={language}
        planLanguage={plan.language}
        texts={form}
        busy={busy}
        onSave={(entered) => {
          void onChange(accountTable.id, 0, entered, own.saved).then((stands) => {
            if (stands) onClose();
          });
        }}
        onCancel={onClose}
      />
      <div>
        <Button appearance="subtle" onClick={() => onShow(accountTable.id, 0)}>
          {shared.showMe}
        </Button>
      </div>
    </div>
  );
};
