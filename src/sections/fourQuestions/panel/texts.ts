/** What the four questions say in the pane. */
import type { Language } from "../../../plan/language";
import { labelOf } from "../../../plan/words";
import { questionTexts } from "../texts";
import { questionWords, type QuestionId } from "../words";

const asked = (language: Language): Readonly<Record<QuestionId, string>> => ({
  chance: questionTexts.chance[language],
  solution: questionTexts.solution[language],
  win: questionTexts.win[language],
  worth: questionTexts.worth[language],
});

const short = (language: Language): Readonly<Record<QuestionId, string>> => ({
  chance: labelOf(questionWords, "chance", language),
  solution: labelOf(questionWords, "solution", language),
  win: labelOf(questionWords, "win", language),
  worth: labelOf(questionWords, "worth", language),
});

const en = {
  questions: asked("en"),
  short: short("en"),
  empty: "The criteria come with a plan of full size. Choose that size for this plan, and they stand here.",
  noOpportunity: "Add an opportunity first: the four questions are answered for one.",
  choose: "Opportunity",
  allTaken: "Five opportunities are being answered. To take another, replace one of them on the sheet.",
  chosen: (name: string) => `The answers of ${name} have a column of their own now.`,
  nothing: "Nothing answered yet.",
  radar: (name: string) => `Radar of ${name}`,
  noScore: "not known",
  winnability: (share: string) => `Winnability ${share}`,
  result: "Result",
  progress: "Progress",
  answered: (done: number, all: number) => `${done.toString()} of ${all.toString()} answered`,
  stillUnknown: (share: string) => `${share} not known`,
  open: (question: string) => `Go on with: ${question}`,
  goOn: "Go on",
  look: "Look through",
  lookAt: (question: string) => `Look through: ${question}`,
  place: (number: number, all: number) => `${number.toString()} of ${all.toString()}`,
  keys: "Keys: Y yes, N no, U unknown, ← back, → next",
  back: "Back",
  next: "Next",
  showMe: "Show me",
  now: (answer: string) => `Answered: ${answer}`,
  notYet: "Not answered yet.",
  asList: "All twenty in a list",
  oneByOne: "One by one",
  answerOf: (criterion: string) => `Answer: ${criterion}`,
  blank: "–",
  saved: (answer: string) => `Answered: ${answer}.`,
  cleared: "The answer is blank again.",
  complete: "Every criterion is answered.",
};

const zh: typeof en = {
  questions: asked("zh"),
  short: short("zh"),
  empty: "四问的判断标准随完整版计划提供。请将本计划改为完整版。",
  noOpportunity: "请先添加销售机会，四问针对机会作答。",
  choose: "销售机会",
  allTaken: "已有五个机会在作答。如需换一个，请在工作表中替换。",
  chosen: (name) => `已为${name}设置回答列。`,
  nothing: "尚未回答。",
  radar: (name) => `${name}的雷达图`,
  noScore: "不清楚",
  winnability: (share) => `赢率指数 ${share}`,
  result: "结论",
  progress: "进度",
  answered: (done, all) => `已回答 ${done.toString()} / ${all.toString()}`,
  stillUnknown: (share) => `未知 ${share}`,
  open: (question) => `继续回答：${question}`,
  goOn: "继续",
  look: "查看",
  lookAt: (question) => `查看：${question}`,
  place: (number, all) => `第 ${number.toString()} / ${all.toString()} 条`,
  keys: "快捷键：Y 是、N 否、U 不清楚、← 上一条、→ 下一条",
  back: "上一条",
  next: "下一条",
  showMe: "查看单元格",
  now: (answer) => `已回答：${answer}`,
  notYet: "尚未回答。",
  asList: "列出全部二十条",
  oneByOne: "逐条回答",
  answerOf: (criterion) => `回答：${criterion}`,
  blank: "–",
  saved: (answer) => `已回答：${answer}。`,
  cleared: "该回答已清空。",
  complete: "全部标准均已回答。",
};

export type FourPanelTexts = typeof en;

export const fourPanelTexts = { en, zh };
