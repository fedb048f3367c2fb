/**
 * What the rules say about the people (chapters 2, 2.3, 6.5 and 13).
 *
 * About the account: `no-decision-maker`, `no-coach`, `coverage-gap`. About a person: `decision-maker-opposes`,
 * `decision-maker-not-contacted`, `single-thread`, `stale-contact`, `no-next-action`, `target-missed`, `neutral-without-action`,
 * `benefit-unknown`, `assumed-key-fact`. What is not known yet (a blank last contact, a blank closeness) is no finding about a person.
 */
import type { Finding, Severity } from "../../plan/finding";
import { servedByOpen } from "../actions/figures";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { approach, backing, buyerKindName, closenessPhrase, coverageGaps, influence, isMet, priority, weightOf } from "./figures";
import { dateText, inSentence, nameKey, numberText, percentText, text, withArticle, withoutNoise } from "../../plan/wording";
import { type Stakeholder, stakeholderTable } from "./table";
import { type WordWeights, personThresholds, wordWeights } from "./settings";
import { actionTable } from "../actions/table";
import { attitudeWords } from "./words";
import { labelOf } from "../../plan/words";
import { numbersOf } from "../../plan/settings";
import { daysBetween } from "../../plan/days";

/** The people, and the actions that serve them. */
type PeoplePlan = PlanWith<typeof stakeholderTable | typeof actionTable>;

const closestFirst = (weights: WordWeights) => (left: Stakeholder, right: Stakeholder) =>
  (weightOf("closeness", right.closeness, weights) ?? 0) - (weightOf("closeness", left.closeness, weights) ?? 0) ||
  (influence(right, weights) ?? 0) - (influence(left, weights) ?? 0);

/** The supporter who is closest to us and is not the person in question; null where there is none we have met. */
const closestSupporter = (plan: PeoplePlan, except: Stakeholder | null): Stakeholder | null =>
  plan.stakeholders
    .filter((person) => person !== except && person.attitude === "supporter" && isMet(person))
    .sort(closestFirst(wordWeights(plan.settings)))[0] ?? null;

const introduction = (plan: PeoplePlan, person: Stakeholder): Text => {
  const supporter = closestSupporter(plan, person);
  return supporter === null
    ? text("Find a supporter who can introduce us.", "请先找到能够引荐的支持者。")
    : text(`Ask ${supporter.name} for an introduction.`, `请${supporter.name}引荐。`);
};

type Report = Omit<Finding, "table" | "row" | "subject">;

const report = (id: string, severity: Severity, column: string, what: Text, next: Text): Report => ({
  id,
  severity,
  column,
  text: what,
  next,
});

const ofAccount = (plan: PeoplePlan): readonly Finding[] => {
  const whole = (id: string, severity: Severity, column: string, what: Text, next: Text): Finding => ({
    ...report(id, severity, column, what, next),
    table: stakeholderTable.id,
    row: null,
    subject: "",
  });
  const people = plan.stakeholders;
  const findings: Finding[] = [];
  if (!people.some((person) => person.role === "decision-maker")) {
    findings.push(
      whole(
        "no-decision-maker",
        "blocker",
        "role",
        text("No decision maker is named", "尚未确定决策者"),
        text("Find out who signs and enter that person with the role decision maker.", "请了解由谁拍板，并以“决策者”角色录入。"),
      ),
    );
  }
  const guides = people.some(
    (person) => person.role === "coach" || person.buyerType === "coach" || person.relationshipStage === "alliance",
  );
  if (!guides) {
    const supporter = closestSupporter(plan, null);
    findings.push(
      whole(
        "no-coach",
        "warning",
        "buyerType",
        text("Nobody guides us as a coach", "没有教练为我方引路"),
        supporter === null
          ? text("Win a first supporter who tells us how the decision is made.", "请先争取一位愿意告知决策过程的支持者。")
          : text(`Develop ${supporter.name} into a coach.`, `请将${supporter.name}发展为教练。`),
      ),
    );
  }
  for (const gap of coverageGaps(people)) {
    const candidate = people.find((person) => person[gap.list] === gap.id);
    findings.push(
      whole(
        "coverage-gap",
        "hint",
        gap.list,
        text(`Nobody met: ${buyerKindName(gap)}`, `尚未接触：${gap.label.zh}`),
        candidate === undefined
          ? text("Find out who it is and add the person.", "请了解对应人员并录入。")
          : text(`Arrange a first contact with ${candidate.name}.`, `请安排与${candidate.name}的首次接触。`),
      ),
    );
  }
  return findings;
};

