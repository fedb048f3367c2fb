/** On the phone; asking and listening in a negotiation. */
import { entriesOf } from "./entry";

const phone = entriesOf("phone-steps");
const asking = entriesOf("asking");
const listening = entriesOf("listening");

export const talking = [
  phone("introduce-yourself", ["1 · Say who you are", "1 · 自我介绍"], {
    how: [
      "Name, company, and how you come to call, in one breath. Ask whether it is a good moment.",
      "一句话说清姓名、公司和来由，并问是否方便。",
    ],
    say: [
      "Good morning, this is Anna Wu. Mr Zhao of your plant gave me your name; do you have two minutes?",
      "您好，我叫吴敏，贵厂赵工让我联系您。现在方便讲两分钟吗？",
    ],
    words: "call introduction opening 打电话 开场 介绍",
  }),
  phone("say-why", ["2 · Say why you call", "2 · 说明来意"], {
    how: ["One sentence with a use for them, not for you.", "一句话说明对对方有什么用，而不是对我方。"],
    say: [
      "We have cut the waiting time in two hospitals like yours; I would like to show you how in twenty minutes.",
      "我们帮两家同等规模的医院缩短了候诊时间，想用二十分钟给您介绍做法。",
    ],
    words: "purpose reason call 目的 意图 来意",
  }),
  phone("fix-the-meeting", ["3 · Fix the meeting", "3 · 约定见面"], {
    how: [
      "If they agree, fix day, place, people and subject, say thank you and confirm in writing within the hour.",
      "对方同意后，定下日期、地点、人员和议题，致谢，并在一小时内书面确认。",
    ],
    say: ["Then Tuesday at ten in your office; I send you two lines in a minute.", "那就周二十点到您办公室，我马上给您发条消息确认。"],
    words: "appointment meeting date 约见 见面 时间",
  }),
  phone("first-no", ["4 · After a first no", "4 · 第一次被拒绝"], {
    how: [
      "Ask once more with something smaller: a later week, ten minutes, a colleague.",
      "再请求一次，但要求更小：换一周、十分钟、或请同事先谈。",
    ],
    say: [
      "I understand. Would ten minutes in the week after suit you better, or is there a colleague I should ask?",
      "理解。下下周十分钟会不会方便些？或者先找哪位同事比较合适？",
    ],
    words: "refuse busy try again 拒绝 再争取",
  }),
  phone("part-well", ["5 · After a second no", "5 · 第二次被拒绝"], {
    how: [
      "Thank them and end the call. Leave a door open, and keep your word not to call before then.",
      "致谢并结束通话，留一扇门，并遵守约定不再提前打扰。",
    ],
    say: [
      "Thank you for being clear. May I call again in spring, when the new budget stands?",
      "谢谢您坦诚相告。明年春天新预算定了我再联系您，可以吗？",
    ],
    avoid: ["A third attempt in the same call.", "同一通电话里第三次恳求。"],
    words: "goodbye polite later 礼貌 结束 致谢",
  }),
  asking("ask-for-the-need", ["Ask for the need", "问出对方的需求"], {
    how: ["Ask what they want to achieve with the demand, not only what they demand.", "不只问要求什么，还要问这样要求是为了什么。"],
    say: ["What would a longer warranty do for you?", "延长质保主要想解决什么问题？"],
    words: "need interest question 需求 提问 目的",
  }),
  asking("ask-for-the-limit", ["Ask for the limit", "问出对方的底线"], {
    how: [
      "Ask openly what they cannot leave: date, budget, rules. Say your own firm points as openly.",
      "坦率地问哪些不能变：时间、预算、规定；同样坦率地说明我方不能变的。",
    ],
    say: [
      "Which of these is fixed for you, and where can you move? With us it is the liability clause.",
      "哪几条对您是不能动的？我方不能动的是责任条款。",
    ],
    words: "limit bottom line constraint 底线 限制",
  }),
  asking("ask-what-matters-most", ["Ask what matters most", "问出真正在意点"], {
    how: [
      "Offer several things and let them put them in order. The order tells more than the words.",
      "给出几项让对方排序，排序比说法更能说明问题。",
    ],
    say: ["If you could have only two of these four, which?", "这四项如果只能选两项，您选哪两项？"],
    words: "priority matters rank 在意 排序 重点",
  }),
  asking("ask-for-the-intention", ["Ask for the intention", "问出对方的意图"], {
    how: [
      "Ask what happens after this talk, and who else is talking to them. You may say that it matters for how much you can offer.",
      "问这次谈完会怎样、还在和谁谈。可以说明这关系到我方能投入多少。",
    ],
    say: ["How will you go on from here, and whom do you hear besides us?", "接下来您打算怎么走？还在了解哪几家？"],
    words: "intention plan process 意图 打算 计划",
  }),
  listening("hear-the-power", ["Hear who has which say", "听出权与力"], {
    how: [
      "“I will have to see” and “I will have it done” come from different desks. Note who speaks how.",
      "“我回去看看”和“我来安排”分量不同。记下谁怎么说。",
    ],
    words: "authority power decide 权力 决定权",
  }),
  listening("hear-wish-and-fear", ["Hear wish and fear", "听出欲与惧"], {
    how: [
      "What is mentioned twice is wished for or feared. Answer the fear first; never feed it.",
      "反复提到的，不是想要的就是害怕的。先化解担心，绝不加以利用。",
    ],
    say: ["You have mentioned the audit twice. What must not happen there?", "您两次提到评审，最担心发生什么？"],
    words: "wish fear worry 欲望 担心 害怕",
  }),
  listening("hear-who-decides", ["Hear who decides", "听出真正决策者"], {
    how: [
      "Names that fall when it gets serious, and whom everybody waits for. Put them on the map of stakeholders.",
      "一到关键处就被提起的名字、大家都在等的人，把他们写进干系人表。",
    ],
    words: "decision maker name wait 决策者 拍板",
  }),
  listening("hear-the-inner-limit", ["Hear where it hurts", "听出心理底线"], {
    how: [
      "When the tone changes, you have come near a point they will not give up. Stop, and look for another way.",
      "语气一变，说明碰到了不肯让的地方。停下来，换一条路。",
    ],
    say: [
      "I see that this point is not negotiable for you. Let us look at it from the other end.",
      "看来这一点您不能让，我们换个角度想办法。",
    ],
    words: "tone limit stop 心理底线 语气",
  }),
];
