/**
 * The information dossiers (chapter 1.5): what is to be known of customer, project and competitor, a row each, with value, source and date.
 *
 * The personal dossier is personal data: it stands only where somebody asked for it, carries a date until when it is kept, and a shared copy
 * (chapter 12.3) leaves out every row whose `dossier` is personal, the whole row, whatever stands in it: `isPersonal` in figures.ts.
 */
import { evidenceWords } from "../../plan/commonWords";
import { computed, date, defineTable, fixed, key, longText, name, text, word, type RowOf } from "../../plan/table";
import { dossierWords, sourceChannelWords } from "./words";

export const dossierTable = defineTable({
  id: "dossiers",
  name: "KAM_Dossiers",
  fileNames: ["dossier", "information", "资料", "信息资料"],
  identifiedBy: "item",
  answeredBy: ["value"],
  personalRows: { column: "dossier", words: ["personal"], tell: ["value"] },
  columns: [
    fixed(["text", "To be known", "需了解的内容", longText, "What this row asks for", "本行需要了解什么"]),
    key([
      "value",
      "What we know",
      "已知信息",
      longText,
      "Blank while nobody knows",
      "尚不清楚时留空",
      { aliases: ["Value", "值", "内容"] },
    ]),
    fixed([
      "dossier",
      "Dossier",
      "资料类别",
      word(dossierWords),
      "Customer, project, personal or competitor",
      "客户、项目、个人或竞争对手",
    ]),
    computed(["state", "State", "掌握情况", text, "● known, ◐ assumed, ○ to be asked", "● 已知，◐ 假设，○ 待了解"]),
    key(["source", "Source", "来源", text, "Who said so, or where it stands", "谁说的，或出自何处"]),
    key(["date", "As of", "日期", date, "The day it was learned", "获知的日期", { aliases: ["Date"] }]),
    key(["sure", "Evidence", "依据", word(evidenceWords), "Confirmed or assumed", "已确认或假设"]),
    key(["keepUntil", "Keep until", "保存期限", date, "Personal data only: deleted or renewed by then", "仅限个人资料：到期删除或续期"]),
    // No key column: it names the row and says nothing to a reader, so it decides no height.
    { ...fixed(["item", "Item", "条目", name, "Names the row; stays as it is", "行的编号，保持不变"]), place: "detail" as const },
    key(["channel", "Channel", "信息渠道", word(sourceChannelWords), "How we came to know", "从什么渠道获知", { size: "full" }]),
  ],
});

/** One thing to be known, as rules and figures read it. */
export type DossierRow = RowOf<typeof dossierTable>;
