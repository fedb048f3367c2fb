/** The workbook part: sheets, names and how they are shown and calculated; and with it the whole file. */
import type { DefinedName, Workbook } from "../../model/state";
import type { ZipLevel } from "../deflate";
import { extensions, namespaces, type SavedAs } from "../parts";
import { declaration, element, escapeXml } from "../xml";
import { SaveContext, SharedStrings } from "./context";
import { addCustomXml, addDocumentProperties, addWebExtension } from "./documentProperties";
import { filterName, filterReference } from "./filters";
import { Package } from "./package";
import { printNames } from "./page";
import { addSheet } from "./sheet";
import { StylesPart } from "./styles";
import { themeXml } from "./theme";

const workbookPath = "xl/workbook.xml";

function definedNameXml(name: DefinedName, context: SaveContext): string {
  const sheetIndex = context.workbook.sheets.findIndex(({ id }) => id === name.sheetId);
  return element(
    "definedName",
    {
      name: name.name,
      comment: name.comment === "" ? null : name.comment,
      localSheetId: sheetIndex < 0 ? null : sheetIndex,
      hidden: name.visible ? null : true,
    },
    escapeXml(context.formulas.write(name.formula)),
  );
}

/** Elements of all names: those of the workbook, and those that say how a sheet prints. */
export function nameElements(context: SaveContext): string[] {
  const names = context.workbook.names.map((name) => definedNameXml(name, context));
  context.workbook.sheets.forEach((sheet, localSheetId) => {
    const filtered = filterReference(sheet);
    if (filtered !== null) names.push(element("definedName", { name: filterName, localSheetId, hidden: true }, escapeXml(filtered)));
    for (const { name, reference } of printNames(sheet)) names.push(element("definedName", { name, localSheetId }, escapeXml(reference)));
  });
  return names;
}

function namesXml(context: SaveContext): string {
  const names = nameElements(context);
  return names.length === 0 ? "" : element("definedNames", {}, ...names);
}

function workbookXml(sheets: readonly string[], context: SaveContext): string {
  const { workbook } = context;
  const activeTab = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  return (
    declaration +
    element(
      "workbook",
      { xmlns: namespaces.sheet, "xmlns:r": namespaces.relationships },
      element("fileVersion", { appName: "xl", lastEdited: "7", lowestEdited: "7", rupBuild: "22228" }),
      element("workbookPr", { date1904: workbook.date1904 || null, defaultThemeVersion: 166925 }),
      element(
        "bookViews",
        {},
        element("workbookView", {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28800,
          windowHeight: 15600,
          tabRatio: 800,
          activeTab: activeTab > 0 ? activeTab : null,
        }),
      ),
      element("sheets", {}, ...sheets),
      namesXml(context),
      // No fullCalcOnLoad: the stored results are current, and viewers that do not know our functions must keep them.
      element("calcPr", { calcId: 191029, calcMode: workbook.calculationMode === "manual" ? "manual" : null }),
    )
  );
}

/** Tells Excel that the formulas marked with cm="1" are dynamic arrays. */
export function metadataXml(): string {
  const type = element("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    copy: true,
    pasteAll: true,
    pasteValues: true,
    merge: true,
    splitFirst: true,
    rowColShift: true,
    clearFormats: true,
    clearComments: true,
    assign: true,
    coerce: true,
    cellMeta: true,
  });
  const dynamic = element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false });
  const future = element("bk", {}, element("extLst", {}, element("ext", { uri: extensions.dynamicArray }, dynamic)));
  return (
    declaration +
    element(
      "metadata",
      { xmlns: namespaces.sheet, "xmlns:xda": namespaces.dynamicArray },
      element("metadataTypes", { count: 1 }, type),
      element("futureMetadata", { name: "XLDAPR", count: 1 }, future),
      element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
    )
  );
}

/** All of a workbook that came from no file, in steps of a few milliseconds. */
export function* writeXlsx(workbook: Workbook, level: ZipLevel, as: SavedAs): Generator<void, Uint8Array> {
  const parts = new Package();
  const strings = new SharedStrings();
  const styles = new StylesPart(workbook);
  const context = new SaveContext(workbook, { package: parts, strings, styles });
  context.package.relate("", "workbook", workbookPath);
  const sheets: string[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    yield* addSheet(sheet, path, context);
    yield;
    const id = context.package.relate(workbookPath, "worksheet", path);
    const state = sheet.visibility === "visible" ? null : sheet.visibility;
    sheets.push(element("sheet", { name: sheet.name, sheetId: index + 1, state, "r:id": id }));
  }
  const content = workbookXml(sheets, context);
  addCustomXml(workbook.customXmlParts, workbookPath, context);
  for (const [kind, path, xml] of [
    ["styles", "styles.xml", styles.xml()],
    ["theme", "theme/theme1.xml", themeXml(workbook.defaultFont.name)],
    ["sharedStrings", "sharedStrings.xml", strings.xml()],
    ...(context.usesDynamicArrays ? [["metadata", "metadata.xml", metadataXml()] as const] : []),
  ] as const) {
    context.package.relate(workbookPath, kind, `xl/${path}`);
    context.package.add(`xl/${path}`, xml, kind);
  }
  context.package.add(workbookPath, content, as);
  addDocumentProperties(context);
  addWebExtension(context);
  return parts.zip(level);
}
