/** Tables of the plan as CSV files, in the form that whoever gets them needs. */
import { Button, Checkbox, Field, Radio, RadioGroup, Select, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CsvForm } from "../../plan/csv/tableCsv";
import type { Language } from "../../plan/language";
import { copyText } from "../../plan/panel/copyText";
import { usePanelStyles } from "../../plan/panel/styles";
import { subjectOf } from "../../plan/registry";
import type { Registry } from "../../plan/section";
import type { OpenPlan, PaneError, PlanHost } from "../planHost";
import { fileNameOf, saveFile } from "../saveFile";
import { csvTexts } from "./csvTexts";

export interface CsvViewProps {
  /** Id of the section whose tables are offered first, or null. */
  readonly section: string | null;
  readonly registry: Registry;
  readonly open: OpenPlan;
  readonly host: Pick<PlanHost, "csv">;
  readonly language: Language;
}

const separators = { comma: ",", semicolon: ";", tab: "\t" } as const;
const separatorNames = ["comma", "semicolon", "tab"] as const;

/** What a table is called: its section, and where that has several, what the table is in it. */
const tablesOf = ({ sections }: Registry, { cells }: OpenPlan, language: Language) =>
  sections.flatMap(({ id: section, name, tables }) =>
    tables
      .filter(({ id }) => (cells[id] ?? []).length > 0)
      .map(({ id }, index) => ({ id, section, label: index === 0 ? name[language] : `${name[language]} ${(index + 1).toString()}` })),
  );

export const CsvView = ({ section, registry, open, host, language }: CsvViewProps): ReactElement => {
  const styles = usePanelStyles();
  const own = csvTexts[language];
  const tables = tablesOf(registry, open, language);
  const [chosen, setChosen] = useState((tables.find((one) => one.section === section) ?? tables[0])?.id ?? "");
  const [form, setForm] = useState<CsvForm>({ delimiter: ",", bom: true, names: "labels" });
  const [figures, setFigures] = useState(false);
  const [said, setSaid] = useState<"saved" | "copied" | "copyFails" | null>(null);
  const [text, setText] = useState("");
  const [error, setError] = useState<PaneError | null>(null);

  const written = async (given: CsvForm): Promise<string | null> => {
    setSaid(null);
    const outcome = await host.csv(chosen, given, figures);
    setError(outcome.ok ? null : outcome.error);
    return outcome.ok ? outcome.value : null;
  };
  const save = async (): Promise<void> => {
    const content = await written(form);
    if (content === null) return;
    const label = tables.find(({ id }) => id === chosen)?.label ?? chosen;
    saveFile(`${fileNameOf(`${subjectOf(registry, open.plan).title} ${label}`)}.csv`, content, "text/csv");
    setSaid("saved");
  };
  const copy = async (): Promise<void> => {
    // The mark is for files: pasted, it would be a letter of the first header.
    const content = await written({ ...form, bom: false });
    if (content === null) return;
    const copied = await copyText(content);
    if (!copied) setText(content);
    setSaid(copied ? "copied" : "copyFails");
  };
  return (
    <div className={styles.view}>
      <p className={styles.body}>{own.lead}</p>
      <Field label={own.table}>
        <Select value={chosen} onChange={(_event, data) => setChosen(data.value)}>
          {tables.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.separator}>
        <Select
          value={separatorNames.find((name) => separators[name] === form.delimiter) ?? "comma"}
          onChange={(_event, data) =>
            setForm({ ...form, delimiter: separators[separatorNames.find((name) => name === data.value) ?? "comma"] })
          }
        >
          {separatorNames.map((name) => (
            <option key={name} value={name}>
              {own.separators[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.names}>
        <RadioGroup value={form.names} onChange={(_event, data) => setForm({ ...form, names: data.value === "ids" ? "ids" : "labels" })}>
          <Radio value="labels" label={own.labels} />
          <Radio value="ids" label={own.ids} />
        </RadioGroup>
      </Field>
      <div className={styles.tight}>
        <Checkbox checked={form.bom} label={own.bom} onChange={(_event, data) => setForm({ ...form, bom: data.checked === true })} />
        <Checkbox checked={figures} label={own.figures} onChange={(_event, data) => setFigures(data.checked === true)} />
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={chosen === ""} onClick={() => void save()}>
          {own.save}
        </Button>
        <Button disabled={chosen === ""} onClick={() => void copy()}>
          {own.copy}
        </Button>
      </div>
      <p className={styles.muted} role="status">
        {error ? `${error.text[language]} ${error.next[language]}` : said === null ? "" : own[said]}
      </p>
      {said === "copyFails" && (
        <Field label={own.text}>
          <Textarea readOnly value={text} resize="vertical" />
        </Field>
      )}
    </div>
  );
};
