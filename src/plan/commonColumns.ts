/** Columns that several tables have. */
import { evidenceWords } from "./commonWords";
import { date, detail, word } from "./table";

/** How sure a row is, and since when (chapter 13); `fadeOldRows` reads the second. */
export const evidenceColumns = [
  detail(["evidence", "Evidence", "依据", word(evidenceWords), "Confirmed or assumed", "已确认或假设"]),
  detail(["confirmedOn", "Confirmed on", "确认日期", date, "When it was last confirmed", "最近确认的日期"]),
] as const;
