/** The words of the lists as the company calls them, which of them are offered, and the numbers that figures take. */
import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { Registry } from "../../../plan/section";
import type { Term, Vocabulary } from "../../../plan/words";
import { pathOf } from "../../../templates/document/problem";
import { bothOf } from "../../../templates/document/texts";
import { templateById } from "../../../templates/builtIn";
import { problemAt, useEditing, type Editing } from "./editing";
import { Entry } from "./Entry";
import { BothPlace, NumberPlace } from "./fields";

/** Lists whose words may be called otherwise: those that stand with a section. */
const isOfSection = ({ sections }: Registry, list: Vocabulary): boolean =>
  list.numbers !== true && sections.some(({ words = [] }) => words.some(({ id }) => id === list.id));

const listOf = ({ registry, spot }: Pick<Editing, "registry" | "spot">): Vocabulary | null =>
  registry.lists.find(({ id }) => id === spot.list) ?? registry.lists.find(({ id }) => id === "role") ?? registry.lists[0] ?? null;

const WordEntry = ({ list, term }: { readonly list: Vocabulary; readonly term: Term }): ReactElement => {
  const editing = useEditing();
  const { document, change, registry, language, texts } = editing;
  const said = document.words?.[list.id];
  const own = said?.own?.[term.id];
  const usualOffer = templateById(document.base).offers[list.id];
  const words = list.terms.filter(({ onlyAnswer }) => !onlyAnswer).map(({ id }) => id);
  const offered = said?.offered ?? usualOffer ?? words;
  const isOffered = offered.includes(term.id);
  const number = document.numbers?.[list.id]?.[term.id] ?? registry.settings[list.id]?.[term.id];
  const called = own?.label === undefined ? term.label[language] : bothOf(own.label)[language];
  const isProcess = document.process !== undefined && list.id === "stage";
  const isWordy = isOfSection(registry, list) && !isProcess;
  const path = ["words", list.id, "own", term.id];
  const problem = problemAt(editing, path) ?? problemAt(editing, ["numbers", list.id, term.id]);
  const offer = (isIn: boolean): void => {
    const now = words.filter((id) => (id === term.id ? isIn : offered.includes(id)));
    const isUsual = now.length === (usualOffer ?? words).length && now.every((id) => (usualOffer ?? words).includes(id));
    change({ kind: "put", path: ["words", list.id, "offered"], value: isUsual ? undefined : now });
  };
  return (
    <Entry
      id={term.id}
      name={called}
      isOff={!isOffered && term.onlyAnswer !== true}
      isWrong={problem?.isError === true}
      note={joinParts([
        called === term.label[language] ? null : texts.editor.usual(term.label[language]),
        isOffered || term.onlyAnswer === true ? null : texts.words.notOffered,
        number === undefined ? null : number.toString(),
      ])}
    >
      {isProcess && <span>{texts.words.byProcess}</span>}
      {isWordy && (
        <>
          <BothPlace path={[...path, "label"]} label={texts.words.called} usual={term.label} />
          {term.onlyAnswer !== true && (
            <Checkbox label={texts.words.offered} checked={isOffered} onChange={(_event, { checked }) => offer(checked === true)} />
          )}
          <Field label={texts.words.spellings} hint={texts.words.spellingsHint}>
            <Input
              data-path={pathOf([...path, "spellings"])}
              value={(own?.spellings ?? []).join(";")}
              onChange={(_event, { value }) =>
                change({ kind: "put", path: [...path, "spellings"], value: value === "" ? undefined : value.split(/[;；]/), typed: true })
              }
              onBlur={() => {
                const kept = (own?.spellings ?? []).map((one) => one.trim()).filter((one) => one !== "");
                change({ kind: "put", path: [...path, "spellings"], value: kept.length === 0 ? undefined : kept, typed: true });
                change({ kind: "settle" });
              }}
            />
          </Field>
        </>
      )}
      {number !== undefined && !isProcess && (
        <NumberPlace
          path={["numbers", list.id, term.id]}
          label={texts.words.number}
          {...(registry.settings[list.id]?.[term.id] === undefined ? {} : { usual: registry.settings[list.id]?.[term.id] ?? 0 })}
        />
      )}
    </Entry>
  );
};

export const Words = (): ReactElement => {
  const editing = useEditing();
  const { registry, go, language, texts } = editing;
  const panel = usePanelStyles();
  const list = listOf(editing);
  return (
    <>
      <Field label={texts.words.list}>
        <Select value={list?.id ?? ""} onChange={(_event, { value }) => go({ list: value, entry: null })}>
          {registry.lists.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
        </Select>
      </Field>
      {list?.meaning && <p className={panel.muted}>{list.meaning[language]}</p>}
      {list && (
        <ul className={panel.list}>
          {list.terms.map((term) => (
            <WordEntry key={term.id} list={list} term={term} />
          ))}
        </ul>
      )}
    </>
  );
};
