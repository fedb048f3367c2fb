/**
 * Writes the manifests into dist/ for the address that the add-in is served from:
 * `npm run manifest -- --host https://plans.example.com/keyplan` (`--url` says the same).
 * With `--version` it puts the version of package.json, the one place where it is said, into manifest.xml; `npm version` does so.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { version } from "../package.json";
import { appPackage, manifestFiles, packageName } from "../src/manifest/files";
import { movedTo, readHostAddress, withVersion } from "../src/manifest/hostAddress";
import type { ShortcutsFile } from "../src/manifest/unified";

const root = join(__dirname, "..");
const usage = "Usage: npm run manifest -- --host https://host[/folder]";

type Made =
  | { readonly kind: "made"; readonly files: Readonly<Record<string, string | Uint8Array>>; readonly base: string }
  | { readonly kind: "refused"; readonly text: string };

const json = (folder: string, name: string): ShortcutsFile => JSON.parse(readFileSync(join(folder, name), "utf8")) as ShortcutsFile;

/** The files for an address, by name; made of what lies in the project's folder. */
export const manifestsFor = (address: string, folder = root): Made => {
  const host = readHostAddress(address);
  if (host.kind === "refused") return { kind: "refused", text: host.text.en };
  const made = manifestFiles({
    xml: movedTo(readFileSync(join(folder, "manifest.xml"), "utf8"), host.base),
    shortcuts: json(folder, "assets/shortcuts.json"),
    shortcutTexts: json(folder, "assets/shortcuts-zh.json"),
  });
  if (made.kind === "refused") return { kind: "refused", text: made.problems.map(({ en }) => `manifest.xml: ${en}`).join("\n") };
  const archive = appPackage(made.files, (path) => readFileSync(join(folder, path)));
  return { kind: "made", files: { ...made.files, [packageName]: archive }, base: host.base };
};

const refuse = (text: string, code: number): void => {
  console.error(text);
  process.exitCode = code;
};

const main = (): void => {
  const { values } = parseArgs({ options: { host: { type: "string" }, url: { type: "string" }, version: { type: "boolean" } } });
  if (values.version) {
    writeFileSync(join(root, "manifest.xml"), withVersion(readFileSync(join(root, "manifest.xml"), "utf8"), version));
    return;
  }
  const address = values.host ?? values.url;
  if (address === undefined) return refuse(usage, 2);
  const made = manifestsFor(address);
  if (made.kind === "refused") return refuse(`${made.text}\n${usage}`, 1);
  mkdirSync(join(root, "dist"), { recursive: true });
  for (const [name, content] of Object.entries(made.files)) writeFileSync(join(root, "dist", name), content);
  console.log(`dist/: ${Object.keys(made.files).join(", ")} point at ${made.base}`);
};

if (process.argv[1] === __filename) {
  try {
    main();
  } catch (error) {
    refuse(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 2);
  }
}
