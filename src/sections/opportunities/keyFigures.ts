/** What is open, what of it is likely, and what is graded A (chapters 4.2 and 4.4). */
import { keyFigure, sumOf, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { pipeline, pipelineByGrade, probabilityOf } from "./figures";
import type { opportunityTable } from "./table";

export const keyFigures = ({ opportunities: deals, settings }: PlanWith<typeof opportunityTable>, asOf: number): readonly KeyFigure[] => {
  const open = deals.filter(({ stage, amount }) => stage !== "closed" && amount !== null);
  const amounts = deals.map(({ amount }) => amount);
  const probabilities = deals.map((deal) => probabilityOf(deal, settings));
  const isExpected = deals.some(({ amount }, index) => amount !== null && probabilities[index] !== null);
  const best = pipelineByGrade(deals, asOf, settings).find(({ id }) => id === "A");
  return [
    keyFigure(
      "openAmount",
      "Open amount",
      "在谈金额",
      whereAny(deals, () => sumOf(open.map(({ amount }) => amount ?? 0))),
      "money",
      "up",
    ),
    keyFigure("pipeline", "Weighted pipeline", "加权机会金额", isExpected ? pipeline(amounts, probabilities) : null, "money", "up"),
    keyFigure(
      "amountA",
      "Amount graded A",
      "A 级机会金额",
      whereAny(deals, () => best?.amount ?? null),
      "money",
      "up",
    ),
  ];
};
