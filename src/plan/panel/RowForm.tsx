/**
 * A form for one row of a table, drawn from the table: the first fields show at once, the others on demand.
 *
 * What is typed is read exactly as import reads it, so that form, CSV and grid agree; a field that cannot be read says what it accepts
 * and keeps what was typed. Words are chosen in the pane's language and written in the plan's. The same form adds a row and changes one.
 */
import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import type { Language } from "../language";
import type { Cells } from "../planData";
import type { Column, Table } from "../table";
import { yesNoWords } from "../commonWords";
import { Disclosure } from "./Disclosure";
import type { FormTexts } from "./formTexts";
import { usePlanTable } from "./planTables";
import { readForm, type FormReading, type FormValues } from "./formValues";
import { useFormStyles } from "./styles";

export interface RowFormProps {
  readonly table: Table;
  /** Ids of the columns that show at once, in this order; every other column of the user follows on demand. */
  readonly first: readonly string[];
  /** What the form begins with and writes unless it is changed. */
  readonly initial?: FormValues;
  /** What stands in the row already: only changes are written. */
  readonly standing?: FormValues;
  readonly language: Language;
  readonly planLanguage: Language;
  readonly texts: FormTexts;
  readonly busy: boolean;
  readonly onSave: (cells: Cells) => void;
  readonly onCancel: () => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Words of the column's list; a cell that holds none of them keeps what it holds until another is chosen. */
const choicesOf = (column: Column, value: string, language: Language): readonly Choice[] | null => {
  const { holds } = column;
  const list = holds.kind === "word" ? holds.list : holds.kind === "flag" ? yesNoWords : null;
  if (list === null) return null;
  const words = list.terms
    .filter(({ id }) => column.offered?.includes(id) ?? true)
    .map((term) => ({ value: term.id, label: term.label[language] }));
  if (value === "" || words.some((word) => word.value === value)) return words;
  return [...words, { value, label: list.terms.find(({ id }) => id === value)?.label[language] ?? value }];
};

interface RowFieldProps {
  readonly column: Column;
  readonly value: string;
  readonly problem: string | undefined;
  readonly required: boolean;
  readonly language: Language;
  readonly texts: FormTexts;
  readonly onChange: (value: string) => void;
}

const isoDate = /^(\d{4}-\d{2}-\d{2})?$/;

const RowField = ({ column, value, problem, required, language, texts, onChange }: RowFieldProps): ReactElement => {
  const choices = choicesOf(column, value, language);
  const change = (_event: unknown, data: { readonly value: string }) => onChange(data.value);
  // A date field of the browser would hide what is no date.
  const dated = column.holds.kind === "date" && isoDate.test(value);
  return (
    <Field
      label={column.header[language]}
      hint={column.hint[language]}
      required={required}
      {...(problem ? { validationMessage: problem } : {})}
    >
      {choices ? (
        <Select value={value} onChange={change}>
          <option value="">{texts.choose}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      ) : column.holds.kind === "longText" ? (
        <Textarea value={value} onChange={change} resize="vertical" />
      ) : (
        <Input value={value} onChange={change} type={dated ? "date" : "text"} />
      )}
    </Field>
  );
};

const nothing: FormValues = {};

export const RowForm = ({
  table: given,
  first,
  initial = nothing,
  standing,
  language,
  planLanguage,
  texts,
  busy,
  onSave,
  onCancel,
}: RowFormProps): ReactElement => {
  const styles = useFormStyles();
  const table = usePlanTable(given);
  const [values, setValues] = useState<FormValues>(standing ?? initial);
  const [problems, setProblems] = useState<FormReading["problems"]>({});
  const editable = table.columns.filter(
    ({ by, fixed, hidden, id }) => by === "user" && !fixed && !(hidden && (standing?.[id] ?? "") === ""),
  );
  const shown = first.flatMap((id) => editable.find((column) => column.id === id) ?? []);
  const further = editable.filter((column) => !first.includes(column.id));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { cells, problems: found } = readForm(table, standing ?? nothing, values, language, planLanguage, texts);
    setProblems(found);
    if (Object.keys(found).length === 0) onSave(cells);
  };

  const field = (column: Column): ReactElement => (
    <RowField
      key={column.id}
      column={column}
      value={values[column.id] ?? ""}
      problem={problems[column.id]}
      required={column.id === table.identifiedBy}
      language={language}
      texts={texts}
      onChange={(value) => setValues((before) => ({ ...before, [column.id]: value }))}
    />
  );

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {shown.map(field)}
      {further.length > 0 && (
        <Disclosure title={texts.moreFields} className={styles.form}>
          {further.map(field)}
        </Disclosure>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={busy}>
          {standing ? texts.saveChanges : texts.save}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
};
