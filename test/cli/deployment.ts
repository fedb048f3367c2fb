/** A deployment in memory, as a build and `npm run manifest` make it; tests change one file and see what the doctor says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { siteOfFiles, type Site } from "../../src/cli/doctor/site";
import { functionsMetadata } from "../../src/functions/metadata";
import { productVersion } from "../../src/workbook/product";
import { manifestsFor } from "../../scripts/manifest";
import { registry } from "../registry";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const host = "https://plans.example.com/keyplan";

const root = join(__dirname, "../..");

const policy = (scripts: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'">`;

export const paneHtml = (change: (html: string) => string = (html) => html): string =>
  change(
    `<html lang="en"><head>${policy(" https://appsforoffice.microsoft.com")}<meta name="version" content="${productVersion}"><link rel="privacy-policy" href="privacy.html"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="functions.js"></script></head></html>`,
  );

const privacyHtml = `<html lang="en"><head>${policy("")}<meta name="version" content="${productVersion}"></head><section lang="zh-CN"></section></html>`;

const icons = (): Files =>
  Object.fromEntries(
    readdirSync(join(root, "assets/icons"))
      .filter((name) => name.endsWith(".png"))
      .map((name) => [`assets/icons/${name}`, readFileSync(join(root, "assets/icons", name))]),
  );

const manifests = (address: string): Files => {
  const made = manifestsFor(address);
  if (made.kind === "refused") throw new Error(made.text);
  return made.files;
};

const whole = (address: string): Files => ({
  ...manifests(address),
  ...icons(),
  "assets/shortcuts.json": readFileSync(join(root, "assets/shortcuts.json"), "utf8"),
  "assets/shortcuts-zh.json": readFileSync(join(root, "assets/shortcuts-zh.json"), "utf8"),
  "functions.json": JSON.stringify(functionsMetadata(registry.functions, "en")),
  "functions-zh.json": JSON.stringify(functionsMetadata(registry.functions, "zh")),
  "functions.js": "associate();",
  "taskpane.html": paneHtml(),
  "privacy.html": privacyHtml,
  "THIRD-PARTY-LICENSES.txt": "react 18.3.1\nLicence: MIT",
});

const made = new Map<string, Files>();

/** @param changed files by name; null takes one away */
export const deployed = (changed: Readonly<Record<string, string | Uint8Array | null>> = {}, address = host): Files => {
  const files = made.get(address) ?? whole(address);
  made.set(address, files);
  return Object.fromEntries(
    Object.entries({ ...files, ...changed }).flatMap(([name, content]) => (content === null ? [] : [[name, content] as const])),
  );
};

export const siteOf = (files: Files): Site =>
  siteOfFiles(Object.keys(files), (path) => Promise.resolve(Buffer.from(files[path] as string)));
