/** Every text of the workbench page itself, in both languages; the pane and the sheets bring their own. */
import type { KeptFormulas } from "../host/model/keptFormulas";
import type { Kept } from "../host/model/state";
import { openReasons, type OpenErrorCode } from "../host/xlsx";
import type { Language } from "../plan/language";
import { chineseSheet, englishSheet, type SheetMessages } from "./sheetMessages";

const mostNamed = 4;

/** Why a formula is not computed, as a sentence. */
const keptReasons: Readonly<Record<"en" | "zh", (kept: Kept) => string>> = {
  en: (kept) => {
    if (kept.kind === "function") return `The function ${kept.name} is not known.`;
    if (kept.kind === "link") return "It reads another file.";
    return kept.kind === "error" ? `Computing it gave ${kept.code}.` : "It could not be read.";
  },
  zh: (kept) => {
    if (kept.kind === "function") return `未知函数 ${kept.name}。`;
    if (kept.kind === "link") return "它读取另一个文件。";
    return kept.kind === "error" ? `计算结果为 ${kept.code}。` : "无法解析该公式。";
  },
};

export interface Messages extends SheetMessages {
  readonly language: Language;
  readonly title: string;
  readonly file: string;
  readonly newFile: string;
  readonly open: string;
  readonly save: string;
  readonly example: string;
  readonly undo: string;
  readonly redo: string;
  readonly displayLanguage: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly ribbon: string;
  readonly tabs: string;
  readonly pane: string;
  readonly showPane: string;
  readonly hidePane: string;
  readonly grid: string;
  readonly sheets: string;
  readonly formulaBar: string;
  readonly formula: string;
  readonly nameBox: string;
  readonly functions: string;
  readonly cellEditor: string;
  readonly chooseItem: string;
  readonly cellMenu: string;
  readonly copy: string;
  readonly cut: string;
  readonly paste: string;
  readonly clear: string;
  readonly followLink: string;
  readonly showGroup: string;
  readonly hideGroup: string;
  readonly close: string;
  readonly retry: string;
  readonly cancel: string;
  readonly keep: string;
  readonly dropHere: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly restored: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly working: string;
  readonly calculating: string;
  readonly discardTitle: string;
  readonly discard: string;
  readonly discardButton: string;
  readonly notValid: string;
  readonly badFormula: string;
  readonly note: (text: string) => string;
  /** Of a cell whose formula is not computed. */
  readonly kept: (kept: Kept) => string;
  /** On opening a workbook with such cells. */
  readonly keptFormulas: (kept: KeptFormulas) => string;
  readonly unknownPlace: (typed: string) => string;
  readonly missingSheet: (location: string) => string;
  readonly webLink: (address: string) => string;
  readonly openFailed: (name: string, reason: string) => string;
  readonly pasteBlocked: string;
  readonly commandFailed: (label: string) => string;
  /** Why a file was refused, as the end of a sentence. */
  readonly openReasons: Readonly<Record<OpenErrorCode, string>>;
  readonly cellStatus: (address: string, text: string) => string;
  readonly sum: string;
  readonly average: string;
  readonly count: string;
  readonly chartOf: (title: string) => string;
}

const english: Messages = {
  ...englishSheet,
  language: "en",
  title: "Keyplan workbench",
  file: "File",
  newFile: "New",
  open: "Open",
  save: "Save",
  example: "Open example",
  undo: "Undo",
  redo: "Redo",
  displayLanguage: "Display language",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  ribbon: "Ribbon",
  tabs: "Ribbon tabs",
  pane: "Plan pane",
  showPane: "Show pane",
  hidePane: "Hide pane",
  grid: "Sheet",
  sheets: "Sheets",
  formulaBar: "Formula bar",
  formula: "Formula",
  nameBox: "Name box",
  functions: "Functions",
  cellEditor: "Cell",
  chooseItem: "Choose from the list",
  cellMenu: "Cell menu",
  copy: "Copy",
  cut: "Cut",
  paste: "Paste",
  clear: "Clear contents",
  followLink: "Follow link",
  showGroup: "Show grouped columns or rows",
  hideGroup: "Hide grouped columns or rows",
  close: "Close",
  retry: "Retry",
  cancel: "Cancel",
  keep: "Keep anyway",
  dropHere: "Drop the workbook here to open it",
  saved: "All changes saved to a file",
  unsaved: "Changes kept in this browser, not yet in a file",
  restored: (name) => `${name}: your unsaved changes are back.`,
  opened: (name) => `${name} is open.`,
  working: "Opening …",
  calculating: "Calculating",
  discardTitle: "Unsaved changes",
  discard: "The open workbook has changes that are in no file yet. Opening another one drops them.",
  discardButton: "Drop changes",
  notValid: "This value does not fit the rule of the cell.",
  badFormula:
    "This formula cannot be read. Look for a missing bracket, comma or quotation mark. To enter text that begins with =, type ' before it.",
  note: (text) => `Note: ${text}`,
  kept: (kept) => `This formula is not computed here; the value is the one from the file. ${keptReasons.en(kept)}`,
  keptFormulas: ({ count, functions, links }) => {
    const reasons = [
      ...functions.slice(0, mostNamed),
      ...(functions.length > mostNamed ? ["…"] : []),
      ...(links ? ["links to other files"] : []),
    ];
    const why = reasons.length > 0 ? ` (${reasons.join(", ")})` : "";
    return `${count === 1 ? "One formula" : `${count} formulas`} cannot be computed here${why}: the values from the file stay, with a mark in the cell’s corner.`;
  },
  unknownPlace: (typed) => `There is no cell, name or table “${typed}”.`,
  missingSheet: (location) => `The link leads to ${location}, which is not in this workbook.`,
  webLink: (address) => `The workbench opens no web pages. The link leads to ${address}`,
  openFailed: (name, reason) => `${name} was not opened: ${reason} The open workbook is unchanged.`,
  pasteBlocked: "The browser keeps the clipboard from buttons: press Ctrl+V.",
  commandFailed: (label) => `“${label}” needs the pane, which is not ready yet. Try again in a moment.`,
  openReasons: openReasons.en,
  cellStatus: (address, text) => (text === "" ? `${address}, blank` : `${address}, ${text}`),
  sum: "Sum",
  average: "Average",
  count: "Count",
  chartOf: (title) => `Chart: ${title}`,
};

