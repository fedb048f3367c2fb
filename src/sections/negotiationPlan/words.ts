/** How a negotiation is prepared (chapter 9): eight steps, four things to learn of them, three to settle among ourselves. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export type NegotiationGroup = "steps" | "theirs" | "ours";

export const groupNames: Readonly<Record<NegotiationGroup, Text>> = {
  steps: text("Eight steps", "八步准备"),
  theirs: text("Their side", "对方"),
  ours: text("Our side", "我方"),
};

export interface NegotiationItem {
  /** Stored in workbooks: never rename one. */
  readonly id: string;
  readonly group: NegotiationGroup;
  readonly name: Text;
}

const item = (id: string, group: NegotiationGroup, en: string, zh: string): NegotiationItem => ({ id, group, name: { en, zh } });

export const negotiationItems: readonly NegotiationItem[] = [
  item("know-both-sides", "steps", "Know both sides", "知己知彼"),
  item("goal-and-ways", "steps", "Goal and other ways", "目标与变通"),
  item("questions", "steps", "Questions that open", "启发式提问"),
  item("shared-problem", "steps", "Their problem becomes ours", "把对方的问题当作自己的"),
  item("benefits", "steps", "Benefits in their words", "利益陈述"),
  item("expected-objections", "steps", "Objections and answers", "异议预案"),
  item("room", "steps", "Room to move", "弹性空间"),
  item("result", "steps", "How a result is reached", "达成结果"),
  item("their-need", "theirs", "Their need", "对方需求"),
  item("their-limit", "theirs", "Their limit", "对方底线"),
  item("their-concern", "theirs", "Their concern", "对方真正在意点"),
  item("their-intention", "theirs", "Their intention", "对方意图"),
  item("our-goal", "ours", "Our goal", "我方目标"),
  item("our-limit", "ours", "Our limit", "我方底线"),
  item("our-alternatives", "ours", "Our alternatives", "我方备选"),
];

export const itemOf = (id: string | null): NegotiationItem | undefined => negotiationItems.find((one) => one.id === id);

/** Without these nobody should begin to negotiate. */
export const essentialItems = ["our-goal", "our-limit", "our-alternatives"] as const;
