/** The playbook in the pane: found as one types, filtered by theme, and taken into the log of objections or an action. */
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useState, type ReactElement } from "react";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import type { Cells } from "../../../plan/planData";
import { nameKey } from "../../../plan/wording";
import { labelOf } from "../../../plan/words";
import { actionTable } from "../../actions/table";
import { statusWords } from "../../actions/words";
import { isOpen } from "../../objections/figures";
import { objectionTable } from "../../objections/table";
import { objectionResultWords } from "../../objections/words";
import type { playbookPageTable } from "../../playbookSheet/table";
import type { stakeholderTable } from "../../stakeholders/table";
import { answerOf, withOwn } from "../figures/page";
import { indexOf, search } from "../figures/search";
import { loadSpelling, unspelled, type Spell } from "../figures/spelling";
import { entries } from "../words";
import type { Entry, ThemeId } from "../words/entry";
import { EntryCard } from "./EntryCard";
import { MakeSheet, ThemeSelect } from "./MakeSheet";
import type { PlaybookTexts } from "./texts";

export { texts } from "./texts";

type Props = PanelProps<
  PlaybookTexts,
  PlanWith<typeof objectionTable | typeof actionTable | typeof playbookPageTable | typeof stakeholderTable>
>;

/** How many entries show until somebody asks for all. */
const shownFirst = 20;

/** Days until an action that comes from an entry is due. */
const daysToDue = 7;

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

/** Rows of the log of objections that an entry can answer. */
const openObjections = ({ plan }: Props) => plan.objections.flatMap((objection, row) => (isOpen(objection) ? [{ row, objection }] : []));

const Places = ({
  entry,
  target,
  props,
}: {
  readonly entry: Entry;
  readonly target: number | null;
  readonly props: Props;
}): ReactElement => {
  const { plan, language, texts: own, today, tables, busy, onAdd, onChange } = props;
  const title = entry.title[language];
  const inPlan = answerOf(entry, plan.language);
  const objection = target === null ? undefined : plan.objections[target];
  const toLog = (): void => {
    if (target !== null && objection) {
      const answer = objection.answer === null ? inPlan : `${objection.answer}\n${inPlan}`;
      void onChange(objectionTable.id, target, { answer }, own.answered(objection.objection));
      return;
    }
    const row: Cells = {
      date: today,
      objection: entry.title[plan.language],
      answer: inPlan,
      result: labelOf(objectionResultWords, "open", plan.language),
    };
    void onAdd(objectionTable.id, [row], own.logged(title));
  };
  const toAction = (): void => {
    const row: Cells = {
      action: `${entry.title[plan.language]}${plan.language === "zh" ? "：" : ": "}${inPlan}`,
      ...(objection?.stakeholder ? { stakeholder: objection.stakeholder } : {}),
      due: today + daysToDue,
      status: labelOf(statusWords, "open", plan.language),
    };
    void onAdd(actionTable.id, [row], own.acted(title));
  };
  return (
    <>
      {tables[objectionTable.id] !== undefined && (
        <Button size="small" disabled={busy} aria-label={`${own.toLog}: ${title}`} onClick={toLog}>
          {own.toLog}
        </Button>
      )}
      {tables[actionTable.id] !== undefined && (
        <Button size="small" disabled={busy} aria-label={`${own.toAction}: ${title}`} onClick={toAction}>
          {own.toAction}
        </Button>
      )}
    </>
  );
};

const Book = ({ props }: { readonly props: Props }): ReactElement => {
  const { plan, language, texts: own, selected, onTask } = props;
  const styles = usePanelStyles();
  const spell = useSpelling();
  const [target, setTarget] = useState(selected);
  const [query, setQuery] = useState(selected === null ? "" : (plan.objections[selected]?.objection ?? ""));
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
  const open = openObjections(props);
  const person = target === null ? undefined : plan.objections[target]?.stakeholder;
  const style = plan.stakeholders.find(({ name }) => person && nameKey(name) === nameKey(person))?.socialStyle ?? null;
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
        {open.length > 0 && (
          <Field label={own.forObjection}>
            <Select value={target?.toString() ?? ""} onChange={(_event, data) => setTarget(data.value === "" ? null : Number(data.value))}>
              <option value="">{own.noObjection}</option>
              {open.map(({ row, objection }) => (
                <option key={row} value={row}>
                  {objection.objection}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {manner && person && (
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
            <Places entry={entry} target={target} props={props} />
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

export const Panel = (props: Props): ReactElement =>
  props.task === "add" ? (
    <MakeSheet {...props} rows={props.plan.playbookPage} language={props.language} planLanguage={props.plan.language} texts={props.texts} />
  ) : (
    <Book props={props} />
  );
