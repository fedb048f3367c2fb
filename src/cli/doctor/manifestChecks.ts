/** Checks of what the manifests say: addresses, both manifests alike, icons, versions, functions. */
import { isDeepStrictEqual } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { functionsMetadata } from "../../functions/metadata";
import { addressesOf } from "../../manifest/addIn";
import { packageName } from "../../manifest/files";
import { packageIcons, unifiedFiles, type ShortcutsFile, type UnifiedSource } from "../../manifest/unified";
import { languages } from "../../plan/language";
import { text } from "../../plan/wording";
import { jsonOf, madeAgain, pathUnder, rebuilt, type Deployment, type Problem } from "./deployment";

const isLocal = (base: string): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(new URL(base).hostname);

/** All addresses lead to one folder, and to the one that is looked at. */
export const addresses = ({ root, base, site }: Deployment): readonly Problem[] => {
  const elsewhere = addressesOf(root)
    .filter((address) => pathUnder(base, address) === null)
    .map((address) => ({ what: text(`${address} is not under ${base}`, `${address} 不在 ${base} 之下`), out: madeAgain }));
  const moved =
    site.base !== null && `${site.base}/` !== base
      ? [{ what: text(`the manifest names ${base}, not ${site.base}/`, `清单指向 ${base}，而不是 ${site.base}/`), out: madeAgain }]
      : [];
  return [...elsewhere, ...moved];
};

/** A manifest for development is no failure: it is what a build makes. */
export const localAddresses = ({ base, site }: Deployment): readonly Problem[] =>
  isLocal(base) && site.base === null
    ? [{ what: text(`the manifest names this machine only (${base})`, `清单只指向本机（${base}）`), out: madeAgain }]
    : [];

const different = (name: string): Problem => ({
  what: text(`${name} does not say what manifest.xml says`, `${name} 与 manifest.xml 不一致`),
  out: madeAgain,
});

const packed = async ({ site }: Deployment, names: readonly string[]): Promise<readonly Problem[]> => {
  const served = await site.read(packageName);
  // It is uploaded from the folder: a server need not have it.
  if (served.kind === "missing" && site.base !== null) return [];
  if (served.kind === "missing")
    return [{ what: text(`${packageName}: ${served.why.en}`, `${packageName}：${served.why.zh}`), out: madeAgain }];
  try {
    const content = unzipSync(served.bytes);
    const wanted = [...names, ...Object.values(packageIcons)];
    const same = await Promise.all(
      wanted.map(async (name) => {
        const beside = await site.read(name);
        const inside = content[name];
        return inside !== undefined && beside.kind === "file" && strFromU8(inside, true) === strFromU8(beside.bytes, true);
      }),
    );
    return same.every(Boolean) ? [] : [different(packageName)];
  } catch {
    return [{ what: text(`${packageName} is damaged`, `${packageName} 已损坏`), out: madeAgain }];
  }
};

/** What a file that anybody may have changed gives; null where it is no file of shortcuts. */
const derived = (source: UnifiedSource): Readonly<Record<string, unknown>> | null => {
  try {
    return JSON.parse(JSON.stringify(unifiedFiles(source))) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
};

/** manifest.json is what manifest.xml gives; the package holds just that. */
export const unified = async (deployment: Deployment): Promise<readonly Problem[]> => {
  const { site, addIn, base } = deployment;
  const shortcutsAt = async (address: string): Promise<ShortcutsFile> =>
    ((await jsonOf(site, pathUnder(base, address) ?? "")) ?? {}) as ShortcutsFile;
  const files = derived({
    addIn,
    shortcuts: await shortcutsAt(addIn.shortcuts),
    shortcutTexts: await shortcutsAt(addIn.shortcutTexts),
  });
  if (files === null) return [{ what: text("the files of the shortcuts are damaged or missing", "快捷键文件损坏或缺失"), out: rebuilt }];
  const compared = await Promise.all(
    Object.entries(files).map(async ([name, wanted]) => (isDeepStrictEqual(await jsonOf(site, name), wanted) ? [] : [different(name)])),
  );
  return [...compared.flat(), ...(await packed(deployment, Object.keys(files)))];
};

const pngMark = "89504e470d0a1a0a";

/** Width and height stand at a fixed place of a PNG's first chunk; null where the file is no PNG. */
const pngSize = (bytes: Uint8Array): readonly [number, number] | null => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.length >= 24 && view.toString("hex", 0, 8) === pngMark ? [view.readUInt32BE(16), view.readUInt32BE(20)] : null;
};

