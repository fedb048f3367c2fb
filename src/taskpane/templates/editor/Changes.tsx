/** What the template says otherwise than the version before, and how its next version begins. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePanelStyles } from "../../../plan/panel/styles";
import { diffDocuments, sayChange } from "../../../templates/document/diff";
import type { TemplateDocument } from "../../../templates/document/schema";
import { TemplateFileButton } from "../TemplateFileButton";
import { useEditing } from "./editing";

export interface ChangesProps {
  readonly before: TemplateDocument | null;
  readonly onBefore: (before: TemplateDocument) => void;
  readonly onNext: () => void;
}

export const Changes = ({ before, onBefore, onNext }: ChangesProps): ReactElement => {
  const { document, registry, go, spot, language, texts } = useEditing();
  const panel = usePanelStyles();
  const changes = before ? diffDocuments(before, document) : [];
  return (
    <>
      {before === null ? (
        <p className={panel.body}>{texts.changes.noBefore}</p>
      ) : (
        <>
          <p className={panel.body}>{changes.length === 0 ? texts.changes.none : texts.changes.since(before.version)}</p>
          <ul className={panel.list}>
            {changes.map((change) => (
              <li key={change.path} className={panel.body}>
                {sayChange(change, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={panel.buttons}>
        <Button onClick={onNext}>{texts.changes.next}</Button>
        <TemplateFileButton
          label={texts.changes.compare}
          registry={registry}
          language={language}
          texts={texts}
          onLoaded={(loaded) => {
            onBefore(loaded.document);
            go({ ...spot, part: "changes" });
          }}
        />
      </div>
      <p className={panel.muted}>{texts.changes.nextHint}</p>
    </>
  );
};
