/** How to adjust oneself to somebody of another style (chapter 2.2): four ways, each with its point and five things to do. */
import type { Text } from "../../../plan/language";
import { text } from "../../../plan/wording";

/** What to do about oneself before meeting somebody. */
export type Adjustment = "more-assertive" | "less-assertive" | "more-responsive" | "less-responsive";

interface Advice {
  readonly name: Text;
  readonly point: Text;
  readonly steps: readonly Text[];
}

export const advice: Readonly<Record<Adjustment, Advice>> = {
  "more-assertive": {
    name: text("Be more assertive", "增加支配力"),
    point: text("Tell more, ask less.", "多告知，少询问。"),
    steps: [
      text("Come to the point in the first minute.", "一开口就切中要点。"),
      text("Bring information before you are asked for it.", "主动提供资讯，不等对方来问。"),
      text("Say what you think, and say it plainly.", "明确说出自己的意见。"),
      text("Act on what you are convinced of.", "按照自己的信念行事。"),
      text("Open the talk and suggest the next step.", "主动开启交谈，提出下一步。"),
    ],
  },
  "less-assertive": {
    name: text("Be less assertive", "减少支配力"),
    point: text("Ask more, tell less.", "多询问，少告知。"),
    steps: [
      text("Ask for their opinion before you give yours.", "先问对方的意见，再说自己的。"),
      text("Decide together, not for them.", "与对方协商决定，不替人做主。"),
      text("Listen to the end, then sum up what you heard.", "听完再说，并复述所听到的。"),
      text("Meet what they need before what you planned.", "先顾及对方的需要，再谈自己的安排。"),
      text("Let them lead the meeting.", "让对方主导会谈。"),
    ],
  },
  "more-responsive": {
    name: text("Be more responsive", "增加反应性"),
    point: text("Let your feelings be seen.", "不压抑感受，主动表达。"),
    steps: [
      text("Say what pleases or worries you.", "说出令自己高兴或担心的事。"),
      text("Give credit where it is due.", "该赞赏时就赞赏。"),
      text("Take time for the relationship.", "愿意花时间经营关系。"),
      text("Begin with a short personal talk.", "先做简短的寒暄。"),
      text("Be friendlier in word and gesture.", "言语和举止更友善一些。"),
    ],
  },
  "less-responsive": {
    name: text("Be less responsive", "减少反应性"),
    point: text("Keep feelings back.", "控制感受，少外露。"),
    steps: [
      text("Talk less and leave pauses.", "少说话，留出停顿。"),
      text("Rein in your enthusiasm.", "收敛热情。"),
      text("Argue and decide on facts.", "依据事实论证和决定。"),
      text("Stop, analyse, then answer.", "先停下来分析，再作答。"),
      text("Take the other view as it is meant.", "就事论事地接受对方的看法。"),
    ],
  },
};

export const alike: Text = text("You are near each other: be as you are.", "你们风格相近，自然相处即可。");
