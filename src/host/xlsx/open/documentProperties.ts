/** Properties of the document, custom XML, and the add-in that opens with it. */
import { newId } from "../../model/newWorkbook";
import type { Workbook } from "../../model/state";
import { autoShowSetting } from "../webExtension";
import type { OpenPackage } from "./package";
import { child, childrenOf, descendants, text, type XmlNode } from "./xmlTree";

function customValue(node: XmlNode): string | number | boolean {
  if (["i1", "i2", "i4", "i8", "int", "uint", "ui1", "ui2", "ui4", "ui8", "r4", "r8", "decimal"].includes(node.name))
    return Number(node.text);
  return node.name === "bool" ? node.text.trim() === "true" || node.text.trim() === "1" : node.text;
}

function openProperties(parts: OpenPackage, workbook: Workbook): void {
  const root = parts.relationships("");
  const part = (kind: string): XmlNode | undefined => {
    const target = root.find((item) => item.kind === kind)?.target;
    return target === undefined ? undefined : (parts.xml(target) ?? undefined);
  };
  const core = part("core-properties");
  const application = part("extended-properties");
  const custom = part("custom-properties");
  const inCore = (name: string): string => child(core, name)?.text ?? "";
  const { properties } = workbook;
  properties.title = inCore("title");
  properties.subject = inCore("subject");
  properties.author = inCore("creator");
  properties.keywords = inCore("keywords");
  properties.comments = inCore("description");
  properties.category = inCore("category");
  properties.created = child(core, "created")?.text ?? null;
  properties.manager = child(application, "Manager")?.text ?? "";
  properties.company = child(application, "Company")?.text ?? "";
  for (const node of childrenOf(custom, "property")) {
    const value = node.children[0];
    if (value !== undefined) properties.custom.set(text(node, "name") ?? "", customValue(value));
  }
}

function openCustomXml(parts: OpenPackage, workbookPart: string, workbook: Workbook): void {
  for (const { kind, target } of parts.relationships(workbookPart)) {
    if (kind !== "customXml") continue;
    const xml = parts.text(target);
    const propertiesPart = parts.relationships(target).find((item) => item.kind === "customXmlProps")?.target;
    const properties = propertiesPart === undefined ? null : parts.xml(propertiesPart);
    if (xml === null) continue;
    workbook.customXmlParts.push({
      id: text(properties ?? undefined, "itemID") ?? newId(),
      xml: xml.replace(/^\uFEFF/, ""),
      namespace: text(descendants(properties ?? undefined, "schemaRef")[0], "uri") ?? "",
    });
  }
}

function settingValue(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
}

function openWebExtension(parts: OpenPackage, workbook: Workbook): void {
  const panes = parts.relationships("").find(({ kind }) => kind === "webextensiontaskpanes")?.target;
  if (panes === undefined) return;
  parts.bytes(panes);
  const first = parts.relationships(panes).find(({ kind }) => kind === "webextension");
  const root = first === undefined ? null : parts.xml(first.target);
  const reference = child(root ?? undefined, "reference");
  if (root === null || reference === undefined) return;
  const properties = childrenOf(child(root, "properties"), "property").map((node): [string, unknown] => [
    text(node, "name") ?? "",
    settingValue(text(node, "value") ?? ""),
  ]);
  workbook.webExtension = {
    id: text(reference, "id") ?? "",
    version: text(reference, "version") ?? "",
    store: text(reference, "store") ?? "",
    storeType: text(reference, "storeType") ?? "",
    showTaskPane: properties.some(([name, value]) => name === autoShowSetting && value === true),
  };
  for (const [name, value] of properties) if (name !== autoShowSetting) workbook.settings.set(name, value);
}

export function openDocument(parts: OpenPackage, workbookPart: string, workbook: Workbook): void {
  openProperties(parts, workbook);
  openCustomXml(parts, workbookPart, workbook);
  openWebExtension(parts, workbook);
}
