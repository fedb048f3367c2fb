/** What the accounts say in the pane. */

const en = {
  empty: "No accounts yet. Import a list, paste it into the Accounts sheet, or enter one in a line.",
  added: (name: string) => `${name} stands on the Accounts sheet.`,
  line: {
    label: "Add an account in one line",
    example: "Riverside store, potential, Li Wei, 22600, 3320, North district",
    hint: "Account first, then class, manager, revenue, profit, place",
  },
  whale: "Whale curve",
  whaleWords: (share: string, accounts: string) => `The most profitable ${share} of the accounts earn ${accounts} of the profit.`,
  whaleFalls: (share: string, top: string) => `At ${share} of the accounts the curve reaches ${top}; what follows takes profit back.`,
  accountsAxis: "Accounts, the most profitable first",
  profitAxis: "Profit",
  structure: "By class and segment",
  group: (accounts: string, share: string, visits: string) => `${accounts} (${share}), ${visits} visits a month`,
  earns: (share: string) => `${share} of the profit`,
  without: "Without class",
  class: "Class",
  everyClass: "All classes",
  load: (visits: string) => `${visits} ${visits === "1" ? "visit" : "visits"} a month`,
  noManager: "No manager yet",
  segmentName: "Segment",
};

export type AccountsPanelTexts = typeof en;

const zh: AccountsPanelTexts = {
  empty: "还没有客户。可导入清单、粘贴到客户群表，或用一行录入。",
  added: (name) => `${name} 已写入客户群表。`,
  line: {
    label: "用一行添加客户",
    example: "河滨便利店，潜力，李伟，22600，3320，城北",
    hint: "先写客户，再写等级、客户经理、收入、利润、地点",
  },
  whale: "鲸鱼曲线",
  whaleWords: (share, accounts) => `最赚钱的 ${share} 客户贡献 ${accounts} 的利润。`,
  whaleFalls: (share, top) => `到 ${share} 的客户时累计利润达 ${top}，其后的客户在消耗利润。`,
  accountsAxis: "客户，利润高者在前",
  profitAxis: "利润",
  structure: "按等级与利润分类",
  group: (accounts, share, visits) => `${accounts}（${share}），每月 ${visits} 次拜访`,
  earns: (share) => `利润占 ${share}`,
  without: "无等级",
  class: "等级",
  everyClass: "全部等级",
  load: (visits) => `每月 ${visits} 次拜访`,
  noManager: "尚无客户经理",
  segmentName: "利润分类",
};

export const accountsPanelTexts = { en, zh };
