/** What the people give a briefing: the map, who comes first, and how many stand where. */
import type { BriefingPart, MapPoint } from "../../plan/briefing";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { numberText, text } from "../../plan/wording";
import { isMet, stakeholderMap } from "./figures";
import { personThresholds, wordWeights } from "./settings";
import type { Stakeholder, stakeholderTable } from "./table";

const signs: Readonly<Record<string, MapPoint["sign"]>> = { supporter: "▲", opponent: "▼" };

export const briefing = (plan: PlanWith<typeof stakeholderTable>): BriefingPart => {
  const people = plan.stakeholders.filter(({ name }) => name !== "");
  const { urgent } = numbersOf(personThresholds, plan.settings);
  const weights = wordWeights(plan.settings);
  const points = people
    .flatMap((person): readonly MapPoint[] =>
      stakeholderMap([person], weights).map((mark) => ({
        ...mark,
        sign: signs[person.attitude ?? ""] ?? "●",
        first: mark.size >= urgent,
      })),
    )
    .sort((left, right) => right.size - left.size);
  const [top] = points;
  if (top === undefined) return { map: null };
  const count = (holds: (person: Stakeholder) => boolean): string => numberText(people.filter(holds).length);
  const attitudes = (attitude: string): string => count((person) => person.attitude === attitude);
  const unmet = count((person) => person.closeness !== null && !isMet(person));
  const [supporters, neutral, opponents] = [attitudes("supporter"), attitudes("neutral"), attitudes("opponent")];
  return {
    map: {
      title: text("Influence and attitude", "影响力与态度"),
      says: text(
        `${top.name} comes first, priority ${numberText(top.size)}: ${supporters} for us, ${neutral} neutral, ${opponents} against us, ${unmet} not met yet`,
        `${top.name}最优先，优先度 ${numberText(top.size)}：${supporters} 人支持，${neutral} 人中立，${opponents} 人反对，${unmet} 人尚未联系`,
      ),
      axes: { x: text("◀ against us · for us ▶", "◀ 反对 · 支持 ▶"), y: text("Influence", "影响力") },
      key: text(
        "▲ for us ● neutral ▼ against us. The larger the bubble, the higher the priority; the accent colour marks who is urgent.",
        "▲ 支持 ● 中立 ▼ 反对。气泡越大优先度越高，强调色为紧急者。",
      ),
      points,
    },
  };
};
