/** Why the template that a plan carries is not used, above every view of the plan. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../plan/language";
import { templateTexts } from "./texts/texts";

export interface TemplateNoticeProps {
  readonly unusable: "too-new" | "damaged";
  readonly language: Language;
}

export const TemplateNotice = ({ unusable, language }: TemplateNoticeProps): ReactElement => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{templateTexts[language].unusable[unusable]}</MessageBarBody>
  </MessageBar>
);
