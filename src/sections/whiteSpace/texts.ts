/** What the white space is called, and what is said about it outside its panel. */
import type { Text } from "../../plan/language";

export const whiteTexts = {
  name: { en: "White space", zh: "空白市场" },
  purpose: {
    en: "Units of the customer × our offerings: what is won, what is open, where nobody has looked.",
    zh: "客户单位 × 我方产品：哪些已赢得、哪些进行中、哪些尚未开发。",
  },
  add: { en: "Add a cell of the white space", zh: "添加空白市场格" },
} as const satisfies Record<string, Text>;

/** "Payment hub – Treasury": an opportunity that comes out of a cell. */
export const opportunityName = (unit: string, offering: string): string => `${offering} – ${unit}`;

/** "Treasury × Payment hub". */
export const cellTitle = (unit: string, offering: string | null): string => (offering === null ? unit : `${unit} × ${offering}`);
