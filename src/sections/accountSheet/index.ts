/** The sheet of the account: what is known of the customer as a whole, a section below the other. */
import { sharedSheet } from "../../plan/sharedSheet";

export const accountSheet = sharedSheet({
  id: "accountSheet",
  name: { en: "Account", zh: "客户档案" },
  purpose: { en: "What is known of this customer, and what is to be found out", zh: "对这家客户已知什么，还需了解什么" },
  size: "standard",
  widths: [26, 40, 16, 16, 16, 16, 16, 16, 14, 14],
});
