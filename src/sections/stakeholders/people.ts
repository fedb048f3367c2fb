/** The stakeholders as the pane shows them: figures with the plan's weights, words in the pane's language, most urgent first. */
import type { Language } from "../../method/language";
import type { Plan, Stakeholder } from "../../method/plan";
import { approach, backing, influence, priority, stakeholderMap, type Standing } from "../../method/stakeholders";
import { labelOf } from "../../method/vocabulary";

/** A change of standing and the priority it would lead to. */
interface Lift {
  readonly change: string;
  readonly priority: number;
}

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
  /** What level, role, attitude and closeness are made of, for the reason; unknown ones as "?". */
  readonly factors: readonly [level: string, role: string, attitude: string, closeness: string];
  readonly lifts: readonly Lift[];
}

const unknown = "?";

const word = (list: keyof Standing, id: string | null, language: Language): string => (id === null ? unknown : labelOf(list, id, language));

/** What would lower the priority: more contact, then support besides. Only changes that do lower it. */
const liftsOf = (person: Stakeholder, now: number, plan: Plan, language: Language): readonly Lift[] => {
  const inContact = person.closeness === "close" ? "close" : "frequent";
  const wanted: readonly Standing[] = [
    { ...person, closeness: inContact },
    { ...person, closeness: inContact, attitude: "supporter" },
  ];
  return wanted.flatMap((standing) => {
    const then = priority(standing, plan.settings.weights);
    if (then === null || then >= now) return [];
    const change = [
      ...(standing.attitude === person.attitude ? [] : [word("attitude", standing.attitude, language)]),
      ...(standing.closeness === person.closeness ? [] : [word("closeness", standing.closeness, language)]),
    ];
    return [{ change: change.join(" + "), priority: then }];
  });
};

const personOf = (person: Stakeholder, row: number, plan: Plan, language: Language): PersonView => {
  const { weights } = plan.settings;
  const urgency = priority(person, weights);
  const move = approach(person.attitude, person.closeness);
  const [mark] = stakeholderMap([person], weights);
  const lists = ["level", "role", "attitude", "closeness"] as const;
  return {
    row,
    name: person.name,
    title: person.title,
    words: lists.flatMap((list) => (person[list] === null ? [] : [labelOf(list, person[list], language)])),
    influence: influence(person, weights),
    backing: backing(person, weights),
    priority: urgency,
    x: mark?.x ?? null,
    urgent: urgency !== null && urgency >= plan.settings.thresholds.urgent,
    nextMove: move?.[language] ?? null,
    factors: [
      word("level", person.level, language),
      word("role", person.role, language),
      word("attitude", person.attitude, language),
      word("closeness", person.closeness, language),
    ],
    lifts: urgency === null ? [] : liftsOf(person, urgency, plan, language),
  };
};

/** Everybody of the plan; people whose priority is not known come last, in the order of the sheet. */
export const peopleOf = (plan: Plan, language: Language): readonly PersonView[] =>
  plan.stakeholders
    .map((person, row) => personOf(person, row, plan, language))
    .sort((a, b) => (b.priority ?? -1) - (a.priority ?? -1) || a.row - b.row);
