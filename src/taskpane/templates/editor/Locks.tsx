/** Sheets on which nothing is entered by hand. */
import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useFormStyles, usePanelStyles } from "../../../plan/panel/styles";
import { useEditing } from "./editing";
import { TextPlace } from "./fields";

export const Locks = (): ReactElement => {
  const { document, change, own, language, texts } = useEditing();
  const panel = usePanelStyles();
  const form = useFormStyles();
  const locked = document.locks?.sheets ?? [];
  const toggle = (id: string, isIn: boolean): void => {
    const now = [...locked.filter((one) => one !== id), ...(isIn ? [id] : [])];
    change({ kind: "put", path: ["locks", "sheets"], value: now.length === 0 ? undefined : now });
  };
  return (
    <div className={form.form}>
      <p className={panel.body}>{texts.locks.lead}</p>
      <fieldset className={form.group}>
        <legend className={form.legend}>{texts.locks.sheets}</legend>
        {own.sheets.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name[language]}
            checked={locked.includes(id)}
            data-path={locked.includes(id) ? `locks.sheets[${locked.indexOf(id).toString()}]` : undefined}
            onChange={(_event, { checked }) => toggle(id, checked === true)}
          />
        ))}
      </fieldset>
      <TextPlace path={["locks", "password"]} label={texts.locks.password} hint={texts.locks.passwordHint} />
    </div>
  );
};
