/** What the rules say about the team: `manager-overloaded`, `manager-misfit`, `manager-type-differs` (chapters 1.4 and 11). */
import type { Finding, Severity } from "../../plan/finding";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { nameKey, numberText, percentText, text, withoutNoise } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { serviceClassWords } from "../account/words";
import { accountsTable } from "../accounts/table";
import { accountCount } from "../accounts/texts";
import { managerTypeWords, typeOfClass } from "../accounts/words";
import { fitOf, weakest, workloadsOf } from "./figures";
import { teamThresholds } from "./settings";
import { teamTable, type Manager } from "./table";
import { competenceNames } from "./texts";

type TeamPlan = PlanWith<typeof teamTable | typeof accountsTable>;

const found = (id: string, severity: Severity, row: number, column: string, subject: string, what: Text, next: Text): Finding => ({
  id,
  severity,
  table: teamTable.id,
  row,
  column,
  subject,
  text: what,
  next,
});

const overloaded = ({ team, accounts, settings }: TeamPlan): readonly Finding[] => {
  const most = numbersOf(teamThresholds, settings).loadSpread;
  return workloadsOf(team, accounts, settings).flatMap(({ manager: { manager }, group, against }, row) =>
    against === null || against <= withoutNoise(most)
      ? []
      : [
          found(
            "manager-overloaded",
            "warning",
            row,
            "load",
            manager,
            text(
              `${manager} has ${numberText(group.visits, 1)} visits a month, ${percentText(against)} above the mean of the type`,
              `${manager}每月 ${numberText(group.visits, 1)} 次拜访，高出同类平均 ${percentText(against)}`,
            ),
            text(
              "Give accounts to a neighbour, or let the pane propose balanced territories.",
              "请把部分客户交给邻近的客户经理，或在窗格中生成均衡的片区方案。",
            ),
          ),
        ],
  );
};

const misfits = ({ team, settings }: TeamPlan): readonly Finding[] => {
  const least = numbersOf(teamThresholds, settings).leastFit;
  return team.flatMap((manager, row) => {
    const fit = fitOf(manager, settings);
    const lacks = weakest(manager, settings);
    if (fit === null || lacks === null || withoutNoise(fit) >= least) return [];
    const { en, zh } = competenceNames[lacks.id];
    const [has, wanted] = [numberText(lacks.has, 1), numberText(lacks.wanted, 1)];
    return [
      found(
        "manager-misfit",
        "hint",
        row,
        "fit",
        manager.manager,
        text(
          `${manager.manager} fits type ${manager.type ?? ""} by ${percentText(fit)}: ${en} ${has} where ${wanted} is wanted`,
          `${manager.manager}与 ${manager.type ?? ""} 类的匹配度为 ${percentText(fit)}：${zh} ${has}，要求 ${wanted}`,
        ),
        text(`Agree on training or coaching in ${en}, or on accounts of another class.`, `请就${zh}商定培训或辅导，或改派其他等级的客户。`),
      ),
    ];
  });
};

/** One finding for all accounts whose class asks for another type than that of their manager. */
const otherTypes = ({ team, accounts }: TeamPlan): readonly Finding[] => {
  const byName = new Map<string, Manager>(team.map((manager) => [nameKey(manager.manager), manager]));
  const wantedBy: Readonly<Record<string, string | undefined>> = typeOfClass;
  const differing = accounts.flatMap((account) => {
    const manager = byName.get(nameKey(account.manager ?? ""));
    const wanted = wantedBy[account.class ?? ""];
    return manager === undefined || manager.type === null || wanted === undefined || wanted === manager.type
      ? []
      : [{ account, manager, wanted }];
  });
  const [first] = differing;
  if (first === undefined) return [];
  const { account, manager, wanted } = first;
  const label = (language: "en" | "zh"): string => labelOf(serviceClassWords, account.class ?? "", language);
  const type = labelOf(managerTypeWords, wanted, "en");
  return [
    found(
      "manager-type-differs",
      "hint",
      team.indexOf(manager),
      "type",
      manager.manager,
      text(
        `The class of ${accountCount(differing.length, "en")} asks for another type of manager, for example ${account.account}: ${label("en")} wants type ${type}`,
        `${accountCount(differing.length, "zh")}的等级需要其他类型的客户经理，例如${account.account}：${label("zh")}对应 ${type} 类`,
      ),
      text(
        "Give these accounts to a manager of their type, or change the type in the team.",
        "请把这些客户交给对应类型的客户经理，或修改团队表中的类型。",
      ),
    ),
  ];
};

export const teamFindings = (plan: TeamPlan): readonly Finding[] => [...overloaded(plan), ...misfits(plan), ...otherTypes(plan)];
