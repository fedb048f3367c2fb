/** What the opportunities give a briefing: what each is expected to bring. */
import type { BriefingPart } from "../../plan/briefing";
import type { PlanWith } from "../../plan/plan";
import { percentText, text } from "../../plan/wording";
import { expectedValue, opportunityGrade, probabilityOf } from "./figures";
import type { opportunityTable } from "./table";

export const briefing = ({ opportunities, settings }: PlanWith<typeof opportunityTable>, asOf: number): BriefingPart => {
  const bars = opportunities
    .flatMap((deal) => {
      const value = expectedValue(deal.amount, probabilityOf(deal, settings));
      const grade = opportunityGrade(deal, asOf, settings);
      const label = grade === null ? deal.name : `${deal.name} · ${grade}`;
      return deal.name === "" || value === null || value <= 0 ? [] : [{ name: label, plain: deal.name, value }];
    })
    .sort((left, right) => right.value - left.value);
  const [first] = bars;
  if (first === undefined) return { bars: null };
  const share = percentText(first.value / bars.reduce((sum, { value }) => sum + value, 0));
  return {
    bars: {
      title: text("Expected value by opportunity", "各机会期望值"),
      says: text(`${share} of the weighted pipeline is ${first.plain}`, `加权机会额的 ${share} 来自${first.plain}`),
      bars: bars.map(({ name, value }) => ({ name, value })),
    },
  };
};
