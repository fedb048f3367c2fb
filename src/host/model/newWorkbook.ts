/** Blank workbooks and sheets with the defaults that Excel gives a new file. */
import type { CellStyle, Outline, PageLayout, Sheet, Workbook } from "./state";

/**
 * The font of a new workbook: columns are measured in its digits, and a viewer that does not have it has one exactly as wide. Where Calibri is
 * missing its stand-in is a quarter wider, and a page fitted to its width is printed a quarter smaller.
 */
const standardFont = { name: "Arial", size: 10 };

/** Style 0 of every workbook: how a cell looks that nobody has formatted. */
export const defaultStyle: CellStyle = {
  numberFormat: "General",
  fontName: null,
  fontSize: standardFont.size,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: null,
  fill: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  locked: true,
};

const newOutline = (): Outline => ({ levels: new Map(), collapsed: new Set() });

const newPageLayout = (): PageLayout => ({
  orientation: "portrait",
  paper: "a4",
  fitToWidth: null,
  fitToHeight: null,
  scale: null,
  margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
  centerHorizontally: false,
  centerVertically: false,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
  printGridlines: false,
  blackAndWhite: false,
  rowBreaks: [],
  columnBreaks: [],
});

/**
 * A blank sheet that belongs to no workbook yet.
 *
 * @param id Unique in the workbook and never used again; made up from random digits when absent.
 */
export function newSheet(name: string, id: string = newId()): Sheet {
  return {
    id,
    name,
    visibility: "visible",
    tabColor: null,
    showGridlines: true,
    showHeadings: true,
    zoom: 100,
    cells: new Map(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    columnStyles: new Map(),
    hiddenRows: new Set(),
    filter: null,
    hiddenColumns: new Set(),
    rowOutline: newOutline(),
    columnOutline: newOutline(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    drawings: [],
    hyperlinks: [],
    notes: [],
    frozenRows: 0,
    frozenColumns: 0,
    page: newPageLayout(),
    protection: { enabled: false, options: {} },
    customProperties: new Map(),
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    shifts: [],
    journal: null,
  };
}

/** A workbook with one blank sheet, Sheet1. */
export function newWorkbook(name: string = "Book1"): Workbook {
  const sheet = newSheet("Sheet1");
  return {
    name,
    sheets: [sheet],
    activeSheetId: sheet.id,
    names: [],
    styles: [defaultStyle],
    defaultFont: standardFont,
    customXmlParts: [],
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
      created: null,
      custom: new Map(),
    },
    settings: new Map(),
    webExtension: null,
    customFunctionNamespaces: [],
    calculationMode: "automatic",
    source: null,
    date1904: false,
  };
}

/** In the form that Excel uses for ids of sheets, tables and rules: {00000000-0000-4000-8000-000000000000}. */
export function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
