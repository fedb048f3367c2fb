/** The account in the pane: its fields, as they stand one below the other on the sheet. */
import type { ReactElement } from "react";
import { RecordForm } from "../../plan/panel/RecordForm";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import { accountTable } from "./table";

const en = { saved: "The account is saved." };

export const texts = { en, zh: { saved: "客户信息已保存。" } satisfies typeof en };

export const Panel = (props: PanelProps<typeof en>): ReactElement => {
  const styles = usePanelStyles();
  return (
    <div className={styles.view}>
      <RecordForm {...props} table={accountTable} />
    </div>
  );
};
