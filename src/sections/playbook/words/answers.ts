/** Answers to objections that come again and again. */
import { entriesOf } from "./entry";

const answer = entriesOf("objection-answers");

export const answers = [
  answer("never-heard-of-you", ["“We have never heard of you”", "“没听说过你们公司”"], {
    how: [
      "Say in two sentences what you do and for whom, and offer a customer they can call.",
      "用两句话说明我方做什么、为谁服务，并提供可以致电了解的客户。",
    ],
    say: [
      "Fair point. Two companies in your line work with us; I can give you the names to ask.",
      "这很正常。贵行业有两家企业在用，我可以提供联系人供您了解。",
    ],
    avoid: ["Boasting of size.", "吹嘘规模。"],
    words: "unknown small company reputation 没听过 知名度 小公司",
  }),
  answer("happy-with-supplier", ["“We are happy with our supplier”", "“现有供应商挺好的”"], {
    how: [
      "Respect it. Ask what works well and what they would still like to have; offer to be the second source or a comparison.",
      "尊重对方的选择，请教哪里满意、还希望改进什么；可以先做备选或供对比。",
    ],
    say: ["Good to hear. If you could have one thing more, what would it be?", "那很好。如果还能再改进一点，您最希望是哪一点？"],
    avoid: ["Talking their supplier down.", "贬低现有供应商。"],
    words: "satisfied current competitor loyal 满意 现有 供应商 已有合作",
  }),
  answer("no-budget", ["“There is no budget”", "“没有预算”"], {
    how: [
      "Find out whether it is this year, this department or this amount. Then look for a smaller first step or another payment plan.",
      "弄清是今年没有、本部门没有，还是这个额度没有；再看能否先做一小步，或调整付款安排。",
    ],
    say: [
      "Is it the amount or the timing? A first step could stay within what you may sign yourself.",
      "是额度问题还是时间问题？第一步可以控制在您权限之内。",
    ],
    avoid: ["Asking them to go round their own rules.", "让对方绕开内部规定。"],
    words: "money budget funds 预算 没钱 资金 经费",
  }),
  answer("no-time", ["“I have no time”", "“我很忙，没时间”"], {
    how: ["Ask for a short, fixed slot and say what they will have afterwards.", "请对方给一个短而明确的时间，并说明谈完能得到什么。"],
    say: [
      "Ten minutes on Tuesday at nine: after that you know whether it is worth an hour of your people.",
      "周二九点十分钟就够：之后您就能判断值不值得让同事花一小时。",
    ],
    avoid: ["Turning up without an appointment.", "不约而至。"],
    words: "busy later appointment 忙 没空 改天",
  }),
  answer("bad-experience", ["“We had trouble with you before”", "“以前合作出过问题”"], {
    how: [
      "Listen to the end, say what went wrong on your side, what was changed, and who answers for it now.",
      "听对方说完，承认我方的问题，说明做了哪些改进、现在由谁负责。",
    ],
    say: [
      "That should not have happened. Since then one person signs off every delivery; this is her number.",
      "那次确实不该发生。现在每批交付都由专人签字确认，这是她的电话。",
    ],
    avoid: ["Blaming colleagues or the customer.", "推给同事或客户。"],
    words: "complaint quality service failed 投诉 质量 出过问题 教训",
  }),
  answer("need-to-ask-boss", ["“I have to ask my boss”", "“我要请示领导”"], {
    how: [
      "Offer what helps them inside: one page, the figures, a short meeting together. Ask what the boss will look at.",
      "提供内部汇报用得上的东西：一页纸、测算、一次共同汇报；问清领导会看重什么。",
    ],
    say: ["What will be the first question? Let us prepare the page for it together.", "领导第一个会问什么？我们一起把这一页准备好。"],
    avoid: ["Going over their head without a word.", "不打招呼就越级。"],
    words: "authority manager decide 请示 领导 做不了主 上级",
  }),
  answer("send-documents", ["“Just send us something”", "“先发份资料看看”"], {
    how: [
      "Send what answers one question of theirs, and agree when to talk about it.",
      "只发能回答对方一个具体问题的材料，并约好什么时候讨论。",
    ],
    say: [
      "Gladly. Which question should it answer? I will call on Friday at ten to hear what you think.",
      "好的。您最想了解哪一点？周五十点我打电话听听您的看法。",
    ],
    avoid: ["A catalogue without a date.", "发一本目录就没有下文。"],
    words: "brochure mail quote list 资料 报价单 发邮件",
  }),
  answer("no-clear-answer", ["No clear answer", "不作明确答复"], {
    how: [
      "Make the question smaller, or leave the subject for a moment and come back with a choice of two.",
      "把问题缩小，或先换个话题，稍后用二选一的方式再问。",
    ],
    say: [
      "Let me ask it differently: which matters more for the first half-year, speed or cost?",
      "换个问法：上半年您更看重进度还是成本？",
    ],
    avoid: ["Repeating the same question louder.", "同一问题反复追问。"],
    words: "vague silent evasive 不表态 含糊 沉默",
  }),
  answer("insists-on-own-view", ["Insists on an own view", "坚持己见"], {
    how: [
      "Honour what is good in it, add your view as a proposal, and let a trial decide.",
      "肯定其中的见识，把自己的看法作为建议补充，用试用结果来判断。",
    ],
    say: [
      "You know your plant better than I do. Shall we run both ways for two weeks and look at the figures?",
      "您对现场比我熟。要不两种做法各试两周，看数据再定？",
    ],
    avoid: ["Having to be right.", "非要争个对错。"],
    words: "stubborn opinion argue 固执 坚持 争论",
  }),
  answer("not-now", ["“Perhaps next time”", "“下次再说吧”"], {
    how: [
      "Ask what was missing, say thank you, and agree on the occasion to talk again.",
      "请教哪里没有满足要求，表示感谢，并约好再谈的时机。",
    ],
    say: [
      "Thank you for being open. What should we have done better, and when is the next round?",
      "感谢您坦诚相告。我们哪里做得不够？下一轮大概什么时候？",
    ],
    words: "later next year postpone 下次 以后 明年",
  }),
  answer("decided-for-another", ["“We have decided for another”", "“已决定选别家”"], {
    how: [
      "Accept it, wish them success, ask for the reasons and stay in touch for what comes after.",
      "接受结果，祝项目顺利，请教原因，并保持联系。",
    ],
    say: [
      "I am sorry to lose it, and I wish you a good start. What tipped the scales?",
      "很遗憾这次没能合作，祝项目顺利。最后是哪一点起了决定作用？",
    ],
    avoid: ["Sowing doubts about the choice made.", "散布对其选择的疑虑。"],
    words: "lost rejected competitor won 丢单 落选 已决定",
  }),
  answer("why-no-discount", ["“Others give a discount, why not you?”", "“别家有优惠，你们为什么没有”"], {
    how: [
      "Say how your price is made and what it holds. If there is an offer for everyone, name it with its terms.",
      "说明价格怎么来的、包含什么；若有对所有客户公开的优惠，连条件一并说明。",
    ],
    say: [
      "Our price has no air for rebates in it; what you see is what everyone pays. Let us look at what you need of it.",
      "我们的报价没有预留折扣，对所有客户一样。我们来看看哪些部分是您真正需要的。",
    ],
    avoid: ["A price raised first so that it can fall.", "先抬价再打折。"],
    words: "discount rebate promotion offer 优惠 折扣 促销 打折",
  }),
];
