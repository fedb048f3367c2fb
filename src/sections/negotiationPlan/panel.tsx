/** The preparation in the pane: how far each part is, and every item with its note, in the order in which one prepares. */
import { ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import { evidenceWords } from "../../plan/commonWords";
import type { PlanWith } from "../../plan/plan";
import { labelOf } from "../../plan/words";
import type { opportunityTable } from "../opportunities/table";
import { isNegotiated, missingFor, preparation, standingOf } from "./figures";
import { negotiationPlanTable, type NegotiationRow } from "./table";
import { preparedText } from "./texts";
import { groupNames, itemOf, type NegotiationGroup } from "./words";

const en = {
  empty: "The preparation is missing. Change the size of the plan down and up again: it comes back.",
  added: (name: string) => `“${name}” stands on the Negotiation sheet.`,
  standings: { done: "● prepared", partly: "◐ partly", open: "○ open" },
  stillOpen: (what: string) => `Still open: ${what}`,
  needed: "Settle this before you negotiate.",
};

const zh: typeof en = {
  empty: "准备项不在计划中。把计划改为较小规模再改回来，即可补上。",
  added: (name) => `“${name}”已写入商务谈判表。`,
  standings: { done: "● 已准备", partly: "◐ 部分", open: "○ 待准备" },
  stillOpen: (what) => `待确认：${what}`,
  needed: "谈判之前请先定下来。",
};

export const texts = { en, zh };

const groups: readonly NegotiationGroup[] = ["steps", "theirs", "ours"];

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof negotiationPlanTable | typeof opportunityTable>>): ReactElement => {
  const { plan, language, texts: own } = props;
  const styles = usePanelStyles();
  const missing = new Set<string>(plan.opportunities.filter(isNegotiated).flatMap(({ name }) => missingFor(name, plan.negotiationPlan)));
  const describe = (row: NegotiationRow): RowView => ({
    title: itemOf(row.item)?.name[language] ?? row.item ?? "",
    badge: own.standings[standingOf(row)],
    lines: [
      row.text,
      row.note,
      row.open === null ? null : own.stillOpen(row.open),
      joinParts([row.opportunity, row.owner, row.evidence === null ? null : labelOf(evidenceWords, row.evidence, language)]),
    ],
    warning: row.item !== null && missing.has(row.item) ? own.needed : null,
  });
  return (
    <TablePanel
      props={props}
      table={negotiationPlanTable}
      texts={own}
      first={["note", "evidence", "open", "owner", "opportunity"]}
      describe={describe}
    >
      {plan.negotiationPlan.length > 0 &&
        groups.map((group) => {
          const { done, all } = preparation(plan.negotiationPlan, group);
          const name = groupNames[group][language];
          return all === 0 ? null : (
            <div key={group} className={styles.tight}>
              <div className={styles.between}>
                <span className={styles.heading}>{name}</span>
                <span className={styles.muted}>{preparedText(done, all)[language]}</span>
              </div>
              <ProgressBar value={done / all} aria-label={name} />
            </div>
          );
        })}
    </TablePanel>
  );
};
