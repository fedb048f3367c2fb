/**
 * The executor: one sheet specification → one queue of Office.js calls, sent by the caller in one sync.
 *
 * Order matters: constants, then the tables over them, then the formulas that name the tables, then looks. Nothing is read, so the
 * same queue is right on every platform.
 */
import { areaName, areaOf, columnLetters, type Area } from "../../plan/sheet/address";
import { margins, pointsAcross, pointsOf } from "../../plan/sheet/paper";
import type { CellBlock, Conditional, LinkSpec, SheetSpec, SheetTable, Validation } from "../../plan/sheet/sheetSpec";
import { forCell } from "../../plan/cells/cellText";
import { cellBands } from "./cellBands";
import { addChart } from "./writeCharts";
import { writeLooks } from "./writeLooks";

const columnsOf = (from: number, to: number): string => `${columnLetters(from)}:${columnLetters(to)}`;

const rowsOf = (from: number, to: number): string => `${from + 1}:${to + 1}`;

const bodyOf = ({ area }: SheetTable): Area => ({ ...area, top: area.top + 1 });

const writeTable = (sheet: Excel.Worksheet, table: SheetTable): void => {
  const rows = [table.columns.map(({ header }) => forCell(header)), ...table.body.map((row) => [...row])];
  sheet.getRange(areaName(table.area)).values = rows;
  const made = sheet.tables.add(areaName(table.area), true);
  made.name = table.name;
  made.style = "TableStyleLight1";
  made.showBandedRows = false;
};

/** Rows from which a column's formula goes over the wire once: thousands of copies pass what one request may carry. */
const longTable = 400;

/** The same formula in every row: Excel makes it the column's formula. Columns beside each other are written together. */
const writeFormulas = (sheet: Excel.Worksheet, table: SheetTable): void => {
  const body = bodyOf(table);
  const height = body.bottom - body.top + 1;
  const cells = (from: number, count: number): Excel.Range => sheet.getRange(areaName(areaOf(body.top, body.left + from, height, count)));
  let from = 0;
  while (from < table.columns.length) {
    let to = from;
    while ((table.columns[to]?.formula ?? null) !== null) to += 1;
    const formulas = table.columns.slice(from, to).map(({ formula }) => formula ?? "");
    if (height >= longTable) {
      // A single value goes into every cell, which the types do not say.
      formulas.forEach((formula, index) => (cells(from + index, 1).formulas = formula as unknown as string[][]));
    } else if (formulas.length > 0) {
      cells(from, formulas.length).formulas = Array.from({ length: height }, () => [...formulas]);
    }
    from = Math.max(to, from + 1);
  }
};

const writeCells = (sheet: Excel.Worksheet, blocks: readonly CellBlock[], tables: readonly Area[]): void => {
  for (const band of cellBands(blocks, tables)) {
    sheet.getRange(areaName(areaOf(band.row, band.column, band.inputs.length, band.inputs[0]?.length ?? 1))).formulas = band.inputs;
  }
};

const ruleOf = ({ workbook }: Excel.RequestContext, rule: Validation["rule"]): Excel.DataValidationRule => {
  switch (rule.kind) {
    case "rows": {
      // A range: Excel lets it grow with the table, and no locale reads it otherwise.
      const source = workbook.tables.getItem(rule.table).getDataBodyRange().getColumn(rule.column);
      return { list: { inCellDropDown: true, source } };
    }
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "none":
      return { custom: { formula: "=FALSE" } };
    case "any":
      return { custom: { formula: "=TRUE" } };
    case "date":
      return { date: { formula1: "2000-01-01", formula2: "2099-12-31", operator: "Between" } };
    case "number": {
      const bounds =
        rule.min !== null && rule.max !== null
          ? ({ formula1: rule.min, formula2: rule.max, operator: "Between" } as const)
          : rule.min !== null
            ? ({ formula1: rule.min, operator: "GreaterThanOrEqualTo" } as const)
            : ({ formula1: -1e15, formula2: rule.max ?? 1e15, operator: "Between" } as const);
      return rule.whole ? { wholeNumber: bounds } : { decimal: bounds };
    }
  }
};

/** Queues one validation. */
export const writeValidation = (sheet: Excel.Worksheet, { area, rule, prompt, alert }: Validation): void => {
  const validation = sheet.getRange(areaName(area)).dataValidation;
  validation.rule = ruleOf(sheet.context, rule);
  validation.ignoreBlanks = true;
  validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  validation.errorAlert = { showAlert: true, style: alert.style, title: alert.title, message: alert.message };
};

const writeConditional = (sheet: Excel.Worksheet, conditional: Conditional): void => {
  const formats = sheet.getRange(areaName(conditional.area)).conditionalFormats;
  if (conditional.kind === "bar") {
    const bar = formats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = conditional.color;
    bar.positiveFormat.gradientFill = false;
    bar.lowerBoundRule = { type: "Number", formula: String(conditional.minimum) };
    bar.upperBoundRule = conditional.maximum === null ? { type: "HighestValue" } : { type: "Number", formula: String(conditional.maximum) };
    return;
  }
  const custom = formats.add("Custom").custom;
  custom.rule.formula = conditional.formula;
  const { look } = conditional;
  if (look.color) custom.format.font.color = look.color;
  if (look.bold) custom.format.font.bold = true;
  if (look.fill) custom.format.fill.color = look.fill;
  if (look.numberFormat) custom.format.numberFormat = look.numberFormat;
};

const writeLink = (sheet: Excel.Worksheet, link: LinkSpec): void => {
  const range = sheet.getRange(areaName(areaOf(link.row, link.column, 1, 1)));
  range.hyperlink = { documentReference: link.target, textToDisplay: link.text, screenTip: link.tip };
};

