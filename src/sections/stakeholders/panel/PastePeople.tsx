/** Pasting a block of people: see how it is read, put right what is not, leave out whom the plan has already, add the others at once. */
import { Button, Checkbox, Field, makeStyles, mergeClasses, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import { joinParts } from "../../../plan/panel/format";
import { useFormStyles, usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import {
  guessMapping,
  peopleColumns,
  peopleIn,
  readBlock,
  type Block,
  type Mapping,
  type PastedPerson,
  type Reading,
} from "./pastedPeople";
import type { StakeholderTexts } from "./texts";
import type { PlanWith } from "../../../plan/plan";
import { stakeholderTable } from "../table";
import { joinNames } from "../../../plan/wording";

/** Fields of a column that are shown beside its mapping. */
const samples = 3;

const useStyles = makeStyles({
  mapping: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS, alignItems: "center" },
  sample: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

type Props = Pick<
  PanelProps<StakeholderTexts, PlanWith<typeof stakeholderTable>>,
  "plan" | "language" | "texts" | "form" | "busy" | "onTask" | "onAdd"
>;

interface MappingProps extends Pick<Props, "language" | "texts"> {
  readonly block: Block;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const ColumnMapping = ({ block, mapping, language, texts, onChange }: MappingProps): ReactElement => {
  const styles = usePanelStyles();
  const own = useStyles();
  const form = useFormStyles();
  const [header = []] = block.rows;
  const body = block.rows.slice(block.hasHeader ? 1 : 0);
  const choose = (index: number, id: string): void =>
    onChange(mapping.map((one, at) => (at === index ? (id === "" ? null : id) : one === id ? null : one)));
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>{texts.pasteColumns}</legend>
      <div className={own.mapping}>
        {mapping.map((id, index) => {
          const sample = body.slice(0, samples).flatMap((row) => (row[index] === "" ? [] : (row[index] ?? [])));
          const title = block.hasHeader ? (header[index] ?? "") : sample.join(", ");
          return [
            <span key={`sample${index.toString()}`} className={mergeClasses(styles.muted, own.sample)} title={sample.join(", ")}>
              {title === "" ? texts.pasteColumn(index + 1) : title}
            </span>,
            <Select
              key={`choice${index.toString()}`}
              size="small"
              aria-label={texts.pasteMap(index + 1, title)}
              value={id ?? ""}
              onChange={(_event, data) => choose(index, data.value)}
            >
              <option value="">{texts.pasteLeaveOut}</option>
              {peopleColumns.map((column) => (
                <option key={column.id} value={column.id}>
                  {column.header[language]}
                </option>
              ))}
            </Select>,
          ];
        })}
      </div>
    </fieldset>
  );
};

interface PersonProps extends Pick<Props, "language" | "texts" | "form"> {
  readonly person: PastedPerson;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

const PersonLine = ({ person, language, texts, form, chosen, onChoose }: PersonProps): ReactElement => {
  const styles = usePanelStyles();
  const understood = Object.entries(person.cells).flatMap(([id, content]) => {
    const column = peopleColumns.find((one) => one.id === id);
    return id === "name" || content === null || column?.holds.kind === "date" ? [] : [String(content)];
  });
  return (
    <li className={styles.tight}>
      <Checkbox label={person.name} checked={chosen} onChange={(_event, data) => onChoose(data.checked === true)} />
      {understood.length > 0 && <span className={styles.muted}>{joinParts(understood)}</span>}
      {person.twin !== null && <span className={mergeClasses(styles.muted, styles.attention)}>▲ {texts.pasteTwin(person.twin)}</span>}
      {person.unclear.length > 0 && (
        <span className={mergeClasses(styles.muted, styles.attention)}>▲ {form.notUnderstood(joinNames(person.unclear, language))}</span>
      )}
    </li>
  );
};

export const PastePeople = ({ plan, language, texts, form, busy, onTask, onAdd }: Props): ReactElement => {
  const styles = usePanelStyles();
  const formStyles = useFormStyles();
  const [pasted, setPasted] = useState("");
  const [ownReading, setOwnReading] = useState<Reading | null>(null);
  const [ownHeader, setOwnHeader] = useState<boolean | null>(null);
  const [ownMapping, setOwnMapping] = useState<Mapping | null>(null);
  /** Choices that differ from the proposal, by position. */
  const [choices, setChoices] = useState<Readonly<Record<number, boolean>>>({});

  const read = readBlock(pasted);
  const block: Block = { ...read, hasHeader: ownHeader ?? read.hasHeader };
  const reading = ownReading ?? block.reading;
  const mapping = ownMapping ?? guessMapping(block);
  const known = plan.stakeholders.map(({ name }) => name);
  const people = peopleIn(block, reading, mapping, known, plan.language, language);
  const isChosen = (person: PastedPerson, index: number): boolean => choices[index] ?? person.twin === null;
  const chosen = people.filter(isChosen);

  const begin = (text: string): void => {
    setPasted(text);
    setOwnMapping(null);
    setOwnReading(null);
    setOwnHeader(null);
    setChoices({});
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen.length === 0) return;
    void onAdd(
      stakeholderTable.id,
      chosen.map(({ cells }) => cells),
      texts.pasted(chosen.length),
    ).then((stands) => {
      if (stands) onTask("list", null);
    });
  };

  return (
    <form className={formStyles.form} onSubmit={submit}>
      <Field label={texts.pasteLabel} hint={texts.pasteHint}>
        <Textarea value={pasted} rows={6} resize="vertical" onChange={(_event, data) => begin(data.value)} />
      </Field>
      {block.lines.length > 0 && (
        <>
          <Field label={texts.pasteReading}>
            <Select value={reading} onChange={(_event, data) => setOwnReading(data.value === "columns" ? "columns" : "lines")}>
              <option value="columns">{texts.pasteByColumns}</option>
              <option value="lines">{texts.pasteByLines}</option>
            </Select>
          </Field>
          <Checkbox
            label={texts.pasteHeader}
            checked={block.hasHeader}
            onChange={(_event, data) => {
              setOwnHeader(data.checked === true);
              setOwnMapping(null);
            }}
          />
          {reading === "columns" && (
            <ColumnMapping block={block} mapping={mapping} language={language} texts={texts} onChange={setOwnMapping} />
          )}
          <section className={styles.stack} aria-label={texts.pastePreview}>
            <h2 className={styles.heading}>{texts.pastePreview}</h2>
            {people.length === 0 && <p className={styles.body}>{texts.pasteNobody}</p>}
            <ul className={styles.list}>
              {people.map((person, index) => (
                <PersonLine
                  // Two people may be called the same: the position is what tells them apart.
                  key={`${index.toString()}${person.name}`}
                  person={person}
                  language={language}
                  texts={texts}
                  form={form}
                  chosen={isChosen(person, index)}
                  onChoose={(value) => setChoices((before) => ({ ...before, [index]: value }))}
                />
              ))}
            </ul>
          </section>
        </>
      )}
      <div className={formStyles.buttons}>
        <Button type="submit" appearance="primary" disabled={busy || chosen.length === 0}>
          {texts.pasteAdd(chosen.length)}
        </Button>
        <Button onClick={() => onTask("list", null)}>{form.cancel}</Button>
      </div>
    </form>
  );
};
