/** The account itself: its fields stand one below the other on the sheet and are changed by the same form as every row. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../plan/language";
import { formValues } from "../../plan/panel/formValues";
import { RowForm, type RowCells } from "../../plan/panel/RowForm";
import { usePanelStyles } from "../../plan/panel/styles";
import { schema } from "../../plan/schema";
import type { Messages } from "../messages/messages";
import type { OpenPlan } from "../planHost";

const fields = schema.account.columns.map(({ id }) => id);

export interface AccountViewProps {
  readonly open: OpenPlan;
  readonly language: Language;
  readonly texts: Messages;
  readonly busy: boolean;
  readonly onShow: () => void;
  readonly onSave: (cells: RowCells) => void;
  readonly onCancel: () => void;
}

export const AccountView = ({ open, language, texts, busy, onShow, onSave, onCancel }: AccountViewProps): ReactElement => {
  const styles = usePanelStyles();
  return (
    <div className={styles.view}>
      <RowForm
        table={schema.account}
        first={fields}
        standing={formValues(schema.account, open.cells.account[0] ?? {}, open.plan.language)}
        language={language}
        planLanguage={open.plan.language}
        texts={texts.form}
        busy={busy}
        onSave={onSave}
        onCancel={onCancel}
      />
      <div>
        <Button appearance="subtle" onClick={onShow}>
          {texts.common.showMe}
        </Button>
      </div>
    </div>
  );
};