const writePage = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  const page = sheet.pageLayout;
  const { print } = spec;
  page.orientation = print.portrait ? "Portrait" : "Landscape";
  page.paperSize = "A4";
  page.zoom = print.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = margins.side;
  page.rightMargin = margins.side;
  page.topMargin = margins.top;
  page.bottomMargin = margins.bottom;
  page.footerMargin = margins.side;
  page.setPrintArea([print.area, ...print.further].map(areaName).join(","));
  if (print.titleColumns) page.setPrintTitleColumns(`$${columnLetters(print.titleColumns[0])}:$${columnLetters(print.titleColumns[1])}`);
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  const text = page.headersFooters.defaultForAllPages;
  text.leftFooter = spec.footer;
  text.centerFooter = "&P / &N";
  text.rightFooter = spec.day;
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(areaName(areaOf(row, 0, 1, 1)));
};

const writeWidths = (sheet: Excel.Worksheet, { widths }: SheetSpec): void => {
  for (const { from, to, width } of widths) sheet.getRange(columnsOf(from, to)).format.columnWidth = pointsOf(width);
};

const writeGrid = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  for (const { rows, from, to, collapsed } of spec.groups) {
    const direction = rows ? "ByRows" : "ByColumns";
    const grouped = sheet.getRange(rows ? rowsOf(from, to) : columnsOf(from, to));
    grouped.group(direction);
    if (collapsed) grouped.hideGroupDetails(direction);
  }
  for (const { from, to } of spec.hidden) sheet.getRange(columnsOf(from, to)).columnHidden = true;
  for (const { from, to } of spec.hiddenRows) sheet.getRange(rowsOf(from, to)).rowHidden = true;
  if (spec.frozenRows > 0 && spec.frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(areaName(areaOf(0, 0, spec.frozenRows, spec.frozenColumns))));
  } else if (spec.frozenRows > 0) {
    sheet.freezePanes.freezeRows(spec.frozenRows);
  }
  sheet.tabColor = spec.tabColor;
  sheet.showGridlines = false;
};

/** Name under which the rows of a section are found again after rows have come and gone. */
export const partName = (section: string): string => `KAM_part_${section}`;

const writeParts = (sheet: Excel.Worksheet, { parts }: SheetSpec): void => {
  for (const { section, area } of parts) sheet.names.add(partName(section), sheet.getRange(areaName(area))).visible = false;
};

/** Queues what stands in cells: tables, formulas, looks, checks, charts, and where parts stand. */
const writeContent = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  for (const table of spec.tables) writeTable(sheet, table);
  for (const link of spec.links) writeLink(sheet, link);
  const tableAreas = spec.tables.map(({ area }) => area);
  for (const table of spec.tables) writeFormulas(sheet, table);
  writeCells(sheet, spec.blocks, tableAreas);
  writeLooks(sheet, spec.paints);
  for (const { from, to, height } of spec.heights) sheet.getRange(rowsOf(from, to)).format.rowHeight = height;
  for (const area of spec.merges) sheet.getRange(areaName(area)).merge(false);
  for (const validation of spec.validations) if (validation.rule.kind !== "rows") writeValidation(sheet, validation);
  for (const conditional of spec.conditionals) writeConditional(sheet, conditional);
  for (const chart of spec.charts) addChart(sheet, chart, pointsAcross(spec, chart.area));
  writeParts(sheet, spec);
};

/** Queues a whole sheet on an empty worksheet. */
export const writeSheet = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  for (const [name, value] of Object.entries(spec.properties)) sheet.customProperties.add(name, value);
  writeWidths(sheet, spec);
  writeContent(sheet, spec);
  writeGrid(sheet, spec);
  writePage(sheet, spec);
};

/** Queues parts that a sheet with columns of its own gets besides those that stand. */
export const writeFurtherParts = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  writeContent(sheet, spec);
  for (const { from, to } of spec.hiddenRows) sheet.getRange(rowsOf(from, to)).rowHidden = true;
};

/** Queues a part of a sheet that is drawn anew: links, cells (all sheets stand by then), looks, merges, heights and conditional formats. */
export const writePart = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  for (const link of spec.links) writeLink(sheet, link);
  writeCells(sheet, [...spec.blocks, ...spec.late], []);
  writeLooks(sheet, spec.paints);
  for (const { from, to, height } of spec.heights) sheet.getRange(rowsOf(from, to)).format.rowHeight = height;
  for (const area of spec.merges) sheet.getRange(areaName(area)).merge(false);
  for (const conditional of spec.conditionals) writeConditional(sheet, conditional);
};

/**
 * Queues the links of a sheet once more: where a sheet they lead to was made anew, a link may have lost its place. Links change how a cell
 * looks, so its look follows.
 */
export const writeLinks = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  for (const link of spec.links) {
    writeLink(sheet, link);
    const cell = areaOf(link.row, link.column, 1, 1);
    const over = spec.paints.filter(
      ({ area }) => area.top <= link.row && area.bottom >= link.row && area.left <= link.column && area.right >= link.column,
    );
    writeLooks(
      sheet,
      over.map(({ look }) => ({ area: cell, look })),
    );
  }
};

/** Queues the checks that offer the rows of other tables. */
export const writeRowLists = (sheet: Excel.Worksheet, { validations }: SheetSpec): void => {
  for (const validation of validations) if (validation.rule.kind === "rows") writeValidation(sheet, validation);
};

/** Queues the cells and checks that had to wait for other sheets. */
export const writeLate = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  writeRowLists(sheet, spec);
  writeCells(
    sheet,
    spec.late,
    spec.tables.map(({ area }) => area),
  );
};
