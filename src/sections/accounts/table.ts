/** Many small accounts, one row each (chapters 1.2, 1.4, 10 and 11): class, place, manager, what they bring, what they need next. */
import { anyNumber, computed, computedDetail, defineTable, detail, key, money, name, text, word, type RowOf } from "../../plan/table";
import { serviceClassWords } from "../account/words";

const amount = { kind: "number", min: 0 } as const;
const whole = { kind: "number", min: 0, integer: true } as const;

export const accountsTable = defineTable({
  id: "accounts",
  name: "KAM_Accounts",
  fileNames: ["many accounts", "account list", "客户清单", "客户列表", "零售户", "终端客户"],
  identifiedBy: "account",
  columns: [
    key([
      "account",
      "Account",
      "客户",
      name,
      "One row an account: shop, branch, clinic, site",
      "每行一个客户：门店、网点、诊所、工地",
      { aliases: ["Customer", "客户名称", "门店", "网点", "Name", "名称"] },
    ]),
    key([
      "class",
      "Service class",
      "服务等级",
      word(serviceClassWords),
      "Decides how it is served and by which type of manager",
      "决定服务方式和客户经理类型",
      { aliases: ["Class", "客户类别", "客户等级"] },
    ]),
    key([
      "place",
      "Place",
      "地点",
      text,
      "Town, district or street",
      "城镇、区域或街道",
      { aliases: ["Location", "City", "地址", "片区"] },
    ]),
    key([
      "manager",
      "Manager",
      "客户经理",
      text,
      "Who looks after it: name as on the Territory sheet",
      "负责人：与片区表一致的姓名",
      { names: "team", aliases: ["Account manager", "负责人"] },
    ]),
    computed([
      "load",
      "Load",
      "拜访量",
      anyNumber,
      "Visits a month: its own figure, or that of its class",
      "每月拜访次数：自填，否则按等级",
    ]),
    key([
      "revenue",
      "Revenue",
      "收入",
      money,
      "A year, in the plan’s currency",
      "年收入，以计划货币计",
      { aliases: ["Revenue k", "销售额"] },
    ]),
    key(["profit", "Profit", "利润", money, "A year, after cost to serve", "年利润，已扣服务成本", { aliases: ["Profit k", "毛利"] }]),
    computed(["segment", "Segment", "利润分类", text, "80/20 by profit among all accounts here", "在本表全部客户中按利润的 80/20 分类"]),
    computed([
      "service",
      "Service",
      "服务策略",
      text,
      "What its class asks for; words stand on the Lists sheet",
      "该等级的服务策略，词语见“词表”",
    ]),
    detail([
      "visitsPerMonth",
      "Visits a month",
      "每月拜访次数",
      amount,
      "Where it differs from its class",
      "与等级默认不同时填写",
      { aliases: ["Visits", "拜访频次"] },
    ]),
    detail([
      "x",
      "X",
      "横坐标",
      anyNumber,
      "Kilometres to the east of any fixed point",
      "距任一固定点以东的公里数",
      { aliases: ["X km", "East"] },
    ]),
    detail(["y", "Y", "纵坐标", anyNumber, "Kilometres to the north of that point", "距该点以北的公里数", { aliases: ["Y km", "North"] }]),
    detail(["sales1", "Sales, last cycle", "上期销量", amount, "Units sold in the last ordering cycle", "上一个订货周期的销量"]),
    detail(["sales2", "Sales, cycle before", "上上期销量", amount, "Units sold in the cycle before", "再前一个周期的销量"]),
    detail(["sales3", "Sales, third last", "再上期销量", amount, "Units sold in the cycle before that", "更前一个周期的销量"]),
    detail(["stock", "Stock", "库存", amount, "Units on the shelf today", "目前库存数量"]),
    computedDetail(["order", "To order", "补货量", whole, "Mean sales with safety, less stock", "平均销量加安全量，减去库存"]),
  ],
});

/** One of many accounts. */
export type ListedAccount = RowOf<typeof accountsTable>;
