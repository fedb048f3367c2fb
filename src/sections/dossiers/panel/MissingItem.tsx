/** Something nobody knows yet: opens to two fields, what we know and who said so. */
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { useFormStyles } from "../../../plan/panel/styles";
import type { Cells } from "../../../plan/planData";
import type { DossierPanelTexts } from "./texts";

export interface MissingItemProps {
  readonly wording: string;
  readonly texts: DossierPanelTexts;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onAnswer: (cells: Cells) => void;
}

export const MissingItem = ({ wording, texts, open, busy, onAnswer }: MissingItemProps): ReactElement => {
  const styles = useFormStyles();
  const [value, setValue] = useState("");
  const [source, setSource] = useState("");
  const known = value.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (known === "") return;
    const from = source.trim();
    onAnswer({ value: known, ...(from === "" ? {} : { source: from }) });
  };
  return (
    <Disclosure title={`○ ${wording}`} startsOpen={open}>
      <form className={styles.form} onSubmit={submit} aria-label={wording}>
        <Field label={texts.value}>
          <Textarea value={value} resize="vertical" onChange={(_event, data) => setValue(data.value)} />
        </Field>
        <Field label={texts.source} hint={texts.sourceHint}>
          <Input value={source} onChange={(_event, data) => setSource(data.value)} />
        </Field>
        <div>
          <Button type="submit" size="small" appearance="primary" disabled={busy || known === ""} aria-label={`${texts.save}: ${wording}`}>
            {texts.save}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
};
