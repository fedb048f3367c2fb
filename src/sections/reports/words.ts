/** Over which time a report looks (chapter 6.4). */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const periodWords = listed(
  vocabulary("report-period", "Report", "报告类型", [term("day", "Day", "日报"), term("week", "Week", "周报")]),
);

export const reportWords: readonly Vocabulary[] = [periodWords];
