/**
 * One sheet of an opened file with what has changed in it. What is known of the sheet before and now is compared, feature by feature; of one
 * that differs the element is changed where it can be, else written anew. Elements that we know nothing of stay, in their places.
 */
import { cellKey, type Shift, type Sheet, type Workbook } from "../../model/state";
import { moveSheet } from "../../model/structure";
import { columnsXml, RowWriter } from "../save/cells";
import type { SaveContext } from "../save/context";
import { sheetFilterXml, withoutUnknown } from "../save/filters";
import { pageXml } from "../save/page";
import { customPropertiesXml, formatXml, hyperlinksXml, mergesXml, propertiesXml, protectionXml, viewXml } from "../save/sheet";
import { validationsXml } from "../save/validations";
import { extensions } from "../parts";
import { element } from "../xml";
import { patchConditionalFormats, withMovedFormulas } from "./conditionalFormats";
import { patchDrawing } from "./drawing";
import { patchFilter } from "./filters";
import { movedBoxes, movedDrawing, movedPart, movedSheetElement, type Shifts } from "./moves";
import { patchNotes } from "./notes";
import type { PatchPackage } from "./package";
import { isSame, SheetElements } from "./elements";
import { attributesOf, joined, patchElement, piecesOf, relationshipOf } from "./pieces";
import { movedPivot } from "./pivots";
import { SheetDataPatch } from "./sheetData";
import { patchTables } from "./tables";

/** Elements that are changed attribute by attribute, as we write them. */
const plainXml = (sheet: Sheet, isActive: boolean): ReadonlyMap<string, string> => {
  const page = piecesOf(element("page", {}, pageXml(sheet.page), "<end/>")).children;
  const written: readonly (readonly [string, string])[] = [
    ["sheetPr", propertiesXml(sheet)],
    ["sheetViews", viewXml(sheet, isActive)],
    ["sheetFormatPr", formatXml(sheet)],
    ["sheetProtection", protectionXml(sheet.protection)],
    ...page.filter(({ name }) => name !== "end").map(({ name, text }) => [name, text] as const),
  ];
  return new Map(written.filter(([, xml]) => xml !== ""));
};

const lists: ReadonlySet<string> = new Set(["rowBreaks", "colBreaks"]);

function patchPlain(elements: SheetElements, before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): void {
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(name) ?? "", now.get(name) ?? ""];
    if (was === is) continue;
    const source = elements.text(name);
    if (source === "" || lists.has(name)) elements.set(name, is);
    else elements.set(name, patchElement(source, was === "" ? `<${name}/>` : was, is === "" ? `<${name}/>` : is));
  }
  // An empty one would switch protection on.
  if (before.has("sheetProtection") && !now.has("sheetProtection")) elements.set("sheetProtection", "");
}

/** All checks are written in the older form, which refers to other sheets as well: those of the newer one would stand there twice. */
function patchValidations(elements: SheetElements, now: Sheet, context: SaveContext): void {
  elements.set("dataValidations", validationsXml(now.validations, context));
  const own = piecesOf(elements.text("extLst") || "<extLst/>");
  const children = own.children.filter(({ text }) => attributesOf(text).get("uri")?.toUpperCase() !== extensions.validations.toUpperCase());
  if (children.length < own.children.length) elements.set("extLst", children.length === 0 ? "" : joined({ ...own, children }));
}

function patchHyperlinks(elements: SheetElements, part: string, now: Sheet, context: SaveContext, parts: PatchPackage): void {
  for (const { text } of piecesOf(elements.text("hyperlinks") || "<hyperlinks/>").children) {
    const id = relationshipOf(text);
    if (id !== "") parts.unrelate(part, id);
  }
  elements.set("hyperlinks", hyperlinksXml(now, part, context));
}

function patchSheetFilter(elements: SheetElements, before: string, now: string): void {
  if (before === now) return;
  const source = elements.text("autoFilter");
  if (now === "" || source === "") elements.set("autoFilter", withoutUnknown(now));
  else elements.set("autoFilter", patchFilter(source, before, now));
}

/** Cells whose text is the name of a column: of tables that are new or have other columns. */
const headerKeys = (before: Sheet, now: Sheet): readonly number[] =>
  now.tables
    .filter((table) => table.showHeaders && !before.tables.some((old) => old.number === table.number && isSame(old, table)))
    .flatMap(({ area, columns }) => columns.map((_, index) => cellKey(area.top, area.left + index)));

const copyEach = <Item extends object>(items: readonly Item[]): Item[] => items.map((item) => ({ ...item }));

