/**
 * The Negotiation sheet (chapter 9): what they object and how it is answered, what was given and got, how the negotiation is prepared. Long
 * texts stand in the columns D, F, H and J of the grid, short ones between them; the last column is for the screen only.
 */
import { sharedSheet } from "../../plan/sharedSheet";

export const negotiationSheet = sharedSheet({
  id: "negotiationSheet",
  name: { en: "Negotiation", zh: "商务谈判" },
  purpose: {
    en: "What they object and how we answer, what we give and what we get for it, how we prepare. Yellow cells are yours.",
    zh: "客户有哪些异议、如何回应，让步换来了什么，谈判如何准备。黄色单元格由您填写。",
  },
  size: "full",
  widths: [12, 16, 28, 12, 28, 13, 28, 13, 31, 10],
  printed: 9,
});
