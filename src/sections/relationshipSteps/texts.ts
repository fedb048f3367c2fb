/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";
import type { MilestoneId } from "./table";

export const stepTexts = {
  name: { en: "Relationship stages", zh: "关系阶段" },
  purpose: {
    en: "Each stage is proven by its milestone; only an unbroken run counts",
    zh: "每个阶段以里程碑为证，只有连续达到才算数",
  },
  add: { en: "Add milestones of a person", zh: "添加人员的里程碑" },
  reached: {
    en: "All four reached: keep the alliance up and thank for what was done.",
    zh: "四步均已达到：请维护同盟，并对其帮助表示感谢。",
  },
} as const satisfies Record<string, Text>;

/** What somebody did, in the middle of a sentence, before or after the day. */
export const milestoneDone: Readonly<Record<MilestoneId, Text>> = {
  met: text("could name our seller", "叫得出我方销售的名字"),
  thirdPlace: text("came to a third place with us", "与我方到第三方场所"),
  personalSupport: text("gave clear, firm personal support", "个人明确而坚定地支持我方"),
  actedForUs: text("acted for us", "为我方采取了行动"),
};

/** What has to happen, at the beginning of a sentence. */
export const milestoneWanted: Readonly<Record<MilestoneId, Text>> = {
  met: text("Naming our seller", "叫得出我方销售的名字"),
  thirdPlace: text("Coming to a third place with us", "与我方到第三方场所"),
  personalSupport: text("Clear, firm personal support", "个人明确而坚定的支持"),
  actedForUs: text("Acting for us", "为我方采取行动"),
};

export const closePeople = (amount: number): Text =>
  text(`${amount.toString()} in trust or alliance`, `${amount.toString()} 人达到信赖或同盟`);
