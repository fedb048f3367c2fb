/** Texts of what one works with on the page: filters, find and replace, pictures and notes; in both languages. */
import type { Language } from "../plan/language";

export interface DeskTexts {
  readonly filter: {
    /** Of a column. */
    readonly button: (column: string) => string;
    readonly atWork: (column: string) => string;
    readonly ascending: string;
    readonly descending: string;
    readonly clear: string;
    readonly reapply: string;
    readonly search: string;
    readonly all: string;
    readonly blanks: string;
    readonly values: string;
    readonly apply: string;
    readonly cancel: string;
    /** The condition that is set, as it is typed. */
    readonly condition: (text: string) => string;
    readonly unknown: string;
    readonly tooMany: (count: number) => string;
    readonly nowhere: string;
    readonly nothing: string;
  };
  readonly find: {
    readonly title: string;
    readonly what: string;
    readonly replaceWith: string;
    readonly inWorkbook: string;
    readonly inFormulas: string;
    readonly wholeCell: string;
    readonly matchCase: string;
    readonly next: string;
    readonly previous: string;
    readonly replace: string;
    readonly replaceAll: string;
    readonly close: string;
    readonly place: (at: number, of: number, address: string) => string;
    readonly none: string;
    readonly replaced: (count: number) => string;
    readonly refused: (count: number) => string;
  };
  readonly objects: {
    readonly picture: (name: string) => string;
    readonly shape: (name: string) => string;
  };
  readonly recent: {
    readonly title: string;
    /** Titles of the question about one that was not opened. */
    readonly notOpened: string;
    readonly gone: (name: string) => string;
    readonly denied: (name: string) => string;
    readonly drop: string;
    readonly keep: string;
  };
  readonly savedAs: (name: string) => string;
  readonly saveFailed: (name: string, reason: string) => string;
}

const english: DeskTexts = {
  filter: {
    button: (column) => `Filter and sort ${column}`,
    atWork: (column) => `Filter and sort ${column}: a filter is at work`,
    ascending: "Sort A to Z",
    descending: "Sort Z to A",
    clear: "Clear this filter",
    reapply: "Apply again",
    search: "Search values",
    all: "All",
    blanks: "(blank)",
    values: "Values that show",
    apply: "OK",
    cancel: "Cancel",
    condition: (text) => `Condition: ${text}`,
    unknown:
      "This column has a condition that came with the file, such as icons. It is kept but not applied here: the rows it hides stay hidden.",
    tooMany: (count) => `The first ${count} values are listed. Search for others.`,
    nowhere: "There is nothing to filter here: select a cell of a list with headers.",
    nothing: "Choose at least one value.",
  },
  find: {
    title: "Find and replace",
    what: "Find",
    replaceWith: "Replace with",
    inWorkbook: "In the whole workbook",
    inFormulas: "In formulas",
    wholeCell: "Whole cells only",
    matchCase: "Match case",
    next: "Next",
    previous: "Previous",
    replace: "Replace",
    replaceAll: "Replace all",
    close: "Close",
    place: (at, of, address) => `${at} of ${of}: ${address}`,
    none: "Nothing found.",
    replaced: (count) => (count === 1 ? "1 cell replaced." : `${count} cells replaced.`),
    refused: (count) => (count === 1 ? "1 cell could not be changed." : `${count} cells could not be changed.`),
  },
  objects: {
    picture: (name) => `Picture: ${name}`,
    shape: (name) => `Shape: ${name}`,
  },
  recent: {
    title: "Recent files",
    notOpened: "File not opened",
    gone: (name) => `${name} is no longer where it was: it has been moved, renamed or deleted.`,
    denied: (name) => `The browser was not allowed to read ${name}. Choose the file again to allow it.`,
    drop: "Remove from the list",
    keep: "Keep in the list",
  },
  savedAs: (name) => `Saved to ${name}.`,
  saveFailed: (name, reason) => `${name} was not saved: ${reason} Save again to choose another place.`,
};

const chinese: DeskTexts = {
  filter: {
    button: (column) => `筛选和排序：${column}`,
    atWork: (column) => `筛选和排序：${column}（已筛选）`,
    ascending: "升序排序",
    descending: "降序排序",
    clear: "清除此筛选",
    reapply: "重新应用",
    search: "搜索值",
    all: "全选",
    blanks: "（空白）",
    values: "显示的值",
    apply: "确定",
    cancel: "取消",
    condition: (text) => `条件：${text}`,
    unknown: "此列的筛选条件（如图标）来自文件，会予以保留，但不会在此处重新应用：已隐藏的行保持隐藏。",
    tooMany: (count) => `仅列出前 ${count} 个值，其他值请搜索。`,
    nowhere: "此处没有可筛选的内容：请选择带标题的列表中的单元格。",
    nothing: "请至少选择一个值。",
  },
  find: {
    title: "查找和替换",
    what: "查找",
    replaceWith: "替换为",
    inWorkbook: "整个工作簿",
    inFormulas: "在公式中",
    wholeCell: "单元格匹配",
    matchCase: "区分大小写",
    next: "下一个",
    previous: "上一个",
    replace: "替换",
    replaceAll: "全部替换",
    close: "关闭",
    place: (at, of, address) => `第 ${at} 个，共 ${of} 个：${address}`,
    none: "未找到任何内容。",
    replaced: (count) => `已替换 ${count} 个单元格。`,
    refused: (count) => `${count} 个单元格无法更改。`,
  },
  objects: {
    picture: (name) => `图片：${name}`,
    shape: (name) => `形状：${name}`,
  },
  recent: {
    title: "最近使用的文件",
    notOpened: "文件未打开",
    gone: (name) => `在原位置找不到 ${name}：文件可能已移动、重命名或删除。`,
    denied: (name) => `浏览器未获准读取 ${name}。请再次选择该文件并允许访问。`,
    drop: "从列表中移除",
    keep: "保留在列表中",
  },
  savedAs: (name) => `已保存到 ${name}。`,
  saveFailed: (name, reason) => `${name} 未保存：${reason}请再次保存并另选位置。`,
};

export const deskTextsIn = (language: Language): DeskTexts => (language === "zh" ? chinese : english);
