/**
 * Writes dist/manifest.xml for another address: `npm run manifest -- --url https://plans.example.com/keyplan`.
 * With `--version` it puts the version of package.json, the one place where it is said, into manifest.xml; `npm version` does so.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..");
const developmentUrl = "https://localhost:3000";

/** The manifest with every development address replaced; the url has to be https and is used without a trailing slash. */
export const withBaseUrl = (manifest, url) => {
  const base = new URL(url);
  if (base.protocol !== "https:") throw new Error(`Office accepts https addresses only, not ${url}`);
  return manifest.replaceAll(developmentUrl, base.href.replace(/\/+$/, ""));
};

/** The manifest with the product's version; Office wants four numbers. */
export const withVersion = (manifest, version) => manifest.replace(/<Version>[\d.]+<\/Version>/, `<Version>${version}.0</Version>`);

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { url: { type: "string" }, version: { type: "boolean" } } });
  if (values.version) {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    writeFileSync(join(root, "manifest.xml"), withVersion(readFileSync(join(root, "manifest.xml"), "utf8"), version));
    process.exit(0);
  }
  if (!values.url) {
    console.error("Usage: npm run manifest -- --url https://host[/folder]");
    process.exit(2);
  }
  try {
    const text = withBaseUrl(readFileSync(join(root, "manifest.xml"), "utf8"), values.url);
    mkdirSync(join(root, "dist"), { recursive: true });
    writeFileSync(join(root, "dist/manifest.xml"), text);
    console.log(`dist/manifest.xml points at ${values.url}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
