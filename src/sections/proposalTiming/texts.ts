/** What the section is called and how its headings read. */
import type { Text } from "../../plan/language";

export const timingTexts = {
  name: { en: "When to submit", zh: "提交时机" },
  heading: { en: "When to submit", zh: "何时提交方案" },
  purpose: {
    en: "A proposal goes out when the needs are known and the criteria are set with us; otherwise this says what comes first.",
    zh: "需求清楚、标准与我方共同制定，才是提交的时机；否则先做下列工作。",
  },
  opportunity: { en: "Opportunity", zh: "销售机会" },
  answer: { en: "Answer", zh: "结论" },
  step: { en: "What to do", zh: "该做什么" },
  needsKnown: { en: "Needs known", zh: "需求已知" },
  criteriaBy: { en: "Criteria set by", zh: "标准制定方" },
  canInfluence: { en: "Can influence", zh: "可影响" },
  stage: { en: "Stage", zh: "阶段" },
  open: { en: "? not known yet", zh: "？尚不清楚" },
  askNeeds: { en: "Find out whether the needs are known.", zh: "请先确认需求是否清楚。" },
  askCriteria: { en: "Find out who sets the criteria.", zh: "请了解由谁制定标准。" },
  askInfluence: { en: "Find out whether the criteria can still be influenced.", zh: "请了解能否影响标准。" },
  none: { en: "No opportunity yet: enter one on the Opportunities sheet.", zh: "尚无销售机会：请先在“销售机会”中填写。" },
  sentence: { en: "May be submitted: ", zh: "可以提交：" },
  sentenceOf: { en: " of ", zh: " / " },
  sentenceFirst: { en: "; something else comes first for ", zh: "；需先做其他工作：" },
  sentenceUnknown: { en: "; not known yet: ", zh: "；尚不清楚：" },
  end: { en: ".", zh: "。" },
} as const satisfies Record<string, Text>;

/** How many opportunities may be proposed, how many wait, of how many it is not known; what none of them does is not said. */
export const timingState = (ready: number, first: number, unknown: number): Text => {
  const said = (parts: readonly (readonly [number, string])[]): string =>
    parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count.toString()} ${words}`])).join(" · ");
  return {
    en: said([
      [ready, "may be submitted"],
      [first, first === 1 ? "waits" : "wait"],
      [unknown, "not known yet"],
    ]),
    zh: said([
      [ready, "个可提交"],
      [first, "个需等待"],
      [unknown, "个尚不清楚"],
    ]),
  };
};
