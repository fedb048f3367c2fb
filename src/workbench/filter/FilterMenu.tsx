/** The menu of a column: sort, clear, apply again, and the values that show. Enter applies, Escape leaves. */
import { useEffect, useMemo, useRef, useState } from "react";

import type { Filter } from "../../host/model/filters";
import type { FilterCriteria } from "../../host/model/state";
import type { Bench } from "../bench";
import { deskTextsIn } from "../deskTexts";
import type { Messages } from "../messages";
import { useKeysOf } from "../useKeysOf";
import { meaningWords } from "./meaningWords";
import { filterColumn, headerOf, itemsOf, reapply, sortColumn } from "./filterEdits";

interface FilterMenuProps {
  readonly bench: Bench;
  readonly filter: Filter;
  readonly column: number;
  readonly messages: Messages;
  readonly style: React.CSSProperties;
  readonly refuse: (message: string) => void;
  readonly onClose: () => void;
}

/** A list that one can still look through. */
const mostListed = 1000;

const inWords = (criteria: FilterCriteria | undefined, language: Messages["language"]): string | null => {
  if (criteria?.filterOn === "Other") return criteria.meaning && meaningWords(criteria.meaning, language);
  if (criteria?.filterOn === "Custom")
    return [criteria.criterion1, criteria.criterion2].filter((one) => one !== null).join(criteria.operator === "Or" ? " / " : " + ");
  return criteria && "criterion1" in criteria ? `${criteria.filterOn} ${criteria.criterion1}` : null;
};

export function FilterMenu({ bench, filter, column, messages, style, refuse, onClose }: FilterMenuProps): React.JSX.Element {
  const { sheet } = bench;
  const texts = deskTextsIn(messages.language).filter;
  const menu = useKeysOf<HTMLDivElement>((event) => {
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) apply();
    else return false;
    return true;
  });
  const items = useMemo(() => itemsOf(bench, sheet, filter, column), [bench, sheet, filter, column]);
  const [chosen, setChosen] = useState(() => new Set(items.filter(({ isShown }) => isShown).map(({ text }) => text)));
  const [search, setSearch] = useState("");
  const own = filter.criteria.get(column);
  const condition = inWords(own, messages.language);
  const found = items.filter(({ text }) => text.toLowerCase().includes(search.trim().toLowerCase()));
  const listed = found.slice(0, mostListed);

  useEffect(() => {
    menu.current?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }, [menu]);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const element = menu.current;
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !element?.contains(relatedTarget)) close.current();
    };
    element?.addEventListener("focusout", onFocusOut);
    return () => {
      element?.removeEventListener("focusout", onFocusOut);
    };
  }, [menu]);

  const run = (act: () => string | null): void => {
    const refused = act();
    onClose();
    if (refused !== null) refuse(refused);
  };
  const apply = (): void => {
    // A search narrows what is chosen to what was found.
    const wanted = search.trim() === "" ? items.filter(({ text }) => chosen.has(text)) : found.filter(({ text }) => chosen.has(text));
    if (wanted.length === 0) refuse(texts.nothing);
    else if (wanted.length === items.length) run(() => (own ? filterColumn(bench, sheet, filter, column, null) : null));
    else run(() => filterColumn(bench, sheet, filter, column, { filterOn: "Values", values: wanted.map(({ text }) => text) }));
  };
  const toggle = (some: readonly string[], isOn: boolean): void => {
    const next = new Set(chosen);
    for (const text of some)
      if (isOn) next.add(text);
      else next.delete(text);
    setChosen(next);
  };
  const isAll = found.length > 0 && found.every(({ text }) => chosen.has(text));

  return (
    <div
      ref={menu}
      className="filter-menu"
      role="dialog"
      aria-label={texts.button(headerOf(sheet, filter, column))}
      data-testid="filter-menu"
      data-own-keys=""
      style={style}
    >
      <div className="filter-commands">
        {[true, false].map((ascending) => (
          <button
            key={String(ascending)}
            type="button"
            data-testid={ascending ? "sort-ascending" : "sort-descending"}
            onClick={() => {
              run(() => sortColumn(bench, sheet, filter, column, ascending));
            }}
          >
            {ascending ? texts.ascending : texts.descending}
          </button>
        ))}
        <button
          type="button"
          data-testid="filter-clear"
          disabled={!own}
          onClick={() => {
            run(() => filterColumn(bench, sheet, filter, column, null));
          }}
        >
          {texts.clear}
        </button>
        <button
          type="button"
          disabled={filter.criteria.size === 0}
          onClick={() => {
            run(() => reapply(bench, sheet, filter));
          }}
        >
          {texts.reapply}
        </button>
      </div>
      {condition !== null && <p>{texts.condition(condition)}</p>}
      {own?.filterOn === "Other" && !own.meaning && <p>{texts.unknown}</p>}
      <input
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        data-testid="filter-search"
        value={search}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          setSearch(wanted);
          setChosen(new Set(items.filter(({ text }) => text.toLowerCase().includes(wanted.trim().toLowerCase())).map(({ text }) => text)));
        }}
      />
      <fieldset>
        <legend className="visually-hidden">{texts.values}</legend>
        <label>
          <input
            type="checkbox"
            data-testid="filter-all"
            checked={isAll}
            onChange={() => {
              toggle(
                found.map(({ text }) => text),
                !isAll,
              );
            }}
          />
          {texts.all}
        </label>
        {listed.map(({ text }) => (
          <label key={text}>
            <input
              type="checkbox"
              checked={chosen.has(text)}
              onChange={() => {
                toggle([text], !chosen.has(text));
              }}
            />
            {text === "" ? texts.blanks : text}
          </label>
        ))}
      </fieldset>
      {found.length > listed.length && <p>{texts.tooMany(mostListed)}</p>}
      <div className="answers">
        <button type="button" className="primary" data-testid="filter-apply" onClick={apply}>
          {texts.apply}
        </button>
        <button type="button" onClick={onClose}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}
