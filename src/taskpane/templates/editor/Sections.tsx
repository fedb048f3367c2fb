/** Which sections plans have, from which size on, which lead, and what the company says of each. */
import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sizeWords } from "../../../plan/commonWords";
import { joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { sizes } from "../../../plan/table";
import { labelOf } from "../../../plan/words";
import { templateById } from "../../../templates/builtIn";
import { problemAt, useEditing } from "./editing";
import { Entry } from "./Entry";
import { BothPlace, ChoicePlace } from "./fields";

export const Sections = (): ReactElement => {
  const editing = useEditing();
  const { document, change, registry, language, texts } = editing;
  const panel = usePanelStyles();
  const base = templateById(document.base);
  const chosen = document.sections ?? base.sections;
  const leads = document.leads ?? base.leads ?? [];
  const toggled = (list: readonly string[], id: string, isIn: boolean): readonly string[] =>
    isIn ? [...list.filter((one) => one !== id), id] : list.filter((one) => one !== id);
  return (
    <>
      <p className={panel.body}>{texts.sections.lead}</p>
      <ul className={panel.list}>
        {registry.sections
          .filter(({ sheet, part }) => sheet ?? part)
          .map(({ id, name, required = false, size }) => {
            const isIn = required || chosen.includes(id);
            const own = document.sizes?.[id] ?? size;
            return (
              <Entry
                key={id}
                id={id}
                name={name[language]}
                isOff={!isIn}
                isWrong={problemAt(editing, ["sizes", id])?.isError === true || problemAt(editing, ["guidance", id])?.isError === true}
                note={joinParts([
                  required ? texts.sections.always : isIn ? null : texts.sections.off,
                  labelOf(sizeWords, own, language),
                  document.guidance?.[id] === undefined ? null : texts.sections.guidance,
                ])}
              >
                <Checkbox
                  label={texts.sections.has}
                  checked={isIn}
                  disabled={required}
                  onChange={(_event, { checked }) =>
                    change({ kind: "put", path: ["sections"], value: toggled(chosen, id, checked === true) })
                  }
                />
                <Checkbox
                  label={texts.sections.lead1}
                  checked={leads.includes(id)}
                  onChange={(_event, { checked }) => change({ kind: "put", path: ["leads"], value: toggled(leads, id, checked === true) })}
                />
                <ChoicePlace
                  path={["sizes", id]}
                  label={texts.sections.size}
                  usual={size}
                  choices={sizes.map((one) => ({ id: one, label: labelOf(sizeWords, one, language) }))}
                />
                <BothPlace path={["guidance", id]} label={texts.sections.guidance} isLong />
              </Entry>
            );
          })}
      </ul>
    </>
  );
};
