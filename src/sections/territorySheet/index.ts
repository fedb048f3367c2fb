/**
 * The Territory sheet: who looks after the accounts, how they divide, where the focus lies. It stands beside the accounts because their
 * table may have thousands of rows, under which nobody would look for anything.
 */
import { sharedSheet } from "../../plan/sharedSheet";

export const territorySheet = sharedSheet({
  id: "territorySheet",
  name: { en: "Territory", zh: "片区" },
  purpose: {
    en: "Who looks after the accounts and how much each has to do; how accounts divide by class and profit; the markets in focus.",
    zh: "谁负责哪些客户、工作量如何；客户按等级和利润的结构；重点市场。",
  },
  size: "full",
  widths: [18, 12, 11, 11, 13, 14, 14, 14, 14, 14, 14, 30],
});
