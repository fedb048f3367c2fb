/** What the rules say about visits (chapters 6.2 and 6.4): `visit-not-followed`, `visit-without-goal`. */
import type { Finding } from "../../plan/finding";
import { daysBetween } from "../../plan/days";
import type { PlanWith } from "../../plan/plan";
import { dateText, listText, text } from "../../plan/wording";
import type { contactTable } from "../contacts/table";
import { dutyDays, goalDays, owedDuties } from "./figures";
import { visitTable } from "./table";
import { dutyTexts } from "./texts";

type VisitPlan = PlanWith<typeof visitTable | typeof contactTable>;

const notFollowed = ({ visits, contacts }: VisitPlan, asOf: number): readonly Finding[] =>
  visits.flatMap((visit, row): readonly Finding[] => {
    const owed = owedDuties(visit, contacts, asOf);
    const { stakeholder, date } = visit;
    const [column] = owed;
    if (column === undefined || date === null || stakeholder.trim() === "" || daysBetween(date, asOf) > dutyDays) return [];
    const words = (language: "en" | "zh"): string =>
      listText(
        owed.map((duty) => dutyTexts[duty][language]),
        language,
      );
    return [
      {
        id: "visit-not-followed",
        severity: "warning",
        table: visitTable.id,
        row,
        column,
        subject: stakeholder,
        text: text(
          `After the visit to ${stakeholder} on ${dateText(date)} this is missing: ${words("en")}`,
          `${dateText(date)} 拜访${stakeholder}之后尚缺：${words("zh")}`,
        ),
        next: text(
          "Thank them now, write what you learnt into the plan, and say when they hear from you.",
          "请马上致谢，把了解到的情况写入计划，并告知下次联系的时间。",
        ),
      },
    ];
  });

const withoutGoal = ({ visits }: VisitPlan, asOf: number): readonly Finding[] =>
  visits.flatMap(({ stakeholder, date, goal }, row): readonly Finding[] => {
    if (date === null || stakeholder.trim() === "" || (goal ?? "").trim() !== "") return [];
    const days = daysBetween(asOf, date);
    if (days < 0 || days > goalDays) return [];
    return [
      {
        id: "visit-without-goal",
        severity: "hint",
        table: visitTable.id,
        row,
        column: "goal",
        subject: stakeholder,
        text: text(`The visit to ${stakeholder} on ${dateText(date)} has no goal`, `${dateText(date)} 拜访${stakeholder}尚无目标`),
        next: text("Write what you want to have when you leave.", "请写下离开时要达成什么。"),
      },
    ];
  });

export const visitFindings = (plan: VisitPlan, asOf: number): readonly Finding[] => [
  ...notFollowed(plan, asOf),
  ...withoutGoal(plan, asOf),
];
