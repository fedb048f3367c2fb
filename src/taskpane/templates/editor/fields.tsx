/**
 * The fields of the editor, each tied to a place of the document: it shows what stands there, changes it, and says what is wrong with it.
 * `data-path` marks the place, so that a problem leads to its field.
 */
import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens, type FieldProps } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { languages, type Text } from "../../../plan/language";
import { useFormStyles } from "../../../plan/panel/styles";
import { pathOf } from "../../../templates/document/problem";
import type { DocumentText } from "../../../templates/document/schema";
import { languageNames } from "../../languageNames";
import { givenIn, keptText, problemAt, useEditing, type Editing } from "./editing";
import { valueAt, type Path } from "./history";

interface PlaceProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
}

const useStyles = makeStyles({
  pair: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  // Side by side where there is room, one below the other in a narrow pane.
  half: { flexGrow: 1, flexBasis: "120px", minWidth: 0, "& > *": { width: "100%", minWidth: 0 } },
});

const said = (editing: Editing, path: Path, isAlone = false): Pick<FieldProps, "validationMessage" | "validationState"> => {
  const problem = problemAt(editing, path, isAlone);
  return problem ? { validationMessage: problem.said, validationState: problem.isError ? "error" : "warning" } : {};
};

/** One text, blank where nothing is said. */
export const TextPlace = ({
  path,
  label,
  hint,
  placeholder,
  keepsBlank = false,
}: PlaceProps & { readonly placeholder?: string; /** Of a place that has to be there. */ readonly keepsBlank?: boolean }): ReactElement => {
  const editing = useEditing();
  const value = valueAt(editing.document, path);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...said(editing, path)}>
      <Input
        data-path={pathOf(path)}
        value={typeof value === "string" ? value : ""}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_event, { value: typed }) =>
          editing.change({ kind: "put", path, value: typed === "" && !keepsBlank ? undefined : typed, typed: true })
        }
        onBlur={() => editing.change({ kind: "settle" })}
      />
    </Field>
  );
};

/** A text in both languages; what the method says stands in it while nothing is said. */
export const BothPlace = ({
  path,
  label,
  hint,
  usual,
  isLong = false,
  isNeeded = false,
}: PlaceProps & { readonly usual?: Text; readonly isLong?: boolean; readonly isNeeded?: boolean }): ReactElement => {
  const editing = useEditing();
  const form = useFormStyles();
  const styles = useStyles();
  const given = givenIn(valueAt(editing.document, path) as DocumentText | undefined);
  const Box = isLong ? Textarea : Input;
  return (
    <Field {...(hint === undefined ? {} : { hint })} {...said(editing, path)}>
      <fieldset className={form.group}>
        <legend className={form.legend}>{label}</legend>
        <div className={styles.pair}>
          {languages.map((language) => (
            <div key={language} className={styles.half}>
              <Box
                lang={language}
                aria-label={`${label} (${languageNames[language]})`}
                data-path={pathOf(path)}
                value={given[language] ?? ""}
                placeholder={usual?.[language] ?? languageNames[language]}
                onChange={(_event: unknown, { value: typed }: { readonly value: string }) =>
                  editing.change({
                    kind: "put",
                    path,
                    value: keptText({ ...given, [language]: typed }) ?? (isNeeded ? { en: "" } : undefined),
                    typed: true,
                  })
                }
                onBlur={() => editing.change({ kind: "settle" })}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </Field>
  );
};

/** A number, or a share shown in per cent. */
export const NumberPlace = ({
  path,
  label,
  hint,
  usual,
  isShare = false,
}: PlaceProps & { readonly usual?: number; readonly isShare?: boolean }): ReactElement => {
  const editing = useEditing();
  const value = valueAt(editing.document, path);
  const scale = isShare ? 100 : 1;
  const shown = typeof value === "number" ? String(Number((value * scale).toFixed(6))) : typeof value === "string" ? value : "";
  // What is being typed may not be a number yet: "0." stands until the field is left.
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [shown]);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...said(editing, path)}>
      <Input
        data-path={pathOf(path)}
        inputMode="decimal"
        value={typed ?? shown}
        {...(usual === undefined ? {} : { placeholder: String(Number((usual * scale).toFixed(6))) })}
        onChange={(_event, { value: text }) => {
          const number = text.trim() === "" ? Number.NaN : Number(text.replace(",", "."));
          const isOpen = text.endsWith(".") || text.endsWith(",");
          setTyped(isOpen ? text : null);
          if (isOpen) return;
          const kept = Number.isNaN(number) ? (text.trim() === "" ? undefined : text) : Number((number / scale).toFixed(8));
          editing.change({ kind: "put", path, value: kept, typed: true });
        }}
        onBlur={() => {
          setTyped(null);
          editing.change({ kind: "settle" });
        }}
      />
    </Field>
  );
};

/** Yes, or what holds where nothing is said. */
export const CheckPlace = ({
  path,
  label,
  usual = false,
  disabled = false,
}: PlaceProps & { readonly usual?: boolean; readonly disabled?: boolean }): ReactElement => {
  const editing = useEditing();
  const value = valueAt(editing.document, path);
  return (
    <Field {...said(editing, path)}>
      <Checkbox
        label={label}
        disabled={disabled}
        checked={typeof value === "boolean" ? value : usual}
        data-path={pathOf(path)}
        onChange={(_event, { checked }) => editing.change({ kind: "put", path, value: checked === usual ? undefined : checked === true })}
      />
    </Field>
  );
};

/** One of several; `usual` is what holds where nothing is said, and is not written. */
export const ChoicePlace = ({
  path,
  label,
  hint,
  choices,
  usual,
}: PlaceProps & {
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly usual?: string;
}): ReactElement => {
  const editing = useEditing();
  const value = valueAt(editing.document, path);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...said(editing, path, true)}>
      <Select
        data-path={pathOf(path)}
        value={typeof value === "string" ? value : (usual ?? "")}
        onChange={(_event, { value: chosen }) => editing.change({ kind: "put", path, value: chosen === usual ? undefined : chosen })}
      >
        {choices.map(({ id, label: called }) => (
          <option key={id} value={id}>
            {called}
          </option>
        ))}
      </Select>
    </Field>
  );
};
