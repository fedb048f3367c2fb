/** Where the editing of a template begins: a built-in one, the plan that is open, a file, or what was being edited before. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Language } from "../../plan/language";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Registry } from "../../plan/section";
import { templateById, templates } from "../../templates/builtIn";
import { newDocument } from "../../templates/document/newDocument";
import { parseDocument } from "../../templates/document/parse";
import type { TemplateDocument } from "../../templates/document/schema";
import { bothOf } from "../../templates/document/texts";
import { Editor, type Draft } from "./editor/Editor";
import { keepDraft, keptDraft } from "./keptDraft";
import { TemplateFileButton } from "./TemplateFileButton";
import type { TemplateTexts } from "./texts/texts";

export interface TemplatesViewProps {
  readonly registry: Registry;
  /** Text of the document to begin with; null where somebody is to choose. */
  readonly begins: string | null;
  /** Text of the plan's own template: what is made from the plan is compared with it. */
  readonly before: string | null;
  readonly hasPlan: boolean;
  readonly language: Language;
  readonly texts: TemplateTexts;
  readonly onFromPlan: () => void;
  readonly onPlan: (document: TemplateDocument) => void;
}

const draftOf = (document: TemplateDocument, before: TemplateDocument | null = null): Draft => ({ document, before });

const documentIn = (text: string | null): TemplateDocument | null => {
  const reading = text === null ? null : parseDocument(text);
  return reading?.kind === "read" ? reading.document : null;
};

const beginning = (text: string | null, ofPlan: string | null): Draft | null => {
  const [document, before] = [documentIn(text), documentIn(ofPlan)];
  return document && draftOf(document, before?.id === document.id ? before : null);
};

export const TemplatesView = ({
  registry,
  begins,
  before: ofPlan,
  hasPlan,
  language,
  texts,
  onFromPlan,
  onPlan,
}: TemplatesViewProps): ReactElement => {
  const panel = usePanelStyles();
  const [draft, setDraft] = useState(() => beginning(begins, ofPlan));
  const [base, setBase] = useState(templateById("").id);
  if (draft) return <Editor begins={draft} registry={registry} language={language} texts={texts} onDraft={keepDraft} onPlan={onPlan} />;
  const before = keptDraft();
  return (
    <div className={panel.view}>
      <p className={panel.body}>{texts.start.lead}</p>
      {before && (
        <div>
          <Button appearance="primary" onClick={() => setDraft(before)}>
            {texts.start.goOn(bothOf(before.document.name)[language])}
          </Button>
        </div>
      )}
      <Field label={texts.start.builtIn}>
        <Select value={base} onChange={(_event, { value }) => setBase(value)}>
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button appearance={before ? "secondary" : "primary"} onClick={() => setDraft(draftOf(newDocument(templateById(base))))}>
          {texts.start.begin}
        </Button>
      </div>
      <div className={panel.buttons}>
        {hasPlan && <Button onClick={onFromPlan}>{texts.start.fromPlan}</Button>}
        <TemplateFileButton
          label={texts.start.file}
          registry={registry}
          language={language}
          texts={texts}
          onLoaded={({ document }) => setDraft(draftOf(document, document))}
        />
      </div>
    </div>
  );
};
