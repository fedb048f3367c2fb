/** The team in the pane: each manager with accounts, load against the others of the type, and fit. */
import type { ReactElement } from "react";
import { formatShare, joinParts } from "../../plan/panel/format";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { numberText, withoutNoise } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import type { accountsTable } from "../accounts/table";
import { accountCount } from "../accounts/texts";
import { fitOf, weakest, workloadsOf } from "./figures";
import { teamQuickAdd } from "./quickAdd";
import { teamThresholds } from "./settings";
import { teamTable, type Manager } from "./table";
import { competenceNames } from "./texts";
import { managerProfileWords } from "./words";

const en = {
  empty: "Nobody here yet. Enter each manager in a line: name, type, then skills, mind and attitude from 1 to 5.",
  added: (name: string) => `${name} stands on the Territory sheet.`,
  line: {
    label: "Add a manager in one line",
    example: "Li Wei, C, 4, 4, 5",
    hint: "Name first, then type A–D, skills, mind, attitude 1–5",
  },
  type: (type: string, wanted: string) => `Type ${type}: ${wanted}`,
  fit: (share: string) => `fits by ${share}`,
  load: (visits: string) => `${visits} visits a month`,
  above: (share: string) => `${share} above the mean of the type`,
  below: (share: string) => `${share} below the mean of the type`,
  lacks: (name: string, has: string, wanted: string) => `${name} ${has}, wanted ${wanted}`,
};

const zh: typeof en = {
  empty: "还没有客户经理。可用一行录入：姓名、类型，再写个人技能、心理素质、职业态度（1–5）。",
  added: (name) => `${name} 已写入片区表。`,
  line: { label: "用一行添加客户经理", example: "李伟，C，4，4，5", hint: "先写姓名，再写类型 A–D、个人技能、心理素质、职业态度 1–5" },
  type: (type, wanted) => `${type} 类：${wanted}`,
  fit: (share) => `匹配度 ${share}`,
  load: (visits) => `每月 ${visits} 次拜访`,
  above: (share) => `高于同类平均 ${share}`,
  below: (share) => `低于同类平均 ${share}`,
  lacks: (name, has, wanted) => `${name} ${has}，要求 ${wanted}`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof teamTable | typeof accountsTable>>;

export const Panel = (props: Props): ReactElement => {
  const { plan, texts: own, language } = props;
  const { leastFit, loadSpread } = numbersOf(teamThresholds, plan.settings);
  const workloads = workloadsOf(plan.team, plan.accounts, plan.settings);
  const describe = (manager: Manager, row: number): RowView => {
    const { group, against = null } = workloads[row] ?? {};
    const fit = fitOf(manager, plan.settings);
    const lacks = weakest(manager, plan.settings);
    const beside = against === null ? null : against < 0 ? own.below(formatShare(-against)) : own.above(formatShare(against));
    const isOver = against !== null && against > loadSpread;
    const isMisfit = fit !== null && withoutNoise(fit) < leastFit;
    return {
      badge: fit === null ? null : own.fit(formatShare(fit)),
      lines: [
        manager.type === null ? null : own.type(manager.type, labelOf(managerProfileWords, manager.type, language)),
        group === undefined || group.accounts === 0
          ? null
          : joinParts([accountCount(group.accounts, language), own.load(numberText(group.visits, 1)), isOver ? null : beside]),
      ],
      warning:
        joinParts([
          isOver ? beside : null,
          isMisfit && lacks ? own.lacks(competenceNames[lacks.id][language], numberText(lacks.has, 1), numberText(lacks.wanted, 1)) : null,
        ]) || null,
    };
  };
  return (
    <TablePanel<Manager>
      props={props}
      table={teamTable}
      texts={own}
      first={["manager", "type", "skills", "mind", "attitude"]}
      meaning={teamQuickAdd}
      describe={describe}
    />
  );
};
