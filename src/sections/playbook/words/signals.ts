/** Buying signals: in words, of the body, and personal questions. */
import { entriesOf } from "./entry";

const inWords = entriesOf("signals-in-words");
const body = entriesOf("signals-of-the-body");
const personal = entriesOf("signals-personal");

export const signals = [
  inWords("asks-for-delivery", ["Asks for delivery and details", "询问交期和细节"], {
    how: [
      "Questions about delivery, versions, training or the first day mean that they see themselves using it. Answer, then ask what date they need.",
      "问到交期、配置、培训、上线第一天，说明对方已在设想使用。回答之后，问需要的日期。",
    ],
    say: ["Eight weeks from the order. When would you have to start?", "下单后八周。您最晚什么时候要用？"],
    words: "delivery lead time colour details 交货期 交期 细节",
  }),
  inWords("asks-for-next-meeting", ["Proposes the next meeting", "主动预约下次商谈"], {
    how: [
      "Who fixes day and subject of the next talk wants to go on. Agree who comes along and what is to be decided.",
      "主动约定下次时间和内容，说明想继续。商定谁参加、要定什么。",
    ],
    say: ["Gladly. Whom should we have at the table so that you can decide?", "好的。还需要请谁来，才方便定下来？"],
    words: "appointment next talk 预约 下次 约时间",
  }),
  inWords("asks-for-terms", ["Asks about payment and contract", "询问付款与合同"], {
    how: [
      "Terms interest only who thinks of signing. Give them in writing, all of them at once.",
      "关心条款的人已在考虑签约。条款一次说全，写成书面。",
    ],
    say: ["Here are the terms on one page. Which of them do we have to talk about?", "条款都在这一页，哪一条需要讨论？"],
    words: "payment contract terms invoice 付款 合同 条款",
  }),
  inWords("asks-about-service", ["Asks about life after the purchase", "询问售后"], {
    how: [
      "They think of the day after. Introduce the person who will look after them.",
      "对方在想用起来以后的事。把将来负责服务的人介绍给对方。",
    ],
    say: ["May I bring our service lead next time? She would be your contact.", "下次我请服务负责人一起来，以后由她对接您，可以吗？"],
    words: "service warranty support after sales 售后 保修 服务",
  }),
  body("relaxes", ["Relaxes all at once", "突然放松"], {
    how: [
      "After tension a breath out, a lean back, a smile: something has been settled inside. Be quiet for a moment, then propose the next step.",
      "紧张之后舒一口气、靠向椅背、露出笑容：心里有了结论。先安静片刻，再提出下一步。",
    ],
    say: ["Shall we write down how we go on?", "我们把后面的安排写下来，好吗？"],
    avoid: ["Reading one gesture as a yes.", "凭一个动作就认定同意。"],
    words: "relax smile lean back 放松 微笑 靠椅背",
  }),
  body("takes-the-papers", ["Takes up the papers", "拿起合同或资料"], {
    how: [
      "Hands reach for the order, the sample or the contract. Let them read in peace and answer what they ask.",
      "伸手去拿订单、样品或合同。让对方安静地看，问什么答什么。",
    ],
    say: ["Take your time. Page two has what concerns your department.", "您慢慢看，第二页与您部门有关。"],
    words: "document contract sample hands 订单 合同样本 资料",
  }),
  body("looks-for-agreement", ["Looks at colleagues", "征求旁人意见"], {
    how: [
      "A look or a question to others in the room asks for their yes. Turn to those asked and take up their point.",
      "用眼神或话语征求同事意见。转向被问的人，回应其关心的问题。",
    ],
    say: ["What would it mean for your shift, Ms Lin?", "林主任，对您的班组来说会怎样？"],
    words: "glance colleagues exchange looks 对望 眼神 同事",
  }),
  body("leans-in", ["Comes nearer and nods", "靠近、点头"], {
    how: [
      "The chair moves closer, they nod, take notes, count. Go through the calculation together and let them hold the pen.",
      "拉近椅子、点头、记笔记、算账。一起过测算，让对方执笔。",
    ],
    words: "nod lean notes calculate 点头 凑近 计算",
  }),
  personal("what-it-means-for-me", ["“What does it mean for me?”", "“对我有什么好处？”"], {
    how: [
      "A fair question about work, standing and learning. Answer with what the project itself gives: less trouble, a visible result, new skills.",
      "这是关于工作、成绩和成长的正当问题。用项目本身带来的好处回答：少麻烦、看得见的成果、新能力。",
    ],
    say: ["You would be the one who put an end to the night shifts at month end.", "月末通宵加班，会是在您手里结束的。"],
    avoid: ["Putting personal benefits into a proposal.", "把个人利益写进方案。"],
    words: "personal benefit me career 个人利益 好处 成绩",
  }),
  personal("asks-for-an-advantage", ["Somebody asks for a personal advantage", "有人索要个人好处"], {
    how: [
      "Decline in a friendly and clear way, note it, and tell your compliance. Bring the talk back to the value for the organisation.",
      "友善而明确地谢绝，做好记录并报告合规部门，把话题带回对单位的价值。",
    ],
    say: [
      "That I cannot do, and it would harm you too. What I can do is make the case strong enough to stand by itself.",
      "这个我不能做，对您也没有好处。我能做的，是把方案做扎实，让它自己站得住。",
    ],
    avoid: ["Laughing it off, or hinting that something could be arranged.", "含糊带过，或暗示可以安排。"],
    words: "kickback bribe commission gift compliance 回扣 佣金 好处费 合规",
  }),
  personal("speaks-of-own-risk", ["Speaks of an own risk", "谈到自己的风险"], {
    how: [
      "“If this fails it is on me” says: I am nearly there. Share the risk: steps, measures, a way back, your own name on it.",
      "“出了问题我要担责”说明已接近决定。分担风险：分步、指标、退路，并由我方署名负责。",
    ],
    say: ["Then let us build a way back into the plan, and I sign for the first step.", "那我们在计划里留好退路，第一步由我签字负责。"],
    words: "risk fear responsible fail 风险 担责 担心",
  }),
];
