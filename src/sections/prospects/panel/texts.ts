/** What the view of the prospects says. */
import { countOf } from "../../../plan/wording";

const en = {
  empty: "No prospects yet. Enter who may buy, how to reach them, what they want and in how many days.",
  added: (name: string) => `${name} stands on the Contacts sheet.`,
  line: {
    label: "Add a prospect in one line",
    example: "Plant 2, 555-0142, meters for 40 lines, 20, yesterday",
    hint: "Who, phone or mail, what they want, days until they buy, last contact",
  },
  funnel: "From first interest to order",
  count: (prospects: number) => countOf(prospects, "prospect", "prospects"),
  overdue: "To contact first",
  level: "Level",
  aim: (aim: string, often: string) => `${aim}: ${often} at least`,
  last: (day: string) => `last contact ${day}`,
  next: (day: string) => `next by ${day}`,
  late: (days: number) => `Late by ${countOf(days, "day", "days")}.`,
  contacted: "Contacted today",
  contactedAbout: (name: string) => `Contacted today: ${name}`,
  noted: (name: string) => `Noted: ${name} was contacted today.`,
  incomplete: "Without phone or mail and a wish there is no level.",
  signals: "What do they say and do?",
  signalsHint: "Tick what you saw or heard. The list proposes how soon they may buy; ask them to be sure.",
  whom: "Prospect",
  proposed: (days: string, focused: boolean) => `Speaks for ${days}${focused ? ", focused" : ""}.`,
  ready: "Speaks for an order now: ask for it.",
  days: (days: number) => countOf(days, "day", "days"),
  takeOver: "Take over",
  tookOver: (name: string, days: number) => `${name}: buys in ${countOf(days, "day", "days")}.`,
};

export type ProspectPanelTexts = typeof en;

const zh: ProspectPanelTexts = {
  empty: "还没有意向客户。请填写谁可能购买、怎样联系、想要什么、多少天内购买。",
  added: (name) => `${name}已写入客户联系表。`,
  line: {
    label: "用一行添加意向客户",
    example: "二号厂区，0571-5550142，40 条产线的电表，20，昨天",
    hint: "先写谁，再写联系方式、意向产品、天数、上次联系",
  },
  funnel: "从初步意向到订单",
  count: (prospects) => `${prospects.toString()} 个`,
  overdue: "优先联系",
  level: "级别",
  aim: (aim, often) => `${aim}：至少${often}`,
  last: (day) => `上次联系 ${day}`,
  next: (day) => `不迟于 ${day} 联系`,
  late: (days) => `逾期 ${days.toString()} 天。`,
  contacted: "今天已联系",
  contactedAbout: (name) => `今天已联系：${name}`,
  noted: (name) => `已记录：今天联系了${name}。`,
  incomplete: "没有联系方式和意向产品就没有级别。",
  signals: "对方怎么说、怎么做？",
  signalsHint: "勾选所见所闻，清单会估计多久可能购买；请向对方核实。",
  whom: "意向客户",
  proposed: (days, focused) => `倾向于 ${days}内购买${focused ? "，意向集中" : ""}。`,
  ready: "倾向于马上下单：请提出签约。",
  days: (days) => `${days.toString()} 天`,
  takeOver: "采用",
  tookOver: (name, days) => `${name}：${days.toString()} 天内购买。`,
};

export const prospectPanelTexts = { en, zh };
