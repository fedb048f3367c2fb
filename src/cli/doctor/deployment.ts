/** A deployment as it was found: its manifest read, its pages opened; what the checks look at. */
import type { XmlNode } from "../../host/xlsx/open/xmlTree";
import { addInOf, readTree, type AddIn } from "../../manifest/addIn";
import { structureProblems } from "../../manifest/structure";
import { baseOf } from "../../manifest/unified";
import type { FunctionDefinition } from "../../plan/functions/functionDefinition";
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";
import { readPage, type Page } from "./page";
import type { Site } from "./site";

/** What this version of the product knows of itself. */
export interface Product {
  readonly version: string;
  readonly functions: readonly FunctionDefinition[];
}

/** Something wrong, and the way out. */
export interface Problem {
  readonly what: Text;
  readonly out: Text;
}

export interface Deployment {
  readonly site: Site;
  readonly product: Product;
  readonly root: XmlNode;
  readonly addIn: AddIn;
  /** Folder of the pane's page, with a slash at its end: what all addresses begin with. */
  readonly base: string;
  /** Pages by path; those that are not there are left out. */
  readonly pages: ReadonlyMap<string, Page>;
}

export type Opened =
  { readonly kind: "opened"; readonly deployment: Deployment } | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** The workbench is optional: it is for work without Excel. */
const otherPages = ["privacy.html", "workbench/index.html", "workbench/taskpane.html"];

export const rebuilt = text("build again (npm run build) and copy the whole of dist/", "重新构建（npm run build）并复制整个 dist/");
export const madeAgain = text(
  "write the manifests again: npm run manifest -- --host https://your.host/folder",
  "重新生成清单：npm run manifest -- --host https://您的主机/文件夹",
);

/** Path from the base, without ? and #; null where the address leads elsewhere or is none. */
export const pathUnder = (base: string, address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  if (!whole.startsWith(base)) return null;
  try {
    return decodeURI(whole.slice(base.length));
  } catch {
    return null;
  }
};

export const textOf = async (site: Site, path: string): Promise<string | null> => {
  const served = await site.read(path);
  return served.kind === "file" ? new TextDecoder().decode(served.bytes) : null;
};

/** JSON of a file; undefined where it is missing or is none. */
export const jsonOf = async (site: Site, path: string): Promise<unknown> => {
  try {
    return JSON.parse((await textOf(site, path)) ?? "") as unknown;
  } catch {
    return undefined;
  }
};

/** Reads the manifest and the pages. Without a manifest that Office takes there is nothing else to judge. */
export const openDeployment = async (site: Site, product: Product): Promise<Opened> => {
  const served = await site.read("manifest.xml");
  if (served.kind === "missing")
    return {
      kind: "refused",
      problems: [
        {
          what: text(`manifest.xml: ${served.why.en}`, `manifest.xml：${served.why.zh}`),
          out: site.base === null ? madeAgain : text(`serve dist/ as ${site.base}`, `以 ${site.base} 提供 dist/`),
        },
      ],
    };
  const tree = readTree(new TextDecoder().decode(served.bytes), "manifest.xml");
  if (tree.kind === "refused") return { kind: "refused", problems: [{ what: text(tree.message, tree.message), out: madeAgain }] };
  const wrong = structureProblems(tree.root);
  if (wrong.length > 0) return { kind: "refused", problems: wrong.map((what) => ({ what, out: madeAgain })) };
  const addIn = addInOf(tree.root);
  const base = baseOf(addIn);
  const paths = [pathUnder(base, addIn.page) ?? "", ...otherPages];
  const pages = new Map<string, Page>();
  for (const path of paths) {
    const html = await textOf(site, path);
    if (html !== null) pages.set(path, readPage(html));
  }
  return { kind: "opened", deployment: { site, product, root: tree.root, addIn, base, pages } };
};
