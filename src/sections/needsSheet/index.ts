/**
 * The Needs sheet: what the customer needs and why it would pay to change. Column 6 of the grid (G) holds what only full plans ask for, and
 * the last two columns how sure a need is. No table is wider than those above it: a table that grows moves the whole of what stands below.
 */
import { sharedSheet } from "../../plan/sharedSheet";

export const needsSheet = sharedSheet({
  id: "needsSheet",
  name: { en: "Needs", zh: "客户需求" },
  purpose: {
    en: "What they need, what it costs them to stay as they are, and whether that weighs more than our solution. Yellow cells are yours.",
    zh: "客户需要什么、维持现状要付出多大代价、这些代价是否重于我方方案的成本。黄色单元格由您填写。",
  },
  size: "standard",
  widths: [25, 16.5, 16.5, 24.5, 19.5, 11, 10, 11, 11, 15, 10.5, 10.5, 12, 12],
  printed: 12,
});
