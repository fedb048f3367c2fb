/** What just happened, above the view: done, stopped or failed. A failure says what to do and can be tried again where that helps. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Messages } from "../messages/messages";

export interface NoticeContent {
  readonly intent: "success" | "info" | "error";
  readonly text: string;
  /** Way out, after an error. */
  readonly next?: string;
  readonly retry?: () => void;
  /** Takes back what was done. */
  readonly undo?: () => void;
  /** Is to be read in the view that follows. */
  readonly ahead?: true;
  /** Something else that helps. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface NoticeProps {
  readonly content: NoticeContent;
  readonly texts: Messages;
  /** Without it the notice stays as long as its cause. */
  readonly onDismiss?: () => void;
}

export const Notice = ({ content, texts, onDismiss }: NoticeProps): ReactElement => (
  <MessageBar intent={content.intent} layout="multiline" politeness={content.intent === "error" ? "assertive" : "polite"}>
    <MessageBarBody>
      {content.next === undefined ? content.text : <MessageBarTitle>{content.text}</MessageBarTitle>}
      {content.next}
    </MessageBarBody>
    <MessageBarActions
      {...(onDismiss
        ? {
            containerAction: (
              <Button aria-label={texts.common.dismiss} appearance="transparent" icon={<DismissRegular />} onClick={onDismiss} />
            ),
          }
        : {})}
    >
      {content.retry && <Button onClick={content.retry}>{texts.common.tryAgain}</Button>}
      {content.undo && <Button onClick={content.undo}>{texts.common.undo}</Button>}
      {content.action && <Button onClick={content.action.run}>{content.action.label}</Button>}
    </MessageBarActions>
  </MessageBar>
);
