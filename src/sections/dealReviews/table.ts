/**
 * Deals that were won or lost (chapter 10), one a row: why, the four questions, and how far the five steps have come. A deal that was lost
 * and one that was won are reviewed alike.
 */
import { date, defineTable, flag, key, longText, name, text, word, type RowOf } from "../../plan/table";
import { outcomeWords, reasonWords, stepWords } from "./words";

export const dealReviewTable = defineTable({
  id: "dealReviews",
  name: "KAM_DealReviews",
  fileNames: ["deal review", "win loss", "win and loss", "输赢复盘", "输赢分析", "战败分析"],
  identifiedBy: "opportunity",
  columns: [
    key([
      "opportunity",
      "Deal",
      "项目",
      name,
      "Name as on the Opportunities sheet",
      "与销售机会表一致的名称",
      { aliases: ["Opportunity", "销售机会"], names: "opportunities" },
    ]),
    key([
      "competitorLesson",
      "Learned of competitors",
      "了解到的对手情况",
      longText,
      "What did I learn of the competitors?",
      "获得了竞争者的哪些情报？",
    ]),
    key(["whereFailed", "Where it failed", "症结所在", longText, "Where did it fail, or nearly?", "失败或险些失败的症结在哪里？"]),
    key([
      "lesson",
      "Countermeasure",
      "应对措施",
      longText,
      "What we do differently from now on",
      "今后怎样做得不同",
      { aliases: ["Lesson", "措施"] },
    ]),
    key(["outcome", "Outcome", "结果", word(outcomeWords), "Won or lost", "赢单或丢单", { aliases: ["Result", "输赢"] }]),
    key(["reason", "Reason", "原因", word(reasonWords), "What decided it, as the customer sees it", "客户眼中的决定因素"]),
    key([
      "competitor",
      "Against",
      "竞争对手",
      text,
      "Competitor who was in it to the end",
      "坚持到最后的对手",
      { aliases: ["Competitor", "对手"], names: "competitors" },
    ]),
    key([
      "step",
      "Last step done",
      "已完成步骤",
      word(stepWords),
      "Causes, discussion, countermeasure, training, reward",
      "原因分析、交流研讨、应对措施、培训演练、总结奖励",
    ]),
    key(["date", "Date", "日期", date, "Day of the decision", "客户作出决定的日期"]),
    key(["knewNeeds", "Knew needs", "了解需求", flag, "Did I know what they needed, and what not?", "是否清楚客户需要和不需要什么？"]),
    key(["knewUs", "Knew us", "了解我方", flag, "Did they get to know us and our company?", "是否让客户了解了自己和公司？"]),
    key(["owner", "Owner", "负责人", text, "Who of us sees to the countermeasure", "谁负责落实应对措施"]),
  ],
});

/** A deal that was won or lost. */
export type DealReview = RowOf<typeof dealReviewTable>;
