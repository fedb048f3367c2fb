/** A row in one line: says while one types what was understood and what is still open, and warns of a row that is there already. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useState, type FormEvent, type ReactElement, type ReactNode } from "react";
import { loadSpokenDays, type DayFinder } from "../cells/saidDay";
import type { Language } from "../language";
import type { CellContent } from "../planData";
import { parseQuickAdd, type QuickAdd as Meaning, type QuickRow } from "../quickAdd";
import { columnOf, type Table } from "../table";
import { formatDate, formatMoney, formatShare } from "./format";
import type { PanelProps, RowChange } from "./types";
import { usePanelStyles } from "./styles";
import { joinNames } from "../wording";

/** A line as a section reads it by itself. */
export interface ReadLine extends QuickRow {
  /** What else is said before anything is written: what follows from the row. */
  readonly notes?: readonly string[];
  /** Rows that change with it. */
  readonly also?: readonly RowChange[];
}

export interface QuickAddProps extends Pick<
  PanelProps,
  "plan" | "known" | "today" | "currency" | "language" | "form" | "busy" | "onAdd" | "onTask"
> {
  readonly table: Table;
  /** What the parts of a line mean, or how the section reads a line that is a sentence. */
  readonly meaning: Meaning | ((line: string, days: DayFinder | null) => ReadLine);
  /** What the line begins with. */
  readonly start?: string;
  readonly label: string;
  /** What a line can look like. */
  readonly example: string;
  readonly hint: string;
  /** The row a name stands for already, or undefined. */
  readonly twin?: (name: string) => string | undefined;
  /** What is said when the row stands. */
  readonly added: (name: string) => string;
  /** Further ways to enter. */
  readonly children?: ReactNode;
}

/** What will stand in the cell, as the pane writes it elsewhere. */
const shown = (table: Table, column: string, content: CellContent, currency: string, language: Language): string => {
  if (typeof content !== "number") return String(content);
  switch (columnOf(table, column).holds.kind) {
    case "date":
      return formatDate(content);
    case "share":
      return formatShare(content);
    case "money":
      return formatMoney(content, currency, language);
    default:
      return String(content);
  }
};

export const QuickAdd = (props: QuickAddProps): ReactElement => {
  const {
    plan,
    known,
    today,
    currency,
    language,
    form: texts,
    busy,
    onAdd,
    onTask,
    table,
    meaning,
    label,
    example,
    hint,
    twin,
    added,
    children,
  } = props;
  const styles = usePanelStyles();
  const [line, setLine] = useState(props.start ?? "");
  const [days, setDays] = useState<DayFinder | null>(null);
  const sentence = typeof meaning === "function";
  const typing = line !== "";
  useEffect(() => {
    if (!sentence || !typing) return undefined;
    let gone = false;
    // Without it a line is read by own words alone.
    void loadSpokenDays()
      .then((loaded) => {
        if (!gone) setDays(() => loaded);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [sentence, typing]);
  const read: ReadLine = sentence ? meaning(line, days) : parseQuickAdd(line, table, meaning, plan.language, known, today);
  const { cells, unknown, missing, notes = [], also = [] } = read;
  const { identifiedBy } = table;
  const name = String(cells[identifiedBy] ?? "");
  const same = name === "" ? undefined : twin?.(name);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name === "") return;
    void onAdd(table.id, [cells], added(name), ...(also.length === 0 ? [] : [also])).then((stands) => {
      if (stands) setLine("");
    });
  };

  const understood = Object.entries(cells).flatMap(([column, content]) =>
    column === identifiedBy ? [] : [shown(table, column, content, currency, language)],
  );
  const preview = [
    `→ ${[name, ...understood].join(" · ")}`,
    ...(missing.length === 0
      ? []
      : [
          texts.stillOpen(
            joinNames(
              missing.map((column) => column.header[language]),
              language,
            ),
          ),
        ]),
    ...(unknown.length === 0 ? [] : [texts.notUnderstood(joinNames(unknown, language))]),
    ...notes,
  ];
  return (
    <form className={styles.stack} onSubmit={submit}>
      <Field
        label={label}
        hint={name === "" ? texts.withExample(hint, example) : preview.join(" · ")}
        {...(same === undefined ? {} : { validationMessage: texts.twin(same), validationState: "warning" as const })}
      >
        <Input value={line} onChange={(_event, data) => setLine(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={busy || name === ""}>
          {same === undefined ? texts.add : texts.addAnyway}
        </Button>
        <Button appearance="subtle" onClick={() => onTask("add", null)}>
          {texts.byForm}
        </Button>
        {children}
      </div>
    </form>
  );
};
