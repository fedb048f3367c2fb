/**
 * The Results sheet (chapter 10): what was sold against plan, deals that were won and lost, what is owed to us, and the signs along the way
 * of a long sale. Columns 1–4 of the grid hold words, the others figures; no table is wider than those above it.
 */
import { sharedSheet } from "../../plan/sharedSheet";

export const resultsSheet = sharedSheet({
  id: "resultsSheet",
  name: { en: "Results", zh: "业绩分析" },
  purpose: {
    en: "What was sold against plan, what deals taught us, what is owed to us. Yellow cells are yours.",
    zh: "业绩完成了多少、输赢带来什么经验、还有多少款未收回。黄色单元格由您填写。",
  },
  size: "full",
  widths: [20, 17.5, 18, 23.5, 10.5, 12.5, 12.5, 13.5, 10.5, 10, 10, 11, 9],
});
