/** What reviews give a briefing: the decisions that are asked for and not yet answered, the most urgent first. */
import type { BriefingPart } from "../../plan/briefing";
import type { PlanWith } from "../../plan/plan";
import { text } from "../../plan/wording";
import { isUnanswered } from "./figures";
import type { askTable } from "./table";

export const briefing = ({ asks }: PlanWith<typeof askTable>): BriefingPart => ({
  decisions: asks
    .filter((ask) => ask.ask !== "" && isUnanswered(ask))
    .sort((left, right) => (left.by ?? Infinity) - (right.by ?? Infinity))
    .map(({ ask, by }) => ({ text: text(ask, ask), due: by })),
});
