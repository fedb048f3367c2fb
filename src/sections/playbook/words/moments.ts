/** Twelve moments to close, what spoils a close, and ways to finish. */
import { entriesOf } from "./entry";

const moment = entriesOf("moments-to-close");
const spoils = entriesOf("spoils-a-close");
const finish = entriesOf("ways-to-finish");

export const moments = [
  moment("face-changes", ["1 · The face changes", "1 · 神情转变"], {
    how: [
      "After your explanation a friendly face turns serious, or a tense one clears: they are weighing it for themselves. Ask what they think.",
      "听完介绍，笑容转为认真，或紧张转为舒展：对方在为自己权衡。问问想法。",
    ],
    say: ["What do you make of it?", "您怎么看？"],
    words: "expression smile tense 表情 笑 紧张",
  }),
  moment("looks-exchanged", ["2 · They look at each other", "2 · 彼此对望"], {
    how: [
      "Several people trade looks. Offer to step out for five minutes so that they can talk.",
      "几个人交换眼神。主动提出离开五分钟，让对方商量。",
    ],
    say: ["Shall I leave you alone for a moment?", "我先出去一下，你们商量商量？"],
    words: "glance eyes colleagues 对望 眼神",
  }),
  moment("leans-back", ["3 · Leans back and looks at the papers", "3 · 靠回椅背看文件"], {
    how: [
      "They lean back, breathe out, their eyes on the document. Wait; the next word is theirs. Then name the next step.",
      "靠回椅背、舒一口气、目光落在文件上。先等对方开口，再说下一步。",
    ],
    words: "lean back breath document 椅背 文件",
  }),
  moment("restless", ["4 · Grows restless", "4 · 坐立不安"], {
    how: [
      "Hands in the hair, shifting on the chair: an inner yes and no. Say the worry aloud and deal with it; do not use it.",
      "抓头发、坐不住：内心在斗争。替对方把顾虑说出来并解决，不要趁势推动。",
    ],
    say: ["I sense that one thing still bothers you. Is it the date?", "我感觉还有一点让您不放心，是上线时间吗？"],
    words: "nervous restless doubt 不安 犹豫 焦虑",
  }),
  moment("looks-straight", ["5 · Looks you straight in the eye", "5 · 直视你"], {
    how: ["After looking around they look at you: a decision has been made. Ask simply.", "左顾右盼之后忽然直视：已有决定。简单地问一句。"],
    say: ["Shall we do it?", "那我们就这样定？"],
    words: "eye contact decision 直视 决定",
  }),
  moment("counts-the-cost", ["6 · Asks for details and counts", "6 · 问细节、算费用"], {
    how: [
      "They turn pages, ask for small things, work out the sum. Help to count, correctly and to the end.",
      "翻资料、问细节、开始算账。帮着算，算准、算全。",
    ],
    words: "calculate cost details 计算 费用 细节",
  }),
  moment("delight", ["7 · Open delight", "7 · 兴奋点头"], {
    how: [
      "They nod and are pleased like a child. Share the joy, then check that the sober questions are settled too.",
      "频频点头、像孩子一样高兴。分享喜悦，同时确认冷静的问题也都落实了。",
    ],
    say: ["I am glad. Before we write it down: is the interface settled for you?", "很高兴。写下来之前再确认一下：接口的问题您放心了吗？"],
    words: "excited nod happy 兴奋 点头",
  }),
  moment("talker-asks", ["8 · The talker begins to ask", "8 · 健谈者开始提问"], {
    how: [
      "Somebody who talked all the time now asks and discusses the matter. Answer briefly and leave them the floor.",
      "一直滔滔不绝的人开始提问、认真讨论。简短作答，把话语权留给对方。",
    ],
    words: "talkative questions discuss 提问 讨论",
  }),
  moment("silent-asks-for-terms", ["9 · The silent one asks for terms", "9 · 寡言者问付款"], {
    how: [
      "Who only listened and now asks about payment has thought it through. Give a full and exact answer.",
      "一直只听不说的人问到付款，说明已想清楚。回答要完整、准确。",
    ],
    words: "quiet payment terms 沉默 付款",
  }),
  moment("eyes-down", ["10 · Eyes down, puzzled", "10 · 低头困惑"], {
    how: [
      "They look down and seem lost: something is not understood. Show it once more on their own case; do not ask for the order yet.",
      "垂下眼、面露困惑：有地方没明白。用对方自己的例子再演示一次，先不谈签约。",
    ],
    say: ["Let me show it with one of your own invoices.", "我用您的一张单据演示一遍。"],
    words: "confused unclear demonstrate 困惑 不明白 示范",
  }),
  moment("settles-in", ["11 · Settles in", "11 · 坐下来、喝口水"], {
    how: [
      "A chair is drawn up, the glass you offered is taken: they have time for you. Sum up what is agreed and what is open.",
      "拉过椅子、喝起你递的水：愿意留下来谈。总结已达成和未达成的。",
    ],
    words: "chair water stay 椅子 喝水",
  }),
  moment("not-yet-but", ["12 · “Not yet”, and asks on", "12 · 嘴上说不急，仍在追问"], {
    how: [
      "They say it is too early and still ask for price, service and others’ offers. Answer, and ask what the decision depends on.",
      "说暂时不行，却继续问价格、服务和别家。照实回答，并问清取决于什么。",
    ],
    say: ["What does it depend on whether it can be this quarter?", "这个季度能不能定，取决于什么？"],
    words: "not yet too early price service 暂时 不急 比较",
  }),
  spoils("flustered", ["Losing one’s calm", "惊慌失措"], {
    how: [
      "Sweat and trembling hands make others doubt. Prepare the last step like the first: papers in order, pen ready, a slow breath.",
      "额头冒汗、手发抖，会让对方重新起疑。最后一步也要准备好：文件齐全、笔在手边、缓一口气。",
    ],
    words: "nervous panic calm 慌张 紧张",
  }),
  spoils("talks-too-much", ["Talking on", "多说无益"], {
    how: [
      "When the answer is yes, stop explaining. Every further word invites a further question.",
      "对方已同意，就停止解释；多说一句，可能多出一个问题。",
    ],
    say: ["Good. Then I will send you the contract this afternoon.", "好的，下午我把合同发给您。"],
    words: "talk too much silence 话多 沉默是金",
  }),
  spoils("shows-triumph", ["Showing triumph", "喜形于色"], {
    how: [
      "Be glad with them, not over them. They have bought a solution, not lost a game.",
      "为对方的好结果高兴，而不是为自己赢了得意。对方买的是方案，不是输了一局。",
    ],
    words: "excited triumph joy 兴奋 得意 喜怒",
  }),
  spoils("negative-words", ["Negative words", "否定的话"], {
    how: [
      "At the table of signature say what happens next, not what could go wrong. Known risks belong on the table earlier, and in writing.",
      "签约时谈接下来做什么，不谈“万一”。已知风险应更早摆上桌面，并写下来。",
    ],
    avoid: ["Holding back a known risk until after the signature.", "把已知风险拖到签约后才说。"],
    words: "negative doubt risk 否定 消极",
  }),
  spoils("stays-too-long", ["Staying too long", "逗留过久"], {
    how: ["Thank them, name the next contact and go. Leave the good feeling standing.", "致谢、说好下次联系，就告辞，留下好的感觉。"],
    say: ["Thank you for the trust. On Monday at nine our project lead calls you.", "感谢信任。周一九点项目负责人会给您电话。"],
    words: "leave go goodbye 见好就收 告辞",
  }),
  finish("settle-the-details", ["Settle the details", "直接落实细节"], {
    how: [
      "Where the yes is clear, go on to address, dates, payment and names; the decision is made by doing.",
      "对方意向已明，就落实地址、日期、付款和联系人，在落实中完成决定。",
    ],
    say: ["To which unit shall the invoice go?", "发票开给哪家单位？"],
    avoid: ["Acting as if it were decided when it is not.", "对方没定却当作已定。"],
    words: "direct action details payment 直接行动 细节 付款方法",
  }),
  finish("choose-between", ["Let them choose", "方案二选一"], {
    how: [
      "Give two or three workable ways with their differences, and keep “none of them” as an answer that is allowed.",
      "给出两三个可行方案及其差别，并允许回答“都不合适”。",
    ],
    say: [
      "All sites at once in May, or three in March and the rest in June: which suits you better?",
      "五月全部上线，或三月先上三家、六月上其余：哪种更合适？",
    ],
    words: "choice alternative option 方案 选择 二选一",
  }),
  finish("extra-for-early", ["Something extra for an early yes", "提前决定的额外好处"], {
    how: [
      "An extra is fair when the early order truly saves you something, when it is written down, and when others would get it too.",
      "提前下单确实为我方省下成本、写成书面、对他人同样适用时，额外好处才公平。",
    ],
    say: [
      "If the order comes before our planning on the 20th, training is included: we can then combine two trips.",
      "20 号排产前下单，可含培训：这样我们能合并两次出差。",
    ],
    avoid: ["Gifts to a person.", "给个人的礼物。"],
    words: "incentive bonus early reward 奖赏 优惠 提前",
  }),
  finish("sum-up-and-ask", ["Sum up and ask", "总结并询问"], {
    how: [
      "List what they wanted, tick what is met, name what is not, and ask for the decision.",
      "列出对方的要求，逐条勾出已满足的，说明未满足的，然后请对方决定。",
    ],
    say: [
      "Four of your five points are met, the fifth comes in June. Can we go ahead so?",
      "五条要求满足了四条，第五条六月完成。可以这样推进吗？",
    ],
    words: "summary close ask 总结 成交",
  }),
];
