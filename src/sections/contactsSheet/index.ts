/**
 * The Contacts sheet (chapter 6): visits prepared, contacts logged, prospects followed up, the manager's notes. No table is wider than those
 * above it, and the widest one stands from the smallest size of the sheet on: a table that grows moves only what stands in its own columns.
 */
import { sharedSheet } from "../../plan/sharedSheet";

const day = 12;

export const contactsSheet = sharedSheet({
  id: "contactsSheet",
  name: { en: "Contacts", zh: "客户联系" },
  purpose: {
    en: "Whom we met, what was agreed, what comes next, and who is due. One line in the pane logs a contact.",
    zh: "联系了谁、谈定了什么、下一步做什么、谁该联系了。在任务窗格中写一行即可登记。",
  },
  size: "standard",
  widths: [20, day, 19.5, 28.5, 24, 27, day, 18, 20, day, 14, day, 30, 24, 32, 34],
  printed: 9,
});