/** What moving cells changes belongs to the copy alone. */
const copyOf = (sheet: Sheet): Sheet => ({
  ...sheet,
  cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
  merges: [...sheet.merges],
  tables: copyEach(sheet.tables),
  validations: copyEach(sheet.validations),
  conditionalFormats: copyEach(sheet.conditionalFormats),
  charts: copyEach(sheet.charts),
  page: { ...sheet.page },
  rowHeights: new Map(sheet.rowHeights),
  columnWidths: new Map(sheet.columnWidths),
  columnStyles: new Map(sheet.columnStyles),
  hiddenRows: new Set(sheet.hiddenRows),
  hiddenColumns: new Set(sheet.hiddenColumns),
  rowOutline: { levels: new Map(sheet.rowOutline.levels), collapsed: new Set(sheet.rowOutline.collapsed) },
  columnOutline: { levels: new Map(sheet.columnOutline.levels), collapsed: new Set(sheet.columnOutline.collapsed) },
});

/** Parts of a sheet that say places in it. */
function moveOtherParts(part: string, name: string, own: readonly Shift[], shifts: Shifts, parts: PatchPackage): void {
  const change = (target: string, to: (xml: string) => string): void => {
    const source = parts.text(target);
    const moved = to(source);
    if (moved !== source) parts.replace(target, moved);
  };
  for (const { kind, target, external } of parts.relationships(part)) {
    if (external) continue;
    if (kind === "drawing") change(target, (xml) => movedDrawing(xml, own));
    if (kind === "vmlDrawing") change(target, (xml) => movedBoxes(xml, own));
    if (kind === "pivotTable") change(target, (xml) => movedPivot(xml, name, shifts));
    if (["comments", "threadedComment"].includes(kind)) change(target, (xml) => movedPart(xml, name, shifts));
  }
}

export interface SheetPair {
  readonly part: string;
  readonly before: Sheet;
  readonly now: Sheet;
  /** The workbook as it was opened. */
  readonly opened: Workbook;
  /** Of all sheets. */
  readonly shifts: Shifts;
  readonly wasActive: boolean;
  /** Sheets that were renamed, by their names in the file. */
  readonly names: ReadonlyMap<string, string>;
  readonly isActive: boolean;
}

/** A sheet in which nothing has changed may keep formulas, of what is not shown, that speak of sheets that have moved. */
export function patchUntouchedSheet({ part, before, shifts }: Pick<SheetPair, "part" | "before" | "shifts">, parts: PatchPackage): void {
  const source = parts.text(part);
  if (shifts.size === 0 || !source.includes("extLst")) return;
  const elements = new SheetElements(piecesOf(source));
  elements.change((xml) => movedSheetElement(xml, before.name, shifts));
  const xml = elements.xml();
  if (xml !== source) parts.replace(part, xml);
}

/** Puts what has changed into the package, in steps; answers whether any row or cell has. */
export function* patchSheet(pair: SheetPair, context: SaveContext, parts: PatchPackage): Generator<void, boolean> {
  const { part, now, opened, shifts, names, wasActive, isActive } = pair;
  let { before } = pair;
  const view = viewXml(before, wasActive);
  const source = parts.text(part);
  const elements = new SheetElements(piecesOf(source));
  yield;
  const filterBefore = sheetFilterXml(before);
  const columns = (sheet: Sheet): unknown => [sheet.columnWidths, sheet.columnStyles, sheet.hiddenColumns, sheet.columnOutline];
  if (!isSame(columns(before), columns(now))) elements.set("cols", columnsXml(now, context));
  patchTables({ elements, part, before, now }, context, parts);
  if (shifts.size > 0) {
    elements.change((xml) => movedSheetElement(xml, before.name, shifts));
    before = { ...before, conditionalFormats: withMovedFormulas(before.conditionalFormats, before.name, shifts) };
  }
  if (now.shifts.length > 0) {
    moveOtherParts(part, before.name, now.shifts, shifts, parts);
    before = copyOf(before);
    for (const shift of now.shifts) moveSheet(before, shift);
    for (const name of ["rowBreaks", "colBreaks"]) elements.set(name, plainXml(before, wasActive).get(name) ?? "");
  }
  patchPlain(elements, new Map([...plainXml(before, wasActive), ["sheetViews", view]]), plainXml(now, isActive));
  const writer = new RowWriter(now, context);
  const data = new SheetDataPatch(elements.root, before, now, writer, headerKeys(before, now));
  const cells = elements.text("sheetData") || "<sheetData/>";
  const patched = yield* data.patched(cells);
  if (patched !== cells) elements.set("sheetData", patched);
  patchSheetFilter(elements, filterBefore, sheetFilterXml(now));
  if (mergesXml(before) !== mergesXml(now)) elements.set("mergeCells", mergesXml(now));
  if (!isSame(before.conditionalFormats, now.conditionalFormats)) patchConditionalFormats(elements, now, context);
  if (!isSame(before.validations, now.validations)) patchValidations(elements, now, context);
  if (!isSame(before.hyperlinks, now.hyperlinks)) patchHyperlinks(elements, part, now, context, parts);
  if (!isSame(before.customProperties, now.customProperties)) elements.set("customProperties", customPropertiesXml(now, part, context));
  const sheet = { elements, part, before, now };
  patchDrawing({ ...sheet, opened, shifts, names }, context, parts);
  patchNotes(sheet, context, parts);
  const xml = elements.xml();
  if (xml !== source) parts.replace(part, xml);
  return patched !== cells;
}
