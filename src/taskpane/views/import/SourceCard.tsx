/** The second step for one table of a file: which table of the plan it is, what has to be decided, where its columns go, what is no row. */
import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { asTable, withTarget } from "../../../import/columns/proposeMapping";
import type { ColumnMapping } from "../../../import/mapping";
import type { SourceTable } from "../../../import/source";
import type { Language } from "../../../plan/language";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { Table } from "../../../plan/table";
import { joinNames } from "../../../plan/wording";
import { ColumnLine, DecisionLine } from "./ColumnLine";
import { isAsLastTime, openQuestions, type Choice, type ImportSource, type Reader } from "./importFiles";
import { ShortList } from "./ShortList";
import type { ImportTexts } from "./texts";

export interface SourceCardProps {
  readonly source: ImportSource;
  readonly reader: Reader;
  /** The tables that the plan has, with what they are called. */
  readonly offered: readonly { readonly table: Table; readonly name: string }[];
  readonly language: Language;
  readonly texts: ImportTexts;
  readonly onChoose: (choice: Choice) => void;
  readonly onRemove: () => void;
}

type PartProps = Pick<SourceCardProps, "source" | "language" | "texts" | "onChoose">;

const lineText = (row: SourceTable["rows"][number]): string =>
  joinParts(row.cells.map((cell) => (cell === null ? "" : String(cell).trim())));

/** Lines that are no rows, and those that may be none. */
const Lines = ({ source, texts, onChoose }: PartProps): ReactElement => {
  const { table, left } = source;
  const above = table.leftOut.filter(({ number }) => number < (table.headerRow ?? table.rows[0]?.number ?? 0)).length;
  const unsure = table.rows.filter(({ number }) => table.maybeTotals.includes(number));
  return (
    <>
      {unsure.map((row) => (
        <Checkbox
          key={row.number}
          label={texts.maybeTotal(row.number, lineText(row))}
          checked={!left.has(row.number)}
          onChange={(_event, data) => {
            const others = [...left].filter((number) => number !== row.number);
            onChoose({ ...source, left: new Set(data.checked === true ? others : [...others, row.number]) });
          }}
        />
      ))}
      {table.leftOut.length > 0 && (
        <Disclosure title={texts.leftOut(above, table.leftOut.length - above)}>
          <ShortList texts={texts} lines={table.leftOut.map(({ number, text }) => texts.line(number, text))} />
        </Disclosure>
      )}
    </>
  );
};

const Columns = ({ source, table, language, texts, onChoose }: PartProps & { readonly table: Table }): ReactElement => {
  const styles = usePanelStyles();
  const { mapping, answers, draft } = source;
  const isNoise = ({ by, target }: ColumnMapping): boolean => by === "system" && target.kind === "leave-out";
  const noise = mapping.columns.filter(isNoise);
  const line = (column: ColumnMapping): ReactElement => (
    <ColumnLine
      key={column.index}
      table={table}
      column={column}
      decisions={draft?.decisions.filter(({ column: about, open }) => about === column.index && !open) ?? []}
      language={language}
      texts={texts}
      onTarget={(index, target) => onChoose({ ...source, mapping: withTarget(mapping, index, target) })}
      onAnswer={(id, answer) => onChoose({ ...source, answers: { ...answers, [id]: answer } })}
    />
  );
  if (mapping.fieldList) return <p className={styles.muted}>{texts.fields}</p>;
  return (
    <div className={styles.stack}>
      <ul className={styles.list}>{mapping.columns.filter((column) => !isNoise(column)).map(line)}</ul>
      {noise.length > 0 && (
        <Disclosure
          title={texts.system(
            noise.length,
            joinNames(
              noise.map(({ header }) => header),
              language,
            ),
          )}
        >
          <ul className={styles.list}>{noise.map(line)}</ul>
        </Disclosure>
      )}
    </div>
  );
};

const Questions = ({ source, language, texts, onChoose }: PartProps): ReactElement | null => {
  const styles = usePanelStyles();
  const questions = openQuestions(source);
  if (questions.length === 0) return null;
  return (
    <section className={styles.stack} aria-label={texts.questions}>
      <h3 className={styles.heading}>{texts.questions}</h3>
      {questions.map((decision) => (
        <DecisionLine
          key={decision.id}
          decision={decision}
          language={language}
          onAnswer={(id, answer) => onChoose({ ...source, answers: { ...source.answers, [id]: answer } })}
        />
      ))}
      <p className={styles.muted}>{texts.asTyped}</p>
    </section>
  );
};

/** What could not be understood, and what is to be done about rows. */
const Remarks = ({ source: { draft }, language, texts }: PartProps): ReactElement => {
  const styles = usePanelStyles();
  const warnings = draft?.issues.filter(({ severity }) => severity === "warning") ?? [];
  return (
    <>
      {draft?.notes.map((note) => (
        <p key={note.en} className={styles.muted}>
          {note[language]}
        </p>
      ))}
      {warnings.length > 0 && (
        <Disclosure title={texts.remarks(warnings.length)}>
          <ShortList
            texts={texts}
            lines={warnings.map(({ row, text }) => (row === null ? text[language] : texts.line(row, text[language])))}
          />
        </Disclosure>
      )}
    </>
  );
};

export const SourceCard = (props: SourceCardProps): ReactElement => {
  const styles = usePanelStyles();
  const { source, reader, offered, language, texts, onChoose, onRemove } = props;
  const { mapping, table: found } = source;
  const name = source.name || texts.pasted;
  const table = offered.find((one) => one.table.id === mapping.tableId)?.table;
  const choose = (tableId: string): void =>
    onChoose({
      mapping: asTable(reader.knowledge, found, tableId === "" ? null : tableId, { memory: reader.memory }),
      answers: {},
      left: source.left,
    });
  const unsure = mapping.columns.filter(({ sure }) => !sure).length;
  const columns = table && <Columns {...props} table={table} />;
  return (
    <section className={styles.stack} aria-label={name}>
      <div className={styles.between}>
        <h2 className={styles.title}>{name}</h2>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={texts.remove(name)} onClick={onRemove} />
      </div>
      <p className={styles.muted}>
        {joinParts([
          texts.rows(found.rows.length - source.left.size),
          mapping.columns.length > 0 ? texts.columns(mapping.columns.length) : null,
          unsure > 0 ? texts.check(unsure) : null,
        ])}
      </p>
      <Field label={texts.goesTo} hint={mapping.why[language]}>
        <Select value={mapping.tableId ?? ""} onChange={(_event, data) => choose(data.value)}>
          <option value="">{texts.leaveTable}</option>
          {offered.map((one) => (
            <option key={one.table.id} value={one.table.id}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      {table && (
        <>
          <Questions {...props} />
          <Lines {...props} />
          <Remarks {...props} />
          {isAsLastTime(source) ? <Disclosure title={texts.asLastTime(mapping.columns.length)}>{columns}</Disclosure> : columns}
        </>
      )}
    </section>
  );
};