/** Icons are square PNG files of the size that is claimed for them. */
export const icons = async ({ site, addIn, base }: Deployment): Promise<readonly Problem[]> => {
  const groups = addIn.tabs.flatMap((tab) => tab.groups);
  const claimed = new Map<string, number>([
    ...[...groups, ...groups.flatMap((group) => group.commands), ...addIn.cellMenu].flatMap((one) =>
      one.icons.map(({ size, address }) => [pathUnder(base, address) ?? address, size] as const),
    ),
    [pathUnder(base, addIn.icon) ?? addIn.icon, 32],
    [pathUnder(base, addIn.largeIcon) ?? addIn.largeIcon, 80],
    [packageIcons.color, 192],
    [packageIcons.outline, 32],
  ]);
  const found = await Promise.all(
    [...claimed].map(async ([path, size]): Promise<readonly Problem[]> => {
      const served = await site.read(path);
      if (served.kind === "missing") return [{ what: text(`${path}: ${served.why.en}`, `${path}：${served.why.zh}`), out: rebuilt }];
      const real = pngSize(served.bytes);
      if (real === null) return [{ what: text(`${path} is no PNG`, `${path} 不是 PNG`), out: rebuilt }];
      return real[0] === size && real[1] === size
        ? []
        : [
            {
              what: text(
                `${path} is ${real[0]} × ${real[1]} instead of ${size} × ${size}`,
                `${path} 为 ${real[0]} × ${real[1]}，应为 ${size} × ${size}`,
              ),
              out: rebuilt,
            },
          ];
    }),
  );
  return found.flat();
};

/** Manifests, pages and this command are of one version. */
export const versions = async ({ site, addIn, pages, product }: Deployment): Promise<readonly Problem[]> => {
  const json = await jsonOf(site, "manifest.json");
  const ofJson = typeof json === "object" && json !== null && "version" in json ? String(json.version) : "";
  const found: readonly (readonly [string, string])[] = [
    ["manifest.xml", addIn.version.replace(/\.0$/, "")],
    ["manifest.json", ofJson],
    ...[...pages].filter(([path]) => !path.endsWith("index.html")).map(([path, { version }]) => [path, version ?? ""] as const),
  ];
  return found
    .filter(([, version]) => version !== product.version)
    .map(([name, version]) => ({
      what: text(
        `${name} is of version ${version || "unknown"}, this command of ${product.version}`,
        `${name} 的版本为 ${version || "未知"}，本命令为 ${product.version}`,
      ),
      out: text(`take manifests, pages and command from one build; ${rebuilt.en}`, `清单、页面和命令须来自同一次构建；${rebuilt.zh}`),
    }));
};

/** The files of the functions are what this version's code associates. */
export const functionFiles = async ({ site, addIn, base, product }: Deployment): Promise<readonly Problem[]> => {
  const { standard, overrides } = addIn.functions.metadata;
  const files = { en: standard, zh: overrides["zh-CN"] ?? standard };
  const found = await Promise.all(
    languages.map(async (language) => {
      const path = pathUnder(base, files[language]) ?? files[language];
      const wanted: unknown = JSON.parse(JSON.stringify(functionsMetadata(product.functions, language)));
      return isDeepStrictEqual(await jsonOf(site, path), wanted)
        ? []
        : [
            {
              what: text(
                `${path} does not describe the functions of version ${product.version}`,
                `${path} 与版本 ${product.version} 的函数不符`,
              ),
              out: rebuilt,
            },
          ];
    }),
  );
  return found.flat();
};
