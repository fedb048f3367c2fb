/** The report of a run: a workbook with a sheet by plan, by kind of difference and one for every difference; or CSV, or JSON. */
import { extname } from "node:path";
import { defaultStyle, newSheet, newWorkbook } from "../../host/model/newWorkbook";
import { cellKey, type Workbook } from "../../host/model/state";
import { saveXlsx } from "../../host/xlsx";
import { needsGuard } from "../../plan/cells/guardedText";
import type { Language, Text } from "../../plan/language";
import { text } from "../../plan/wording";
import { differenceKinds, kindNames } from "../../workbook/conform/difference";
import { outcomeNames, type Outcome } from "./outcome";

type Cell = string | number;

interface ReportSheet {
  readonly name: Text;
  readonly header: readonly Text[];
  readonly rows: readonly (readonly Cell[])[];
}

/** More rows than a sheet of Excel holds are cut; JSON and CSV have them all. */
const mostRows = 1_000_000;

const becomesNames = { follows: text("put right", "已调整"), stays: text("stays", "保留") } as const;

const byPlan = (outcomes: readonly Outcome[], language: Language): ReportSheet => ({
  name: text("Plans", "计划"),
  header: [
    text("File", "文件"),
    text("Account", "客户"),
    text("Owner", "负责人"),
    text("Result", "结果"),
    text("Reason", "原因"),
    text("Differences", "差异"),
    text("Cells before", "更改前单元格"),
    text("Cells after", "更改后单元格"),
  ],
  rows: outcomes.map(({ file, account, owner, kind, reason, differences, cells }) => [
    file,
    account,
    owner,
    outcomeNames[kind][language],
    reason,
    differences.length,
    ...(kind === "conformed" || cells[0] > 0 ? cells : ["", ""]),
  ]),
});

const byKind = (outcomes: readonly Outcome[], language: Language): ReportSheet => ({
  name: text("Kinds", "差异类别"),
  header: [text("Kind of difference", "差异类别"), text("Plans", "计划数"), text("Differences", "差异数"), text("Owners", "负责人")],
  rows: differenceKinds.flatMap((kind) => {
    const having = outcomes.map((one) => ({ owner: one.owner, count: one.differences.filter((other) => other.kind === kind).length }));
    const found = having.filter(({ count }) => count > 0);
    const owners = [...new Set(found.flatMap(({ owner }) => (owner === "" ? [] : [owner])))].sort();
    const total = found.reduce((sum, { count }) => sum + count, 0);
    return found.length === 0 ? [] : [[kindNames[kind][language], found.length, total, owners.slice(0, 50).join(", ")]];
  }),
});

const everyDifference = (outcomes: readonly Outcome[], language: Language): ReportSheet => ({
  name: text("Differences", "差异"),
  header: [
    text("File", "文件"),
    text("Account", "客户"),
    text("Owner", "负责人"),
    text("Kind", "类别"),
    text("Sheet", "工作表"),
    text("Cell", "单元格"),
    text("Template", "模板"),
    text("Plan", "计划"),
    text("What", "说明"),
    text("Becomes", "处理"),
  ],
  rows: outcomes.flatMap(({ file, account, owner, differences }) =>
    differences.map(({ kind, place, template, stands, text: said, becomes }) => [
      file,
      account,
      owner,
      kindNames[kind][language],
      place?.sheet ?? "",
      place?.address ?? "",
      template,
      stands,
      said[language],
      becomesNames[becomes][language],
    ]),
  ),
});

const workbookOf = (sheets: readonly ReportSheet[], language: Language): Workbook => {
  const workbook = newWorkbook();
  const bold = workbook.styles.push({ ...defaultStyle, bold: true }) - 1;
  workbook.sheets = sheets.map(({ name, header, rows }) => {
    const sheet = newSheet(name[language]);
    header.forEach((title, column) => sheet.cells.set(cellKey(0, column), { formula: null, value: title[language], style: bold }));
    rows.slice(0, mostRows).forEach((row, down) =>
      row.forEach((value, column) => {
        if (value !== "") sheet.cells.set(cellKey(down + 1, column), { formula: null, value, style: 0 });
      }),
    );
    sheet.frozenRows = 1;
    return sheet;
  });
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
};

const csvOf = ({ header, rows }: ReportSheet, language: Language): string => {
  const guarded = (cell: string): string => (needsGuard.test(cell) ? `'${cell}` : cell);
  const quoted = (cell: Cell): string => (typeof cell === "number" ? cell.toString() : `"${guarded(cell).replaceAll('"', '""')}"`);
  const lines = [header.map((title) => title[language]), ...rows].map((row) => row.map(quoted).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
};

/** The report as the ending of the file's name says. */
export const reportOf = (outcomes: readonly Outcome[], path: string, language: Language): string | Uint8Array => {
  const ending = extname(path).toLowerCase();
  if (ending === ".json") return `${JSON.stringify(outcomes, null, 2)}\n`;
  if (ending === ".csv") return csvOf(everyDifference(outcomes, language), language);
  return saveXlsx(workbookOf([byPlan(outcomes, language), byKind(outcomes, language), everyDifference(outcomes, language)], language));
};
