/** A row in one line: says while one types what was understood and what is still open, and warns of a row that is there already. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement, type ReactNode } from "react";
import type { Language } from "../language";
import type { CellContent, Cells } from "../planData";
import { parseQuickAdd, type KnownNames, type QuickAdd as Meaning } from "../quickAdd";
import { columnOf, type Table } from "../table";
import { formatDate } from "./format";
import type { FormTexts } from "./formTexts";
import { usePanelStyles } from "./styles";

export interface QuickAddProps {
  readonly table: Table;
  /** What the parts of a line mean. */
  readonly meaning: Meaning;
  readonly known: KnownNames;
  readonly language: Language;
  readonly planLanguage: Language;
  readonly texts: FormTexts;
  readonly label: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly busy: boolean;
  /** The row a name stands for already, or undefined. */
  readonly twin: (name: string) => string | undefined;
  /** Resolves to true when the row stands in the sheet. */
  readonly onAdd: (cells: Cells, name: string) => Promise<boolean>;
  readonly onForm: () => void;
  /** Further ways to enter. */
  readonly children?: ReactNode;
}

const shown = (table: Table, column: string, content: CellContent): string => {
  const holds = columnOf(table, column).holds.kind;
  return holds === "date" && typeof content === "number" ? formatDate(content) : String(content);
};

export const QuickAdd = ({
  table,
  meaning,
  known,
  language,
  planLanguage,
  texts,
  label,
  placeholder,
  hint,
  busy,
  twin,
  onAdd,
  onForm,
  children,
}: QuickAddProps): ReactElement => {
  const styles = usePanelStyles();
  const [line, setLine] = useState("");
  const { cells, unknown, missing } = parseQuickAdd(line, table, meaning, planLanguage, known);
  const { identifiedBy } = table;
  const name = String(cells[identifiedBy] ?? "");
  const same = name === "" ? undefined : twin(name);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name === "") return;
    void onAdd(cells, name).then((stands) => {
      if (stands) setLine("");
    });
  };

  const understood = Object.entries(cells).flatMap(([column, content]) => (column === identifiedBy ? [] : [shown(table, column, content)]));
  const preview = [
    `→ ${[name, ...understood].join(" · ")}`,
    ...(missing.length === 0 ? [] : [texts.stillOpen(missing.map((column) => column.header[language]).join(", "))]),
    ...(unknown.length === 0 ? [] : [texts.notUnderstood(unknown.join(", "))]),
  ];
  return (
    <form className={styles.stack} onSubmit={submit}>
      <Field
        label={label}
        hint={name === "" ? hint : preview.join(" · ")}
        {...(same === undefined ? {} : { validationMessage: texts.twin(same), validationState: "warning" as const })}
      >
        <Input value={line} placeholder={placeholder} onChange={(_event, data) => setLine(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={busy || name === ""}>
          {same === undefined ? texts.add : texts.addAnyway}
        </Button>
        <Button appearance="subtle" onClick={onForm}>
          {texts.byForm}
        </Button>
        {children}
      </div>
    </form>
  );
};
