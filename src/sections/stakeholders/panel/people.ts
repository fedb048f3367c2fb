/** The stakeholders as the pane shows them: figures with the plan's weights, words in the pane's language, most urgent first. */
import type { Language } from "../../../plan/language";
import type { PlanWith } from "../../../plan/plan";
import { approach, backing, influence, priority, stakeholderMap, weightOf, type Standing } from "../figures";
import { explainPriority } from "../why";
import { formatIndex, formatNumber, formatScore } from "../../../plan/panel/format";
import type { ReasonLine } from "../../../plan/panel/Reason";
import { stakeholderTexts, type StakeholderTexts } from "./texts";
import { type Stakeholder, stakeholderTable } from "../table";
import { labelOf } from "../../../plan/words";
import { numbersOf } from "../../../plan/settings";
import { personThresholds, weightedLists, wordWeights } from "../settings";

export interface PersonView {
  /** Index in the plan's array. */
  readonly row: number;
  readonly name: string;
  readonly title: string | null;
  /** Level, role, attitude and closeness, as far as they are known. */
  readonly words: readonly string[];
  readonly influence: number | null;
  readonly backing: number | null;
  readonly priority: number | null;
  /** Place on the map, −1 against us … 1 for us. */
  readonly x: number | null;
  /** The priority asks for an action now. */
  readonly urgent: boolean;
  readonly nextMove: string | null;
  readonly attitude: string | null;
  /** Name of the superior. */
  readonly reportsTo: string | null;
  /** Why influence, backing and priority are what they are. */
  readonly reasons: readonly ReasonLine[];
}

const unknown = "?";

/** A word with its weight: "Management 2". */
const weighed = (list: keyof Standing, id: string | null, plan: PlanWith<typeof stakeholderTable>, language: Language): string => {
  const weight = weightOf(list, id, wordWeights(plan.settings));
  return id === null ? unknown : joinWords([labelOf(weightedLists[list], id, language), weight === null ? null : formatNumber(weight)]);
};

const joinWords = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(" ");

/** Each figure with what it is made of; the words that are missing where it cannot be known. */
const reasonsOf = (
  person: Stakeholder,
  plan: PlanWith<typeof stakeholderTable>,
  language: Language,
  texts: StakeholderTexts,
): readonly ReasonLine[] => {
  const weights = wordWeights(plan.settings);
  const power = influence(person, weights);
  const support = backing(person, weights);
  const missing = (["level", "role", "attitude", "closeness"] as const).filter((list) => weightOf(list, person[list], weights) === null);
  const toFindOut = missing.length === 0 ? null : texts.findOut(missing.map((list) => texts.words[list]).join(", "));
  const why = explainPriority(person, weights);
  const [level, role, attitude, closeness] = (["level", "role", "attitude", "closeness"] as const).map((list) =>
    weighed(list, person[list], plan, language),
  );
  return [
    {
      figure: texts.influence,
      reason: power === null ? texts.unknownFigure : texts.whyInfluence(formatScore(power), level ?? "", role ?? ""),
      lift: null,
    },
    {
      figure: texts.backing,
      reason:
        support === null
          ? texts.notKnown
          : texts.whyBacking(formatIndex(support), formatScore(power ?? 0), attitude ?? "", closeness ?? ""),
      lift: null,
    },
    {
      figure: texts.priority,
      reason: why?.reason[language] ?? texts.notKnown,
      lift: why?.lift[language] ?? toFindOut,
    },
  ];
};

const personOf = (
  person: Stakeholder,
  row: number,
  plan: PlanWith<typeof stakeholderTable>,
  language: Language,
  texts: StakeholderTexts,
): PersonView => {
  const weights = wordWeights(plan.settings);
  const urgency = priority(person, weights);
  const move = approach(person.attitude, person.closeness);
  const [mark] = stakeholderMap([person], weights);
  const lists = ["level", "role", "attitude", "closeness"] as const;
  return {
    row,
    name: person.name,
    title: person.title,
    words: lists.flatMap((list) => (person[list] === null ? [] : [labelOf(weightedLists[list], person[list], language)])),
    influence: influence(person, weights),
    backing: backing(person, weights),
    priority: urgency,
    x: mark?.x ?? null,
    urgent: urgency !== null && urgency >= numbersOf(personThresholds, plan.settings).urgent,
    nextMove: move?.[language] ?? null,
    attitude: person.attitude,
    reportsTo: person.reportsTo,
    reasons: reasonsOf(person, plan, language, texts),
  };
};

/** Everybody of the plan; people whose priority is not known come last, in the order of the sheet. */
export const peopleOf = (
  plan: PlanWith<typeof stakeholderTable>,
  language: Language,
  texts: StakeholderTexts = stakeholderTexts[language],
): readonly PersonView[] =>
  plan.stakeholders
    .map((person, row) => personOf(person, row, plan, language, texts))
    .sort((a, b) => (b.priority ?? -1) - (a.priority ?? -1) || a.row - b.row);
