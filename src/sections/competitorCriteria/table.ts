/** What the customer judges by, with scores of ours and of the first four competitors (chapter 8). */
import { computed, defineTable, ids, key, longText, name, type RowOf } from "../../plan/table";

const points = { kind: "number", min: 1, max: 5 } as const;

const theirs = <const Id extends string>(id: Id, number: number) =>
  key([
    id,
    `Competitor ${number.toString()}`,
    `对手 ${number.toString()}`,
    points,
    `1–5: row ${number.toString()} of the competitors`,
    `1–5：竞争对手表第 ${number.toString()} 行`,
    { aliases: [`Theirs ${number.toString()}`, `对方 ${number.toString()}`] },
  ]);

export const competitorCriteriaTable = defineTable({
  id: "competitorCriteria",
  name: "KAM_CompetitorCriteria",
  fileNames: ["competitor criterion", "competitor profile", "竞争标准", "竞争对比"],
  identifiedBy: "criterion",
  columns: [
    key(["criterion", "Criterion", "标准", name, "What the customer judges by", "客户据以评判的标准", { aliases: ["评价标准"] }]),
    key(["weight", "Weight", "权重", { kind: "number", min: 0 }, "How much it counts for the customer", "对客户的重要程度"]),
    key(["ours", "Ours", "我方", points, "1 poor – 5 excellent, as the customer sees it", "1 差 – 5 优，按客户的看法"]),
    theirs("theirs1", 1),
    theirs("theirs2", 2),
    theirs("theirs3", 3),
    theirs("theirs4", 4),
    computed(["leads", "We lead", "领先", longText, "Against whom, by how many points", "领先于谁、领先几分"]),
    computed(["lags", "We lag", "落后", longText, "Against whom, by how many points", "落后于谁、落后几分"]),
    key([
      "answer",
      "Answer",
      "对策",
      longText,
      "Lag: what we answer; lead: who makes it heard",
      "落后：如何应对；领先：由谁强化",
      { aliases: ["应对"] },
    ]),
    key([
      "affects",
      "Affects",
      "影响谁",
      ids,
      "Names as on the Stakeholders sheet, separated by ;",
      "与干系人表一致的姓名，用 ; 分隔",
      { names: "stakeholders" },
    ]),
  ],
});

/** A criterion with its weight (0 or more) and scores 1–5. */
export type CompetitorCriterion = RowOf<typeof competitorCriteriaTable>;

/** The columns of scores of competitors, in the order of the competitors' rows. */
export const theirsColumns = ["theirs1", "theirs2", "theirs3", "theirs4"] as const;
