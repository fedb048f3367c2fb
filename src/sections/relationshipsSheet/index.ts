/** The Relationships sheet: how far we have come with each person, what each gains, how to meet them, and what was given. */
import { sharedSheet } from "../../plan/sharedSheet";

export const relationshipsSheet = sharedSheet({
  id: "relationshipsSheet",
  name: { en: "Relationships", zh: "客户关系" },
  purpose: {
    en: "How far the relationship with each person has come, what they gain, how to meet them. Personal data: only what the work needs.",
    zh: "与每个人的关系进展、各自的利益、如何相处。涉及个人数据，只记录工作所需。",
  },
  size: "full",
  widths: [24, 14, 14, 15, 15, 16, 14, 52, 34],
});
