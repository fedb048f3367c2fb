/** The manager's notes on daily and weekly reports (chapter 6.4); the reports themselves are views of log, visits and actions. */
import { computed, date, defineTable, key, longText, name, text, word, type RowOf } from "../../plan/table";
import { periodWords } from "./words";

export const reportTable = defineTable({
  id: "reports",
  name: "KAM_Reports",
  fileNames: ["report", "manager's notes", "managerNotes", "日报周报", "主管批示"],
  identifiedBy: "person",
  toldApartBy: ["date"],
  columns: [
    key(["person", "Of whom", "我方人员", name, "Whose day or week it is", "谁的日报或周报", { aliases: ["Person", "姓名"] }]),
    key(["date", "Date", "日期", date, "The day, or a day of the week", "当天，或该周的任意一天"]),
    key(["period", "Report", "报告类型", word(periodWords), "Day or week; blank is a day", "日报或周报，空为日报"]),
    key([
      "note",
      "Manager’s note",
      "主管批示",
      longText,
      "What to keep, what to do otherwise",
      "哪些坚持、哪些改进",
      { aliases: ["Note", "批示"] },
    ]),
    computed(["record", "Done", "完成情况", text, "Contacts logged in the time and actions due in it", "该期间登记的联系与到期的行动"]),
  ],
});

/** A manager's note. */
export type ReportNote = RowOf<typeof reportTable>;
