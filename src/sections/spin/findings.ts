/** What the rules say about SPIN (chapter 7): `spin-incomplete`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { text } from "../../plan/wording";
import { spinTable } from "./table";

export const spinFindings = (plan: PlanWith<typeof spinTable>): readonly Finding[] =>
  plan.spin.flatMap(({ need, problem, implication }, row): readonly Finding[] =>
    problem !== null && implication === null
      ? [
          {
            id: "spin-incomplete",
            severity: "hint",
            table: spinTable.id,
            row,
            column: "implication",
            subject: need,
            text: text(`A problem about “${need}” is known, but not what it leads to`, `“${need}”的难点已知，但其后果不明`),
            next: text(
              "Ask what it costs, whom it touches and what happens if it stays.",
              "请询问它造成多少损失、影响到谁、不解决会怎样。",
            ),
          },
        ]
      : [],
  );
