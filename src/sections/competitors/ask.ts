/** What is worth asking about competitors, and the ways to meet them that are concluded. */
import type { PlanWith } from "../../plan/plan";
import type { Answer, Outcome, Question } from "../../plan/section";
import { numberText, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { engage, engageBounds, strengthRatio } from "./figures";
import { competitorTable, type Competitor } from "./table";
import { engageWords } from "./words";

type Competitors = PlanWith<typeof competitorTable>;

/** Ratios that lie in each way to meet a competitor, from the weakest to the strongest. */
const ratios = [...engageBounds].reverse().map(({ from }) => (from === 0 ? 0.25 : from));

/** Strengths that make the ratios, with the other side's known or 100 in its place. */
const strengths = (known: number | null, side: "ours" | "theirs"): readonly Answer[] =>
  ratios.map((ratio) => {
    const base = known ?? 100;
    const value = side === "ours" ? base * ratio : base / ratio;
    return { label: text(numberText(value, 2), numberText(value, 2)), value };
  });

/** The blank strengths of a competitor: without both nobody knows how to meet them. */
const unknownStrengths = (competitor: Competitor, row: number): readonly Question[] => {
  const { competitor: name, ourStrength, theirStrength } = competitor;
  const place = { table: competitorTable.id, row };
  return [
    ...(ourStrength === null
      ? [
          {
            ...place,
            column: "ourStrength",
            text: text(`How strong are we here against ${name}, in any unit?`, `与${name}相比，我方在此的实力有多强（单位不限）？`),
            answers: strengths(theirStrength, "ours"),
          },
        ]
      : []),
    ...(theirStrength === null
      ? [
          {
            ...place,
            column: "theirStrength",
            text: text(`How strong is ${name} here, in the unit of our strength?`, `${name}在此的实力有多强（与我方同一单位）？`),
            answers: strengths(ourStrength, "theirs"),
          },
        ]
      : []),
  ];
};

export const questions = (plan: Competitors): readonly Question[] => plan.competitors.flatMap(unknownStrengths);

/** How to meet each competitor. */
export const outcomes = (plan: Competitors): readonly Outcome[] =>
  plan.competitors.map((competitor, row) => {
    const ratio = strengthRatio(competitor);
    const way = engage(ratio);
    const { competitor: name } = competitor;
    return {
      id: `engage:${name}`,
      name: text(`How to meet ${name}`, `对${name}的竞争策略`),
      value: way === null ? text("not known", "未知") : text(labelOf(engageWords, way, "en"), labelOf(engageWords, way, "zh")),
      about: { table: competitorTable.id, row },
      because: () =>
        ratio === null ? null : text(`the ratio of strengths is ${numberText(ratio, 2)}`, `实力之比为 ${numberText(ratio, 2)}`),
    };
  });
