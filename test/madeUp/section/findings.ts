/** What the rules say about partners: `partner-without-share`. */
import type { Finding } from "../../../src/plan/finding";
import type { PlanWith } from "../../../src/plan/plan";
import { text } from "../../../src/plan/wording";
import { partnerTable } from "./table";

export const partnerFindings = (plan: PlanWith<typeof partnerTable>): readonly Finding[] =>
  plan.partners.flatMap((partner, row): readonly Finding[] =>
    partner.active === true && partner.share === null
      ? [
          {
            id: "partner-without-share",
            severity: "warning",
            table: partnerTable.id,
            row,
            column: "share",
            subject: partner.name,
            text: text(`${partner.name} is active and carries no share`, `${partner.name}在用，但没有份额`),
            next: text("Agree on the part of the project it carries.", "请商定其承担的项目比例。"),
          },
        ]
      : [],
  );
