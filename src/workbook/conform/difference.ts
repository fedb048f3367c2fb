/** What a plan has otherwise than its template says, and what becomes of it. */
import type { Text } from "../../plan/language";

export const differenceKinds = [
  "version",
  "other-template",
  "sheet-missing",
  "sheet-renamed",
  "section-missing",
  "section-added",
  "size",
  "process",
  "column-missing",
  "column-renamed",
  "column-hidden",
  "own-column-missing",
  "own-column-renamed",
  "own-column-retired",
  "own-column-changed",
  "word-missing",
  "word-renamed",
  "word-retired",
  "word-changed",
  "number-renewed",
  "number-changed",
  "look",
  "lock",
  "formula-overwritten",
  "formula-lost",
  "formula-says-word",
  "user-column",
  "user-sheet",
] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

interface DifferencePlace {
  readonly sheet: string;
  /** A1 without the sheet. */
  readonly address: string;
}

export interface Difference {
  readonly kind: DifferenceKind;
  readonly place: DifferencePlace | null;
  /** What the template says; "" where it says nothing. */
  readonly template: string;
  /** What stands in the plan; "" where nothing does. */
  readonly stands: string;
  readonly text: Text;
  /** `follows`: conforming puts it right; `stays`: told, and left as it is. */
  readonly becomes: "follows" | "stays";
}

export const kindNames: Readonly<Record<DifferenceKind, Text>> = {
  version: { en: "Version of the template", zh: "模板版本" },
  "other-template": { en: "Other template", zh: "其他模板" },
  "sheet-missing": { en: "Sheet missing", zh: "缺少工作表" },
  "sheet-renamed": { en: "Sheet renamed", zh: "工作表已改名" },
  "section-missing": { en: "Section missing", zh: "缺少部分" },
  "section-added": { en: "Section added", zh: "增加的部分" },
  size: { en: "Size", zh: "规模" },
  process: { en: "Sales process", zh: "销售流程" },
  "column-missing": { en: "Column missing", zh: "缺少列" },
  "column-renamed": { en: "Column called otherwise", zh: "列名不同" },
  "column-hidden": { en: "Column hidden or shown", zh: "列的隐藏或显示" },
  "own-column-missing": { en: "Own column missing", zh: "缺少公司自有列" },
  "own-column-renamed": { en: "Own column renamed", zh: "公司自有列已改名" },
  "own-column-retired": { en: "Own column given up", zh: "公司自有列已停用" },
  "own-column-changed": { en: "Own column changed", zh: "公司自有列已更改" },
  "word-missing": { en: "Word missing", zh: "缺少词语" },
  "word-renamed": { en: "Word renamed", zh: "词语已改名" },
  "word-retired": { en: "Word given up", zh: "词语已停用" },
  "word-changed": { en: "Word changed by hand", zh: "词语被手动修改" },
  "number-renewed": { en: "Number of the template changed", zh: "模板数值已更改" },
  "number-changed": { en: "Number changed by hand", zh: "数值被手动修改" },
  look: { en: "Colours or logo", zh: "颜色或标志" },
  lock: { en: "Locked sheets", zh: "锁定的工作表" },
  "formula-overwritten": { en: "Formula overwritten", zh: "公式被覆盖" },
  "formula-lost": { en: "Formula lost", zh: "公式丢失" },
  "formula-says-word": { en: "Own formula says an old word", zh: "自有公式含旧词" },
  "user-column": { en: "Own addition: column", zh: "自行增加的列" },
  "user-sheet": { en: "Own addition: sheet", zh: "自行增加的工作表" },
};
