/** The needs of the customer, one a row (chapter 7). */
import { evidenceColumns } from "../../plan/commonColumns";
import { computed, defineTable, flag, key, longName, longText, share, text, word, type RowOf } from "../../plan/table";
import { layerWords, maturityWords, needKindWords, sourceWords } from "./words";

export const needTable = defineTable({
  id: "needs",
  name: "KAM_Needs",
  fileNames: ["need", "需求", "客户需求"],
  identifiedBy: "need",
  toldApartBy: ["stakeholder", "opportunity"],
  personalRows: { column: "kind", words: ["personal"], tell: ["need", "consequence"] },
  columns: [
    key(["need", "Need", "需求", longName, "What they want to have or to be rid of, in their words", "想得到或想摆脱什么，用客户的话写"]),
    key([
      "stakeholder",
      "Stakeholder",
      "干系人",
      text,
      "Who has it; name as on the Stakeholders sheet",
      "谁的需求；与干系人表一致的姓名",
      { names: "stakeholders" },
    ]),
    key([
      "opportunity",
      "Opportunity",
      "销售机会",
      text,
      "Name as on the Opportunities sheet",
      "与销售机会表一致的名称",
      { names: "opportunities" },
    ]),
    key(["consequence", "Consequence", "后果", longText, "What it leads to while nothing changes", "不改变会带来什么"]),
    key(["maturity", "Maturity", "成熟度", word(maturityWords), "How urgent they feel it", "客户感到多迫切"]),
    key(["implied", "Implied", "已暗示", flag, "Complains, but does not ask for a change yet", "有抱怨，但尚未要求改变", { size: "full" }]),
    key(["explicit", "Explicit", "已明确", flag, "Said that they want it solved", "已说出希望解决"]),
    key(["layer", "Layer", "层次", word(layerWords), "Stated, actual or hidden", "外在、实际或隐性"]),
    key(["source", "Source", "来源", word(sourceWords), "A pain or an expectation", "痛苦或期望"]),
    key(["kind", "Kind", "性质", word(needKindWords), "Of the organisation or of the person", "组织的或个人的"]),
    key([
      "solution",
      "Solution",
      "解决方案",
      text,
      "Id of the value framework, level 4",
      "业务价值框架第 4 层的编号",
      { names: "framework" },
    ]),
    computed([
      "progress",
      "Progress",
      "进展",
      share,
      "A quarter each: maturity, explicit, consequence, solution",
      "成熟度、已明确、后果、方案各占四分之一",
    ]),
    ...evidenceColumns,
  ],
});

/** A need as rules and figures read it. */
export type Need = RowOf<typeof needTable>;
