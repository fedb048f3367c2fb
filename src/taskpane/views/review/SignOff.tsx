/** The end of a review: who reviewed, what was decided, under which conditions, and when to look again. */
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import { readDate } from "../../../plan/cells/dateText";
import { formatDate } from "../../../plan/panel/format";
import type { Language } from "../../../plan/language";
import { useFormStyles, usePanelStyles } from "../../../plan/panel/styles";
import { WordSelect } from "../../../plan/panel/WordSelect";
import type { Vocabulary } from "../../../plan/words";
import type { ReviewEntry } from "../../../plan/review";
import type { ReviewTexts } from "./texts";

export interface SignOffProps {
  /** What was taken down so far. */
  readonly draft: ReviewEntry;
  readonly decisions: Vocabulary;
  readonly busy: boolean;
  readonly texts: ReviewTexts;
  readonly language: Language;
  readonly onDraft: (draft: ReviewEntry) => void;
  readonly onSign: (entry: ReviewEntry) => void;
}

interface Missing {
  readonly reviewer?: string;
  readonly decision?: string;
  readonly nextReview?: string;
}

export const SignOff = ({ draft, decisions, busy, texts, language, onDraft, onSign }: SignOffProps): ReactElement => {
  const styles = usePanelStyles();
  const forms = useFormStyles();
  const [day, setDay] = useState(draft.next === null ? "" : formatDate(draft.next));
  const [missing, setMissing] = useState<Missing>({});
  const next = day.trim() === "" ? null : readDate(day.trim());
  const enterDay = (value: string): void => {
    setDay(value);
    const read = readDate(value.trim());
    onDraft({ ...draft, next: read.kind === "date" ? read.serial : null });
  };
  const told = (problem: string | undefined) => (problem === undefined ? {} : { validationMessage: problem });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found: Missing = {
      ...(draft.reviewer.trim() === "" ? { reviewer: texts.needsReviewer } : {}),
      ...(draft.decision === null ? { decision: texts.needsDecision } : {}),
      ...(next !== null && next.kind !== "date" ? { nextReview: texts.badDate } : {}),
    };
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    onSign({ ...draft, next: next?.kind === "date" ? next.serial : null });
  };
  return (
    <form onSubmit={submit} className={forms.form} noValidate>
      <Field label={texts.reviewer} required {...told(missing.reviewer)}>
        <Input value={draft.reviewer} onChange={(_event, { value }) => onDraft({ ...draft, reviewer: value })} />
      </Field>
      <Field label={texts.decision} required {...told(missing.decision)}>
        <WordSelect
          list={decisions}
          value={draft.decision}
          blank={texts.choose}
          language={language}
          onChoose={(decision) => onDraft({ ...draft, decision })}
        />
      </Field>
      <Field label={texts.conditions}>
        <Textarea value={draft.conditions} resize="vertical" onChange={(_event, { value }) => onDraft({ ...draft, conditions: value })} />
      </Field>
      <Field label={texts.nextReview} {...told(missing.nextReview)}>
        <Input type="date" value={day} onChange={(_event, { value }) => enterDay(value)} />
      </Field>
      <p className={styles.muted}>{texts.notLegal}</p>
      <div className={forms.buttons}>
        <Button type="submit" appearance="primary" disabled={busy}>
          {texts.sign}
        </Button>
      </div>
    </form>
  );
};
