/** What a template is called, how its plans begin, and what a manager may change in them. */
import { Button, Checkbox, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sizeWords } from "../../../plan/commonWords";
import { languages } from "../../../plan/language";
import { useFormStyles } from "../../../plan/panel/styles";
import { sizes } from "../../../plan/table";
import { labelOf } from "../../../plan/words";
import { templates } from "../../../templates/builtIn";
import { states } from "../../../templates/document/schema";
import { languageNames } from "../../languageNames";
import { problemAt, useEditing } from "./editing";
import { BothPlace, CheckPlace, ChoicePlace, NumberPlace, TextPlace } from "./fields";

const mays = ["words", "numbers", "sections", "size"] as const;

export const General = (): ReactElement => {
  const editing = useEditing();
  const { document, change, language, texts } = editing;
  const form = useFormStyles();
  const { general } = texts;
  const wrong = problemAt(editing, ["languages"]);
  return (
    <div className={form.form}>
      <BothPlace path={["name"]} label={general.name} isNeeded />
      <BothPlace path={["purpose"]} label={general.purpose} isLong isNeeded />
      <TextPlace path={["id"]} label={general.id} hint={general.idHint} keepsBlank />
      <ChoicePlace path={["base"]} label={general.base} choices={templates.map(({ id, name }) => ({ id, label: name[language] }))} />
      <ChoicePlace path={["size"]} label={general.size} choices={sizes.map((id) => ({ id, label: labelOf(sizeWords, id, language) }))} />
      <Field {...(wrong ? { validationMessage: wrong.said } : {})}>
        <fieldset className={form.group}>
          <legend className={form.legend}>{general.languages}</legend>
          {languages.map((one) => (
            <Checkbox
              key={one}
              label={<span lang={one}>{languageNames[one]}</span>}
              checked={document.languages.includes(one)}
              onChange={(_event, { checked }) =>
                change({
                  kind: "put",
                  path: ["languages"],
                  value: languages.filter((known) => (known === one ? checked === true : document.languages.includes(known))),
                })
              }
            />
          ))}
        </fieldset>
      </Field>
      <ChoicePlace path={["state"]} label={general.state} choices={states.map((id) => ({ id, label: general.states[id] }))} />
      <NumberPlace path={["version"]} label={general.version} />
      <TextPlace path={["currency"]} label={general.currency} hint={general.currencyHint} />
      <NumberPlace path={["fiscalYearStart"]} label={general.fiscal} usual={1} />
      {document.example && (
        <Field label={general.example(Object.values(document.example.rows).reduce((sum, rows) => sum + rows.length, 0))}>
          <Button onClick={() => change({ kind: "put", path: ["example"], value: undefined })}>{general.noExample}</Button>
        </Field>
      )}
      <fieldset className={form.group}>
        <legend className={form.legend}>{general.may}</legend>
        {mays.map((what) => (
          <CheckPlace key={what} path={["may", what]} label={general.mays[what]} usual />
        ))}
      </fieldset>
    </div>
  );
};
