/** Content types, relationship types and namespaces of the parts in an .xlsx file. */

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const contentTypes = {
  workbook: `${sheetType}.sheet.main+xml`,
  template: `${sheetType}.template.main+xml`,
  worksheet: `${sheetType}.worksheet+xml`,
  styles: `${sheetType}.styles+xml`,
  sharedStrings: `${sheetType}.sharedStrings+xml`,
  table: `${sheetType}.table+xml`,
  comments: `${sheetType}.comments+xml`,
  metadata: `${sheetType}.sheetMetadata+xml`,
  customProperty: `${sheetType}.customProperty`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  applicationProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  customProperties: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
} as const;

/** Of parts that have the type of their extension. */
export const extensionTypes: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  vml: contentTypes.vmlDrawing,
  bin: contentTypes.customProperty,
  png: "image/png",
  jpeg: "image/jpeg",
};

/** What Excel does with the file: it opens a workbook itself, and makes a new one of a template. */
export type SavedAs = "workbook" | "template";

export const relationshipTypes = {
  workbook: `${relationship}/officeDocument`,
  worksheet: `${relationship}/worksheet`,
  styles: `${relationship}/styles`,
  theme: `${relationship}/theme`,
  sharedStrings: `${relationship}/sharedStrings`,
  metadata: `${relationship}/sheetMetadata`,
  table: `${relationship}/table`,
  comments: `${relationship}/comments`,
  vmlDrawing: `${relationship}/vmlDrawing`,
  drawing: `${relationship}/drawing`,
  chart: `${relationship}/chart`,
  image: `${relationship}/image`,
  hyperlink: `${relationship}/hyperlink`,
  customProperty: `${relationship}/customProperty`,
  customXml: `${relationship}/customXml`,
  customXmlProperties: `${relationship}/customXmlProps`,
  coreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  applicationProperties: `${relationship}/extended-properties`,
  customProperties: `${relationship}/custom-properties`,
  taskPanes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  webExtension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
} as const;

export const namespaces = {
  sheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: relationship,
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  chart2012: "http://schemas.microsoft.com/office/drawing/2012/chart",
  sheet2009: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  excel2006: "http://schemas.microsoft.com/office/excel/2006/main",
  dynamicArray: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
  webExtension: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
  taskPanes: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  documentValues: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
} as const;

/** Keys of the extension lists. */
export const extensions = {
  dataBarTwin: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}",
  conditionalFormats: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
  validations: "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
  dynamicArray: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}",
  labelRangeOfSeries: "{02D57815-91ED-43cb-92C2-25804820EDAC}",
  labelRangeOfLabel: "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}",
  customFunctions: "{7C84B067-C214-45C3-A712-C9D94CD141B2}",
} as const;
