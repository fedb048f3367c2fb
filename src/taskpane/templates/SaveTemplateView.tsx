/** A template from the plan that is open: its name, what it takes and what it leaves. The editor opens with it. */
import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import { useFormStyles, usePanelStyles } from "../../plan/panel/styles";
import type { TemplateTexts } from "./texts/texts";

export interface SaveTemplateViewProps {
  readonly texts: TemplateTexts;
  /** What the plan's template is called, where it is the company's. */
  readonly name: string;
  readonly busy: boolean;
  /** Why it could not be made. */
  readonly failed: string | null;
  readonly onSave: (name: string, withExample: boolean) => void;
}

const Points = ({ title, points }: { readonly title: string; readonly points: readonly string[] }): ReactElement => {
  const panel = usePanelStyles();
  return (
    <section className={panel.card} aria-label={title}>
      <h2 className={panel.heading}>{title}</h2>
      <ul className={panel.list}>
        {points.map((point) => (
          <li key={point} className={panel.body}>
            {point}
          </li>
        ))}
      </ul>
    </section>
  );
};

export const SaveTemplateView = ({ texts, name: known, busy, failed, onSave }: SaveTemplateViewProps): ReactElement => {
  const form = useFormStyles();
  const panel = usePanelStyles();
  const [name, setName] = useState(known);
  const [withExample, setWithExample] = useState(false);
  const [tried, setTried] = useState(false);
  const isMissing = tried && name.trim() === "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== "") onSave(name.trim(), withExample);
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <p className={panel.body}>{texts.save.lead}</p>
      <Field label={texts.save.name} required {...(isMissing ? { validationMessage: texts.save.missing } : {})}>
        <Input value={name} maxLength={80} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <Points title={texts.save.taken} points={texts.save.takes} />
      <Points title={texts.save.left} points={withExample ? texts.save.leavesAll : texts.save.leaves} />
      <Field hint={texts.save.exampleHint}>
        <Checkbox label={texts.save.example} checked={withExample} onChange={(_event, { checked }) => setWithExample(checked === true)} />
      </Field>
      {failed !== null && (
        <p role="alert" className={panel.bad}>
          {failed}
        </p>
      )}
      <div>
        <Button type="submit" appearance="primary" disabled={busy}>
          {texts.save.go}
        </Button>
      </div>
    </form>
  );
};
