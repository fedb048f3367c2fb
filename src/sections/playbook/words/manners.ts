/** Behaviour that builds trust, and manners that suit the five social styles. */
import { entriesOf } from "./entry";

const behaviour = entriesOf("behaviour");
const style = entriesOf("styles");

export const manners = [
  behaviour("with-those-who-may-decide", ["Negotiate with those who may decide", "和有权的人谈"], {
    how: [
      "Prepare with everybody, negotiate with who may say yes. Ask early, and do not leave out those who prepared it.",
      "与所有人做准备，与能拍板的人谈条件。早点问清，也不要绕过一路参与的人。",
    ],
    say: ["Who should be there when we talk about terms?", "谈条款时，应该请谁参加？"],
    words: "authority decision maker power 权力 决策",
  }),
  behaviour("both-win", ["Look for what both can win", "争取双赢"], {
    how: [
      "Exchange what is cheap for you and dear to them, and the other way round. A deal that hurts one side does not last.",
      "拿对我方代价小、对对方价值大的去换，反之亦然。让一方吃亏的交易长久不了。",
    ],
    say: [
      "A fixed date is worth much to you and little to us; a longer term the other way round.",
      "固定工期对您很重要、对我方不难；合同期长一些对我方很重要。",
    ],
    words: "win win exchange fair 双赢 交换 以物易物",
  }),
  behaviour("hold-the-limit", ["Hold your limit calmly", "坚守底线"], {
    how: [
      "Know the limit before the talk. When it is reached, say no in a friendly way with the reason, and offer another way.",
      "谈之前先定好底线。到了底线，友善地说不并说明理由，另提办法。",
    ],
    say: ["That I cannot sign. What I can do is deliver in two parts.", "这一条我不能签。我能做的是分两批交付。"],
    words: "limit firm no 底线 坚持 拒绝",
  }),
  behaviour("real-authority", ["Say what you may decide", "如实说明自己的权限"], {
    how: [
      "Say what you may decide, what you must ask for, and what you do not want to do. One invented “my boss will not let me” costs the trust.",
      "如实说明哪些能定、哪些要请示、哪些不愿做。一次编造的“领导不同意”就会失去信任。",
    ],
    say: [
      "Up to three per cent I decide. Beyond that I ask, and you have the answer tomorrow.",
      "三个点以内我能定，超过要请示，明天给您答复。",
    ],
    words: "authority mandate permission 权限 授权 请示",
  }),
  behaviour("mind-the-details", ["Mind the details", "注意细节"], {
    how: [
      "Small signs tell of large ones: who sits where, what is asked twice, what is left out. Note them after the talk.",
      "见微知著：谁坐哪里、什么问了两遍、什么避而不谈。谈完记下来。",
    ],
    words: "details observe notes 细节 观察",
  }),
  behaviour("strengths-at-the-right-time", ["Bring your strengths where they count", "适时展示优势"], {
    how: [
      "Name a strength when a need is on the table that it meets. Of others’ weaknesses speak only as the customer’s own criteria ask.",
      "对方谈到某个需要时，再讲与之对应的优势。对手的短处，只按客户的标准客观比较。",
    ],
    avoid: ["Looking for people’s weak spots.", "挖人的弱点。"],
    words: "strength advantage timing 优势 优点 时机",
  }),
  behaviour("calm-and-kind", ["Stay calm, and stay kind", "沉着而体谅"], {
    how: [
      "Show neither temper nor triumph, but do show that you see what it means for them. Firm in the matter, warm to the person.",
      "不发火、不得意，但要体谅对方的难处。对事坚持，对人有温度。",
    ],
    say: [
      "I see that this puts you in a hard place with your board. Let us find wording that helps you.",
      "我理解这让您在班子里为难，我们一起想个好交代的写法。",
    ],
    words: "emotion calm empathy sympathy 情绪 冷静 同情心 喜怒",
  }),
  behaviour("keep-your-word", ["Keep small promises", "说到做到"], {
    how: [
      "Promise little and keep all of it, to the hour. Talk less than you listen, and leave private matters alone.",
      "少许诺，许了就按时兑现。多听少说，不打听隐私。",
    ],
    say: ["You will have it on Thursday at noon.", "周四中午前发给您。"],
    words: "promise trust listen private 承诺 守信 聆听 隐私",
  }),
  style("driving", ["Driving: brief and to the point", "驾驭型：简短直接"], {
    how: [
      "Results, facts, pros and cons, a choice to make. Come prepared, keep the time, let them decide.",
      "谈结果、事实、利弊，给出选择。有备而来，守时，让对方做主。",
    ],
    say: [
      "Two ways, one page. The first is quicker, the second cheaper. Which do you want?",
      "两个方案，一页纸：第一个更快，第二个更省。您选哪个？",
    ],
    avoid: ["Small talk first, and “you are wrong”.", "先寒暄半天，或说“您错了”。"],
    words: "tiger dominant result fast 老虎 控制 权威 结果",
    style: "driving",
  }),
  style("expressive", ["Expressive: picture and stage", "表现型：画面与舞台"], {
    how: [
      "Ask for their ideas, show the large picture and who will see it. Put the facts in writing afterwards.",
      "请对方谈想法，描绘愿景和影响；事后把事实落到书面。",
    ],
    say: ["How would you present it to the board? I send you the facts for it tonight.", "您会怎么向管理层讲？今晚我把数据发给您。"],
    avoid: ["A list of details to begin with.", "一上来就讲细节清单。"],
    words: "peacock talk enthusiasm vision 孔雀 热情 愿景",
    style: "expressive",
  }),
  style("amiable", ["Amiable: time and support", "亲切型：耐心与支持"], {
    how: [
      "Be sincere, take time, ask for the people concerned, go in small safe steps and stay within reach.",
      "真诚、有耐心，关心相关的同事，小步稳妥推进，随时可以找到你。",
    ],
    say: ["Who should feel comfortable with it? Let us talk to them first.", "这件事谁的感受最重要？我们先和他们聊聊。"],
    avoid: ["Hurrying a decision.", "催促决定。"],
    words: "koala friendly patient relation 考拉 和蔼 亲善 耐心",
    style: "amiable",
  }),
  style("analytical", ["Analytical: data and order", "分析型：数据与条理"], {
    how: [
      "System, sources, time to check. Send the papers first, answer in the order of their questions, admit what is not known.",
      "讲系统、给出处、留时间核对。先发材料，按对方问题的顺序回答，不知道就说不知道。",
    ],
    say: [
      "Here are the test records with method and source. Shall I call on Monday when you have checked them?",
      "这是测试记录，附方法和来源。您核对后，周一我再来电？",
    ],
    avoid: ["Feelings instead of figures.", "谈感觉不谈数字。"],
    words: "owl data detail logic 猫头鹰 理智 数据 逻辑",
    style: "analytical",
  }),
  style("integrator", ["Integrating: common ground", "整合型：求同"], {
    how: [
      "Look for what all sides share, show how each keeps something, and agree on the next small step together.",
      "寻找各方的共同点，说明各方都能保留什么，一起定下一小步。",
    ],
    say: ["On three points all departments agree. Shall we begin with these?", "有三点各部门意见一致，先从这三点做起？"],
    avoid: ["Forcing a stand too early.", "过早逼其表态。"],
    words: "chameleon balance flexible mediator 变色龙 中庸 协调",
    style: "integrator",
  }),
];
