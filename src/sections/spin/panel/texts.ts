/** What the SPIN planner says: purpose, advice and prompts of each kind of question, in our own words. */
import type { SpinStep } from "../words";

interface StepTexts {
  readonly title: string;
  readonly purpose: string;
  readonly prompts: readonly string[];
}

const en = {
  choose: "Need to talk about",
  noNeeds: "No needs yet. Enter a need first; then plan here what to ask about it.",
  toNeeds: "Go to Needs",
  steps: {
    situation: {
      title: "Situation",
      purpose: "Facts that you could not look up before. Ask few of them: they help you more than the customer.",
      prompts: [
        "How is this done today, step by step?",
        "Who takes part, and how often does it happen?",
        "Since when is it done this way, and what was the reason?",
      ],
    },
    problem: {
      title: "Problem",
      purpose: "The difficulty that our solution can take away. An answer here is an implied need.",
      prompts: [
        "Where does it get stuck or go wrong?",
        "What annoys the people who do it most?",
        "What have you tried so far, and why was that not enough?",
      ],
    },
    implication: {
      title: "Implication",
      purpose: "What the problem leads to. This is what makes a small complaint weigh enough to act.",
      prompts: [
        "What does that cost in a month: hours, money, goodwill?",
        "Whom else does it touch when it happens?",
        "What will it look like in a year if nothing changes?",
      ],
    },
    needPayoff: {
      title: "Need-payoff",
      purpose: "They say what a solution is worth to them. An answer here makes the need explicit.",
      prompts: [
        "If this were solved, what would change first for you?",
        "What would that be worth to you in a year?",
        "Who else would gain by it, and how would you put it to them?",
      ],
    },
  } satisfies Record<SpinStep, StepTexts>,
  note: (step: string) => `${step}: what to ask, or what they answered`,
  ideas: (step: string) => `Ideas for “${step}” questions`,
  toPlan: "Plan",
  planIt: (question: string) => `Plan this question: ${question}`,
  planned: "Planned. Put it in order in the question plan.",
  save: "Save",
  saved: (need: string) => `Notes about “${need}” are saved.`,
  unsaved: "Not saved yet.",
  known: "known",
  open: "still to be asked",
  implied: "Still implied: they complain, but have not said that they want it solved.",
  impliedNext: (step: string) => `Go on with questions of the kind “${step}”.`,
  impliedDone: "All four are answered. If they said that they want it solved, mark the need as explicit.",
  explicit: "Explicit: they said that they want it solved.",
  nothing: "Nothing is known yet: begin with a few facts, then look for the problem.",
  markExplicit: "They said it: mark as explicit",
  marked: (need: string) => `“${need}” is marked as explicit.`,
  rules: "Rules of good questions",
  kept: "kept",
  unknown: "nothing to judge yet",
  brokenBy: (question: string, next: string) => `Broken at “${question}”. ${next}`,
  noQuestions: "No questions are planned about this need yet. Plan some from the ideas above.",
  onlyFull: "A plan of full size keeps a list of planned questions and judges it by these rules.",
  questions: "Planned questions, in order",
  give: (what: string) => `then give: ${what}`,
  print: "Print one page",
  printFails: "This Excel opens no print window from the pane. Print the Needs sheet instead: File, Print.",
  page: { title: "Questions for the meeting", with: "With", opportunity: "Opportunity", date: "Date", notes: "Notes" },
  show: "Show in the sheet",
};

export type SpinPanelTexts = typeof en;

const zh: SpinPanelTexts = {
  choose: "要谈的需求",
  noNeeds: "还没有需求。请先填写需求，再在这里准备提问。",
  toNeeds: "转到需求",
  steps: {
    situation: {
      title: "背景",
      purpose: "事先查不到的事实。少问：这些问题对我们有用，对客户帮助不大。",
      prompts: ["这件事目前是怎么一步步做的？", "有哪些人参与，多久发生一次？", "从什么时候开始这样做，当时是什么原因？"],
    },
    problem: {
      title: "难点",
      purpose: "我方方案能够消除的困难。问到答案，就有了暗示需求。",
      prompts: ["哪个环节容易卡住或出错？", "经办的人最头疼的是什么？", "试过哪些办法，为什么还不够？"],
    },
    implication: {
      title: "暗示",
      purpose: "难点带来的后果。正是它让小小的抱怨重到值得行动。",
      prompts: ["一个月要付出多少代价：工时、金钱、口碑？", "一旦发生，还会影响到谁？", "如果不改变，一年后会怎样？"],
    },
    needPayoff: {
      title: "需求-效益",
      purpose: "让客户自己说出解决的价值。问到答案，需求就明确了。",
      prompts: ["如果解决了，对您来说最先改变的是什么？", "一年下来对您值多少？", "还有谁会受益，您会怎样向他们说明？"],
    },
  },
  note: (step) => `${step}：要问什么，或客户怎么回答`,
  ideas: (step) => `${step}提问的思路`,
  toPlan: "列入",
  planIt: (question) => `列入提问计划：${question}`,
  planned: "已列入，请在提问计划中排好顺序。",
  save: "保存",
  saved: (need) => `“${need}”的记录已保存。`,
  unsaved: "尚未保存。",
  known: "已知",
  open: "待问",
  implied: "仍是暗示需求：客户有抱怨，但没有说希望解决。",
  impliedNext: (step) => `请继续问“${step}”。`,
  impliedDone: "四类问题都有了答案。如果客户已说出希望解决，请把需求标为已明确。",
  explicit: "已是明确需求：客户说了希望解决。",
  nothing: "尚无了解：先问少量事实，再找难点。",
  markExplicit: "客户已说出：标为已明确",
  marked: (need) => `“${need}”已标为明确需求。`,
  rules: "提问规则",
  kept: "符合",
  unknown: "暂无可判断的内容",
  brokenBy: (question, next) => `“${question}”不符合。${next}`,
  noQuestions: "该需求还没有计划好的问题，可从上面的思路中列入。",
  onlyFull: "完整版计划会保存问题清单，并按这些规则检查。",
  questions: "计划的问题（按顺序）",
  give: (what) => `随后给予：${what}`,
  print: "打印一页",
  printFails: "此版本的 Excel 无法从窗格打印。请改为打印“客户需求”工作表：文件、打印。",
  page: { title: "会谈提问单", with: "对象", opportunity: "销售机会", date: "日期", notes: "记录" },
  show: "在表中查看",
};

export const spinPanelTexts = { en, zh };
