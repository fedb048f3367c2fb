/**
 * A form for one row of a table, drawn from the schema: the first fields show at once, the others on demand.
 *
 * What is typed is read exactly as import reads it, so that form, CSV and grid agree; a field that cannot be read says what it accepts
 * and keeps what was typed. Words are chosen in the pane's language and written in the plan's.
 */
import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import type { Language } from "../../method/language";
import { issueMessages } from "../../template/importMessages";
import type { CellContent } from "../../template/planData";
import { plainContext, readText } from "../../template/readCell";
import type { Column, Table } from "../../template/schema";
import { termsOf } from "../../method/vocabulary";
import { Disclosure } from "./Disclosure";
import type { FormTexts } from "./formTexts";
import { useFormStyles } from "./styles";

/** Content of a new row by column id; blank fields are left out. */
export type RowCells = Readonly<Record<string, CellContent>>;

export interface RowFormProps {
  readonly table: Table;
  /** Ids of the columns that show at once, in this order; every other column of the user follows on demand. */
  readonly first: readonly string[];
  readonly initial?: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly planLanguage: Language;
  readonly texts: FormTexts;
  readonly busy: boolean;
  readonly onSave: (cells: RowCells) => void;
  readonly onCancel: () => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

const choicesOf = (column: Column, language: Language): readonly Choice[] | null => {
  const { holds } = column;
  const list = holds.kind === "word" ? holds.list : holds.kind === "flag" ? "yes-no" : null;
  return list === null ? null : termsOf(list).map((term) => ({ value: term.id, label: term.label[language] }));
};

type Problems = Readonly<Record<string, string>>;

const readForm = (table: Table, values: Readonly<Record<string, string>>, language: Language, planLanguage: Language, texts: FormTexts) => {
  const cells: Record<string, CellContent> = {};
  const problems: Record<string, string> = {};
  for (const column of table.columns) {
    const typed = values[column.id] ?? "";
    const header = column.header[language];
    if (column.id === table.identifiedBy && typed.trim() === "") problems[column.id] = texts.missing(header);
    if (typed.trim() === "") continue;
    const reading = readText(typed, column, plainContext(planLanguage));
    if (reading.problem && issueMessages[reading.problem.code].severity !== "note") {
      const { accepted, code } = reading.problem;
      problems[column.id] = issueMessages[code].text({ column: header, value: typed, accepted })[language];
    }
    cells[column.id] = reading.content;
  }
  return { cells, problems };
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

const RowField = ({ column, value, problem, required, language, texts, onChange }: RowFieldProps): ReactElement => {
  const choices = choicesOf(column, language);
  const change = (_event: unknown, data: { readonly value: string }) => onChange(data.value);
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
        <Input value={value} onChange={change} type={column.holds.kind === "date" ? "date" : "text"} />
      )}
    </Field>
  );
};

export const RowForm = ({
  table,
  first,
  initial = {},
  language,
  planLanguage,
  texts,
  busy,
  onSave,
  onCancel,
}: RowFormProps): ReactElement => {
  const styles = useFormStyles();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(initial);
  const [problems, setProblems] = useState<Problems>({});
  const editable = table.columns.filter((column) => column.by === "user");
  const shown = first.flatMap((id) => editable.find((column) => column.id === id) ?? []);
  const further = editable.filter((column) => !first.includes(column.id));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { cells, problems: found } = readForm(table, values, language, planLanguage, texts);
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
          {texts.save}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
};
