/** Progress of a build sheet by sheet, with the way to stop it. */
import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Messages } from "../messages/messages";
import type { BuildProgress } from "../planHost";

export const BuildSteps = ({
  title,
  progress,
  texts,
  onCancel,
}: {
  readonly title: string;
  readonly progress: BuildProgress;
  readonly texts: Messages;
  readonly onCancel: () => void;
}): ReactElement => {
  const styles = usePanelStyles();
  const { sheets, total } = progress;
  return (
    <div className={styles.view}>
      <Field
        validationState="none"
        validationMessage={total === 0 ? texts.common.working : texts.newPlan.building(Math.min(sheets.length + 1, total), total)}
      >
        <ProgressBar aria-label={title} {...(total === 0 ? {} : { value: sheets.length, max: total })} />
      </Field>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet} className={styles.between}>
            <span className={styles.body}>{sheet}</span>
            <span className={styles.muted}>✓ {texts.newPlan.done}</span>
          </li>
        ))}
      </ul>
      <p className={styles.muted}>{texts.newPlan.cancelHint}</p>
      <div>
        <Button onClick={onCancel}>{texts.common.cancel}</Button>
      </div>
    </div>
  );
};
