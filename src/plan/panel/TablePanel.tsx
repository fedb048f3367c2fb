/**
 * The view of a section that is a table: one line to add a row, or the form; a picture where the section has one; the rows as cards, each
 * with what the section says about it, why, and the way to its cell. Sections say only what is their own.
 *
 * Of thousands of rows nobody reads all: so many as one may look through are drawn, the others are found by a word or asked for.
 */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { Cells } from "../planData";
import { nameOfRow, rowsOf } from "../plan";
import type { AnyRow, Table } from "../table";
import { nameKey } from "../wording";
import type { FormValues } from "./formValues";
import { QuickAdd, type QuickAddProps } from "./QuickAdd";
import { Reason, type ReasonLine } from "./Reason";
import { RowButtons } from "./RowButtons";
import { RowCard } from "./RowCard";
import { asksForForm, RowEntry } from "./RowEntry";
import { usePanelStyles } from "./styles";
import type { PanelProps } from "./types";

interface TablePanelTexts {
  /** What stands here once there are rows, and how to begin. */
  readonly empty: string;
  readonly added: (name: string) => string;
  /** The line that adds a row; needed where the section has a quick add. */
  readonly line?: { readonly label: string; readonly example: string; readonly hint: string };
  /** The button that adds a row by form, where there is no line. */
  readonly add?: string;
}

/** What a section says about one of its rows. */
export interface RowView {
  /** The row's name where it is not that of its column. */
  readonly title?: string;
  /** The figure or word people look for, at the right of the name. */
  readonly badge?: string | null;
  readonly lines: readonly (string | null)[];
  /** Something to act on. */
  readonly warning?: string | null;
  readonly reasons?: readonly ReasonLine[];
  readonly body?: ReactNode;
}

export interface TablePanelProps<Row> {
  readonly props: PanelProps;
  readonly table: Table;
  readonly texts: TablePanelTexts;
  /** Columns of the form that show at once. */
  readonly first: readonly string[];
  readonly meaning?: QuickAddProps["meaning"];
  /** What the line begins with. */
  readonly start?: string;
  readonly initial?: FormValues;
  readonly describe: (row: Row, index: number) => RowView;
  /** Rows that show, in this order; all in the order of the sheet where nothing is said. */
  readonly rows?: readonly number[];
  /** Further buttons of a row. */
  readonly buttons?: (row: Row, index: number) => ReactNode;
  /** Pictures and figures above the rows. */
  readonly children?: ReactNode;
}

/** Cards that are drawn at once, and as many more each time somebody asks. */
const cardsAtOnce = 50;

const holds = (row: AnyRow, part: string): boolean =>
  Object.values(row).some((cell) => typeof cell === "string" && nameKey(cell).includes(part));

export const TablePanel = <Row extends AnyRow>(given: TablePanelProps<Row>): ReactElement => {
  const { table, texts, first, meaning, start, initial, describe, buttons, children } = given;
  const styles = usePanelStyles();
  const [sought, setSought] = useState("");
  const [most, setMost] = useState(cardsAtOnce);
  const { plan, form, selected } = given.props;
  // A view may show a table that is not its section's first.
  const props = { ...given.props, cells: given.props.tables[table.id] ?? given.props.cells };
  const added = (name: string): string => texts.added(name);
  if (asksForForm(props))
    return (
      <RowEntry
        {...props}
        table={table}
        first={first}
        {...(initial ? { initial } : {})}
        added={(cells: Cells) => added(String(cells[table.identifiedBy] ?? ""))}
      />
    );
  const all = rowsOf(plan, table) as readonly Row[];
  const rows = given.rows ?? all.map((_row, index) => index);
  const part = nameKey(sought);
  const found = part === "" ? rows : rows.filter((index) => holds(all[index] ?? {}, part));
  const nearest = found.slice(0, most);
  // What is selected in the sheet has to be seen.
  const isFurtherDown = selected !== null && found.includes(selected) && !nearest.includes(selected);
  const shown = isFurtherDown ? [selected, ...nearest] : nearest;
  return (
    <div className={styles.view}>
      {meaning && texts.line && (
        <QuickAdd
          {...props}
          table={table}
          meaning={meaning}
          {...(start === undefined ? {} : { start })}
          label={texts.line.label}
          example={texts.line.example}
          hint={texts.line.hint}
          added={added}
        />
      )}
      {!meaning && texts.add !== undefined && (
        <div>
          <Button appearance="primary" disabled={props.busy} onClick={() => props.onTask("add", null)}>
            {texts.add}
          </Button>
        </div>
      )}
      {rows.length === 0 && <p className={styles.body}>{texts.empty}</p>}
      {children}
      {rows.length > cardsAtOnce && (
        <Field label={form.find} hint={form.findHint}>
          <Input type="search" value={sought} onChange={(_event, { value }) => setSought(value)} />
        </Field>
      )}
      <ul className={styles.list}>
        {shown.map((index) => {
          const row = all[index];
          if (!row) return null;
          const view = describe(row, index);
          const name = view.title ?? nameOfRow(table, row);
          const actions = (
            <>
              <RowButtons {...props} table={table} row={index} about={name} />
              {buttons?.(row, index)}
            </>
          );
          return (
            <RowCard key={`${name}${index.toString()}`} selected={props.selected === index}>
              <div className={styles.between}>
                <h3 className={styles.title}>{name}</h3>
                {view.badge !== undefined && view.badge !== null && <span className={styles.figure}>{view.badge}</span>}
              </div>
              {view.lines
                .filter((line) => line !== null && line !== "")
                .map((line) => (
                  <p key={line} className={styles.muted}>
                    {line}
                  </p>
                ))}
              {view.warning !== undefined && view.warning !== null && (
                <p className={`${styles.body} ${styles.attention}`}>▲ {view.warning}</p>
              )}
              {view.body}
              {view.reasons && view.reasons.length > 0 ? (
                <Reason labels={props.shared} about={name} lines={view.reasons} asked={props.task === "why" && props.selected === index}>
                  {actions}
                </Reason>
              ) : (
                <div className={styles.buttons}>{actions}</div>
              )}
            </RowCard>
          );
        })}
      </ul>
      {(part !== "" || found.length > shown.length) && <p className={styles.muted}>{form.shown(shown.length, found.length)}</p>}
      {found.length > shown.length && (
        <div>
          <Button onClick={() => setMost(most + cardsAtOnce)}>{form.showMore}</Button>
        </div>
      )}
    </div>
  );
};
