/** Properties of the document, custom XML, and the add-in that opens with it. */
import type { CustomXmlPart, Workbook } from "../../model/state";
import { autoShowSetting } from "../webExtension";
import { extensions, namespaces } from "../parts";
import { declaration, element, escapeXml } from "../xml";
import type { SaveContext } from "./context";

/** LibreOffice trusts the stored text of functions that it does not know only in files of Excel, see cells.ts. */
const application = { Application: "Microsoft Excel", AppVersion: "16.0300" };

const customPropertySet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const textOf = (name: string, text: string): string => (text === "" ? "" : element(name, {}, escapeXml(text)));

function coreXml({ properties }: Workbook): string {
  const created =
    properties.created === null ? null : `${properties.created.slice(0, 19)}Z`.replace(/^(\d{4}-\d{2}-\d{2})Z$/, "$1T00:00:00Z");
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    textOf("dc:title", properties.title),
    textOf("dc:subject", properties.subject),
    textOf("dc:creator", properties.author),
    textOf("cp:keywords", properties.keywords),
    textOf("dc:description", properties.comments),
    textOf("cp:category", properties.category),
    created === null ? "" : element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, created),
  );
}

function applicationXml({ properties }: Workbook): string {
  return element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    textOf("Application", application.Application),
    textOf("Manager", properties.manager),
    textOf("Company", properties.company),
    textOf("AppVersion", application.AppVersion),
  );
}

function customValue(value: string | number | boolean): string {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "string") return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const isSmallInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(isSmallInteger ? "vt:i4" : "vt:r8", {}, String(value));
}

/** "" where there are none. */
function customXml({ properties }: Workbook): string {
  if (properties.custom.size === 0) return "";
  const items = [...properties.custom].map(([name, value], index) =>
    element("property", { fmtid: customPropertySet, pid: index + 2, name }, customValue(value)),
  );
  return element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "xmlns:vt": namespaces.documentValues },
    ...items,
  );
}

export const documentParts = {
  coreProperties: { path: "docProps/core.xml", xml: coreXml },
  applicationProperties: { path: "docProps/app.xml", xml: applicationXml },
  customProperties: { path: "docProps/custom.xml", xml: customXml },
} as const;

export function addDocumentProperties(context: SaveContext): void {
  for (const kind of ["coreProperties", "applicationProperties", "customProperties"] as const) {
    const { path, xml } = documentParts[kind];
    const content = xml(context.workbook);
    if (content === "") continue;
    context.package.relate("", kind, path);
    context.package.add(path, declaration + content, kind);
  }
}

export function addCustomXml(parts: readonly CustomXmlPart[], workbookPath: string, context: SaveContext): void {
  parts.forEach((part) => {
    const number = context.next("customXml");
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    const itemID = /^\{[0-9A-Fa-f-]{36}\}$/.test(part.id) ? part.id : context.id();
    const schemas = element("ds:schemaRefs", {}, part.namespace === "" ? "" : element("ds:schemaRef", { "ds:uri": part.namespace }));
    context.package.add(item, part.xml);
    context.package.add(
      properties,
      declaration + element("ds:datastoreItem", { "ds:itemID": itemID, "xmlns:ds": namespaces.customXml }, schemas),
      "customXmlProperties",
    );
    context.package.relate(item, "customXmlProperties", properties);
    context.package.relate(workbookPath, "customXml", item);
  });
}

/** "" where the workbook opens no add-in. Call it when all formulas have been written and the custom functions are known. */
export function webExtensionXml(context: SaveContext): string {
  const { webExtension, settings } = context.workbook;
  if (webExtension === null) return "";
  const property = (name: string, value: unknown): string => element("we:property", { name, value: JSON.stringify(value ?? null) });
  const own = [...settings].filter(([name]) => name !== autoShowSetting).map(([name, value]) => property(name, value));
  const functions = [...context.formulas.customFunctions].sort();
  const list = functions.map((name) => element("we:customFunctionIds", {}, name)).join("");
  return element(
    "we:webextension",
    { "xmlns:we": namespaces.webExtension, id: context.id() },
    element("we:reference", {
      id: webExtension.id,
      version: webExtension.version,
      store: webExtension.store,
      storeType: webExtension.storeType,
    }),
    element("we:alternateReferences"),
    element("we:properties", {}, webExtension.showTaskPane ? property(autoShowSetting, true) : "", ...own),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": namespaces.relationships }),
    functions.length === 0
      ? ""
      : element(
          "we:extLst",
          {},
          element(
            "a:ext",
            { "xmlns:a": namespaces.drawing, uri: extensions.customFunctions },
            element("we:customFunctionIdList", {}, list),
          ),
        ),
  );
}

/** Adds the task pane with the add-in in it. */
export function addWebExtension(context: SaveContext): void {
  const xml = webExtensionXml(context);
  if (xml === "") return;
  const path = "xl/webextensions/webextension1.xml";
  const panes = "xl/webextensions/taskpanes.xml";
  context.package.relate("", "taskPanes", panes);
  context.package.add(path, declaration + xml, "webExtension");
  // visibility 1 would ask everyone without the add-in to install it: a colleague opens the file like any other.
  const pane = element(
    "wetp:taskpane",
    { dockstate: "right", visibility: false, width: 350, row: 1 },
    element("wetp:webextensionref", { "xmlns:r": namespaces.relationships, "r:id": context.package.relate(panes, "webExtension", path) }),
  );
  context.package.add(panes, declaration + element("wetp:taskpanes", { "xmlns:wetp": namespaces.taskPanes }, pane), "taskPanes");
}
