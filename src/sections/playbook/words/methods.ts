/** Ways to meet an objection. */
import { entriesOf } from "./entry";

const method = entriesOf("objection-methods");

export const methods = [
  method("three-steps", ["Cause, understanding, benefit", "原因、理解、利益三步"], {
    how: [
      "For every objection that is meant: ask where it comes from, say that you see their point, then give the benefit from their side.",
      "凡是真实的异议：先问从何而来，再表示理解，最后从对方角度说明利益。",
    ],
    say: [
      "What makes you say that? I see why it matters to you. For your team it would mean …",
      "您这样说是遇到了什么情况？这一点确实重要。对您的部门来说，这意味着……",
    ],
    avoid: ["Answering before you know the cause.", "还没弄清原因就急着解释。"],
    words: "three steps procedure 三步法 步骤 流程",
  }),
  method("genuine-now-or-later", ["A genuine objection: now or later", "真实反映：现在答或稍后答"], {
    how: [
      "If it is what they care about most, answer at once. If you do not have the answer, say so and name the day they will have it.",
      "对方最关心的事当场回应；手头没有答案就直说，并约定答复日期。",
    ],
    say: [
      "I do not want to guess. You will have our engineer’s answer by Thursday noon.",
      "这一点我不想凭印象回答。周四中午前给您技术部门的正式答复。",
    ],
    avoid: ["An answer made up on the spot.", "现场编一个答案。"],
    words: "genuine real later owed 真实 延后 待答复",
  }),
  method("excuse-judge-once", ["An excuse: judge once, then let go", "敷衍借口：判断一次，及时放手"], {
    how: [
      "Ask one honest question about their intention. If there is no will to buy, part in a friendly way and spend the time elsewhere.",
      "坦率地问一次对方的真实打算。确无采购意愿，就友好告别，把时间用在别处。",
    ],
    say: [
      "Is this something you plan to decide this year? If not, I will not take more of your time.",
      "这件事今年会定吗？如果暂时没有计划，我就不多打扰了。",
    ],
    avoid: ["Chasing somebody who has said no twice.", "对方已两次拒绝还穷追不舍。"],
    words: "excuse brush off put off 借口 敷衍 推脱",
  }),
  method("indirect-name-it", ["A pretext: name the real concern", "间接目的：把真正的顾虑说出来"], {
    how: [
      "When the reason given does not fit, say what you suspect and let them correct you. Take what they then say seriously.",
      "理由说不通时，把你推测的顾虑说出来，请对方纠正，并认真对待。",
    ],
    say: [
      "May I ask openly: is it the price, or how your people would take the change?",
      "想坦率地请教：您担心的是价格，还是同事们能否接受这个变化？",
    ],
    avoid: ["Arguing against the pretext.", "与表面理由争论。"],
    words: "indirect hidden real concern pretext 间接 真正 顾虑 潜台词",
  }),
  method("ask-why", ["Ask for the reason", "询问理由"], {
    how: [
      "A short, friendly question turns a verdict into a reason that can be answered.",
      "一个简短、友善的问题，能把结论变成可以回应的理由。",
    ],
    say: ["What would have to be different for it to fit?", "在您看来，怎样调整才合适？"],
    avoid: ["A why that sounds like a cross-examination.", "追问得像审问。"],
    words: "question why reason 质问 为什么 询问法",
  }),
  method("yes-and", ["Agree, then add", "先认同，再补充"], {
    how: [
      "Accept what is true in it, then add what they may not have seen. Say “and”, not “but”.",
      "先接受其中合理的部分，再补充对方可能没注意到的事实；用“同时”，不用“但是”。",
    ],
    say: [
      "You are right, the first year costs more; and from the second year on it saves two posts’ overtime.",
      "您说得对，第一年投入较高；同时从第二年起，加班费就省下来了。",
    ],
    avoid: ["Agreeing in form only to strike back.", "假意认同、随即反击。"],
    words: "yes but agree 对但是 是的 认同",
  }),
  method("give-an-example", ["Give an example", "举例说明"], {
    how: [
      "Tell of a customer in a like position: where they stood, what they did, what came of it. Only cases you may name.",
      "讲一个处境相似的客户：当时怎样、做了什么、结果如何。只讲可以公开的案例。",
    ],
    say: [
      "A group with as many sites had the same worry. May I introduce you to their project lead?",
      "有一家规模相当的集团也担心过这一点，要不要我请他们的项目负责人和您聊聊？",
    ],
    avoid: ["Stories nobody can check.", "无法核实的故事。"],
    words: "case reference story 举例法 案例 样板",
  }),
  method("show-the-document", ["Put it on the table", "用资料说话"], {
    how: [
      "Move from opinions to something both can look at: a drawing, a test report, the calculation in their figures.",
      "把各说各话变成一起看资料：图纸、测试报告、用对方数字做的测算。",
    ],
    say: ["Let us go through the calculation with your own figures.", "我们用您自己的数字一起过一遍测算。"],
    avoid: ["Burying the question under brochures.", "用一堆宣传册回避问题。"],
    words: "proof evidence document data 资料 转移法 证据 数据",
  }),
  method("say-it-back", ["Say it back", "复述确认"], {
    how: [
      "Repeat the objection in your own words until they say “exactly”. It shows that you listen, and often it shrinks by itself.",
      "用自己的话复述，直到对方说“正是”。既表示在听，异议往往也随之变小。",
    ],
    say: ["So the open point is the switch-over weekend, not the system itself?", "所以您担心的是切换的那个周末，而不是系统本身？"],
    avoid: ["Twisting their words.", "曲解对方的话。"],
    words: "echo repeat paraphrase 回音法 重复 复述",
  }),
  method("correct-a-mistake", ["Correct a mistake of fact", "更正事实"], {
    how: [
      "Where something is simply not so, say it calmly, show the source, and leave them room to change their mind.",
      "与事实不符时，平和地说明并给出出处，给对方留出余地。",
    ],
    say: [
      "That was true of the earlier version. Here is what has changed since; please check it with your own people.",
      "旧版本确实如此。这是后来的变化，您可以请同事核实。",
    ],
    avoid: ["“You are wrong.”", "“您说错了。”"],
    words: "deny contradict fact wrong 否定法 更正 误解",
  }),
];
