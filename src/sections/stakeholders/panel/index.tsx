/**
 * The stakeholders in the pane: add one by a line or by form, paste a list, map and org chart, and everybody with what to do next, most
 * urgent first.
 */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatIndex, formatScore, joinParts } from "../../../plan/panel/format";
import { QuickAdd } from "../../../plan/panel/QuickAdd";
import { Reason } from "../../../plan/panel/Reason";
import { RowButtons } from "../../../plan/panel/RowButtons";
import { RowCard } from "../../../plan/panel/RowCard";
import { asksForForm, RowEntry } from "../../../plan/panel/RowEntry";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import { OrgChart } from "./OrgChart";
import { stakeholderQuickAdd } from "../quickAdd";
import { stakeholderTexts, type StakeholderTexts } from "./texts";
import { PastePeople } from "./PastePeople";
import { peopleOf, type PersonView } from "./people";
import { isSamePerson } from "./samePerson";
import { StakeholderMap } from "./StakeholderMap";
import { StandingCard } from "./StandingCard";
import type { PlanWith } from "../../../plan/plan";
import { stakeholderTable } from "../table";

type Props = PanelProps<StakeholderTexts, PlanWith<typeof stakeholderTable>>;

const firstFields = ["name", "title", "level", "function", "role", "attitude", "closeness"] as const;

type CardProps = Pick<
  Props,
  "texts" | "shared" | "form" | "task" | "selected" | "cards" | "offers" | "onAbout" | "onOpen" | "onShow" | "onTask"
> & {
  readonly person: PersonView;
};

const PersonCard = ({ person, ...props }: CardProps): ReactElement => {
  const { texts, shared, task, selected } = props;
  const styles = usePanelStyles();
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
      <Reason labels={shared} about={person.name} lines={person.reasons} asked={task === "why" && selected === person.row}>
        <RowButtons {...props} table={stakeholderTable} row={person.row} about={person.name} />
      </Reason>
    </>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts, task, onTask, onShow, selected } = props;
  const styles = usePanelStyles();

  if (task === "paste") return <PastePeople {...props} />;
  if (asksForForm(props))
    return <RowEntry {...props} table={stakeholderTable} first={firstFields} added={(cells) => texts.added(String(cells["name"]))} />;

  const people = peopleOf(plan, language, texts);
  const choose = (row: number): void => {
    onTask("list", row);
    onShow(stakeholderTable.id, row);
  };
  return (
    <div className={styles.view}>
      <QuickAdd
        {...props}
        table={stakeholderTable}
        meaning={stakeholderQuickAdd}
        label={texts.quickLabel}
        example={texts.quickExample}
        hint={texts.quickHint}
        twin={(name) => plan.stakeholders.find((person) => isSamePerson(person.name, name))?.name}
        added={texts.added}
      >
        <Button appearance="subtle" onClick={() => onTask("paste", null)}>
          {texts.paste}
        </Button>
      </QuickAdd>
      {people.length === 0 ? (
        <p className={styles.body}>{texts.empty}</p>
      ) : (
        <>
          <StandingCard {...props} />
          <StakeholderMap people={people} texts={texts} selected={selected} onChoose={choose} />
          <OrgChart people={people} texts={texts} selected={selected} onChoose={choose} />
          <h2 className={styles.heading}>{texts.list}</h2>
          <ul className={styles.list}>
            {people.map((person) => (
              <RowCard key={person.row} selected={selected === person.row}>
                <PersonCard {...props} person={person} />
              </RowCard>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

export const texts = stakeholderTexts;
