/** The Proposal sheet in the embedded Excel: its formulas say what the figures say, with the add-in's functions and without them. */
import { cellKey } from "../../../src/host/model/state";
import { runningOrder } from "../../../src/sections/audience/figures";
import { ebanking } from "../../plans";
import type { EmptyPlan, FilledPlan, OnSheet } from "../onSheet";

const said = {
  en: [
    "May be submitted: 1 of 3; something else comes first for 1; not known yet: 1.",
    "Walk away",
    "5 % over budget; 10 % above the competitor; pays back in 16 months",
    "10 % under budget; 5 % below the competitor; pays back in 2.2 years",
    "Cash pooling is furthest over its budget: 109 % of it.",
    "Strongest: After-sales; weakest: Buy",
    "A competitor leads in: Buy.",
    "5 of 14 items are ready.",
    "Begin with Group CEO: with them the room is won.",
    "▲ 5 days overdue",
    "1 open, 1 won, 0 lost: win rate 100 %.",
  ],
  zh: ["影响标准", "超出预算 7 %；高于对手 5 %；2.3 年回本", "对手领先的阶段：购买产品。"],
} as const;

const sheetName = { en: "Proposal", zh: "方案与提案" } as const;

const filled = ({ language, open }: FilledPlan): void => {
  it("says what the figures say", () => {
    expect(open().shown(sheetName[language])).toEqual(expect.arrayContaining([...said[language]]));
  });

  if (language === "zh") return;
  it("takes the people in the order in which they win the room", () => {
    const sheet = open().sheet("Proposal");
    const [row] = [...Array(200).keys()].filter((index) => sheet.cells.get(cellKey(index, 2))?.value === "What to stress");
    const order = ebanking.stakeholders.map((_person, index) => sheet.cells.get(cellKey((row ?? 0) + 1 + index, 1))?.value);
    expect(order).toEqual(runningOrder(ebanking.stakeholders).map(({ name }) => name));
  });
};

const empty = ({ language, size, open }: EmptyPlan): void => {
  if (language === "zh" || size !== "full") return;
  it("says what to enter first", () => {
    expect(open().shown("Proposal")).toEqual(
      expect.arrayContaining([
        "No opportunity yet: enter one on the Opportunities sheet.",
        "No price with a budget yet.",
        "Enter the scores of us and at least one competitor.",
        "Not begun yet: give each item an owner first.",
        "Nothing went out yet.",
      ]),
    );
  });
};

export const proposalOnSheet: OnSheet = { filled, empty };
