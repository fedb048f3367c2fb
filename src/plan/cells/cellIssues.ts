/** Everything import and reading have to say about a cell, a column or a file, in both languages. */
import type { Text } from "../language";

/** What happened to the content: refused (a whole file), kept but not understood (warning), kept otherwise than written (note). */
export type IssueSeverity = "refused" | "warning" | "note";

export type CellIssueCode =
  | "unknown-word"
  | "not-a-number"
  | "out-of-range"
  | "not-whole"
  | "not-a-date"
  | "ambiguous-date"
  | "ambiguous-number"
  | "not-yes-or-no"
  | "cell-error"
  | "too-long";
type RowIssueCode = "rows-left-out" | "maybe-total";
type ColumnIssueCode = "unknown-column" | "computed-column" | "duplicate-column" | "extra-cells" | "repeated-field";
type FileIssueCode = "too-large" | "too-many-rows" | "not-text" | "empty-file" | "malformed-quotes" | "unknown-table" | "encoding";
/** Why a file, or what was pasted, is not read at all, beside what holds for text files. */
type SourceIssueCode =
  | "encrypted"
  | "old-workbook"
  | "binary-workbook"
  | "open-document"
  | "other-file"
  | "damaged-workbook"
  | "unpacks-too-large"
  | "unknown-sheet"
  | "damaged-json"
  | "no-table";
export type IssueCode = CellIssueCode | RowIssueCode | ColumnIssueCode | FileIssueCode | SourceIssueCode;

/** What a message can mention; `accepted` lists words, `column` is the header as written. */
interface Mentioned {
  readonly column: string;
  readonly value: string;
  readonly accepted: readonly string[];
}

interface Message {
  readonly severity: IssueSeverity;
  readonly text: (about: Mentioned) => Text;
}

/** What to do about a cell of a workbook that cannot be read. */
export const correctCell: Text = { en: "Correct the cell.", zh: "请更正该单元格。" };

const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value);

