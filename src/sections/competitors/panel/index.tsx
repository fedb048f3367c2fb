/** The competitors in the pane: the profile of all, and each with position, supporters, what to do and the answers that are missing. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { joinParts } from "../../../plan/panel/format";
import type { ReasonLine } from "../../../plan/panel/Reason";
import { usePanelStyles } from "../../../plan/panel/styles";
import { TablePanel, type RowView } from "../../../plan/panel/TablePanel";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { joinNames, withoutNoise } from "../../../plan/wording";
import { labelOf } from "../../../plan/words";
import { rivalCount, theirsOf } from "../../competitorCriteria/figures";
import type { competitorCriteriaTable } from "../../competitorCriteria/table";
import { influence } from "../../stakeholders/figures";
import { wordWeights } from "../../stakeholders/settings";
import type { stakeholderTable } from "../../stakeholders/table";
import {
  engage,
  positionAgainst,
  strengthRatio,
  supporterInfluence,
  supportersOf,
  unansweredAgainst,
  widestAgainst,
  type Supporter,
} from "../figures";
import { competitorQuickAdd } from "../quickAdd";
import { competitorTable, type Competitor } from "../table";
import { engageMeanings } from "../texts";
import { explainEngage, explainPosition } from "../why";
import { engageWords } from "../words";
import { Profile } from "./Profile";
import { profileOf } from "./profile";
import { competitorTexts, type CompetitorTexts } from "./texts";

type Props = PanelProps<CompetitorTexts, PlanWith<typeof competitorTable | typeof competitorCriteriaTable | typeof stakeholderTable>>;

const firstFields = ["competitor", "installed", "supporters", "seller", "satisfaction", "strategy"] as const;

/** Id of the section where the scores are entered. */
const criteriaSection = "competitorCriteria";

const Supporters = ({
  people,
  held,
  all,
  texts,
}: {
  readonly people: readonly Supporter[];
  readonly held: number | null;
  readonly all: number;
  readonly texts: CompetitorTexts;
}): ReactElement => {
  const styles = usePanelStyles();
  return (
    <div className={styles.tight}>
      <h4 className={styles.heading}>{texts.holds}</h4>
      <ul className={styles.list}>
        {people.map(({ name, influence: power }) => (
          <li key={name} className={styles.muted}>
            {texts.person(name, power)}
          </li>
        ))}
      </ul>
      {held !== null && all > 0 && <p className={styles.muted}>{texts.share(held, all)}</p>}
    </div>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts, onOpen } = props;
  const styles = usePanelStyles();
  const { competitors, competitorCriteria: criteria, stakeholders } = plan;
  const weights = wordWeights(plan.settings);
  const all = stakeholders.reduce((sum, person) => sum + (influence(person, weights) ?? 0), 0);

  const reasonsOf = (competitor: Competitor, rival: number): readonly ReasonLine[] => {
    const ratio = strengthRatio(competitor);
    const standing = explainPosition(
      criteria.map(({ weight }) => weight),
      criteria.map(({ ours }) => ours),
      criteria.map((criterion) => theirsOf(criterion, rival)),
      criteria.map(({ criterion }) => criterion),
    );
    const way = ratio === null ? null : explainEngage(ratio);
    return [
      ...(standing ? [{ figure: texts.positionName, reason: standing.reason[language], lift: standing.lift[language] }] : []),
      ...(way ? [{ figure: texts.engagementName, reason: way.reason[language], lift: way.lift[language] }] : []),
    ];
  };

  const describe = (competitor: Competitor, rival: number): RowView => {
    const standing = positionAgainst(criteria, rival);
    const way = engage(strengthRatio(competitor));
    const missing = unansweredAgainst(criteria, rival).map(({ criterion }) => criterion);
    const people = supportersOf(competitor, stakeholders, weights);
    const { installed, seller, satisfaction, strategy } = competitor;
    return {
      badge: standing === null ? null : texts.position(withoutNoise(Number(standing.toFixed(1)))),
      lines: [
        installed === null ? null : texts.installed(installed),
        joinParts([seller === null ? null : texts.seller(seller), satisfaction === null ? null : texts.satisfaction(satisfaction)]),
        way === null ? null : texts.engage(labelOf(engageWords, way, language), engageMeanings[way][language]),
        strategy === null ? null : texts.strategy(strategy),
      ],
      warning: missing.length === 0 ? null : texts.missing(joinNames(missing, language)),
      reasons: reasonsOf(competitor, rival),
      body:
        people.length === 0 ? undefined : (
          <Supporters people={people} held={supporterInfluence(competitor, stakeholders, weights)} all={all} texts={texts} />
        ),
    };
  };

  const lines = profileOf(criteria, competitors, texts.us);
  const words = lines.flatMap(({ name, rival }) => {
    if (rival === null) return [];
    const { lead, lag } = widestAgainst(criteria, rival);
    const ahead = lead ? texts.lead(lead.criterion, lead.points) : null;
    const behind = lag ? texts.lag(lag.criterion, lag.points) : null;
    const both = lead && lag ? texts.leadAndLag(lead.criterion, lead.points, lag.criterion, lag.points) : null;
    return [texts.sentence(name, both ?? ahead ?? behind ?? texts.level)];
  });
  const scored = competitors.slice(0, rivalCount).length > 0;
  return (
    <TablePanel<Competitor>
      props={props}
      table={competitorTable}
      texts={texts}
      first={firstFields}
      meaning={competitorQuickAdd}
      describe={describe}
    >
      {lines.length > 1 && (
        <Profile title={texts.profile} criteria={criteria.map(({ criterion }) => criterion)} lines={lines} words={words} />
      )}
      {scored && (
        <div className={styles.buttons}>
          <Button onClick={() => onOpen(criteriaSection, "list", null)}>{texts.criteria}</Button>
        </div>
      )}
    </TablePanel>
  );
};

export const texts = competitorTexts;
