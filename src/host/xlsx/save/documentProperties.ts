/** Properties of the document, custom XML, and the add-in that opens with it. */
import type { Workbook } from "../../model/state";
import { autoShowSetting } from "../webExtension";
import { extensions, namespaces } from "../parts";
import { declaration, element, escapeXml } from "../xml";
import type { SaveContext } from "./context";

/** LibreOffice trusts the stored text of functions that it does not know only in files of Excel, see cells.ts. */
const application = { Application: "Microsoft Excel", AppVersion: "16.0300" };

const customPropertySet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const textOf = (name: string, text: string): string => (text === "" ? "" : element(name, {}, escapeXml(text)));

function addCore({ properties }: Workbook, context: SaveContext): void {
  const created =
    properties.created === null ? null : `${properties.created.slice(0, 19)}Z`.replace(/^(\d{4}-\d{2}-\d{2})Z$/, "$1T00:00:00Z");
  const xml = element(
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
  context.package.relate("", "coreProperties", "docProps/core.xml");
  context.package.add("docProps/core.xml", declaration + xml, "coreProperties");
}

function addApplication({ properties }: Workbook, context: SaveContext): void {
  const xml = element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    textOf("Application", application.Application),
    textOf("Manager", properties.manager),
    textOf("Company", properties.company),
    textOf("AppVersion", application.AppVersion),
  );
  context.package.relate("", "applicationProperties", "docProps/app.xml");
  context.package.add("docProps/app.xml", declaration + xml, "applicationProperties");
}

function customValue(value: string | number | boolean): string {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "string") return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const isSmallInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(isSmallInteger ? "vt:i4" : "vt:r8", {}, String(value));
}

function addCustom({ properties }: Workbook, context: SaveContext): void {
  if (properties.custom.size === 0) return;
  const items = [...properties.custom].map(([name, value], index) =>
    element("property", { fmtid: customPropertySet, pid: index + 2, name }, customValue(value)),
  );
  const xml = element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "xmlns:vt": namespaces.documentValues },
    ...items,
  );
  context.package.relate("", "customProperties", "docProps/custom.xml");
  context.package.add("docProps/custom.xml", declaration + xml, "customProperties");
}

export function addDocumentProperties(context: SaveContext): void {
  addCore(context.workbook, context);
  addApplication(context.workbook, context);
  addCustom(context.workbook, context);
}

export function addCustomXml(context: SaveContext): void {
  context.workbook.customXmlParts.forEach((part, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    const itemID = /^\{[0-9A-Fa-f-]{36}\}$/.test(part.id) ? part.id : context.id();
    const schemas = element("ds:schemaRefs", {}, part.namespace === "" ? "" : element("ds:schemaRef", { "ds:uri": part.namespace }));
    context.package.add(item, part.xml);
    context.package.add(
      properties,
      declaration + element("ds:datastoreItem", { "ds:itemID": itemID, "xmlns:ds": namespaces.customXml }, schemas),
      "customXmlProperties",
    );
    context.package.relate(item, "customXmlProperties", properties);
    context.package.relate("xl/workbook.xml", "customXml", item);
  });
}

/** Adds the task pane; call it last, when all formulas have been written and the custom functions are known. */
export function addWebExtension(context: SaveContext): void {
  const { webExtension, settings } = context.workbook;
  if (webExtension === null) return;
  const path = "xl/webextensions/webextension1.xml";
  const panes = "xl/webextensions/taskpanes.xml";
  const property = (name: string, value: unknown): string => element("we:property", { name, value: JSON.stringify(value ?? null) });
  const own = [...settings].filter(([name]) => name !== autoShowSetting).map(([name, value]) => property(name, value));
  const functions = [...context.formulas.customFunctions].sort();
  const list = functions.map((name) => element("we:customFunctionIds", {}, name)).join("");
  const xml = element(
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
