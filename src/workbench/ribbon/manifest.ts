/**
 * The commands of the add-in as its manifest declares them: ribbon tabs, groups and buttons, the cell's context menu, where the keyboard
 * shortcuts stand. Texts come in the display language, by Override.
 */

export interface ManifestCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the picture on this server; null without one. */
  readonly icon: string | null;
  /** A function of the add-in, or showing the pane. */
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
}

interface ManifestGroup {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly ManifestCommand[];
}

interface ManifestTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ManifestGroup[];
}

export interface Manifest {
  readonly name: string;
  /** Prefix of the custom functions. */
  readonly namespace: string;
  readonly tabs: readonly ManifestTab[];
  readonly cellMenu: readonly ManifestCommand[];
  /** Address of the file with keyboard shortcuts; null where there is none. */
  readonly shortcutsUrl: string | null;
}

const children = (element: Element, name: string): Element[] => [...element.children].filter((child) => child.localName === name);
const child = (element: Element, name: string): Element | null => children(element, name)[0] ?? null;
const typeOf = (element: Element): string =>
  element.getAttribute("xsi:type") ?? element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";

/**
 * @param locale Display language, for example zh-CN.
 * @returns null where the text is no manifest of an Excel add-in.
 */
export function readManifest(xml: string, locale: string): Manifest | null {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") return null;
  const texts = resourcesOf(document, locale);
  const points = [...document.getElementsByTagName("*")].filter((element) => element.localName === "ExtensionPoint");
  const surface = points.filter((point) => typeOf(point) === "PrimaryCommandSurface");
  const menus = points.filter((point) => typeOf(point) === "ContextMenu");
  const functions = points.find((point) => typeOf(point) === "CustomFunctions");
  const namespace = functions ? child(functions, "Namespace") : null;
  const extended = [...document.getElementsByTagName("*")].find((element) => element.localName === "ExtendedOverrides");
  const displayName = child(root, "DisplayName");
  return {
    name: displayName ? localised(displayName, locale) : "",
    namespace: texts.get(namespace?.getAttribute("resid") ?? "") ?? "",
    tabs: surface.flatMap((point) => tabsOf(point, texts)),
    cellMenu: menus
      .flatMap((point) => children(point, "OfficeMenu"))
      .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
      .flatMap((menu) => commandsOf(menu, texts)),
    shortcutsUrl: localPath(extended?.getAttribute("Url") ?? null),
  };
}

function localised(element: Element, locale: string): string {
  const override = children(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

/** Resource id → text or address in the display language. */
function resourcesOf(document: Document, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName("*")) {
    const id = element.getAttribute("id");
    if (id !== null && ["Image", "Url", "String"].includes(element.localName)) found.set(id, localised(element, locale));
  }
  return found;
}

function tabsOf(point: Element, texts: ReadonlyMap<string, string>): ManifestTab[] {
  return [...children(point, "CustomTab"), ...children(point, "OfficeTab")].map((tab) => ({
    id: tab.getAttribute("id") ?? "",
    label: textOf(tab, "Label", texts),
    groups: children(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: textOf(group, "Label", texts),
      commands: commandsOf(group, texts),
    })),
  }));
}

const textOf = (element: Element, name: string, texts: ReadonlyMap<string, string>): string =>
  texts.get(child(element, name)?.getAttribute("resid") ?? "") ?? "";

function commandsOf(holder: Element, texts: ReadonlyMap<string, string>): ManifestCommand[] {
  return children(holder, "Control")
    .filter((control) => typeOf(control) === "Button")
    .map((control) => {
      const tip = child(control, "Supertip");
      const action = child(control, "Action");
      const name = action ? (child(action, "FunctionName")?.textContent.trim() ?? "") : "";
      return {
        id: control.getAttribute("id") ?? "",
        label: textOf(control, "Label", texts),
        tip: tip ? textOf(tip, "Description", texts) : "",
        icon: localPath(iconOf(control, texts)),
        action: action && typeOf(action) === "ExecuteFunction" ? { kind: "function", name } : { kind: "pane" },
      };
    });
}

function iconOf(control: Element, texts: ReadonlyMap<string, string>): string | null {
  const images = children(child(control, "Icon") ?? control, "Image");
  const wanted = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
  return texts.get(wanted?.getAttribute("resid") ?? "") ?? null;
}

/** The manifest names the production server; the workbench serves the same files itself. */
function localPath(address: string | null): string | null {
  if (address === null) return null;
  try {
    return new URL(address).pathname;
  } catch {
    return null;
  }
}