const chinese: Messages = {
  ...chineseSheet,
  language: "zh",
  title: "客户计划工作台",
  file: "文件",
  newFile: "新建",
  open: "打开",
  save: "保存",
  example: "打开示例",
  undo: "撤销",
  redo: "恢复",
  displayLanguage: "显示语言",
  zoom: "缩放",
  zoomIn: "放大",
  zoomOut: "缩小",
  ribbon: "功能区",
  tabs: "功能区选项卡",
  pane: "计划窗格",
  showPane: "显示窗格",
  hidePane: "隐藏窗格",
  grid: "工作表",
  sheets: "工作表标签",
  formulaBar: "编辑栏",
  formula: "公式",
  nameBox: "名称框",
  functions: "函数",
  cellEditor: "单元格",
  chooseItem: "从列表中选择",
  cellMenu: "单元格菜单",
  copy: "复制",
  cut: "剪切",
  paste: "粘贴",
  clear: "清除内容",
  followLink: "打开链接",
  showGroup: "展开分组的列或行",
  hideGroup: "折叠分组的列或行",
  close: "关闭",
  retry: "重试",
  cancel: "取消",
  keep: "仍然保留",
  dropHere: "将工作簿拖放到此处打开",
  saved: "所有更改均已保存到文件",
  unsaved: "更改保存在浏览器中，尚未存入文件",
  restored: (name) => `${name}：已恢复未保存的更改。`,
  opened: (name) => `已打开 ${name}。`,
  working: "正在打开……",
  calculating: "正在计算",
  discardTitle: "未保存的更改",
  discard: "当前工作簿有尚未存入文件的更改，打开其他工作簿将丢弃这些更改。",
  discardButton: "丢弃更改",
  notValid: "此值不符合该单元格的规则。",
  badFormula: "无法识别此公式，请检查是否缺少括号、逗号或引号。要输入以 = 开头的文本，请在前面加上 '。",
  note: (text) => `批注：${text}`,
  kept: (kept) => `此公式未在此计算，显示的是文件中保存的值。${keptReasons.zh(kept)}`,
  keptFormulas: ({ count, functions, links }) => {
    const reasons = [
      ...functions.slice(0, mostNamed),
      ...(functions.length > mostNamed ? ["…"] : []),
      ...(links ? ["指向其他文件的链接"] : []),
    ];
    const why = reasons.length > 0 ? `（${reasons.join("、")}）` : "";
    return `有 ${count} 个公式无法在此计算${why}：保留文件中的值，并在单元格角上标记。`;
  },
  unknownPlace: (typed) => `没有名为“${typed}”的单元格、名称或表。`,
  missingSheet: (location) => `链接指向 ${location}，本工作簿中没有此位置。`,
  webLink: (address) => `工作台不打开网页。链接指向 ${address}`,
  openFailed: (name, reason) => `未能打开 ${name}：${reason}当前工作簿保持不变。`,
  pasteBlocked: "浏览器不允许按钮读取剪贴板，请按 Ctrl+V。",
  commandFailed: (label) => `“${label}”需要窗格，窗格尚未就绪，请稍后重试。`,
  openReasons: openReasons.zh,
  cellStatus: (address, text) => (text === "" ? `${address}，空白` : `${address}，${text}`),
  sum: "求和",
  average: "平均值",
  count: "计数",
  chartOf: (title) => `图表：${title}`,
};

const byLanguage: Readonly<Record<Language, Messages>> = { en: english, zh: chinese };

export const messagesIn = (language: Language): Messages => byLanguage[language];
