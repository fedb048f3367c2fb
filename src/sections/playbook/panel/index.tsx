/** The playbook in the pane: found as one types, filtered by theme, and taken to where it is needed. */
import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useState, type ReactElement } from "react";
import { formatDate, joinParts } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { nameKey } from "../../../plan/wording";
import { isOpen } from "../../objections/figures";
import { isOver } from "../../visits/figures";
import { withOwn } from "../figures/page";
import { indexOf, search } from "../figures/search";
import { loadSpelling, unspelled, type Spell } from "../figures/spelling";
import { entries } from "../words";
import type { ThemeId } from "../words/entry";
import { EntryCard } from "./EntryCard";
import { MakeSheet, ThemeSelect } from "./MakeSheet";
import { Places, type PlaybookProps } from "./Places";

export { texts } from "./texts";

/** A long objection must not push the choice out of the pane. */
const useStyles = makeStyles({ choice: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } } });

/** How many entries show until somebody asks for all. */
const shownFirst = 20;

/** How Chinese is spelled, once it is there. */
const useSpelling = (): Spell => {
  const [spell, setSpell] = useState<Spell>(() => unspelled);
  useEffect(() => {
    let wanted = true;
    void loadSpelling().then((loaded) => {
      if (wanted) setSpell(() => loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return spell;
};

interface Row {
  readonly row: number;
  readonly name: string;
}

/** Objections that wait for an answer. */
const openObjections = ({ plan }: PlaybookProps): readonly Row[] =>
  plan.objections.flatMap((objection, row) => (isOpen(objection) ? [{ row, name: objection.objection }] : []));

/** Visits to come, the next first; those without a date last. */
const visitsToCome = ({ plan, today }: PlaybookProps): readonly Row[] =>
  plan.visits
    .map((visit, row) => ({ visit, row }))
    .filter(({ visit }) => visit.stakeholder !== "" && !isOver(visit, today))
    .sort((left, right) => (left.visit.date ?? Infinity) - (right.visit.date ?? Infinity) || left.row - right.row)
    .map(({ visit: { stakeholder, date }, row }) => ({ row, name: joinParts([stakeholder, date === null ? null : formatDate(date)]) }));

const RowSelect = ({
  label,
  none,
  rows,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly none: string;
  readonly rows: readonly Row[];
  readonly chosen: number | null;
  readonly onChoose: (row: number | null) => void;
}): ReactElement => (
  <Field label={label}>
    <Select
      className={useStyles().choice}
      value={chosen?.toString() ?? ""}
      onChange={(_event, data) => onChoose(data.value === "" ? null : Number(data.value))}
    >
      <option value="">{none}</option>
      {rows.map(({ row, name }) => (
        <option key={row} value={row}>
          {name}
        </option>
      ))}
    </Select>
  </Field>
);

const Book = ({ props }: { readonly props: PlaybookProps }): ReactElement => {
  const { plan, language, texts: own, about, onTask } = props;
  const styles = usePanelStyles();
  const spell = useSpelling();
  const open = openObjections(props);
  const visits = visitsToCome(props);
  const [query, setQuery] = useState(about ?? "");
  const [target, setTarget] = useState(() => open.find(({ name }) => about !== null && nameKey(name) === nameKey(about))?.row ?? null);
  const [visit, setVisit] = useState<number | null>(null);
  const [theme, setTheme] = useState<ThemeId | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const typed = useDeferredValue(query);
  const index = useMemo(() => indexOf(withOwn(entries, plan.playbookPage), spell), [spell, plan.playbookPage]);
  const { entries: found, near } = useMemo(
    () => search(theme === null ? index : index.filter(({ entry }) => entry.theme === theme), typed),
    [index, theme, typed],
  );
  const shown = all ? found : found.slice(0, shownFirst);
  const asking = plan.objections[target ?? -1]?.stakeholder ?? "";
  // Who objects is visited next: the answer belongs on that card.
  const next = visits.find(({ row }) => asking !== "" && nameKey(plan.visits[row]?.stakeholder ?? "") === nameKey(asking))?.row ?? null;
  const card = visit ?? next;
  const person = plan.visits[card ?? -1]?.stakeholder ?? asking;
  const style = plan.stakeholders.find(({ name }) => person !== "" && nameKey(name) === nameKey(person))?.socialStyle ?? null;
  const manner = style === null ? undefined : entries.find((entry) => entry.style === style);
  return (
    <div className={styles.view}>
      <div className={styles.stack}>
        <Field label={own.search} hint={own.hint}>
          <Input
            type="search"
            value={query}
            onChange={(_event, data) => {
              setQuery(data.value);
              setAll(false);
            }}
          />
        </Field>
        <ThemeSelect theme={theme} label={own.theme} all={own.allThemes} language={language} onChoose={setTheme} />
        {open.length > 0 && <RowSelect label={own.forObjection} none={own.noObjection} rows={open} chosen={target} onChoose={setTarget} />}
        {visits.length > 0 && <RowSelect label={own.visit} none={own.noVisit} rows={visits} chosen={card} onChoose={setVisit} />}
        {manner && (
          <p className={styles.muted}>
            <strong>{own.manner(person)}</strong> {manner.how[language]}
          </p>
        )}
      </div>
      <p className={styles.muted} role="status">
        {found.length === 0 ? own.nothing : near ? own.near(found.length) : own.count(found.length)}
      </p>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <EntryCard
            key={entry.id}
            entry={entry}
            open={opened === entry.id}
            language={language}
            texts={own}
            onToggle={() => setOpened(opened === entry.id ? null : entry.id)}
          >
            <Places entry={entry} target={target} visit={card} props={props} />
          </EntryCard>
        ))}
      </ul>
      <div className={styles.buttons}>
        {shown.length < found.length && <Button onClick={() => setAll(true)}>{own.showAll(found.length)}</Button>}
        <Button appearance="subtle" onClick={() => onTask("add")}>
          {own.make}
        </Button>
      </div>
    </div>
  );
};

export const Panel = (props: PlaybookProps): ReactElement =>
  props.task === "add" ? (
    <MakeSheet {...props} rows={props.plan.playbookPage} language={props.language} planLanguage={props.plan.language} texts={props.texts} />
  ) : (
    <Book props={props} />
  );
