/**
 * The template of the open plan: what it is called, its version, what of it was set otherwise with the way back, and what differs from a newer
 * version, to which the plan can be brought.
 */
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { joinNames } from "../../plan/wording";
import { Conforming } from "./Conforming";
import type { PlanTemplateProps } from "./planTemplateProps";
import { Settings } from "./Settings";

export interface PlanTemplateViewProps extends PlanTemplateProps {
  readonly onSave: () => void;
  /** Opens the editor with the text of a document. */
  readonly onEdit: (document: string) => void;
}

const whats = ["words", "numbers", "sections", "size"] as const;

export const PlanTemplateView = (props: PlanTemplateViewProps): ReactElement => {
  const { open, language, texts, onSave, onEdit } = props;
  const panel = usePanelStyles();
  const { template, templateUnusable } = open;
  const { company } = template;
  const fixed = whats.filter((what) => company?.may[what] === false).map((what) => texts.plan.may[what]);
  return (
    <div className={panel.view}>
      {templateUnusable && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.unusable[templateUnusable]}</MessageBarBody>
        </MessageBar>
      )}
      <section className={panel.card}>
        <h2 className={panel.title}>{texts.plan.line(template.name[language], template.version)}</h2>
        <p className={panel.muted}>
          {joinParts([company ? texts.plan.company : texts.plan.builtIn, company ? texts.plan.states[company.state] : null])}
        </p>
        <p className={panel.body}>{template.purpose[language]}</p>
        {fixed.length > 0 && <p className={panel.body}>{texts.plan.fixed(joinNames(fixed, language))}</p>}
      </section>
      {templateUnusable === null && <Settings {...props} />}
      {templateUnusable !== "too-new" && <Conforming {...props} />}
      <div className={panel.buttons}>
        <Button onClick={onSave}>{texts.plan.save}</Button>
        {company && <Button onClick={() => onEdit(company.document)}>{texts.plan.edit}</Button>}
      </div>
    </div>
  );
};
