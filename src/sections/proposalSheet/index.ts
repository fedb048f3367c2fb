/** The Proposal sheet: may we submit, at which price, judged by which criteria, with what in it, before whom, and what became of it. */
import { sharedSheet } from "../../plan/sharedSheet";

export const proposalSheet = sharedSheet({
  id: "proposalSheet",
  name: { en: "Proposal", zh: "方案与提案" },
  purpose: {
    en: "May we submit yet, at which price, with what in it, before whom. Yellow cells are yours; needs and criteria are answered on Opportunities.",
    zh: "能否提交、报什么价、写什么内容、向谁呈现。黄色单元格由您填写；需求与标准在“销售机会”中回答。",
  },
  size: "standard",
  widths: [20, 36, 32, 13, 15, 13, 13, 13, 13, 13],
});