const isReached = (plan: PeoplePlan, list: "attitude" | "closeness", now: string | null, wanted: string | null): boolean => {
  const weights = wordWeights(plan.settings);
  const target = weightOf(list, wanted, weights);
  return target === null || (weightOf(list, now, weights) ?? -Infinity) >= target;
};

const aboutDecisionMaker = (plan: PeoplePlan, person: Stakeholder): readonly Report[] => {
  if (person.role !== "decision-maker") return [];
  const supporter = closestSupporter(plan, person);
  const opposes = report(
    "decision-maker-opposes",
    "blocker",
    "attitude",
    text(`Decision maker against us: ${person.name}`, `决策者反对我方：${person.name}`),
    supporter === null
      ? text("Learn the interest behind it before going on.", "请先了解其背后的利益，再继续推进。")
      : text(`Learn the interest behind it; let ${supporter.name} speak for us.`, `请了解其背后的利益，并请${supporter.name}为我方发言。`),
  );
  const notMet = report(
    "decision-maker-not-contacted",
    "warning",
    "closeness",
    text(`Decision maker not contacted: ${person.name}`, `决策者未联系：${person.name}`),
    introduction(plan, person),
  );
  return [...(person.attitude === "opponent" ? [opposes] : []), ...(person.closeness === "none" ? [notMet] : [])];
};

const aboutContact = (plan: PeoplePlan, person: Stakeholder, isInfluential: boolean, asOf: number): readonly Report[] => {
  const thresholds = numbersOf(personThresholds, plan.settings);
  const interval = isInfluential ? thresholds.contactDaysInfluential : thresholds.contactDays;
  if (person.lastContact === null || daysBetween(person.lastContact, asOf) <= interval) return [];
  const days = daysBetween(person.lastContact, asOf);
  return [
    report(
      "stale-contact",
      "warning",
      "lastContact",
      text(
        `Last contact with ${person.name} was ${days} days ago, ${interval} is the limit`,
        `距上次联系${person.name}已 ${days} 天，期限为 ${interval} 天`,
      ),
      text(`Contact ${person.name} this week.`, `请于本周联系${person.name}。`),
    ),
  ];
};

const aboutTarget = (plan: PeoplePlan, person: Stakeholder, asOf: number): readonly Report[] => {
  if (person.targetDate === null || daysBetween(person.targetDate, asOf) <= 0) return [];
  const attitude = isReached(plan, "attitude", person.attitude, person.targetAttitude);
  const closeness = isReached(plan, "closeness", person.closeness, person.targetCloseness);
  if (attitude && closeness) return [];
  const wanted = (language: "en" | "zh") =>
    [
      ...(attitude ? [] : [inSentence(labelOf(attitudeWords, person.targetAttitude ?? "", language))]),
      ...(closeness ? [] : [closenessPhrase(person.targetCloseness ?? "", language)]),
    ].join(language === "en" ? ", " : "、");
  return [
    report(
      "target-missed",
      "warning",
      "targetDate",
      text(
        `Target for ${person.name} missed: ${wanted("en")} by ${dateText(person.targetDate)}`,
        `${person.name}的目标未达到：${dateText(person.targetDate)} 前${wanted("zh")}`,
      ),
      text("Plan the next step and set a new date.", "请安排下一步，并设定新的日期。"),
    ),
  ];
};

