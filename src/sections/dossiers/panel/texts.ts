/** What the view of the dossiers says. */

const en = {
  intro: "What is to be known before you offer. Write down what you know and who told you; today’s date is kept with it.",
  empty: "No dossier stands in this plan. Its rows come with the standard and the full size.",
  total: "All dossiers",
  of: (filled: number, required: number) => `${filled.toString()} of ${required.toString()}`,
  known: (filled: number, required: number) => `${filled.toString()} of ${required.toString()} known`,
  complete: "Nothing left to ask here.",
  ask: "Ask next",
  answered: (amount: number) => `Known (${amount.toString()})`,
  value: "What we know",
  source: "Source",
  sourceHint: "Who said so, or where it stands",
  save: "Save",
  saved: (wording: string) => `Written down: ${wording}`,
  assumed: "assumed",
  from: (source: string) => `from ${source}`,
  expired: (day: string) => `Was to be kept until ${day}: delete it, or enter a new date.`,
  keptUntil: (day: string) => `Kept until ${day}`,
  keep: "Keep a personal dossier",
  keepAsk: (day: string) =>
    `This is personal data of somebody at the customer: role, colleagues, work goals, career plans, interests, education and home town. Write down only what helps to work together and what the person would not mind to read. It is kept until ${day}, then the plan asks you to delete it. It never goes into a shared copy.`,
  keepYes: "Keep it",
  cancel: "Cancel",
  kept: (day: string) => `The personal dossier stands on the Account sheet, to be kept until ${day}.`,
  remove: "Delete the personal dossier",
  removeAsk: (amount: number) =>
    `Delete ${amount === 1 ? "the one row" : `all ${amount.toString()} rows`} of the personal dossier from the sheet?`,
  removeYes: "Delete",
  removed: (wording: string) => `Deleted: ${wording}`,
};

const zh: typeof en = {
  intro: "报价之前需要了解的信息。请写下已知内容和来源，系统会记下当天日期。",
  empty: "计划中还没有信息资料，标准版和完整版计划会带上这些行。",
  total: "全部资料",
  of: (filled, required) => `${filled.toString()}/${required.toString()}`,
  known: (filled, required) => `共 ${required.toString()} 项，已知 ${filled.toString()} 项`,
  complete: "这里已全部了解。",
  ask: "下一步了解",
  answered: (amount) => `已知（${amount.toString()}）`,
  value: "已知信息",
  source: "来源",
  sourceHint: "谁说的，或出自何处",
  save: "保存",
  saved: (wording) => `已写入：${wording}`,
  assumed: "假设",
  from: (source) => `来源：${source}`,
  expired: (day) => `保存期限 ${day} 已过，请删除或填写新的期限。`,
  keptUntil: (day) => `保存至 ${day}`,
  keep: "建立个人资料",
  keepAsk: (day) =>
    `这是客户方某个人的个人信息：在机构中的作用、同事关系、工作目标、发展计划、兴趣、教育和家乡。只记录有助于合作、且本人看到也不会介意的内容。资料保存至 ${day}，到期后计划会提醒删除。它绝不会进入共享副本。`,
  keepYes: "建立",
  cancel: "取消",
  kept: (day) => `个人资料已写入“客户档案”表，保存至 ${day}。`,
  remove: "删除个人资料",
  removeAsk: (amount) => `从工作表中删除个人资料的全部 ${amount.toString()} 行？`,
  removeYes: "删除",
  removed: (wording) => `已删除：${wording}`,
};

export type DossierPanelTexts = typeof en;
export const texts = { en, zh };
