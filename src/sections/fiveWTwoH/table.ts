/** 5W2H: seven plain questions that a need has to answer (chapter 7); the rows stand from the start. */
import { date, defineTable, fixed, key, longText, text, type RowOf } from "../../plan/table";

export const fiveWTwoHTable = defineTable({
  id: "fiveWTwoH",
  name: "KAM_FiveWTwoH",
  fileNames: ["5W2H", "5w2h checklist", "5W2H清单"],
  identifiedBy: "question",
  answeredBy: ["answer", "toldBy", "toldOn", "open"],
  columns: [
    fixed(["text", "Question", "问题", longText, "What to find out", "要了解的内容"]),
    key(["toldBy", "Told by", "告知人", text, "Name as on the Stakeholders sheet", "与干系人表一致的姓名", { names: "stakeholders" }]),
    key(["toldOn", "Told on", "告知日期", date, "yyyy-mm-dd", "yyyy-mm-dd"]),
    key(["answer", "Answer", "答案", longText, "In one or two lines", "一两句话"]),
    key(["open", "Still open", "待确认", longText, "What the answer leaves open", "答案中仍不清楚的部分"]),
    fixed(["question", "Id", "编号", text, "Which of the seven", "七问之一"]),
  ],
});

/** One of the seven questions with what is known. */
export type FiveWTwoH = RowOf<typeof fiveWTwoHTable>;
