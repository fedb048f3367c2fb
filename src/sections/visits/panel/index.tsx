/** The visits in the pane: one line prepares one, its card says what to know and prints as one page, and what is owed afterwards is asked for. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { formatDate, joinParts } from "../../../plan/panel/format";
import { TablePanel } from "../../../plan/panel/TablePanel";
import type { PanelProps } from "../../../plan/panel/types";
import { joinNames } from "../../../plan/wording";
import { nearestVisit, isOver, openQuestions, owedDuties } from "../figures";
import { visitQuickAdd } from "../quickAdd";
import { visitQuestions, visitTable, type Visit } from "../table";
import { dutyTexts } from "../texts";
import { visitPanelTexts, type VisitPanelTexts } from "./texts";
import { VisitCard } from "./VisitCard";
import type { VisitPlan } from "./visitCard";

type Props = PanelProps<VisitPanelTexts, VisitPlan>;

/** Visits to come first, the next one before all; then those that have been, the latest first. */
const inOrder = (visits: readonly Visit[], today: number): readonly number[] => {
  const day = (row: number): number => visits[row]?.date ?? Infinity;
  const rows = visits.map((_visit, row) => row);
  const [over, ahead] = [true, false].map((wanted) => rows.filter((row) => isOver(visits[row] ?? { date: null }, today) === wanted)) as [
    number[],
    number[],
  ];
  return [...ahead.sort((left, right) => day(left) - day(right) || left - right), ...over.sort((left, right) => day(right) - day(left))];
};

export const Panel = (props: Props): ReactElement => {
  const { plan, today, language, texts: own, selected, about, task } = props;
  const [closed, setClosed] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const row = chosen ?? selected ?? nearestVisit(plan.visits, today);
  const visit = row === null ? undefined : plan.visits[row];
  const open = task === "list" && !closed && visit !== undefined && row !== null;
  return (
    <TablePanel<Visit>
      props={props}
      table={visitTable}
      texts={own}
      first={["stakeholder", "date", "opportunity", "goal", ...visitQuestions, "answers"]}
      meaning={visitQuickAdd}
      {...(about === null ? {} : { start: `${about}${language === "zh" ? "，" : ", "}`, initial: { stakeholder: about } })}
      rows={inOrder(plan.visits, today)}
      describe={(one) => {
        const owed = owedDuties(one, plan.contacts, today);
        const answered = visitQuestions.length - openQuestions(one).length;
        return {
          title: one.stakeholder,
          badge: one.date === null ? null : formatDate(one.date),
          lines: [joinParts([one.opportunity, own.answered(answered)]), one.goal ?? own.noGoal],
          warning:
            owed.length === 0
              ? null
              : own.owed(
                  joinNames(
                    owed.map((duty) => dutyTexts[duty][language]),
                    language,
                  ),
                ),
        };
      }}
      buttons={(one, index) => (
        <Button
          size="small"
          aria-label={own.cardOf(one.stakeholder)}
          onClick={() => {
            setChosen(index);
            setClosed(false);
          }}
        >
          {own.card}
        </Button>
      )}
    >
      {open && <VisitCard key={row} props={props} visit={visit} row={row} onClose={() => setClosed(true)} />}
    </TablePanel>
  );
};

export const texts = visitPanelTexts;
