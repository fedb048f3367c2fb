/** One finding: what is the matter, what to do next, and the ways to do it. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../../plan/finding";
import type { TaskMaker } from "../../plan/section";
import type { Language } from "../../plan/language";
import { Reason } from "../../plan/panel/Reason";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Messages } from "../messages/messages";

/** A shape for each severity, so that it reads without colour. */
const shapes: Readonly<Record<Severity, string>> = { blocker: "■", warning: "▲", hint: "●" };

export interface FindingCardProps {
  readonly finding: Finding;
  readonly language: Language;
  readonly texts: Messages;
  /** How findings become tasks; null where no section takes them. */
  readonly tasks: TaskMaker | null;
  readonly busy: boolean;
  readonly onShow: (finding: Finding) => void;
  readonly onDoIt: (finding: Finding) => void;
  readonly onDone: (finding: Finding) => void;
}

export const FindingCard = ({ finding, language, texts, tasks, busy, onShow, onDoIt, onDone }: FindingCardProps): ReactElement => {
  const styles = usePanelStyles();
  const text = finding.text[language];
  const severity = texts.findings.severities[finding.severity];
  const weight = { blocker: texts.findings.whyBlocker, warning: texts.findings.whyWarning, hint: texts.findings.whyHint }[finding.severity];
  const colour = { blocker: styles.bad, warning: styles.attention, hint: styles.muted }[finding.severity];
  return (
    <>
      <p className={styles.title}>
        <span className={colour} role="img" aria-label={severity}>
          {shapes[finding.severity]}
        </span>{" "}
        {text}
      </p>
      <p className={styles.muted}>{finding.next[language]}</p>
      <Reason labels={texts.common} about={text} lines={[weight, texts.findings.rule(finding.id)]}>
        <Button size="small" aria-label={`${texts.common.showMe}: ${text}`} onClick={() => onShow(finding)}>
          {texts.common.showMe}
        </Button>
        {tasks === null ? null : finding.table === tasks.table.id && finding.row !== null ? (
          <Button size="small" disabled={busy} aria-label={`${tasks.done.label[language]}: ${text}`} onClick={() => onDone(finding)}>
            {tasks.done.label[language]}
          </Button>
        ) : (
          <Button size="small" disabled={busy} aria-label={`${texts.findings.doIt}: ${text}`} onClick={() => onDoIt(finding)}>
            {texts.findings.doIt}
          </Button>
        )}
      </Reason>
    </>
  );
};
