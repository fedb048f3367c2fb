/** What the rules say about concessions (chapter 9): `gave-without-getting`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { text } from "../../plan/wording";
import { isOneSided } from "./figures";
import { concessionTable } from "./table";

export const concessionFindings = (plan: PlanWith<typeof concessionTable>): readonly Finding[] =>
  plan.concessions.flatMap((concession, row): readonly Finding[] => {
    if (!isOneSided(concession)) return [];
    const { topic, give } = concession;
    return [
      {
        id: "gave-without-getting",
        severity: "warning",
        table: concessionTable.id,
        row,
        column: "get",
        subject: topic,
        text: text(
          `${topic}: we gave${give === null ? "" : ` “${give}”`} and got nothing for it`,
          `${topic}：我方让出${give === null ? "" : `“${give}”`}，没有换得任何东西`,
        ),
        next: text(
          "Ask for something in return before you give more: volume, term, an earlier date, a reference.",
          "再让步之前，先提出交换条件：数量、付款期、提前签约或作为参考客户。",
        ),
      },
    ];
  });
