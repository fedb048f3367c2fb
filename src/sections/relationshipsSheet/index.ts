/** The Relationships sheet (chapters 2.1–2.3): how far we are with each person, gifts and hospitality, what each gains, how to meet them. */
import { sharedSheet } from "../../plan/sharedSheet";

export const relationshipsSheet = sharedSheet({
  id: "relationshipsSheet",
  name: { en: "Relationships", zh: "客户关系" },
  purpose: {
    en: "How far we are with each person, what each gains, how to meet each",
    zh: "与每个人的关系到了哪一步、各自得到什么、如何与之相处",
  },
  size: "full",
  widths: [22, 14, 16, 16, 15, 13, 20, 67, 30],
  printed: 8,
});
