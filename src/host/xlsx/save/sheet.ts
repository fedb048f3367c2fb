/** One sheet and the parts that belong to it. The order of the elements is that of the schema; Excel repairs files with any other. */
import { passwordHash } from "../../model/passwordHash";
import { cellName } from "../../model/address";
import { maxRows, type Hyperlink, type Protection, type Sheet } from "../../model/state";
import { areaName } from "../address";
import { namespaces } from "../parts";
import { protectionOptions } from "../protection";
import { countedList, declaration, element } from "../xml";
import { columnsXml, sheetDataXml } from "./cells";
import { ConditionalFormatWriter } from "./conditionalFormats";
import type { SaveContext } from "./context";
import { drawingXml } from "./drawing";
import { sheetFilterXml, withoutUnknown } from "./filters";
import { notesXml } from "./notes";
import { fitsToPages, pageXml } from "./page";
import { argb } from "./styles";
import { tablePartsXml } from "./tables";
import { validationsXml } from "./validations";

export function propertiesXml(sheet: Sheet): string {
  const children = [
    sheet.tabColor === null ? "" : element("tabColor", { rgb: argb(sheet.tabColor) }),
    fitsToPages(sheet.page) ? element("pageSetUpPr", { fitToPage: true }) : "",
  ];
  return children.join("") === "" ? "" : element("sheetPr", {}, ...children);
}

export function viewXml(sheet: Sheet, isActive: boolean): string {
  const { frozenRows, frozenColumns, selection, zoom } = sheet;
  const frozen = frozenRows > 0 || frozenColumns > 0;
  const pane = frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : "topRight";
  const selected = { activeCell: cellName(selection.top, selection.left), sqref: areaName(selection) };
  return element(
    "sheetViews",
    {},
    element(
      "sheetView",
      {
        showGridLines: sheet.showGridlines ? null : false,
        showRowColHeaders: sheet.showHeadings ? null : false,
        tabSelected: isActive || null,
        zoomScale: zoom === 100 ? null : zoom,
        zoomScaleNormal: zoom === 100 ? null : zoom,
        workbookViewId: 0,
      },
      frozen
        ? element("pane", {
            xSplit: frozenColumns > 0 ? frozenColumns : null,
            ySplit: frozenRows > 0 ? frozenRows : null,
            topLeftCell: cellName(Math.min(frozenRows, maxRows - 1), frozenColumns),
            activePane: pane,
            state: "frozen",
          })
        : "",
      element("selection", { pane: frozen ? pane : null, ...selected }),
    ),
  );
}

export function protectionXml(protection: Protection): string {
  if (!protection.enabled) return "";
  const attributes: Record<string, boolean> = {};
  for (const { option, attribute, lockedByDefault } of protectionOptions) {
    const locked = protection.options[option] !== true;
    if (locked !== lockedByDefault) attributes[attribute] = locked;
  }
  const mode = String(protection.options["selectionMode"] ?? "Normal").toLowerCase();
  return element("sheetProtection", {
    ...(typeof protection.password === "string" ? { password: passwordHash(protection.password) } : protection.password),
    sheet: true,
    ...attributes,
    selectLockedCells: mode === "normal" ? null : true,
    selectUnlockedCells: mode === "none" ? true : null,
  });
}

export function formatXml({ rowOutline, columnOutline }: Sheet): string {
  const deepest = (levels: ReadonlyMap<number, number>): number | null => Math.max(0, ...levels.values()) || null;
  return element("sheetFormatPr", {
    defaultRowHeight: 15,
    outlineLevelRow: deepest(rowOutline.levels),
    outlineLevelCol: deepest(columnOutline.levels),
  });
}

export const mergesXml = ({ merges }: Sheet): string =>
  countedList(
    "mergeCells",
    merges.map((area) => element("mergeCell", { ref: areaName(area) })),
  );

function hyperlinkXml(link: Hyperlink, sheetPath: string, context: SaveContext): string {
  return element("hyperlink", {
    ref: cellName(link.row, link.column),
    "r:id": link.address === null ? null : context.package.relate(sheetPath, "hyperlink", link.address, true),
    location: link.location,
    tooltip: link.tooltip,
  });
}

export function hyperlinksXml(sheet: Sheet, sheetPath: string, context: SaveContext): string {
  const links = sheet.hyperlinks.map((link) => hyperlinkXml(link, sheetPath, context));
  return links.length === 0 ? "" : element("hyperlinks", {}, links.join(""));
}

/** Each property is a part of its own with the text in UTF-16, as Excel writes them. */
export function customPropertiesXml(sheet: Sheet, sheetPath: string, context: SaveContext): string {
  if (sheet.customProperties.size === 0) return "";
  const items = [...sheet.customProperties].map(([name, value]) => {
    const path = `xl/customProperty${context.next("customProperty")}.bin`;
    const bytes = new Uint8Array(value.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < value.length; index++) view.setUint16(index * 2, value.charCodeAt(index), true);
    context.package.add(path, bytes, "customProperty");
    return element("customPr", { name, "r:id": context.package.relate(sheetPath, "customProperty", path) });
  });
  return element("customProperties", {}, ...items);
}

/** In steps, as its cells are written. */
export function* addSheet(sheet: Sheet, path: string, context: SaveContext): Generator<void, void> {
  const { xml: sheetData, dimension } = yield* sheetDataXml(sheet, context);
  const conditional = new ConditionalFormatWriter(context);
  const conditionalXml = conditional.xml(sheet.conditionalFormats);
  const extension = conditional.extensionXml();
  const xml = element(
    "worksheet",
    { xmlns: namespaces.sheet, "xmlns:r": namespaces.relationships },
    propertiesXml(sheet),
    element("dimension", { ref: dimension }),
    viewXml(sheet, sheet.id === context.workbook.activeSheetId),
    formatXml(sheet),
    columnsXml(sheet, context),
    sheetData,
    protectionXml(sheet.protection),
    withoutUnknown(sheetFilterXml(sheet)),
    mergesXml(sheet),
    conditionalXml,
    validationsXml(sheet.validations, context),
    hyperlinksXml(sheet, path, context),
    pageXml(sheet.page),
    customPropertiesXml(sheet, path, context),
    drawingXml(sheet, path, context),
    notesXml(sheet, path, context),
    tablePartsXml(sheet, path, context),
    extension === "" ? "" : element("extLst", {}, extension),
  );
  context.package.add(path, declaration + xml, "worksheet");
}
