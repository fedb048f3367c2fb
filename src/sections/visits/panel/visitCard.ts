/** Everything a visit card says, gathered from the plan: questions with answers, objections, the person's style, open needs, last contacts. */
import type { Language } from "../../../plan/language";
import { formatDate, joinParts } from "../../../plan/panel/format";
import type { PlanWith } from "../../../plan/plan";
import { nameKey } from "../../../plan/wording";
import { labelOf } from "../../../plan/words";
import { channelWords } from "../../actions/words";
import { isDone } from "../../contacts/figures";
import type { contactTable } from "../../contacts/table";
import type { needTable } from "../../needs/table";
import { maturityWords } from "../../needs/words";
import { styleProfiles } from "../../stakeholders/style";
import type { stakeholderTable } from "../../stakeholders/table";
import { styleWords } from "../../stakeholders/words";
import { adjustments, axesOf, meeterOf, styleOf } from "../../styles/figures";
import type { styleTable } from "../../styles/table";
import { advice } from "../../styles/texts/adjusting";
import { objectionPairs } from "../figures";
import { visitQuestions, type Visit, type visitTable } from "../table";
import { questionTexts } from "../texts";
import type { VisitPanelTexts } from "./texts";

export type VisitPlan = PlanWith<typeof visitTable | typeof contactTable | typeof needTable | typeof stakeholderTable | typeof styleTable>;

interface Asked {
  readonly question: string;
  /** Null while nobody has answered. */
  readonly answer: string | null;
}

export interface VisitCardContent {
  readonly questions: readonly Asked[];
  readonly objections: ReturnType<typeof objectionPairs>;
  readonly style: readonly string[];
  readonly needs: readonly string[];
  readonly contacts: readonly string[];
}

/** So many of the latest contacts show. */
const shownContacts = 3;

const questionsOf = (visit: Visit, language: Language, texts: VisitPanelTexts): readonly Asked[] =>
  visitQuestions
    .filter((question) => question !== "objections")
    .map((question) => {
      const answer = visit[question];
      return {
        question: questionTexts[question][language],
        answer: typeof answer === "boolean" ? (answer ? texts.yes : texts.no) : answer,
      };
    });

const styleLines = (plan: VisitPlan, person: string, language: Language): readonly string[] => {
  const found = plan.stakeholders.find(({ name }) => nameKey(name) === nameKey(person));
  const style = found ? styleOf(found) : null;
  const profile = style === null ? undefined : styleProfiles[style];
  if (!found || style === null || !profile) return [];
  const [axes, me] = [axesOf(found), meeterOf(plan.styles, found.owner)];
  const ways = axes && me ? adjustments(axes, me) : [];
  const colon = language === "en" ? ": " : "：";
  return [
    `${labelOf(styleWords, style, language)}${colon}${profile.need[language]}`,
    `✓ ${profile.wanted[language]}`,
    `▲ ${profile.avoid[language]}`,
    ...(me ? ways.map((way) => `${me.person}${colon}${advice[way].point[language]}`) : []),
  ];
};

/** Needs of a person that no solution of ours serves yet, or that they have not said themselves. */
const openNeeds = (plan: VisitPlan, person: string, language: Language): readonly string[] =>
  plan.needs
    .filter(
      ({ stakeholder, explicit, solution }) => nameKey(stakeholder ?? "") === nameKey(person) && (explicit !== true || solution === null),
    )
    .map(({ need, maturity, consequence }) =>
      joinParts([need, maturity === null ? null : labelOf(maturityWords, maturity, language), consequence]),
    );

const lastContacts = (plan: VisitPlan, person: string, today: number, language: Language): readonly string[] =>
  plan.contacts
    .filter((contact) => nameKey(contact.stakeholder) === nameKey(person) && isDone(contact, today))
    .sort((left, right) => (right.date ?? 0) - (left.date ?? 0))
    .slice(0, shownContacts)
    .map(({ date, channel, content, result }) =>
      joinParts([formatDate(date ?? 0), channel === null ? null : labelOf(channelWords, channel, language), content, result]),
    );

export const visitCardOf = (
  plan: VisitPlan,
  visit: Visit,
  today: number,
  language: Language,
  texts: VisitPanelTexts,
): VisitCardContent => ({
  questions: questionsOf(visit, language, texts),
  objections: objectionPairs(visit),
  style: styleLines(plan, visit.stakeholder, language),
  needs: openNeeds(plan, visit.stakeholder, language),
  contacts: lastContacts(plan, visit.stakeholder, today, language),
});
