/** What saving as CSV says; loaded with its view. */
import type { Language } from "../../plan/language";

const en = {
  lead: "The rows of a table as a text file that Excel, other systems and this import read. Nothing leaves this computer.",
  table: "Table",
  separator: "Separator",
  separators: { comma: "Comma", semicolon: "Semicolon", tab: "Tab" },
  names: "Headers and words",
  labels: "As they stand in the plan",
  ids: "Ids, the same in every language",
  bom: "Mark it as UTF-8, so that Excel reads every letter",
  figures: "Include the columns that compute",
  save: "Save as .csv",
  copy: "Copy the text",
  saved: "The file goes to your downloads. If none came, this Excel does not let a pane save one: copy the text instead.",
  copied: "Copied. Paste it into a sheet, or into a text file whose name ends in .csv.",
  copyFails: "This Excel does not let the pane copy. Select the text below and copy it.",
  text: "Text of the table",
};

const zh: typeof en = {
  lead: "把一张表的各行存为文本文件，Excel、其他系统和本导入功能都能读取。数据不会离开本机。",
  table: "表",
  separator: "分隔符",
  separators: { comma: "逗号", semicolon: "分号", tab: "制表符" },
  names: "表头和词语",
  labels: "与计划中一致",
  ids: "编号（各语言相同）",
  bom: "标记为 UTF-8，使 Excel 正确显示所有文字",
  figures: "包含计算列",
  save: "存为 .csv",
  copy: "复制文本",
  saved: "文件保存到“下载”文件夹。如果没有得到文件，说明此 Excel 不允许窗格保存文件，请改为复制文本。",
  copied: "已复制。可粘贴到工作表，或粘贴到扩展名为 .csv 的文本文件中。",
  copyFails: "此 Excel 不允许窗格复制，请选中下方文本后复制。",
  text: "表格文本",
};

export const csvTexts: Readonly<Record<Language, typeof en>> = { en, zh };
