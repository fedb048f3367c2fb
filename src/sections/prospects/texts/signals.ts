/**
 * What a prospect says and does, and the days until the purchase it speaks for (chapter 6.1): a checklist that proposes, never decides. It reads
 * behaviour fairly and holds for any goods.
 */
import type { Text } from "../../../plan/language";
import { text } from "../../../plan/wording";

interface SignalGroup {
  /** What the signals speak for. */
  readonly name: Text;
  /** Days they propose. */
  readonly days: number;
  readonly focused: boolean;
  readonly signals: readonly Text[];
}

/** The nearest to an order first. */
export const signalGroups: readonly SignalGroup[] = [
  {
    name: text("Ready to order", "准备下单"),
    days: 0,
    focused: true,
    signals: [
      text("Would sign at once if one condition were met", "只要满足一个条件就愿意当场签约"),
      text("Asks how and when to pay, and who signs", "询问付款方式、时间和由谁签字"),
      text("Speaks of using it as if it were bought", "谈论使用安排，如同已经购买"),
      text("Has budget and signature at hand", "预算和签字权限已经到位"),
    ],
  },
  {
    name: text("Within a week (H)", "一周内（H）"),
    days: 7,
    focused: true,
    signals: [
      text("Product, quantity and delivery date are settled", "产品、数量和交付日期已确定"),
      text("Compares our price with another offer in hand", "拿着其他报价与我方比价"),
      text("Brings in colleagues to confirm the choice", "请同事一起确认选择"),
      text("Works out instalments or the way through purchasing", "在核算付款期次或采购流程"),
    ],
  },
  {
    name: text("Within fifteen days (A+)", "十五天左右（A+）"),
    days: 15,
    focused: true,
    signals: [
      text("Sets one product against its main rival, point by point", "就一种产品与主要竞品逐项对比"),
      text("Tests us with the strengths of the other side", "以竞品的长处质疑我方"),
      text("Asks for steps, papers and all costs of buying", "询问购买手续、资料和全部费用"),
    ],
  },
  {
    name: text("Within a month (A)", "一个月内（A）"),
    days: 30,
    focused: true,
    signals: [
      text("Asked for a trial or took one up", "主动提出或接受试用"),
      text("Was attentive at the trial and pleased on the whole", "试用时专注，总体满意"),
      text("Raises single doubts and wants them answered", "对个别问题提出疑问，希望得到解答"),
      text("Asks soberly what it costs with everything", "理性询价，了解总费用"),
    ],
  },
  {
    name: text("One to three months, focused (B+)", "一至三个月，意向集中（B+）"),
    days: 90,
    focused: true,
    signals: [
      text("Keeps to one or two products", "只关注一两种产品"),
      text("Looks closely, compares in practice, asks precisely", "仔细查看、实物对比、问得具体"),
      text("Takes documents along, but does not ask for a trial yet", "索要资料，但尚未提出试用"),
    ],
  },
  {
    name: text("Within three months, still open (B)", "三个月内，意向未定（B）"),
    days: 90,
    focused: false,
    signals: [
      text("Listens to many products and names many suppliers", "听取多种产品，提到多家供应商"),
      text("Compares across classes, without a favourite", "跨类别比较，没有明显倾向"),
      text("Answers our questions about the need willingly", "愿意配合说明需求"),
    ],
  },
  {
    name: text("Later (C)", "三个月以后（C）"),
    days: 120,
    focused: false,
    signals: [
      text("Asks in passing for price or product", "随口询问价格或产品"),
      text("Leaves little more than a name", "只留下姓名等少量信息"),
      text("Says that it will take more than three months", "表示三个月以后才购买"),
    ],
  },
];
