/** What the rules say about the contents of the proposal (chapters 2.3, 3 and 5.2): `personal-in-proposal`, `bvf-incomplete`. */
import type { Finding } from "../../plan/finding";
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { listText, percentText, text, withoutNoise } from "../../plan/wording";
import { completeness, kpiStates } from "../framework/figures";
import type { frameworkTable } from "../framework/table";
import { proposalLogTable } from "../proposalLog/table";
import type { stakeholderTable } from "../stakeholders/table";
import { isBegun, itemName } from "./figures";
import { personalCheck } from "./figures/personal";
import { proposalContentsTable } from "./table";

type Contents = PlanWith<typeof proposalContentsTable | typeof proposalLogTable | typeof stakeholderTable | typeof frameworkTable>;

/** Cells of an item that the customer may get to read. */
const read = ["content", "where"] as const;

const personalFindings = (plan: Contents): readonly Finding[] => {
  const check = personalCheck(plan.stakeholders, plan.framework);
  return plan.proposalContents.flatMap((item, row) =>
    read.flatMap((column): readonly Finding[] => {
      const found = check(item[column]);
      if (found === null) return [];
      const name = itemName(item);
      // Whose benefit it is stays out of the sentence: findings are shown to more people than the Stakeholders sheet.
      return [
        {
          id: "personal-in-proposal",
          severity: "blocker",
          table: proposalContentsTable.id,
          row,
          column,
          subject: name,
          text: text(`“${name}” speaks of a personal benefit: “${found}”`, `“${name}”写到了个人利益：“${found}”`),
          next: text(
            "Take it out: a proposal holds what the organisation gains. Speak of the rest in person.",
            "请删除：方案只写组织利益，其余当面沟通。",
          ),
        },
      ];
    }),
  );
};

/** Once a text, a draft or a version of a proposal is there, the framework behind it must be complete; without executive KPIs nothing is said. */
const frameworkFindings = (plan: Contents): readonly Finding[] => {
  const begun = plan.proposalContents.some(isBegun) || plan.proposalLog.some(({ date }) => date !== null);
  const share = begun ? completeness(plan.framework) : null;
  if (share === null || withoutNoise(share) >= 1) return [];
  const open = kpiStates(plan.framework).filter(({ hasTarget, served }) => !hasTarget || !served);
  const names = (language: Language) =>
    listText(
      open.map(({ node }) => (node.name === "" ? node.id : node.name)),
      language,
    );
  return [
    {
      id: "bvf-incomplete",
      severity: "warning",
      ...(plan.proposalContents.length > 0
        ? { table: proposalContentsTable.id, column: "status" }
        : { table: proposalLogTable.id, column: "version" }),
      row: null,
      subject: "",
      text: text(
        `The proposal has begun, but the value framework is ${percentText(share)} complete`,
        `已开始写方案，但业务价值框架仅完成 ${percentText(share)}`,
      ),
      next: text(`Give ${names("en")} a target and a path down to a solution first.`, `请先为${names("zh")}补上目标和通到解决方案的路径。`),
    },
  ];
};

export const contentsFindings = (plan: Contents): readonly Finding[] => [...frameworkFindings(plan), ...personalFindings(plan)];
