/** The Account sheet: who the customer is, whether it pays, whether it counts as a key account, what kind of value it buys. */
import { sharedSheet } from "../../plan/sharedSheet";

export const accountSheet = sharedSheet({
  id: "accountSheet",
  name: { en: "Account", zh: "客户档案" },
  purpose: {
    en: "Who the customer is, what we earn, what proves a key account, and which value it buys. Yellow cells are yours.",
    zh: "客户是谁、我方盈利如何、凭什么算大客户、购买哪种价值。黄色单元格由您填写。",
  },
  size: "standard",
  widths: [29, 34.5, 21, 16, 16, 16, 16, 13.5, 21, 16],
  // The last one holds what only a full plan asks for: hidden in others, so that nothing of the frame may stand there.
  printed: 9,
});
