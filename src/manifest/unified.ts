/**
 * The unified manifest (JSON) for Microsoft 365, derived from what manifest.xml says, so that the two cannot differ. Custom functions are
 * named by the address of functions.json and not written out: only that file can say that functions take errors, and only its address can
 * be localised for all of them.
 */
import type { AddIn, Command, Localised, SizedIcon } from "./addIn";

/** assets/shortcuts.json and, for its texts in another locale, assets/shortcuts-zh.json. */
export interface ShortcutsFile {
  readonly actions?: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts?: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: Readonly<Record<string, Readonly<Record<string, { readonly value: string }>>>>;
}

export interface UnifiedSource {
  readonly addIn: AddIn;
  readonly shortcuts: ShortcutsFile;
  readonly shortcutTexts: ShortcutsFile;
}

/** 1.24 is the first version with custom functions, cell menus and shortcuts; Microsoft asks for the latest released. */
const schemaVersion = "1.30";
const schema = (kind: string): string => `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/${kind}.schema.json#`;

/**
 * Where both manifests are deployed Microsoft wants two ids, and the newer manifest to name the older one it hides. Never changed: an
 * add-in of another id is another add-in.
 */
const unifiedId = "fd951a34-d3b4-4963-8e74-1eae64ebe4af";

/** In the package of the add-in, beside the manifest. */
export const packageIcons = { color: "assets/icons/keyplan-color.png", outline: "assets/icons/keyplan-outline.png" } as const;

const openPane = "openPane";
const accent = "#0F5C63";
const permissionNames: Readonly<Record<string, string>> = {
  ReadDocument: "Document.Read.User",
  ReadWriteDocument: "Document.ReadWrite.User",
};

/** What may stand in a manifest: plain values, and texts that other locales say otherwise. */
type Json = string | number | boolean | null | Localised | readonly Json[] | { readonly [key: string]: Json };

const isLocalised = (value: Json): value is Localised => typeof value === "object" && value !== null && "overrides" in value;

/** The base of all addresses: the folder that holds the page of the pane. */
export const baseOf = (addIn: Pick<AddIn, "page">): string => new URL(".", addIn.page).href;

/** The text before the colon: there is room for 80 characters. */
const headOf = (text: string): string => text.split(/[:：]/)[0]!.trim();
const shortened = ({ standard, overrides }: Localised): Localised => ({
  standard: headOf(standard),
  overrides: Object.fromEntries(Object.entries(overrides).map(([locale, text]) => [locale, headOf(text)])),
});

const iconsOf = (icons: readonly SizedIcon[]): Json => icons.map(({ size, address }) => ({ size, url: address }));

const button = (command: Command): Json => ({
  id: command.id,
  type: "button",
  label: command.label,
  icons: iconsOf(command.icons),
  supertip: { title: command.tipTitle, description: command.tip },
  actionId: command.runs ?? openPane,
});

/** Names of the shortcuts stand in the file as ${resource.name}. */
const shortcutName = ({ shortcuts, shortcutTexts }: UnifiedSource, id: string): Localised | null => {
  const action = shortcuts.actions?.find((candidate) => candidate.id === id);
  if (!action) return null;
  const key = /^\$\{resource\.(.+)\}$/.exec(action.name)?.[1] ?? "";
  const others = Object.entries(shortcutTexts.resources).flatMap(([locale, texts]) => {
    const value = texts[key]?.value;
    return value === undefined ? [] : [[locale, value] as const];
  });
  return { standard: shortcuts.resources["default"]?.[key]?.value ?? action.name, overrides: Object.fromEntries(others) };
};

const actionsOf = (source: UnifiedSource): Json => {
  const { addIn, shortcuts } = source;
  const commands = [...addIn.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.commands)), ...addIn.cellMenu];
  const ids = new Set([...commands.flatMap(({ runs }) => (runs === null ? [] : [runs])), ...(shortcuts.actions ?? []).map(({ id }) => id)]);
  const functions = [...ids].map((id): Json => {
    const name = shortcutName(source, id) ?? commands.find(({ runs }) => runs === id)?.label;
    return { id, type: "executeFunction", ...(name ? { displayName: name } : {}) };
  });
  return [{ id: openPane, type: "openPage", view: "pane" }, ...functions];
};

