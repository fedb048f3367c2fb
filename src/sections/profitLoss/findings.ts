/** What the rules say about the years: `margin-falls`, two years in a row (chapter 13). */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { numberText, text } from "../../plan/wording";
import { fallingMargin, grownCost } from "./figures";
import { profitLossTable } from "./table";
import { costNames } from "./texts";

const percent = (share: number): string => `${numberText(share * 100, 1)} %`;

export const profitLossFindings = ({ profitLoss }: PlanWith<typeof profitLossTable>): readonly Finding[] => {
  const falling = fallingMargin(profitLoss);
  if (falling === null) return [];
  const [first, second, third] = falling;
  const grown = grownCost(first.amounts, third.amounts);
  const margins = [first, second, third].map(({ margin }) => percent(margin));
  return [
    {
      id: "margin-falls",
      severity: "warning",
      table: profitLossTable.id,
      row: third.row,
      column: "margin",
      subject: String(third.year),
      text: text(`Margin fell two years in a row: ${margins.join(", ")}`, `利润率连续两年下降：${margins.join("、")}`),
      next:
        grown === null
          ? text("Find out what costs more before the next price talk.", "请在下次谈价前查明哪项成本在上升。")
          : text(
              `Look at this first: ${costNames[grown.id].en}, from ${percent(grown.from)} to ${percent(grown.to)} of revenue.`,
              `先查${costNames[grown.id].zh}：占收入比例由 ${percent(grown.from)} 升至 ${percent(grown.to)}。`,
            ),
    },
  ];
};
