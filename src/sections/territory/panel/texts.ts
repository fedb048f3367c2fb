/** What the territories say in the pane. */
import { countOf } from "../../../plan/wording";

const en = {
  nothing:
    "A division needs managers on the Territory sheet, and accounts with X and Y, their kilometres from any fixed point, on the Accounts sheet.",
  way: "How to divide",
  keep: "Keep today’s, move as few as the balance needs",
  anew: "Draw anew: shortest travel",
  group: "Managers of type",
  all: "All managers",
  guarantee: "Loads lie within 10 % of the mean, or within the busiest account’s visits where these are more.",
  map: "Map",
  today: "Today",
  proposal: "Proposal",
  mapWords: (count: number, managers: number) =>
    `${countOf(count, "account", "accounts")} among ${countOf(managers, "manager", "managers")}; the numbers mark the middle of each territory.`,
  compare: "Today and proposed",
  accounts: "Accounts",
  load: "Visits",
  manager: "Manager",
  spread: "Furthest from the mean load",
  travel: "Travel, km a month",
  travelHint: "If every visit began in the middle of its territory, one way.",
  moves: (moved: number, fresh: number) =>
    `${countOf(moved, "account changes its manager", "accounts change their manager")}, ${countOf(fresh, "gets one", "get one")}.`,
  none: "Nothing changes: today’s division is within the balance.",
  unplaced: (count: number) => `Without X and Y, ${countOf(count, "account stays as it is", "accounts stay as they are")}.`,
  unserved: (count: number) =>
    `${countOf(count, "account stays as it is", "accounts stay as they are")}: no class, or no manager of the type it asks for.`,
  take: (count: number) => `Take it: write ${countOf(count, "manager", "managers")}`,
  ask: (count: number) =>
    `Write the proposed manager into ${countOf(count, "row", "rows")} of the Accounts sheet? Nothing else changes, and one “Undo” brings today’s back.`,
  yes: "Write them",
  no: "Keep today’s",
  done: (count: number) =>
    `${countOf(count, "account has its proposed manager", "accounts have their proposed manager")}. “Undo” brings back the division of before.`,
};

export type TerritoryPanelTexts = typeof en;

const zh: TerritoryPanelTexts = {
  nothing: "划分需要片区表中的客户经理，以及客户群表中带横坐标和纵坐标（距任一固定点的公里数）的客户。",
  way: "划分方式",
  keep: "保留现状，只移动均衡所需的客户",
  anew: "重新划分：路程最短",
  group: "客户经理类型",
  all: "全部客户经理",
  guarantee: "各人拜访量与平均值相差不超过 10 %；若某客户的拜访次数更多，则以其为限。",
  map: "地图",
  today: "目前",
  proposal: "方案",
  mapWords: (count, managers) => `${count.toString()} 个客户分给 ${managers.toString()} 位客户经理，数字标出各片区中心。`,
  compare: "目前与方案",
  accounts: "客户数",
  load: "拜访",
  manager: "客户经理",
  spread: "与平均工作量的最大偏差",
  travel: "路程，公里/月",
  travelHint: "假定每次拜访都从片区中心出发，单程。",
  moves: (moved, fresh) => `${moved.toString()} 个客户更换客户经理，${fresh.toString()} 个首次分配。`,
  none: "无需变动：目前的划分已在均衡范围内。",
  unplaced: (count) => `${count.toString()} 个没有坐标的客户保持不变。`,
  unserved: (count) => `${count.toString()} 个客户保持不变：没有等级，或没有对应类型的客户经理。`,
  take: (count) => `采用方案：写入 ${count.toString()} 个客户经理`,
  ask: (count) => `把方案中的客户经理写入客户群表的 ${count.toString()} 行？其他内容不变，“撤销”一次即可恢复。`,
  yes: "写入",
  no: "保留现状",
  done: (count) => `${count.toString()} 个客户已按方案分配。“撤销”可恢复之前的划分。`,
};

export const territoryPanelTexts = { en, zh };
