/** Reviews of the plan with what was decided (chapter 12.2), and what we ask of the reviewer. */
import { anyNumber, computed, date, defineTable, key, longName, longText, name, text, word, type RowOf } from "../../plan/table";
import { askAnswerWords, reviewDecisionWords } from "./words";

export const askTable = defineTable({
  id: "asks",
  name: "KAM_Asks",
  fileNames: ["asks", "decisions asked", "请求决策", "请求事项"],
  identifiedBy: "ask",
  beside: true,
  columns: [
    key(["ask", "We ask for", "请求事项", longName, "A decision, money, people or a door opened", "需要的决定、资金、人员或引见"]),
    key(["why", "What it brings", "理由与收益", longText, "Why, and what becomes possible", "为什么需要，能带来什么"]),
    key(["by", "Needed by", "答复期限", date, "Day on which the answer still helps", "最晚何时答复仍有用"]),
    key(["from", "From whom", "向谁请求", text, "Who can decide it", "有权决定的人"]),
    key(["answer", "Answer", "答复", word(askAnswerWords), "Blank until it is answered", "答复之前留空"]),
    key(["answered", "Answered on", "答复日期", date, "Day of the answer", "答复的日期"]),
    key(["note", "What was answered", "答复内容", longText, "In the words of who decided", "决定人的原话"]),
    computed(["late", "Late", "逾期", anyNumber, "Days since an answer was needed; blank while in time", "超过答复期限的天数，未逾期为空"]),
  ],
});

export const reviewTable = defineTable({
  id: "reviews",
  name: "KAM_Reviews",
  fileNames: ["reviews", "plan reviews", "评审记录", "计划评审"],
  identifiedBy: "reviewer",
  toldApartBy: ["date"],
  beside: true,
  columns: [
    key(["reviewer", "Reviewer", "评审人", name, "Who reviewed the plan", "评审计划的人"]),
    key(["conditions", "Conditions", "条件", longText, "What has to be met, and by when", "须满足的条件及期限"]),
    key(["date", "Reviewed on", "评审日期", date, "Day of the review", "评审的日期"]),
    key(["decision", "Decision", "评审决定", word(reviewDecisionWords), "What was decided", "评审的结论"]),
    key(["next", "Next review", "下次评审", date, "Day of the next review", "下次评审的日期"]),
    key(["health", "Health then", "当时健康度", anyNumber, "Health on that day; written by the add-in", "评审当日的健康度，由加载项写入"]),
    key(["notes", "Notes", "纪要", longText, "What was said", "讨论要点"]),
    key([
      "fingerprint",
      "Signed",
      "签署指纹",
      text,
      "First signs of the hash over the data that were signed; not a legal signature",
      "所签数据的指纹（前若干位），并非法律意义上的签名",
    ]),
  ],
});

export type Ask = RowOf<typeof askTable>;
export type Review = RowOf<typeof reviewTable>;
