/**
 * A workbook made anew of what a copy may hold, field by field: what is not named here does not come along. No notes, pictures, names, links
 * to outside, properties, settings, parts of other programs; styles only those in use.
 */
import { newSheet, newWorkbook } from "../host/model/newWorkbook";
import { formatAddress, parseAddress } from "../host/model/address";
import { internedStyles, type StyleMap } from "./styleMap";
import type { Cell, Chart, ConditionalFormat, Hyperlink, Outline, Sheet, Table, Validation, Workbook } from "../host/model/state";
import { redacted, type Redact } from "./redactText";

interface Making {
  readonly redact: Redact;
  readonly styles: StyleMap;
  /** Names of the sheets that stay → as they are called in the copy. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly keepsLists: boolean;
}

const cleanCell = ({ formula, value, style }: Cell, { redact, styles }: Making): Cell => ({
  formula,
  value: typeof value === "string" ? redact(value) : value,
  style: styles(style),
});

const cleanTable = (table: Table, redact: Redact): Table => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, totalsLabel: column.totalsLabel === null ? null : redact(column.totalsLabel) })),
  filters: new Map(),
});

/** Lists to pick from stay where the formulas do; what else a cell may hold is nobody's concern in a copy. */
const cleanValidations = (validations: readonly Validation[], { keepsLists }: Making): Validation[] =>
  keepsLists
    ? validations
        .filter(({ type, formula1 }) => type === "list" && formula1.startsWith("=") && !formula1.includes("#REF!"))
        .map((one) => ({ ...one, prompt: null, alert: null }))
    : [];

const cleanFormats = (formats: readonly ConditionalFormat[], redact: Redact): ConditionalFormat[] =>
  formats.filter((one) => !JSON.stringify(one.rule).includes("#REF!")).map((one) => ({ ...one, rule: redacted(one.rule, redact) }));

const cleanCharts = (charts: readonly Chart[], names: ReadonlySet<string> | null, redact: Redact): Chart[] =>
  charts
    .filter(({ name, series }) => (names === null || names.has(name)) && !JSON.stringify(series).includes("#REF!"))
    .map(({ part: _part, series, ...chart }) => ({
      ...redacted(chart, redact),
      series: series.map((one) => ({
        ...redacted(one, redact),
        nameRef: one.nameRef,
        values: one.values,
        categories: one.categories,
        bubbleSizes: one.bubbleSizes,
        labels: one.labels && { ...redacted(one.labels, redact), fromCells: one.labels.fromCells },
      })),
    }));

/** Links within the copy. */
const cleanLinks = (links: readonly Hyperlink[], { redact, sheets }: Making): Hyperlink[] =>
  links.flatMap((link) => {
    const place = link.location === null ? null : parseAddress(link.location);
    const target = place?.sheetName === undefined || place.sheetName === null ? undefined : sheets.get(place.sheetName);
    if (!place?.area || target === undefined) return [];
    const location = formatAddress(target, place.area);
    return [{ ...link, address: null, location, tooltip: link.tooltip === null ? null : redact(link.tooltip) }];
  });

const copyOutline = ({ levels, collapsed }: Outline): Outline => ({ levels: new Map(levels), collapsed: new Set(collapsed) });

/** Table and columns are called as their headers are. */
const nameColumns = (sheet: Sheet): void => {
  for (const { area, columns, showHeaders } of sheet.tables) {
    const taken = new Set<string>();
    columns.forEach((column, index) => {
      const key = area.top * 16_384 + area.left + index;
      const header = showHeaders ? sheet.cells.get(key) : undefined;
      let name = typeof header?.value === "string" ? header.value : column.name;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1)
        name = `${column.name === "" ? "Column" : column.name} ${number.toString()}`;
      taken.add(name.toLowerCase());
      column.name = name;
      if (header) header.value = name;
    });
  }
};

const cleanSheet = (sheet: Sheet, making: Making, charts: ReadonlySet<string> | null): Sheet => {
  const { redact } = making;
  const made: Sheet = {
    ...newSheet(making.sheets.get(sheet.name) ?? sheet.name),
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    zoom: sheet.zoom,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, cleanCell(cell, making)])),
    rowHeights: new Map(sheet.rowHeights),
    columnWidths: new Map(sheet.columnWidths),
    columnStyles: new Map([...sheet.columnStyles].map(([column, style]) => [column, making.styles(style)])),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    rowOutline: copyOutline(sheet.rowOutline),
    columnOutline: copyOutline(sheet.columnOutline),
    merges: [...sheet.merges],
    tables: sheet.tables.map((table) => cleanTable(table, redact)),
    validations: cleanValidations(sheet.validations, making),
    conditionalFormats: cleanFormats(sheet.conditionalFormats, redact),
    charts: cleanCharts(sheet.charts, charts, redact),
    hyperlinks: cleanLinks(sheet.hyperlinks, making),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    page: { ...sheet.page, header: redacted(sheet.page.header, redact), footer: redacted(sheet.page.footer, redact) },
  };
  nameColumns(made);
  return made;
};

export interface CleanSheets {
  readonly sheets: readonly { readonly sheet: Sheet; readonly charts: ReadonlySet<string> | null }[];
  readonly redact: Redact;
  readonly keepsLists: boolean;
}

/** Names of tables say nothing that a text may not say. */
const nameTables = (workbook: Workbook, redact: Redact): void => {
  let number = 0;
  for (const sheet of workbook.sheets)
    for (const table of sheet.tables) if (redact(table.name) !== table.name) table.name = `Table_${(number += 1).toString()}`;
};

const sheetNames = (sheets: readonly Sheet[], redact: Redact): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  return new Map(
    sheets.map(({ name }, index) => {
      const clean = redact(name)
        .replace(/[\\/?*[\]:]/g, "")
        .slice(0, 31);
      const free = clean === "" || taken.has(clean.toLowerCase()) ? `Sheet ${(index + 1).toString()}` : clean;
      taken.add(free.toLowerCase());
      return [name, free];
    }),
  );
};

/** Sheets as they stand in another workbook; cells are new ones, in the order they came. */
export const cleanWorkbook = (from: Workbook, { sheets, redact, keepsLists }: CleanSheets): Workbook => {
  const made = newWorkbook();
  const styles = internedStyles(from, made, redact);
  const making = {
    redact,
    styles,
    keepsLists,
    sheets: sheetNames(
      sheets.map(({ sheet }) => sheet),
      redact,
    ),
  };
  made.defaultFont = { ...from.defaultFont };
  made.date1904 = from.date1904;
  made.sheets = sheets.map(({ sheet, charts }) => cleanSheet(sheet, making, charts));
  made.activeSheetId = made.sheets[0]?.id ?? "";
  nameTables(made, redact);
  return made;
};