export const issueMessages: Readonly<Record<IssueCode, Message>> = {
  "unknown-word": {
    severity: "warning",
    text: ({ column, value, accepted }) => ({
      en: `${column}: "${short(value)}" is no word of the list. Write one of: ${accepted.join(", ")}.`,
      zh: `${column}：“${short(value)}”不在词表中，请填写：${accepted.join("、")}。`,
    }),
  },
  "not-a-number": {
    severity: "warning",
    text: ({ column, value }) => ({
      en: `${column}: "${short(value)}" is not a number. It stays as text until you correct it.`,
      zh: `${column}：“${short(value)}”不是数字，暂按文本保留，请更正。`,
    }),
  },
  "out-of-range": {
    severity: "warning",
    text: ({ column, value, accepted }) => ({
      en: `${column}: ${short(value)} is outside what is accepted (${accepted.join(", ")}).`,
      zh: `${column}：${short(value)} 超出允许范围（${accepted.join("，")}）。`,
    }),
  },
  "not-whole": {
    severity: "warning",
    text: ({ column, value }) => ({ en: `${column}: ${short(value)} is not a whole number.`, zh: `${column}：${short(value)} 不是整数。` }),
  },
  "not-a-date": {
    severity: "warning",
    text: ({ column, value }) => ({
      en: `${column}: "${short(value)}" is not a date. Write it as yyyy-mm-dd.`,
      zh: `${column}：“${short(value)}”不是日期，请按 yyyy-mm-dd 填写。`,
    }),
  },
  "ambiguous-date": {
    severity: "warning",
    text: ({ column, value }) => ({
      en: `${column}: "${short(value)}" can be read with the day or the month first. Write it as yyyy-mm-dd.`,
      zh: `${column}：“${short(value)}”的日与月无法区分，请按 yyyy-mm-dd 填写。`,
    }),
  },
  "ambiguous-number": {
    severity: "note",
    text: ({ column, value, accepted }) => ({
      en: `${column}: "${short(value)}" was read as ${accepted.join("")}. Check whether the separator is meant for thousands.`,
      zh: `${column}：“${short(value)}”按 ${accepted.join("")} 读取，请确认分隔符是否为千位分隔符。`,
    }),
  },
  "not-yes-or-no": {
    severity: "warning",
    text: ({ column, value, accepted }) => ({
      en: `${column}: "${short(value)}" is neither yes nor no. Write ${accepted.join(" or ")}.`,
      zh: `${column}：“${short(value)}”既不是“是”也不是“否”，请填写${accepted.join("或")}。`,
    }),
  },
  "cell-error": {
    severity: "warning",
    text: ({ column, value }) => ({
      en: `${column}: the cell shows ${value}. Type the value again.`,
      zh: `${column}：单元格显示 ${value}，请重新输入。`,
    }),
  },
  "too-long": {
    severity: "note",
    text: ({ column }) => ({
      en: `${column}: the text is longer than a cell can hold. The rest stands in a column of its own.`,
      zh: `${column}：文本超过单元格上限，其余部分放在另一列。`,
    }),
  },
  "rows-left-out": {
    severity: "note",
    text: ({ value, accepted }) => ({
      en: `${accepted.length === 1 ? "1 line that is" : `${accepted.length} lines that are`} no row of the table left out: ${short(value)}`,
      zh: `${accepted.length} 行不属于表格，已略去：${short(value)}`,
    }),
  },
  "maybe-total": {
    severity: "note",
    text: ({ value }) => ({
      en: `The row may be a total: ${short(value)} It is kept; leave it out in the file if it is one.`,
      zh: `此行可能是合计：${short(value)}已保留；如确为合计，请从文件中删除。`,
    }),
  },
  "unknown-column": {
    severity: "note",
    text: ({ column }) => ({
      en: `"${column}" is not a column of the plan. It is kept as a column of yours.`,
      zh: `“${column}”不是计划的列，已作为自定义列保留。`,
    }),
  },
  "computed-column": {
    severity: "note",
    text: ({ column, accepted }) => ({
      en: `"${column}" is computed by the plan. The figures you brought stand beside it in "${accepted.join("")}".`,
      zh: `“${column}”由计划自动计算，导入的数值另存于“${accepted.join("")}”列。`,
    }),
  },
  "duplicate-column": {
    severity: "note",
    text: ({ column, accepted }) => ({
      en: `"${column}" occurs more than once. The further one is kept as "${accepted.join("")}".`,
      zh: `“${column}”出现多次，后者另存为“${accepted.join("")}”。`,
    }),
  },
  "extra-cells": {
    severity: "note",
    text: ({ accepted }) => ({
      en: `There are cells without a header. They are kept in "${accepted.join("")}".`,
      zh: `存在没有表头的单元格，已保留在“${accepted.join("")}”列。`,
    }),
  },
  "repeated-field": {
    severity: "note",
    text: ({ column, accepted }) => ({
      en: `"${column}" is given more than once. The first counts, the further one is kept as "${accepted.join("")}".`,
      zh: `“${column}”填写了多次，以第一次为准，其余另存为“${accepted.join("")}”。`,
    }),
  },
  "too-large": {
    severity: "refused",
    text: () => ({
      en: "The file is larger than 20 MB and was not read. Split it and bring the parts.",
      zh: "文件超过 20 MB，未读取。请拆分后再导入。",
    }),
  },
  "too-many-rows": {
    severity: "refused",
    text: () => ({
      en: "The file has more than 100,000 rows and was not read. Split it and bring the parts.",
      zh: "文件超过 100,000 行，未读取。请拆分后再导入。",
    }),
  },
  "not-text": {
    severity: "refused",
    text: () => ({
      en: 'The file is not a CSV text and was not read. Save it as "CSV UTF-8" first.',
      zh: "文件不是 CSV 文本，未读取。请先另存为“CSV UTF-8”。",
    }),
  },
  "empty-file": { severity: "note", text: () => ({ en: "The file holds no rows.", zh: "文件中没有数据行。" }) },
  "malformed-quotes": {
    severity: "warning",
    text: () => ({
      en: "A quotation mark in this row does not match. Check how the row was split.",
      zh: "此行的引号不成对，请检查拆分结果。",
    }),
  },
  "unknown-table": {
    severity: "note",
    text: ({ value }) => ({
      en: `"${value}" is no table of the plan. It is kept on a sheet of its own.`,
      zh: `“${value}”不是计划中的表，已单独保留为一张工作表。`,
    }),
  },
  encoding: {
    severity: "note",
    text: ({ value, accepted }) => ({
      en: `The file was read as ${value}. Saving as UTF-8 avoids doubt.${accepted.length > 0 ? ` About as likely is ${accepted.join("; ")}` : ""}`,
      zh: `文件按 ${value} 编码读取，建议另存为 UTF-8。${accepted.length > 0 ? `同样可能的是：${accepted.join("；")}` : ""}`,
    }),
  },
  encrypted: {
    severity: "refused",
    text: () => ({
      en: "The workbook has a password and was not read. Open it in Excel, save it without the password, or copy the cells and paste them.",
      zh: "工作簿设有密码，未读取。请在 Excel 中打开并另存为不加密的文件，或复制单元格后粘贴。",
    }),
  },
  "old-workbook": {
    severity: "refused",
    text: () => ({
      en: 'The file is in the format of Excel before 2007 (.xls) and was not read. Open it in Excel and save it as "Excel Workbook (.xlsx)".',
      zh: "文件为 Excel 2007 之前的格式（.xls），未读取。请在 Excel 中打开并另存为“Excel 工作簿 (.xlsx)”。",
    }),
  },
  "binary-workbook": {
    severity: "refused",
    text: () => ({
      en: 'The file is a binary workbook (.xlsb) and was not read. Open it in Excel and save it as "Excel Workbook (.xlsx)".',
      zh: "文件为二进制工作簿（.xlsb），未读取。请在 Excel 中打开并另存为“Excel 工作簿 (.xlsx)”。",
    }),
  },
  "open-document": {
    severity: "refused",
    text: () => ({
      en: "The file is an OpenDocument spreadsheet (.ods) and was not read. Open it in Excel or LibreOffice and save it as .xlsx or CSV.",
      zh: "文件为 OpenDocument 电子表格（.ods），未读取。请在 Excel 或 LibreOffice 中打开并另存为 .xlsx 或 CSV。",
    }),
  },
  "other-file": {
    severity: "refused",
    text: () => ({
      en: "The file is neither a workbook nor a text with a table and was not read. Save the table as .xlsx or CSV, or copy its cells and paste them.",
      zh: "文件既不是工作簿，也不是含表格的文本，未读取。请将表格另存为 .xlsx 或 CSV，或复制单元格后粘贴。",
    }),
  },
  "damaged-workbook": {
    severity: "refused",
    text: () => ({
      en: "The workbook is damaged and was not read. Open it in Excel, let Excel repair it, save it and bring it again.",
      zh: "工作簿已损坏，未读取。请在 Excel 中打开并修复，保存后再导入。",
    }),
  },
  "unpacks-too-large": {
    severity: "refused",
    text: () => ({
      en: "The workbook holds more than can be read at once. Copy the sheet you need to a workbook of its own and bring that.",
      zh: "工作簿内容过多，无法一次读取。请将所需工作表复制到单独的工作簿后再导入。",
    }),
  },
  "unknown-sheet": {
    severity: "refused",
    text: ({ value, accepted }) => ({
      en: `The workbook has no sheet "${short(value)}". Choose one of: ${accepted.join(", ")}.`,
      zh: `工作簿中没有工作表“${short(value)}”，请选择：${accepted.join("、")}。`,
    }),
  },
  "damaged-json": {
    severity: "refused",
    text: () => ({
      en: "The JSON cannot be read: it breaks off or has a mark too many. Ask for it again, or bring the table as CSV.",
      zh: "JSON 无法读取：内容不完整或格式有误。请重新获取，或改用 CSV 导入。",
    }),
  },
  "no-table": {
    severity: "refused",
    text: () => ({
      en: "There is no table in it. Bring rows of cells: from a sheet, a CSV file, a web page, or a list of records in JSON.",
      zh: "其中没有表格。请提供成行的单元格：来自工作表、CSV 文件、网页，或 JSON 记录列表。",
    }),
  },
};
