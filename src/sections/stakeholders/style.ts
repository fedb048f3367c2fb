/** Social styles (chapter 2.2): two axes from −10 to 10, five styles, and how to deal with each. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

/** Up to here on both axes no style stands out. */
const middle = 2;

/** Style of a person; both axes −10…10. Method, chapter 2.2. */
export const style = (assertiveness: number, responsiveness: number): string => {
  if (Math.abs(assertiveness) <= middle && Math.abs(responsiveness) <= middle) return "integrator";
  if (assertiveness > 0) return responsiveness > 0 ? "expressive" : "driving";
  return responsiveness > 0 ? "amiable" : "analytical";
};

export interface StyleProfile {
  readonly animal: Text;
  readonly need: Text;
  readonly people: Text;
  readonly time: Text;
  readonly decides: Text;
  readonly wanted: Text;
  readonly avoid: Text;
}

/** How to deal with each style, by its id. */
export const styleProfiles: Readonly<Record<string, StyleProfile>> = {
  driving: {
    animal: text("Tiger", "老虎"),
    need: text("Results", "结果"),
    people: text("Independent, competitive", "独立、好胜"),
    time: text("Fast", "快节奏"),
    decides: text("On facts, takes risk", "依据事实，敢冒风险"),
    wanted: text("Be brief and prepared, discuss pros and cons", "简明、有准备，讨论利弊"),
    avoid: text("Never say “you are wrong”, do not socialise first", "不要说“你错了”，不要先套近乎"),
  },
  expressive: {
    animal: text("Peacock", "孔雀"),
    need: text("Recognition", "认可"),
    people: text("Open, enthusiastic", "开放、热情"),
    time: text("Quick, loses track of time", "快，不大注意时间"),
    decides: text("On intuition and the opinion of people who count", "凭直觉，看重要人物的意见"),
    wanted: text("Share the vision, give praise, put agreements in writing for them", "谈愿景，给予赞赏，替其写下约定"),
    avoid: text("Do not drown them in details, do not be cold", "不要陷入细节，不要冷淡"),
  },
  amiable: {
    animal: text("Koala", "考拉"),
    need: text("Safety and good relations", "安全感与和谐关系"),
    people: text("Warm, supportive", "亲切、乐于支持"),
    time: text("Unhurried", "从容"),
    decides: text("With others, avoids risk", "与他人商量，回避风险"),
    wanted: text("Be personal and patient, give guarantees and support", "真诚、耐心，给予保证与支持"),
    avoid: text("Do not press, do not promise what cannot be kept", "不要施压，不要许诺做不到的事"),
  },
  analytical: {
    animal: text("Owl", "猫头鹰"),
    need: text("To be right", "正确"),
    people: text("Reserved, factual", "矜持、就事论事"),
    time: text("Slow and thorough", "慢而周密"),
    decides: text("On complete information, step by step", "资料齐全后逐步决定"),
    wanted: text("Bring data, proof and a written plan, keep to the agenda", "提供数据、证明和书面计划，按议程进行"),
    avoid: text("Do not exaggerate, do not rush, do not get personal", "不要夸大，不要催促，不要谈私事"),
  },
  integrator: {
    animal: text("Chameleon", "变色龙"),
    need: text("Agreement of all sides", "各方一致"),
    people: text("Adapts to the counterpart", "随对方调整"),
    time: text("Flexible", "灵活"),
    decides: text("After weighing all sides", "权衡各方之后"),
    wanted: text("Show options and what each side gains", "给出多种选择及各方所得"),
    avoid: text("Do not force one way, do not take sides", "不要强推一种方式，不要站队"),
  },
};
