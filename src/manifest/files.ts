/** The manifests as an administrator gets them: XML, JSON with the texts of further locales, and the package that the admin centre takes. */
import { strToU8, zipSync, type Zippable } from "fflate";
import type { Text } from "../plan/language";
import { addInOf, readTree } from "./addIn";
import { structureProblems } from "./structure";
import { packageIcons, unifiedFiles, type ShortcutsFile } from "./unified";

export interface ManifestSource {
  readonly xml: string;
  readonly shortcuts: ShortcutsFile;
  readonly shortcutTexts: ShortcutsFile;
}

export const packageName = "keyplan-app.zip";

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export type ManifestFiles =
  | { readonly kind: "made"; readonly files: Readonly<Record<string, string>> }
  | { readonly kind: "refused"; readonly problems: readonly Text[] };

/** manifest.xml as it is and what is derived from it, by name. */
export const manifestFiles = ({ xml, shortcuts, shortcutTexts }: ManifestSource): ManifestFiles => {
  const tree = readTree(xml, "manifest.xml");
  if (tree.kind === "refused") return { kind: "refused", problems: [{ en: tree.message, zh: tree.message }] };
  const problems = structureProblems(tree.root);
  if (problems.length > 0) return { kind: "refused", problems };
  const unified = unifiedFiles({ addIn: addInOf(tree.root), shortcuts, shortcutTexts });
  const texts = Object.entries(unified).map(([name, value]) => [name, jsonText(value)] as const);
  return { kind: "made", files: { "manifest.xml": xml, ...Object.fromEntries(texts) } };
};

/** Archives hold a date; with a fixed one the same content gives the same bytes. */
const someDay = new Date(2026, 0, 1);

/** The package of the unified manifest: the JSON files and the two icons under the names that the manifest has for them. */
export const appPackage = (files: Readonly<Record<string, string>>, icon: (path: string) => Uint8Array): Uint8Array => {
  const texts = Object.entries(files).filter(([name]) => name.endsWith(".json"));
  const content: Zippable = Object.fromEntries([
    ...texts.map(([name, text]) => [name, strToU8(text)] as const),
    ...Object.values(packageIcons).map((path) => [path, icon(path)] as const),
  ]);
  return zipSync(content, { mtime: someDay });
};
