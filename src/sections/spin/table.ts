/** SPIN: what was asked, or will be, about each need (chapter 7). */
import { computed, defineTable, flag, key, longText, name, text, type RowOf } from "../../plan/table";

export const spinTable = defineTable({
  id: "spin",
  name: "KAM_Spin",
  fileNames: ["spin questions and answers", "SPIN提问"],
  identifiedBy: "need",
  columns: [
    key(["need", "Need", "需求", name, "As on the table of needs", "与需求表一致", { names: "needs" }]),
    key(["situation", "Situation", "背景", longText, "Facts: how it is done today", "事实：目前怎么做"]),
    key(["problem", "Problem", "难点", longText, "What is difficult or annoying about it", "难在哪里、有何不满"]),
    key(["implication", "Implication", "暗示", longText, "What the problem leads to, and whom it touches", "难点带来的后果与影响"]),
    key([
      "needPayoff",
      "Need-payoff",
      "需求-效益",
      longText,
      "What solving it is worth, in their words",
      "解决后的价值，用客户的话写",
      { aliases: ["Need payoff", "需求效益"] },
    ]),
    key(["asked", "Asked", "已问", flag, "Talked about with them", "已与客户谈过", { size: "full" }]),
    computed(["walked", "S P I N", "四步", text, "● known, ○ still to be asked", "● 已知，○ 待问"]),
    computed(["stands", "Stands at", "处于", text, "Implied until they say that they want it solved", "客户说出希望解决之前为暗示"]),
    computed(["next", "Ask next", "下一问", text, "First kind of question without a note", "第一个空着的提问"]),
    computed(["whom", "With whom", "对象", text, "Who has the need", "谁的需求"]),
  ],
});

/** What is known about a need by SPIN. */
export type Spin = RowOf<typeof spinTable>;
