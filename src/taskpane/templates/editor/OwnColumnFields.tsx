/** What an own column is called, holds and computes. */
import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useFormStyles } from "../../../plan/panel/styles";
import type { Table } from "../../../plan/table";
import { idFrom } from "../../../templates/document/newDocument";
import { pathOf } from "../../../templates/document/problem";
import { ownKinds, type DocumentText, type OwnColumn } from "../../../templates/document/schema";
import { bothOf } from "../../../templates/document/texts";
import { givenIn, problemAt, useEditing } from "./editing";
import { BothPlace, ChoicePlace } from "./fields";
import type { Path } from "./history";

const lineOf = (word: DocumentText): string => {
  const { en, zh } = givenIn(word);
  return en === undefined || zh === undefined || en === zh ? (en ?? zh ?? "") : `${en} | ${zh}`;
};

const wordOf = (line: string): DocumentText => {
  const [en = "", ...rest] = line.split(/[|｜]/).map((part) => part.trim());
  const zh = rest.join(" ");
  return zh === "" ? en : en === "" ? { zh } : { en, zh };
};

/** One word a line; what is typed stays as it is typed until the field is left. */
const Words = ({ path, words }: { readonly path: Path; readonly words: readonly DocumentText[] }): ReactElement => {
  const editing = useEditing();
  const { texts, change } = editing;
  const [typed, setTyped] = useState<string | null>(null);
  const problem = problemAt(editing, path);
  return (
    <Field label={texts.columns.words} hint={texts.columns.wordsHint} {...(problem ? { validationMessage: problem.said } : {})}>
      <Textarea
        data-path={pathOf(path)}
        resize="vertical"
        value={typed ?? words.map(lineOf).join("\n")}
        onChange={(_event, { value }) => {
          setTyped(value);
          const lines = value.split("\n").filter((line) => line.trim() !== "");
          change({ kind: "put", path, value: lines.map(wordOf), typed: true });
        }}
        onBlur={() => {
          setTyped(null);
          change({ kind: "settle" });
        }}
      />
    </Field>
  );
};

export interface OwnColumnFieldsProps {
  readonly table: Table;
  readonly index: number;
  readonly column: OwnColumn;
}

export const OwnColumnFields = ({ table, index, column }: OwnColumnFieldsProps): ReactElement => {
  const editing = useEditing();
  const form = useFormStyles();
  const { document, change, language, texts } = editing;
  const path: Path = ["ownColumns", table.id, index];
  const own = document.ownColumns?.[table.id] ?? [];
  const columns = [...table.columns, ...own.filter((one) => one.id !== column.id)];
  const problem = problemAt(editing, [...path, "formula"]) ?? problemAt(editing, [...path, "id"]);
  const formula = column.formula ?? "";
  const write = (value: string): void =>
    change({ kind: "put", path: [...path, "formula"], value: value === "" ? undefined : value, typed: true });
  /** An id as people read it, as soon as the column has a name; afterwards it stays. */
  const nameId = (): void => {
    const wanted = idFrom(bothOf(column.header).en);
    const isFree = ![...table.columns, ...own].some(({ id }) => id === wanted);
    if (/^own-\d+$/.test(column.id) && wanted !== "template" && isFree) change({ kind: "put", path: [...path, "id"], value: wanted });
  };
  return (
    // Leaving any of the fields is what counts, so the group listens.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={form.form} onBlur={nameId}>
      <BothPlace path={[...path, "header"]} label={texts.columns.header} isNeeded />
      <BothPlace path={[...path, "hint"]} label={texts.columns.hint} />
      <ChoicePlace
        path={[...path, "kind"]}
        label={texts.columns.kind}
        choices={ownKinds.map((id) => ({ id, label: texts.columns.kinds[id] }))}
      />
      {column.kind === "list" || column.words ? <Words path={[...path, "words"]} words={column.words ?? []} /> : null}
      {(table.shape === "rows" || column.formula !== undefined) && (
        <>
          <Field
            label={texts.columns.formula}
            hint={texts.columns.formulaHint}
            {...(problem ? { validationMessage: problem.said, validationState: "error" as const } : {})}
          >
            <Input
              data-path={pathOf([...path, "formula"])}
              value={formula}
              onChange={(_event, { value }) => write(value)}
              onBlur={() => change({ kind: "settle" })}
            />
          </Field>
          <Select
            aria-label={texts.columns.insert}
            value=""
            onChange={(_event, { value }) => value !== "" && write(`${formula === "" ? "=" : formula}{${value}}`)}
          >
            <option value="">{texts.columns.insert}</option>
            {columns.map(({ id, header }) => (
              <option key={id} value={id}>
                {bothOf(header)[language]}
              </option>
            ))}
          </Select>
        </>
      )}
    </div>
  );
};
