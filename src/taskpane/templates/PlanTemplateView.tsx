/** The template of the open plan: what it is called, its version, and what it does not leave to the manager. */
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { joinNames } from "../../plan/wording";
import type { OpenPlan } from "../planHost";
import type { TemplateTexts } from "./texts/texts";

export interface PlanTemplateViewProps {
  readonly open: OpenPlan;
  readonly language: Language;
  readonly texts: TemplateTexts;
  readonly onSave: () => void;
  /** Opens the editor with the text of a document. */
  readonly onEdit: (document: string) => void;
}

const whats = ["words", "numbers", "sections", "size"] as const;

export const PlanTemplateView = ({ open, language, texts, onSave, onEdit }: PlanTemplateViewProps): ReactElement => {
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
      <div className={panel.buttons}>
        <Button onClick={onSave}>{texts.plan.save}</Button>
        {company && <Button onClick={() => onEdit(company.document)}>{texts.plan.edit}</Button>}
      </div>
    </div>
  );
};
