/** The playbook as a sheet to print and to add to: each entry with how it is done (chapter 9). */
import { defineTable, key, longText, name, text, type RowOf } from "../../plan/table";

export const playbookPageTable = defineTable({
  id: "playbookPage",
  name: "KAM_Playbook",
  fileNames: ["playbook", "话术手册"],
  identifiedBy: "entry",
  columns: [
    key(["theme", "Theme", "主题", text, "What it is about", "属于哪一类"]),
    key([
      "entry",
      "Entry",
      "条目",
      name,
      "What one would look for; your own are found in the pane too",
      "查找时用的名称；自己添加的也能在任务窗格中找到",
    ]),
    key(["how", "How", "做法", longText, "When and how, what to say, what to avoid", "何时用、怎么说、避免什么"]),
  ],
});

/** An entry as it stands on the sheet. */
export type PlaybookRow = RowOf<typeof playbookPageTable>;