const aboutInfluential = (person: Stakeholder, power: number, hasAction: boolean): readonly Report[] => {
  const move = approach(person.attitude, person.closeness);
  const reports: Report[] = [];
  if (person.attitude === "neutral" && !hasAction) {
    reports.push(
      report(
        "neutral-without-action",
        "hint",
        "attitude",
        text(`${person.name} is neutral and no action is open`, `${person.name}态度中立，且没有未完成的行动`),
        text(
          `Add an action. ${move?.en ?? "Show value for the department's focus"}.`,
          `请增加行动。${move?.zh ?? "针对部门关注点展示价值"}。`,
        ),
      ),
    );
  }
  if (person.personalBenefit === null || person.personalBenefit.trim() === "") {
    reports.push(
      report(
        "benefit-unknown",
        "hint",
        "personalBenefit",
        text(
          `Personal benefit of ${person.name} unknown, influence ${numberText(power)}`,
          `${person.name}的个人利益未知，影响力 ${numberText(power)}`,
        ),
        text(`Find out what ${person.name} gains personally.`, `请了解${person.name}个人能获得什么。`),
      ),
    );
  }
  if (person.evidence === "assumed" && person.attitude !== null) {
    const attitude = (language: "en" | "zh") => inSentence(labelOf(attitudeWords, person.attitude ?? "", language));
    reports.push(
      report(
        "assumed-key-fact",
        "hint",
        "evidence",
        text(
          `That ${person.name} is ${person.attitude === "neutral" ? attitude("en") : withArticle(attitude("en"))} is only assumed`,
          `${person.name}为${attitude("zh")}仅是假设`,
        ),
        text("Check the attitude in person.", "请当面核实其态度。"),
      ),
    );
  }
  return reports;
};

const aboutSingleThread = (plan: PeoplePlan): ReadonlyMap<Stakeholder, Report> => {
  const people = plan.stakeholders;
  const weights = wordWeights(plan.settings);
  const { singleThread } = numbersOf(personThresholds, plan.settings);
  const support = people.map((person) => Math.max(0, backing(person, weights) ?? 0));
  const total = support.reduce((sum, value) => sum + value, 0);
  const found = new Map<Stakeholder, Report>();
  if (people.length < 3 || total === 0) return found;
  people.forEach((person, row) => {
    const share = (support[row] ?? 0) / total;
    if (withoutNoise(share) <= singleThread) return;
    found.set(
      person,
      report(
        "single-thread",
        "warning",
        "attitude",
        text(`${person.name} gives ${percentText(share)} of all support`, `全部支持的 ${percentText(share)} 来自${person.name}`),
        text(
          `Win a second supporter before ${person.name} moves on or changes sides.`,
          `请在${person.name}调离或改变立场之前，再争取一位支持者。`,
        ),
      ),
    );
  });
  return found;
};

const noNextAction = (person: Stakeholder, urgency: number): Report => {
  const move = approach(person.attitude, person.closeness);
  return report(
    "no-next-action",
    "warning",
    "priority",
    text(
      `${person.name} has priority ${numberText(urgency)} and no open action`,
      `${person.name}优先度 ${numberText(urgency)}，但没有未完成的行动`,
    ),
    text(`Add an action. ${move?.en ?? "Decide the next step"}.`, `请增加行动。${move?.zh ?? "确定下一步"}。`),
  );
};

/** All findings about the people of a plan. */
export const stakeholderFindings = (plan: PeoplePlan, asOf: number): readonly Finding[] => {
  const weights = wordWeights(plan.settings);
  const thresholds = numbersOf(personThresholds, plan.settings);
  const busy = servedByOpen(plan.actions, "stakeholder");
  const singleThread = aboutSingleThread(plan);
  const ofPeople = plan.stakeholders.flatMap((person, row) => {
    const power = influence(person, weights) ?? 0;
    const urgency = priority(person, weights) ?? 0;
    const isInfluential = withoutNoise(power) >= thresholds.influential;
    const hasAction = busy.has(nameKey(person.name));
    const reports: readonly (Report | undefined)[] = [
      ...aboutDecisionMaker(plan, person),
      singleThread.get(person),
      ...aboutContact(plan, person, isInfluential, asOf),
      withoutNoise(urgency) >= thresholds.urgent && !hasAction ? noNextAction(person, urgency) : undefined,
      ...aboutTarget(plan, person, asOf),
      ...(isInfluential ? aboutInfluential(person, power, hasAction) : []),
    ];
    return reports.flatMap((found): readonly Finding[] =>
      found === undefined ? [] : [{ ...found, table: stakeholderTable.id, row, subject: person.name }],
    );
  });
  return [...ofAccount(plan), ...ofPeople];
};
