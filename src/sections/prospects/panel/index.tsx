/** The prospects in the pane: the funnel, whom to contact first, each with its level, why and what lifts it, and the signals as a checklist. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatDate, joinParts } from "../../../plan/panel/format";
import { SegmentBars } from "../../../plan/panel/SegmentBars";
import { TablePanel } from "../../../plan/panel/TablePanel";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { inSentence } from "../../../plan/wording";
import { labelOf } from "../../../plan/words";
import { byLevel, followUpRules, levelOf, nextOf, overdue } from "../figures";
import { prospectQuickAdd } from "../quickAdd";
import { prospectTable, type Prospect } from "../table";
import { explainFollowUp } from "../why";
import { followUpWords, levels } from "../words";
import { Signals } from "./Signals";
import { prospectPanelTexts, type ProspectPanelTexts } from "./texts";

type Props = PanelProps<ProspectPanelTexts, PlanWith<typeof prospectTable>>;

/** The nearest to an order first, the overdue before all. */
const inOrder = (prospects: readonly Prospect[], late: readonly number[]): readonly number[] => {
  const place = (row: number): number => {
    const prospect = prospects[row];
    const level = prospect ? levelOf(prospect) : "none";
    return level === "none" ? levels.length : levels.indexOf(level);
  };
  const others = prospects.map((_prospect, row) => row).filter((row) => !late.includes(row));
  return [...late, ...others.sort((left, right) => place(left) - place(right) || left - right)];
};

export const Panel = (props: Props): ReactElement => {
  const { plan, today, language, texts: own, busy, onChange, onTask, onShow } = props;
  const late = overdue(plan.prospects, today);
  const bars = byLevel(plan.prospects).filter(({ rows }) => rows.length > 0);
  return (
    <TablePanel<Prospect>
      props={props}
      table={prospectTable}
      texts={own}
      first={["name", "contact", "wants", "ordered", "expectedDays", "focused", "lastContact"]}
      meaning={prospectQuickAdd}
      rows={inOrder(
        plan.prospects,
        late.map(({ row }) => row),
      )}
      describe={(prospect, row) => {
        const level = levelOf(prospect);
        const rule = level === "none" ? null : followUpRules[level];
        const next = nextOf(prospect);
        const days = late.find((one) => one.row === row)?.late;
        const because = explainFollowUp({ ordered: prospect.ordered, days: prospect.expectedDays, focused: prospect.focused });
        const incomplete = level === "none" && (prospect.expectedDays !== null || prospect.ordered === true);
        return {
          badge: labelOf(followUpWords, level, language),
          lines: [
            joinParts([prospect.wants, prospect.contact]),
            rule && own.aim(rule.aim[language], language === "en" ? inSentence(rule.often.en) : rule.often.zh),
            joinParts([
              prospect.lastContact === null ? null : own.last(formatDate(prospect.lastContact)),
              next === null ? null : own.next(formatDate(next)),
            ]),
          ],
          warning: days === undefined ? null : own.late(days),
          reasons: [
            incomplete
              ? { figure: own.level, reason: own.incomplete, lift: null }
              : { figure: own.level, reason: because.reason[language], lift: because.lift[language] },
          ],
        };
      }}
      buttons={(prospect, row) => (
        <Button
          size="small"
          disabled={busy}
          aria-label={own.contactedAbout(prospect.name)}
          onClick={() => void onChange(prospectTable.id, row, { lastContact: today }, own.noted(prospect.name))}
        >
          {own.contacted}
        </Button>
      )}
    >
      {bars.length > 0 && (
        <SegmentBars
          title={own.funnel}
          bars={bars.map(({ level, rows }) => ({
            label: labelOf(followUpWords, level, language),
            total: own.count(rows.length),
            parts: rows.map((row) => ({ row, name: plan.prospects[row]?.name ?? "", figure: 1 })),
          }))}
          onChoose={(row) => {
            onTask("list", row);
            onShow(prospectTable.id, row);
          }}
        />
      )}
      <Signals {...props} />
    </TablePanel>
  );
};

export const texts = prospectPanelTexts;
