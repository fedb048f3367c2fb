/** Relationship stages (chapter 2.1): each is proven by its milestone, and only an unbroken run of milestones counts. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export interface RelationshipStage {
  readonly id: string;
  /** What proves that the stage is reached. */
  readonly milestone: Text;
  /** What leads there. */
  readonly activities: Text;
}

export const relationshipStages: readonly RelationshipStage[] = [
  {
    id: "acquaintance",
    milestone: text("The customer can name our seller", "客户叫得出我方销售的名字"),
    activities: text("Calls, visits, professional appearance, small courtesies", "电话、拜访、专业形象、小礼节"),
  },
  {
    id: "dating",
    milestone: text("The customer comes to a third place with us", "客户愿意与我方到第三方场所"),
    activities: text("Business meals, local visits, technical exchange, tests and samples", "商务用餐、本地参观、技术交流、测试与样品"),
  },
  {
    id: "trust",
    milestone: text("Clear, firm personal support", "客户个人明确而坚定地支持"),
    activities: text("Shared leisure, family contacts, reference visits elsewhere", "共同的业余活动、家庭往来、异地参观"),
  },
  {
    id: "alliance",
    milestone: text("The customer acts for us", "客户为我方采取行动"),
    activities: text("Introductions, information, standing up for us at the decision", "引荐、提供信息、在决策时支持我方"),
  },
];

/** The last stage of an unbroken run of reached milestones; `none` when the first is not reached. */
export const relationship = (milestones: readonly (boolean | null)[]): string => {
  const firstOpen = relationshipStages.findIndex((_stage, index) => milestones[index] !== true);
  const reached = firstOpen < 0 ? relationshipStages.length : firstOpen;
  return relationshipStages[reached - 1]?.id ?? "none";
};
