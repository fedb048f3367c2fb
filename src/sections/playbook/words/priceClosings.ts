/** Closings by concern: thinking it over, too expensive, make it cheaper, others are cheaper, is it worth it. */
import { entriesOf } from "./entry";

const thinking = entriesOf("think-it-over");
const expensive = entriesOf("too-expensive");
const cheaper = entriesOf("make-it-cheaper");
const others = entriesOf("others-are-cheaper");
const worth = entriesOf("is-it-worth-it");

export const priceClosings = [
  thinking("what-is-open", ["Ask what is still open", "问清还有哪一点没想好"], {
    how: [
      "Behind it stands a question nobody has asked: something not understood, no money, no authority, or a polite no. Ask which.",
      "背后往往有没说出口的问题：没听懂、没钱、没权，或委婉拒绝。问清是哪一种。",
    ],
    say: ["Of course. So that I can help: which point have I not made clear yet?", "当然可以。为了帮您考虑，请问哪一点我还没有讲清楚？"],
    avoid: ["Making them feel guilty for wanting time.", "让对方因要时间而难堪。"],
    words: "think about consider later 考虑一下 想一想 询问法",
  }),
  thinking("what-time-costs", ["Show what waiting changes", "说明等待意味着什么"], {
    how: [
      "Put honest dates and figures side by side: what they gain by deciding now, what it costs to decide later. If nothing changes, say that too.",
      "如实列出日期和数字：现在定得到什么，晚定付出什么；如果没有差别，也照实说。",
    ],
    say: [
      "If you sign by the tenth, the first site runs before the audit; a month later it will not. Nothing else changes.",
      "十号前签，评审前就能上线；晚一个月就赶不上。其他条件都不变。",
    ],
    avoid: ["A deadline you invented.", "编造的截止日期。"],
    words: "deadline delay urgency 假设法 时间 期限",
  }),
  thinking("is-it-the-money", ["Ask openly whether it is the money", "坦率询问是否是资金问题"], {
    how: [
      "With somebody you know well, a direct question spares both sides time. Ask alone, never before others.",
      "与熟悉的人可以直接问，省双方时间；单独问，不当着旁人问。",
    ],
    say: [
      "May I ask openly: is it the sum? Then let us talk about steps and payment.",
      "冒昧请教：是资金方面的考虑吗？那我们可以谈谈分期和付款方式。",
    ],
    avoid: ["Daring somebody to prove that they can afford it.", "用面子刺激对方。"],
    words: "direct money afford 直接法 钱 资金",
  }),
  thinking("agree-the-next-step", ["Agree on the day", "约定答复的日子"], {
    how: [
      "Give the time and fix when to talk, about what, with whom. Note it as an action.",
      "给对方时间，同时约定何时谈、谈什么、谁参加，并记为行动。",
    ],
    say: [
      "Take the time you need. Shall we talk on Wednesday, with the two questions answered?",
      "您慢慢考虑。周三我们再谈，我把那两个问题的答案带来，可以吗？",
    ],
    words: "follow up date next 下一步 约定 跟进",
  }),
  expensive("compare-like-with-like", ["Compare like with like", "同类相比"], {
    how: [
      "Ask what it is compared with, and put the same scope, term and service side by side.",
      "先问与什么相比，再把范围、期限、服务放在同一口径上比较。",
    ],
    say: ["Compared with what? Let us lay both offers side by side, line by line.", "您是和哪一项相比？我们把两份方案逐项放在一起看。"],
    avoid: ["Comparing with something nobody would buy.", "找一个没人会买的东西来比。"],
    words: "price high costly dear compare 比较法 价格高 贵",
  }),
  expensive("break-it-down", ["Break it down", "拆分来看"], {
    how: [
      "Divide the sum by user, month or case: a figure people know from their own work is easier to judge. Show the whole sum too.",
      "按用户、按月、按笔拆开，让对方用熟悉的尺度判断；总额也要同时说明。",
    ],
    say: [
      "It is 4 a payment, against the 19 that a manual one costs you today; 680,000 in all.",
      "每笔合 4 元，而现在人工处理一笔是 19 元；总额 68 万。",
    ],
    avoid: ["Hiding the total.", "只说零头、不提总额。"],
    words: "per month per unit split 拆散法 分摊 平均",
  }),
  expensive("total-cost", ["Count the whole cost", "算总成本"], {
    how: [
      "Add what staying as you are costs: time, errors, idle money, risk. Let them give the figures.",
      "把维持现状的代价也算进来：工时、差错、资金占用、风险；数字请对方给出。",
    ],
    say: [
      "What does a day of standstill cost you? Then let us count how many you had last year.",
      "停一天损失多少？我们来数一数去年停了几天。",
    ],
    avoid: ["Figures they do not recognise.", "对方不认可的数字。"],
    words: "tco cost of ownership save return 总成本 节省 投资回报",
  }),
  expensive("smaller-scope", ["Make the scope smaller", "缩小范围"], {
    how: [
      "If the sum is fixed, take something out openly, not quality in secret: fewer sites, a later stage, work they do themselves.",
      "预算确定时，公开减少内容，而不是暗中降低质量：少几个点、推迟一期、部分由对方自行完成。",
    ],
    say: [
      "Within your budget we can do five units properly. The others can follow next year at the same price.",
      "在您的预算内，先把五家单位做好；其余明年按同价跟进。",
    ],
    words: "reduce simplify stage phase 简化 分期 缩减",
  }),
  expensive("honour-the-standard", ["Speak to what they stand for", "回到对方的标准"], {
    how: [
      "Remind them of the standard they set themselves, and ask whether they want to change it. Mean it.",
      "回到对方自己定下的标准，请教是否要调整。要出于真心。",
    ],
    say: [
      "You asked for a service within four hours. Shall that stay? It is a third of the price.",
      "您要求四小时到场。这一条保留吗？它占价格的三分之一。",
    ],
    avoid: ["Compliments as a lever.", "拿恭维当筹码。"],
    words: "praise quality standard 赞美法 标准 要求",
  }),
  cheaper("exchange-not-gift", ["Exchange, do not give away", "以换代让"], {
    how: [
      "Answer every request for a lower price with what you need for it: volume, term, an early order, payment, a reference. Log it as give and get.",
      "每次降价要求都提出交换条件：数量、年限、提前下单、付款、作为参考客户，并记入让步与交换。",
    ],
    say: [
      "At three years instead of one I can go down by two per cent. Would that help you?",
      "如果签三年而不是一年，我可以让两个点。这样可以吗？",
    ],
    avoid: ["A first rebate without a reason.", "无缘无故先让一步。"],
    words: "discount lower price concession 降价 折扣 让步 交换",
  }),
  cheaper("what-you-lose", ["Say what would be missing", "说明会失去什么"], {
    how: [
      "Price alone is half a decision. Show honestly what leaves with the price: service, spare parts, trained people.",
      "只看价格是不完整的决定。如实说明降价会少掉什么：服务、备件、培训。",
    ],
    say: [
      "We can take the on-site service out. Then a repair takes two days instead of four hours. Is that all right for you?",
      "可以去掉上门服务，那样维修要两天而不是四小时。您能接受吗？",
    ],
    avoid: ["Painting disasters.", "夸大风险吓唬对方。"],
    words: "gain loss quality cheap 得失法 质量 便宜",
  }),
  cheaper("true-limit", ["Name your true limit", "亮明真实底价"], {
    how: [
      "When there is no room left, say so once, with the reason, and stay with it. It must be true.",
      "没有余地时，说明理由，说一次，并坚持到底。必须属实。",
    ],
    say: ["This is where we stop: below it we could not staff the service we promise.", "这就是我们的底线：再低就无法保证承诺的服务人手。"],
    avoid: ["Calling it the last price and then going lower.", "说是最低价，转头又降。"],
    words: "bottom line floor last price 底牌法 底价 底线 最低",
  }),
  cheaper("honest-no", ["An honest no", "坦诚说不"], {
    how: [
      "If they want only the lowest price, tell them that you are not the right one, and what you are right for.",
      "如果对方只要最低价，就坦率地说我们不合适，并说明我们适合做什么。",
    ],
    say: [
      "For the lowest price you will find others. If it must run at night without anybody, call us.",
      "只求最低价，您可以找别家；如果需要夜间无人值守，请找我们。",
    ],
    words: "refuse honest walk away 诚实法 拒绝",
  }),
  others("three-things", ["Look at three things", "从三方面看"], {
    how: [
      "Quality, price and service: ask which they would give up, and rank the offers on all three together.",
      "质量、价格、服务：问哪一项可以放弃，再一起按三项排序。",
    ],
    say: [
      "It may well be cheaper. If you rate quality, price and service, which weighs most for you?",
      "确实可能更便宜。质量、价格、服务三项，您最看重哪一项？",
    ],
    words: "competitor quality service compare 分析法 别家 更便宜 对手",
  }),
  others("fair-table", ["A fair table", "公平的对照表"], {
    how: [
      "Put both offers into one table by their criteria, with what the other does better as well. Let them fill in the scores.",
      "按对方的标准做一张对照表，对手的长处也写上，分数由对方来打。",
    ],
    say: [
      "They are stronger in price and in the number of branches. Here is where we differ; please score it yourself.",
      "他们在价格和网点上更强，这些是我们的不同之处，请您自己打分。",
    ],
    avoid: ["Running the other one down.", "诋毁对手。"],
    words: "comparison competitor table criteria 对照 比较 竞争对手",
  }),
  others("what-to-check", ["Say what to check anywhere", "提醒核查要点"], {
    how: [
      "Give them the questions that any supplier should answer, you included: origin, warranty, response time, references.",
      "给出任何供应商都应回答的问题，包括我们自己：来源、质保、响应时间、参考客户。",
    ],
    say: [
      "Whoever you choose, ask for the response time in writing. Ours is in clause seven.",
      "不论选谁，请对方把响应时间写进合同。我们的写在第七条。",
    ],
    avoid: ["Hinting that the others sell bad goods.", "暗示别家是假货。"],
    words: "check warranty genuine risk 提醒法 质保 假货 核实",
  }),
  others("if-they-fit-better", ["Let the better fit win", "谁合适选谁"], {
    how: [
      "Where the other offer truly fits better, say so. It costs one order and wins a customer who asks you next time.",
      "如果对手确实更合适，就直说。失一单，赢得下次还会来问你的客户。",
    ],
    say: ["For this lot they fit better. Keep us in mind for the other two.", "这一批他们更合适，另外两批请考虑我们。"],
    words: "honest competitor fit 适合 坦诚 转向法",
  }),
  worth("see-it-as-investment", ["See it as an investment", "当作投资来看"], {
    how: [
      "Not everything it does shows in the first month. Draw the path over three years, with what is sure and what is assumed.",
      "效果不会在第一个月全部显现。画出三年的走势，分清哪些确定、哪些是假设。",
    ],
    say: [
      "In the first year you get a third back, in the third year twice the outlay. These two figures are assumed.",
      "第一年收回三分之一，第三年是投入的两倍；其中这两个数字是假设。",
    ],
    words: "investment return future value 投资法 回报 长期",
  }),
  worth("try-it", ["Let them try it", "让事实说话"], {
    how: [
      "Doubt ends with proof: a pilot with an end date, a measure and the right to stop.",
      "疑虑靠证据消除：设一个有期限、有指标、可以随时停止的试点。",
    ],
    say: [
      "Four weeks at one site. If it does not save an hour a day, we take it away again.",
      "在一个点试四周。如果每天省不下一小时，我们就撤走。",
    ],
    words: "pilot test proof trial 试用 试点 证明",
  }),
  worth("yes-and-here-is-why", ["Yes, and here is why", "值，理由在这里"], {
    how: [
      "Say yes at once and give the two strongest reasons in their figures, then ask whether they see it so.",
      "先明确说值，再用对方的数字给出两条最有力的理由，并征求对方看法。",
    ],
    say: [
      "Yes. It frees 310 million and two days a month. Do you see it that way too?",
      "值。它能盘活 3.1 亿资金，每月省两天。您也这样看吗？",
    ],
    avoid: ["Asking whether they doubt themselves.", "反问对方是不是不相信自己。"],
    words: "value worth reasons 肯定法 值得 价值",
  }),
  worth("what-makes-it-worth", ["Ask what would make it worth it", "请教怎样才算值"], {
    how: [
      "Let them name the result that would be worth the price. Then check together whether it can be had.",
      "请对方说出达到什么结果才值这个价，再一起判断能否做到。",
    ],
    say: ["Which result would make you say in a year: that was well spent?", "一年后看到什么结果，您会觉得这笔钱花得值？"],
    words: "value expectation result 期望 值不值 结果",
  }),
];
