/**
 * What manifest.xml, the one source, says of the add-in: who it is, where its page is, what stands on the ribbon and in the menu of a cell.
 * Read leniently: what is missing is an empty text; `structure.ts` says what must be there.
 */
import { defaultLimits, OpenError } from "../host/xlsx/open/limits";
import { child, childrenOf, descend, descendants, parseXml, type XmlNode } from "../host/xlsx/open/xmlTree";

/** A text or an address, with what other locales say instead. */
export interface Localised {
  readonly standard: string;
  /** By locale as the manifest writes it: zh-CN. */
  readonly overrides: Readonly<Record<string, string>>;
}

export interface SizedIcon {
  readonly size: number;
  readonly address: string;
}

export interface Command {
  readonly id: string;
  readonly label: Localised;
  readonly tipTitle: Localised;
  readonly tip: Localised;
  readonly icons: readonly SizedIcon[];
  /** Name of the function it runs; null where it opens the pane. */
  readonly runs: string | null;
}

interface Group {
  readonly id: string;
  readonly label: Localised;
  readonly icons: readonly SizedIcon[];
  readonly commands: readonly Command[];
}

interface Tab {
  readonly id: string;
  readonly label: Localised;
  readonly groups: readonly Group[];
}

export interface AddIn {
  readonly id: string;
  readonly version: string;
  readonly provider: string;
  readonly locale: string;
  readonly name: Localised;
  readonly description: Localised;
  readonly icon: string;
  readonly largeIcon: string;
  readonly support: string;
  readonly permissions: string;
  readonly requires: readonly { readonly name: string; readonly version: string }[];
  /** The page of the pane where commands are not supported. */
  readonly page: string;
  /** Pages that carry runtime, commands and functions. */
  readonly runtime: { readonly page: string; readonly lifetime: string };
  readonly functionFile: string;
  readonly functions: {
    readonly page: string;
    readonly script: string;
    readonly metadata: Localised;
    readonly namespace: Localised;
  };
  readonly welcome: { readonly title: Localised; readonly text: Localised; readonly learnMore: string };
  readonly tabs: readonly Tab[];
  readonly cellMenu: readonly Command[];
  readonly shortcuts: string;
  readonly shortcutTexts: string;
}

export type TreeReading = { readonly kind: "read"; readonly root: XmlNode } | { readonly kind: "refused"; readonly message: string };

export const readTree = (xml: string, name: string): TreeReading => {
  try {
    return { kind: "read", root: parseXml(xml.replace(/^\uFEFF/, ""), name, defaultLimits) };
  } catch (error) {
    if (error instanceof OpenError) return { kind: "refused", message: error.message };
    throw error;
  }
};

const localised = (node: XmlNode | undefined): Localised => ({
  standard: node?.attributes["DefaultValue"] ?? "",
  overrides: Object.fromEntries(
    childrenOf(node, "Override").map(({ attributes }) => [attributes["Locale"] ?? "", attributes["Value"] ?? ""]),
  ),
});

const textOf = (node: XmlNode | undefined): string => node?.text.trim() ?? "";
const valueIn = (root: XmlNode, name: string): string => localised(child(root, name)).standard;

/** Images, addresses and texts by their ids. */
export const resourcesOf = (root: XmlNode): ReadonlyMap<string, XmlNode> =>
  new Map(["Image", "Url", "String"].flatMap((kind) => descendants(root, kind).flatMap((node) => withId(node))));

const withId = (node: XmlNode): (readonly [string, XmlNode])[] => {
  const id = node.attributes["id"];
  return id === undefined ? [] : [[id, node]];
};

/** @param root of a tree whose structure was found right. */
export const addInOf = (root: XmlNode): AddIn => {
  const resources = resourcesOf(root);
  const named = (node: XmlNode | undefined): Localised => localised(resources.get(node?.attributes["resid"] ?? ""));
  const point = (type: string): XmlNode | undefined =>
    descendants(root, "ExtensionPoint").find(({ attributes }) => attributes["type"] === type);
  const icons = (holder: XmlNode): SizedIcon[] =>
    childrenOf(child(holder, "Icon"), "Image").map((image) => ({
      size: Number(image.attributes["size"]),
      address: named(image).standard,
    }));
  const command = (control: XmlNode): Command => {
    const runs = descend(control, "Action", "FunctionName");
    return {
      id: control.attributes["id"] ?? "",
      label: named(child(control, "Label")),
      tipTitle: named(descend(control, "Supertip", "Title")),
      tip: named(descend(control, "Supertip", "Description")),
      icons: icons(control),
      runs: runs === undefined ? null : textOf(runs),
    };
  };
  const group = (node: XmlNode): Group => ({
    id: node.attributes["id"] ?? "",
    label: named(child(node, "Label")),
    icons: icons(node),
    commands: childrenOf(node, "Control").map(command),
  });
  const tab = (node: XmlNode): Tab => ({
    id: node.attributes["id"] ?? "",
    label: named(child(node, "Label")),
    groups: childrenOf(node, "Group").map(group),
  });
  const runtime = descendants(root, "Runtime")[0];
  const functions = point("CustomFunctions");
  const welcome = descendants(root, "GetStarted")[0];
  const extended = child(root, "ExtendedOverrides");
  return {
    id: textOf(child(root, "Id")),
    version: textOf(child(root, "Version")),
    provider: textOf(child(root, "ProviderName")),
    locale: textOf(child(root, "DefaultLocale")),
    name: localised(child(root, "DisplayName")),
    description: localised(child(root, "Description")),
    icon: valueIn(root, "IconUrl"),
    largeIcon: valueIn(root, "HighResolutionIconUrl"),
    support: valueIn(root, "SupportUrl"),
    permissions: textOf(child(root, "Permissions")),
    requires: childrenOf(descend(root, "Requirements", "Sets"), "Set").map(({ attributes }) => ({
      name: attributes["Name"] ?? "",
      version: attributes["MinVersion"] ?? "",
    })),
    page: localised(descend(root, "DefaultSettings", "SourceLocation")).standard,
    runtime: { page: named(runtime).standard, lifetime: runtime?.attributes["lifetime"] ?? "" },
    functionFile: named(descendants(root, "FunctionFile")[0]).standard,
    functions: {
      page: named(descend(functions, "Page", "SourceLocation")).standard,
      script: named(descend(functions, "Script", "SourceLocation")).standard,
      metadata: named(descend(functions, "Metadata", "SourceLocation")),
      namespace: named(child(functions, "Namespace")),
    },
    welcome: {
      title: named(child(welcome, "Title")),
      text: named(child(welcome, "Description")),
      learnMore: named(child(welcome, "LearnMoreUrl")).standard,
    },
    tabs: childrenOf(point("PrimaryCommandSurface"), "CustomTab").map(tab),
    cellMenu: childrenOf(point("ContextMenu"), "OfficeMenu")
      .filter(({ attributes }) => attributes["id"] === "ContextMenuCell")
      .flatMap((menu) => childrenOf(menu, "Control").map(command)),
    shortcuts: extended?.attributes["Url"] ?? "",
    shortcutTexts: extended?.attributes["ResourcesUrl"] ?? "",
  };
};

/** Every address in the manifest, once. */
export const addressesOf = (root: XmlNode): readonly string[] => {
  const here = ["DefaultValue", "Value", "Url", "ResourcesUrl"].flatMap((name) => root.attributes[name] ?? []);
  return [...new Set([...here.filter((value) => /^https?:/i.test(value)), ...root.children.flatMap((node) => addressesOf(node))])];
};
