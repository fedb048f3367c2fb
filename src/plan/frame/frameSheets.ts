/** What the sheets that every plan has are called: contents, findings, lists. What draws them is tied to them in definitions.ts. */

export const contentsSheet = {
  id: "contents",
  name: { en: "Contents", zh: "目录" },
  purpose: { en: "", zh: "" },
  tab: "plan",
  logo: true,
} as const;

export const findingsSheet = {
  id: "findings",
  name: { en: "Findings", zh: "待办发现" },
  purpose: { en: "What the rules of the method say about this plan", zh: "方法规则对本计划的提示" },
  tab: "review",
} as const;

export const listsSheet = {
  id: "lists",
  name: { en: "Lists", zh: "词表" },
  purpose: { en: "Words, weights, bands and thresholds", zh: "词语、权重、区间与阈值" },
  tab: "settings",
} as const;

/** Ids of the sheets that hold words and findings, and are built before those that refer to them, in this order. */
export const builtFirst: readonly string[] = [listsSheet.id, contentsSheet.id, findingsSheet.id];
