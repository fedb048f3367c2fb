/** One sheet with the parts that belong to it. */
import { parseCell } from "../../model/address";
import { fileToCharacters } from "../../model/lengths";
import { newSheet } from "../../model/newWorkbook";
import { maxColumns, type Hyperlink, type Note, type Protection, type Sheet } from "../../model/state";
import { parseArea, parseAreas } from "../address";
import { passwordAttributes, protectionOptions } from "../protection";
import { RowReader } from "./cells";
import { openConditionalFormats } from "./conditionalFormats";
import { plainText, type OpenContext } from "./context";
import { openDrawing } from "./drawing";
import { openSheetFilter } from "./filters";
import { countInSheet } from "./held";
import { openPage } from "./page";
import type { Relationship } from "./package";
import { parseSheet } from "./quickRows";
import { openTable } from "./tables";
import { withThreads } from "./threads";
import { openValidations } from "./validations";
import { child, childrenOf, flag, number, text, type XmlNode } from "./xmlTree";

function openView(root: XmlNode, sheet: Sheet): void {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const selections = childrenOf(view, "selection");
  const active = selections.find((node) => text(node, "pane") === text(pane, "activePane")) ?? selections.at(-1);
  sheet.showGridlines = flag(view, "showGridLines", true);
  sheet.showHeadings = flag(view, "showRowColHeaders", true);
  sheet.zoom = number(view, "zoomScale") ?? 100;
  if (pane !== undefined && (text(pane, "state") ?? "").startsWith("frozen")) {
    sheet.frozenRows = Math.floor(number(pane, "ySplit") ?? 0);
    sheet.frozenColumns = Math.floor(number(pane, "xSplit") ?? 0);
  }
  sheet.selection = parseAreas(text(active, "sqref") ?? "")[0] ?? sheet.selection;
}

/** Columns come in order; going through each only once keeps a list of overlapping ones from costing time. */
function openColumns(root: XmlNode, sheet: Sheet, context: OpenContext): void {
  let next = 0;
  for (const node of childrenOf(child(root, "cols"), "col")) {
    const first = (number(node, "min") ?? 1) - 1;
    const last = Math.min(maxColumns, number(node, "max") ?? first + 1) - 1;
    const width = number(node, "width");
    const style = context.styles.indexes[number(node, "style") ?? 0] ?? 0;
    const level = number(node, "outlineLevel") ?? 0;
    const start = Math.max(next, first);
    next = Math.max(next, last + 1);
    for (let column = start; column <= last; column++) {
      if (width !== null && flag(node, "customWidth")) sheet.columnWidths.set(column, fileToCharacters(width));
      if (style > 0) sheet.columnStyles.set(column, style);
      if (flag(node, "hidden")) sheet.hiddenColumns.add(column);
      if (level > 0) sheet.columnOutline.levels.set(column, level);
      if (flag(node, "collapsed")) sheet.columnOutline.collapsed.add(column);
    }
  }
}

function protectionOf(node: XmlNode | undefined): Protection {
  if (!flag(node, "sheet")) return { enabled: false, options: {} };
  const options: Protection["options"] = {};
  for (const { option, attribute, lockedByDefault } of protectionOptions) options[option] = !flag(node, attribute, lockedByDefault);
  options["selectionMode"] = flag(node, "selectUnlockedCells") ? "None" : flag(node, "selectLockedCells") ? "Unlocked" : "Normal";
  const password = Object.fromEntries(
    passwordAttributes.flatMap((name) => {
      const content = text(node, name);
      return content === null ? [] : [[name, content] as const];
    }),
  );
  return { enabled: true, options, ...(Object.keys(password).length > 0 ? { password } : {}) };
}

function hyperlinkOf(node: XmlNode, relationships: readonly Relationship[]): Hyperlink | null {
  const area = parseArea(text(node, "ref") ?? "");
  if (area === null) return null;
  const id = text(node, "id");
  const address = relationships.find((relationship) => relationship.id === id)?.target ?? null;
  return { row: area.top, column: area.left, location: text(node, "location"), address, tooltip: text(node, "tooltip") };
}

function notesOf(part: string, context: OpenContext): Note[] {
  const root = context.package.xml(part) ?? undefined;
  const authors = childrenOf(child(root, "authors"), "author").map((node) => node.text);
  return childrenOf(child(root, "commentList"), "comment").flatMap((node) => {
    const place = parseCell(text(node, "ref") ?? "");
    if (place === null) return [];
    return [{ ...place, author: authors[number(node, "authorId") ?? -1] ?? "", text: plainText(child(node, "text")) }];
  });
}

function customPropertiesOf(root: XmlNode, relationships: readonly Relationship[], sheet: Sheet, context: OpenContext): void {
  for (const node of childrenOf(child(root, "customProperties"), "customPr")) {
    const target = relationships.find(({ id }) => id === text(node, "id"))?.target;
    const bytes = target === undefined ? null : context.package.bytes(target);
    if (bytes !== null) sheet.customProperties.set(text(node, "name") ?? "", new TextDecoder("utf-16le").decode(bytes));
  }
}

/** In steps, as its rows are read. */
export function* openSheet(part: string, name: string, context: OpenContext): Generator<void, Sheet> {
  const sheet = newSheet(name);
  const relationships = context.package.relationships(part);
  const targets = (kind: string): string[] =>
    relationships.filter((item) => item.kind === kind && !item.external).map(({ target }) => target);
  sheet.tables = targets("table")
    .map((target) => openTable(target, context))
    .filter((table) => table !== null);
  const rows = new RowReader(sheet, context);
  const content = context.package.text(part);
  if (content === null) return sheet;
  const root = yield* parseSheet(content, part, context.package.limits, rows);
  rows.finish();
  const tab = child(child(root, "sheetPr"), "tabColor");
  sheet.tabColor = context.colors.cell(tab);
  sheet.filter = openSheetFilter(child(root, "autoFilter"), context.styles.conditional);
  openView(root, sheet);
  openColumns(root, sheet, context);
  sheet.merges = childrenOf(child(root, "mergeCells"), "mergeCell")
    .map((node) => parseArea(text(node, "ref") ?? ""))
    .filter((area) => area !== null);
  sheet.validations = openValidations(root, context);
  sheet.conditionalFormats = openConditionalFormats(root, context);
  sheet.hyperlinks = childrenOf(child(root, "hyperlinks"), "hyperlink")
    .map((node) => hyperlinkOf(node, relationships))
    .filter((link) => link !== null);
  openPage(root, sheet.page);
  sheet.protection = protectionOf(child(root, "sheetProtection"));
  customPropertiesOf(root, relationships, sheet, context);
  const notes = targets("comments").flatMap((target) => notesOf(target, context));
  sheet.notes = withThreads(notes, targets("threadedComment"), context);
  countInSheet(root, context.held);
  for (const target of targets("drawing")) sheet.charts.push(...openDrawing(target, sheet, context));
  return sheet;
}
