/** The price of each proposal against budget, competitors and what it brings the customer (chapter 5.2). */
import { computed, defineTable, key, longText, money, name, share, text, type RowOf } from "../../plan/table";

export const proposalPriceTable = defineTable({
  id: "proposalPrice",
  name: "KAM_ProposalPrice",
  fileNames: ["prices", "proposal price", "报价", "方案报价"],
  identifiedBy: "opportunity",
  columns: [
    key([
      "opportunity",
      "Opportunity",
      "销售机会",
      name,
      "Name as on the Opportunities sheet",
      "与销售机会表一致的名称",
      { names: "opportunities" },
    ]),
    computed([
      "inWords",
      "In words",
      "说明",
      longText,
      "Against budget and competitors, and when it pays back",
      "与预算、竞争对手比较，以及回本时间",
    ]),
    key([
      "whoCanRaise",
      "Who can raise the budget",
      "谁能突破预算",
      text,
      "Person with the power to do so, as on Stakeholders",
      "有权突破预算的人，与干系人表一致",
      { names: "stakeholders" },
    ]),
    key(["price", "Price", "报价", money, "Our price", "我方报价"]),
    key(["budget", "Budget", "预算", money, "Blank = that of the opportunity", "空为销售机会中的预算"]),
    key([
      "competitorPrice",
      "Competitor’s price",
      "对手报价",
      money,
      "The lowest you know of",
      "已知的最低报价",
      { aliases: ["Competitor's price", "竞争对手报价"] },
    ]),
    key([
      "return",
      "Return a year",
      "年收益",
      money,
      "What it brings the customer each year",
      "每年为客户带来的收益",
      { aliases: ["Return"] },
    ]),
    computed([
      "budgetInForce",
      "Budget that counts",
      "计入预算",
      money,
      "Entered here, else on Opportunities",
      "此处填写的，否则取销售机会的预算",
    ]),
    computed(["againstBudget", "Price / budget", "报价占预算", share, "Over 100 % is over budget", "超过 100 % 即超出预算"]),
    computed(["againstCompetitors", "Price / competitor’s", "报价比对手", share, "Over 100 % is dearer", "超过 100 % 即更贵"]),
  ],
});

/** The price of a proposal. */
export type ProposalPrice = RowOf<typeof proposalPriceTable>;