const extensionOf = (source: UnifiedSource): Json => {
  const { addIn, shortcuts } = source;
  const scopes = ["workbook"];
  return {
    requirements: {
      scopes,
      capabilities: addIn.requires.map(({ name, version }) => ({ name, minVersion: version })),
    },
    runtimes: [
      {
        id: "pane",
        type: "general",
        code: { page: addIn.runtime.page, script: addIn.functions.script },
        lifetime: addIn.runtime.lifetime,
        actions: actionsOf(source),
        customFunctions: {
          namespace: { id: addIn.functions.namespace.standard, name: addIn.functions.namespace },
          metadataUrl: addIn.functions.metadata,
        },
      },
    ],
    ribbons: [
      {
        contexts: ["default"],
        tabs: addIn.tabs.map(({ id, label, groups }) => ({
          id,
          label,
          groups: groups.map((group) => ({
            id: group.id,
            label: group.label,
            icons: iconsOf(group.icons),
            controls: group.commands.map(button),
          })),
        })),
      },
    ],
    contextMenus: [{ menus: [{ entryPoint: "cell", controls: addIn.cellMenu.map(button) }] }],
    keyboardShortcuts: [
      {
        shortcuts: (shortcuts.shortcuts ?? []).map(({ action, key }) => ({ key, actionId: action })),
        keyMappingFiles: { shortcutsUrl: addIn.shortcuts, localizationResourceUrl: addIn.shortcutTexts },
      },
    ],
    getStartedMessages: [{ title: addIn.welcome.title, description: addIn.welcome.text, learnMoreUrl: addIn.welcome.learnMore }],
    alternates: [
      {
        hide: { customOfficeAddin: { officeAddinId: addIn.id } },
        alternateIcons: { icon: { size: 32, url: addIn.icon }, highResolutionIcon: { size: 80, url: addIn.largeIcon } },
      },
    ],
  };
};

/** "zh-CN" → the file of its texts, beside manifest.json. */
const textsFile = (locale: string): string => `manifest-${locale.split("-")[0]!.toLowerCase()}.json`;

const manifestOf = (source: UnifiedSource, locales: readonly string[]): Json => {
  const { addIn } = source;
  const privacy = new URL("privacy.html", addIn.page).href;
  return {
    $schema: schema("MicrosoftTeams"),
    manifestVersion: schemaVersion,
    // Four numbers there, three here.
    version: addIn.version.split(".").slice(0, 3).join("."),
    id: unifiedId,
    localizationInfo: {
      defaultLanguageTag: addIn.locale.toLowerCase(),
      additionalLanguages: locales.map((locale) => ({ languageTag: locale.toLowerCase(), file: textsFile(locale) })),
    },
    developer: { name: addIn.provider, websiteUrl: addIn.support, privacyUrl: privacy, termsOfUseUrl: `${privacy}#terms` },
    name: { short: addIn.name, full: addIn.name },
    description: { short: shortened(addIn.description), full: addIn.description },
    icons: packageIcons,
    accentColor: accent,
    authorization: {
      permissions: {
        resourceSpecific: [{ name: permissionNames[addIn.permissions] ?? addIn.permissions, type: "Delegated" }],
      },
    },
    extensions: [extensionOf(source)],
  };
};

/** The manifest as one locale reads it; what it says otherwise than the standard is noted by its path. */
const plain = (value: Json, path: string, note: (path: string, text: Localised) => void): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (isLocalised(value)) {
    note(path, value);
    return value.standard;
  }
  if (Array.isArray(value)) return value.map((item: Json, index) => plain(item, `${path}[${index}]`, note));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, path === "" ? key : `${path}.${key}`, note)]));
};

/** manifest.json and, for each further locale, the file of its texts; by name. */
export const unifiedFiles = (source: UnifiedSource): Readonly<Record<string, unknown>> => {
  const locales = Object.keys(source.addIn.name.overrides);
  const texts = new Map<string, Localised>();
  const manifest = plain(manifestOf(source, locales), "", (path, text) => texts.set(path, text));
  const inLocale = (locale: string) => ({
    $schema: schema("MicrosoftTeams.Localization"),
    ...Object.fromEntries(
      [...texts].flatMap(([path, { overrides }]) => {
        const found = Object.entries(overrides).find(([written]) => written.toLowerCase() === locale.toLowerCase());
        return found ? [[path, found[1]]] : [];
      }),
    ),
  });
  return { "manifest.json": manifest, ...Object.fromEntries(locales.map((locale) => [textsFile(locale), inLocale(locale)])) };
};
