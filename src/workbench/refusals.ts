/** Why the host refuses something, said to the person at the grid: its own sentences are Excel's, in English and for developers. */
import { KeptAreaError } from "../host/model/keptAreas";
import type { Language } from "../plan/language";

interface Refusal {
  /** The host's sentence; groups go where $1 and $2 stand. */
  readonly is: RegExp;
  /** Where the host's own is not clear enough. */
  readonly en?: string;
  readonly zh: string;
}

const refusals: readonly Refusal[] = [
  {
    is: /^You cannot perform the requested operation\.$/,
    en: "This sheet is protected: what is locked on it cannot be changed.",
    zh: "工作表受保护，无法更改锁定的内容。",
  },
  {
    is: /^The attempted operation causes a conflict with a filtered range\.$/,
    en: "Cells of a filtered table cannot be moved. Clear the filter first.",
    zh: "无法移动已筛选表格中的单元格，请先清除筛选。",
  },
  {
    is: /^The insert or delete operation attempted resulted in a conflict\.$/,
    en: "This cannot be done while the table is filtered. Clear the filter first.",
    zh: "表格处于筛选状态，无法执行此操作，请先清除筛选。",
  },
  {
    is: /^The sheet that this would go to has a filter already\.$/,
    en: "The list brings its filter along, and the sheet that it would go to has one already. Take one of the two filters away first.",
    zh: "列表会带着筛选一起移动，而目标工作表已有筛选。请先取消其中一个筛选。",
  },
  {
    is: /^A condition of this filter cannot go to another sheet\.$/,
    en: "This filter has a condition by date, colour or average, which cannot go to another sheet. Clear the filter first.",
    zh: "此筛选含有按日期、颜色或平均值的条件，无法移到其他工作表，请先清除筛选。",
  },
  {
    is: /^A threaded comment can only be changed in Excel\.$/,
    en: "There is a threaded comment here, which belongs to Excel: it can be moved, changed or deleted only there.",
    zh: "此处有会话式批注，只能在 Excel 中移动、更改或删除。",
  },
  { is: /^The structure of the workbook is protected\.$/, zh: "工作簿结构受保护。" },
  { is: /^A workbook keeps at least one visible sheet\.$/, zh: "工作簿至少要保留一张可见的工作表。" },
  { is: /^This would move part of the table (.+)\.$/, zh: "此操作会移动表格 $1 的一部分。" },
  { is: /^This would move or cover part of the table (.+)\.$/, zh: "此操作会移动或覆盖表格 $1 的一部分。" },
  { is: /^This would move or cover part of merged cells\.$/, zh: "此操作会移动或覆盖合并单元格的一部分。" },
  { is: /^This would push cells with content off the end of the sheet\.$/, zh: "此操作会将有内容的单元格推出工作表末尾。" },
  { is: /^You can't change part of an array\.$/, zh: "无法更改数组的一部分。" },
  { is: /^Different formulas in the calculated column (.+)\.$/, zh: "计算列 $1 中的公式不一致。" },
  { is: /^The header of a table can't be deleted\.$/, zh: "无法删除表格的标题行。" },
  { is: /^A table keeps at least one row\.$/, zh: "表格至少要保留一行。" },
  { is: /^A table keeps at least one column\.$/, zh: "表格至少要保留一列。" },
  { is: /^That lies outside the sheet\.$/, zh: "超出了工作表的范围。" },
  { is: /^(".*"): a sheet name has 1 to 31 characters\.$/, zh: "$1：工作表名称应为 1 到 31 个字符。" },
  {
    is: /^(".*") is not a valid sheet name\.$/,
    en: "$1 is no name for a sheet: it may hold none of : \\ / ? * [ ] and no apostrophe at its ends, and not be “History”.",
    zh: "$1 不能作为工作表名称：不得包含 : \\ / ? * [ ]，首尾不得为单引号，也不得为 History。",
  },
  { is: /^(".*") is the name of another sheet\.$/, zh: "已有名为 $1 的工作表。" },
];

export function refusalIn(language: Language, sentence: string): string {
  const found = refusals.find(({ is }) => is.test(sentence));
  const said = found?.[language];
  return found && said !== undefined ? sentence.replace(found.is, said) : sentence;
}

/** What a refused edit says: Excel's sentence, or, of what only the file knows, one in the language of the page. */
export function refusalOf(error: unknown): string {
  if (error instanceof KeptAreaError) return error.in(document.documentElement.lang.startsWith("zh") ? "zh" : "en");
  return error instanceof Error ? error.message : String(error);
}
