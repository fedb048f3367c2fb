/** Why a file was not opened, as the end of a sentence, and the way out where there is one. */
import type { OpenErrorCode } from "../open/limits";

type Reasons = Readonly<Record<OpenErrorCode, string>>;

const english: Reasons = {
  "too-large": "it is larger than is opened here (50 MB).",
  encrypted:
    "it has a password. Take the password off in Excel (File › Info › Protect Workbook › Encrypt with Password) and open it again.",
  xls: "it is an old .xls workbook. Save it in Excel as .xlsx (or .xlsm, if it has macros) and open that.",
  xlsb: "it is a binary workbook (.xlsb). Save it in Excel as .xlsx (or .xlsm, if it has macros) and open that.",
  ods: "it is an OpenDocument spreadsheet (.ods). Save it in LibreOffice or Excel as .xlsx and open that.",
  text: "it is a text file, such as .csv, whatever it is called. Bring it into a plan with Import, or open it in Excel and save it as .xlsx.",
  "add-in": "it is an add-in of Excel (.xlam), not a workbook. Install it in Excel instead.",
  "not-a-zip": "it is no .xlsx workbook, or so damaged that nothing of it can be read.",
  zip64: "it is packed in a way that is not read here. Save it again in Excel.",
  "too-many-entries": "it holds more parts than a workbook has.",
  "bad-zip": "it is damaged. Excel may repair it: open it there with Open and Repair, and save it.",
  "bad-path": "it holds parts that lead outside the file. It may be made to do harm.",
  "duplicate-entry": "it holds the same part twice. It may be made to do harm.",
  "overlapping-entries": "its parts overlap. It may be made to do harm.",
  ratio: "it unpacks to far more than it seems. It may be made to do harm.",
  "bad-xml": "a part of it is damaged. Excel may repair it: open it there with Open and Repair, and save it.",
  dtd: "it brings definitions that a workbook never has. It may be made to do harm.",
  "too-deep": "it is nested deeper than a workbook ever is.",
  "not-a-workbook": "it holds no workbook. Documents and presentations are not opened here.",
  "too-many-cells": "it holds more cells than are opened here (2 million).",
  "too-many-sheets": "it holds more sheets than are opened here (500).",
};

const chinese: Reasons = {
  "too-large": "文件超过此处允许的大小（50 MB）。",
  encrypted: "文件有密码。请在 Excel 中取消密码（文件 › 信息 › 保护工作簿 › 用密码进行加密），然后再打开。",
  xls: "这是旧版 .xls 工作簿。请在 Excel 中另存为 .xlsx（含宏时为 .xlsm），再打开该文件。",
  xlsb: "这是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx（含宏时为 .xlsm），再打开该文件。",
  ods: "这是 OpenDocument 电子表格（.ods）。请在 LibreOffice 或 Excel 中另存为 .xlsx，再打开该文件。",
  text: "无论名称如何，这是文本文件（如 .csv）。请用“导入”将其带入计划，或在 Excel 中打开并另存为 .xlsx。",
  "add-in": "这是 Excel 加载项（.xlam），不是工作簿。请在 Excel 中安装。",
  "not-a-zip": "该文件不是 .xlsx 工作簿，或已严重损坏而无法读取。",
  zip64: "文件的压缩方式无法在此读取，请在 Excel 中重新保存。",
  "too-many-entries": "文件的部件数量超出正常工作簿。",
  "bad-zip": "文件已损坏。Excel 或许可以修复：请在 Excel 中用“打开并修复”打开并保存。",
  "bad-path": "文件含有指向外部的部件，可能有害。",
  "duplicate-entry": "文件含有重复的部件，可能有害。",
  "overlapping-entries": "文件的部件相互重叠，可能有害。",
  ratio: "文件解压后的大小远超正常，可能有害。",
  "bad-xml": "文件的某个部件已损坏。Excel 或许可以修复：请在 Excel 中用“打开并修复”打开并保存。",
  dtd: "文件含有工作簿中不会出现的定义，可能有害。",
  "too-deep": "文件的嵌套层次超出正常工作簿。",
  "not-a-workbook": "文件中没有工作簿，此处不打开文档和演示文稿。",
  "too-many-cells": "单元格数量超过此处允许的上限（200 万）。",
  "too-many-sheets": "工作表数量超过此处允许的上限（500）。",
};

export const openReasons: Readonly<Record<"en" | "zh", Reasons>> = { en: english, zh: chinese };
