/** The stakeholders in the pane: add one by a line or by form, the map, and everybody with what to do next, most urgent first. */
import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { schema } from "../../template/schema";
import { formatIndex, formatScore, joinParts } from "../panel/format";
import { QuickAdd } from "../panel/QuickAdd";
import { Reason } from "../panel/Reason";
import { RowForm } from "../panel/RowForm";
import { usePanelStyles } from "../panel/styles";
import type { PanelProps } from "../panel/types";
import type { StakeholderTexts } from "./panelTexts";
import { peopleOf, type PersonView } from "./people";
import { isSamePerson } from "./samePerson";
import { StakeholderMap } from "./StakeholderMap";

type Props = PanelProps<StakeholderTexts>;

const firstFields = ["name", "title", "level", "function", "role", "attitude", "closeness"] as const;

const PersonCard = ({
  person,
  texts,
  shared,
  onShow,
}: Pick<Props, "texts" | "shared" | "onShow"> & { readonly person: PersonView }): ReactElement => {
  const styles = usePanelStyles();
  const lifts = person.lifts.map((lift) => texts.lift(lift.change, formatScore(lift.priority)));
  const reason =
    person.influence === null ? [texts.unknownFigure] : [texts.whyPriority(formatScore(person.influence), ...person.factors), ...lifts];
  return (
    <>
      <div className={styles.between}>
        <h3 className={styles.title}>{person.name}</h3>
        <span className={person.urgent ? `${styles.figure} ${styles.attention}` : styles.figure}>
          {texts.priority} {person.priority === null ? "–" : formatScore(person.priority)}
        </span>
      </div>
      <p className={styles.muted}>{joinParts([person.title, ...person.words])}</p>
      {person.backing !== null && (
        <p className={styles.muted}>
          {joinParts([`${texts.influence} ${formatScore(person.influence ?? 0)}`, `${texts.backing} ${formatIndex(person.backing)}`])}
        </p>
      )}
      {person.nextMove !== null && <p className={styles.body}>{person.nextMove}</p>}
      <Reason labels={shared} about={person.name} lines={reason}>
        <Button size="small" aria-label={`${shared.showMe}: ${person.name}`} onClick={() => onShow("stakeholders", person.row)}>
          {shared.showMe}
        </Button>
      </Reason>
    </>
  );
};

export const StakeholderPanel = (props: Props): ReactElement => {
  const { plan, language, texts, form, busy, adding, onAddingChange, onShow, onAdd, selected } = props;
  const styles = usePanelStyles();
  const cards = useRef(new Map<number, HTMLLIElement>());
  const people = peopleOf(plan, language);

  const choose = (row: number): void => {
    cards.current.get(row)?.scrollIntoView({ block: "nearest" });
    onShow("stakeholders", row);
  };

  if (adding)
    return (
      <RowForm
        table={schema.stakeholders}
        first={firstFields}
        language={language}
        planLanguage={plan.language}
        texts={form}
        busy={busy}
        onCancel={() => onAddingChange(false)}
        onSave={(cells) => {
          void onAdd("stakeholders", cells, texts.added(String(cells["name"]))).then((stands) => {
            if (stands) onAddingChange(false);
          });
        }}
      />
    );

  return (
    <div className={styles.view}>
      <QuickAdd
        table="stakeholders"
        plan={plan}
        language={language}
        texts={form}
        label={texts.quickLabel}
        placeholder={texts.quickPlaceholder}
        hint={texts.quickHint}
        busy={busy}
        twin={(name) => plan.stakeholders.find((person) => isSamePerson(person.name, name))?.name}
        onAdd={(cells, name) => onAdd("stakeholders", cells, texts.added(name))}
        onForm={() => onAddingChange(true)}
      />
      {people.length === 0 ? (
        <p className={styles.body}>{texts.empty}</p>
      ) : (
        <>
          <StakeholderMap people={people} texts={texts} onChoose={choose} />
          <h2 className={styles.heading}>{texts.list}</h2>
          <ul className={styles.list}>
            {people.map((person) => (
              <li
                key={person.row}
                className={styles.card}
                aria-current={selected === person.row ? "true" : undefined}
                ref={(element) => {
                  if (element) cards.current.set(person.row, element);
                  else cards.current.delete(person.row);
                }}
              >
                <PersonCard person={person} texts={texts} shared={props.shared} onShow={onShow} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
