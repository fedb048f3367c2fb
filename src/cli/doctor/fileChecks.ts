/** Checks of what is served: everything reachable, policies of the pages, nothing foreign, kinds of files, licences and privacy. */
import { extname } from "node:path";
import { addressesOf } from "../../manifest/addIn";
import { packageName } from "../../manifest/files";
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";
import { pathUnder, rebuilt, textOf, type Deployment, type Problem } from "./deployment";
import { directivesOf, type Page } from "./page";
import { contentTypes, type Served } from "./site";

/** The only other host: Microsoft supports office.js from here alone. */
const microsoft = "https://appsforoffice.microsoft.com";
/** Served to the workbench by its own server only. */
const workbenchLibrary = "/office-js/";

const loadsOf = ({ base }: Deployment, path: string, page: Page): readonly URL[] =>
  page.loads
    .filter((written) => !written.startsWith(workbenchLibrary) && URL.canParse(written, base + path))
    .map((written) => new URL(written, base + path));

/** Paths of everything that manifests and pages name, each once. */
const named = (deployment: Deployment): readonly string[] => {
  const { root, base, pages } = deployment;
  const all = [
    ...addressesOf(root),
    ...[...pages].flatMap(([path, page]) => loadsOf(deployment, path, page).map(({ href }) => href)),
    `${base}privacy.html`,
  ];
  return [...new Set(all.flatMap((address) => pathUnder(base, address) ?? []))];
};

const eachNamed = async (
  deployment: Deployment,
  judge: (path: string, served: Served) => readonly Problem[],
): Promise<readonly Problem[]> => {
  const found = await Promise.all(named(deployment).map(async (path) => judge(path, await deployment.site.read(path))));
  return found.flat();
};

export const reachable = (deployment: Deployment): Promise<readonly Problem[]> =>
  eachNamed(deployment, (path, served) =>
    served.kind === "file" ? [] : [{ what: text(`${path}: ${served.why.en}`, `${path}：${served.why.zh}`), out: rebuilt }],
  );

/** What a page may take besides its own files: Fluent writes its styles at run time, and pictures stand in scripts. */
const permitted: Readonly<Record<string, readonly string[]>> = {
  "script-src": [microsoft],
  "style-src": ["'unsafe-inline'"],
  "img-src": ["data:"],
  "font-src": ["data:"],
};
const always = /^'(self|none|sha(256|384|512)-.+)'$/;

/** What a page's policy allows beyond that. */
const policyProblems = (page: Page, isPane: boolean): readonly Text[] => {
  if (page.policy === null) return [text("there is no Content-Security-Policy", "没有 Content-Security-Policy")];
  const directives = directivesOf(page.policy);
  const scripts = directives.get("script-src") ?? [];
  const allowed = [...directives].flatMap(([name, sources]) =>
    name.endsWith("-src")
      ? sources
          .filter((source) => !always.test(source) && !(permitted[name] ?? []).includes(source))
          .map((source) => text(`${name} allows ${source}`, `${name} 允许 ${source}`))
      : [],
  );
  return [
    ...(page.loadsBeforePolicy ? [text("a script stands before the policy", "策略之前有脚本")] : []),
    ...(directives.has("default-src") ? [] : [text("there is no default-src", "没有 default-src")]),
    ...allowed,
    ...(isPane && !scripts.includes(microsoft) ? [text(`script-src lacks ${microsoft}`, `script-src 缺少 ${microsoft}`)] : []),
  ];
};

export const policies = ({ pages, addIn, base }: Deployment): readonly Problem[] =>
  [...pages].flatMap(([path, page]) =>
    policyProblems(page, path === pathUnder(base, addIn.page)).map((what) => ({
      what: text(`${path}: ${what.en}`, `${path}：${what.zh}`),
      out: rebuilt,
    })),
  );

/** Pages and style sheets load from their own host, the pane also office.js. */
export const foreignHosts = async (deployment: Deployment): Promise<readonly Problem[]> => {
  const { pages, base, site } = deployment;
  const { origin } = new URL(base);
  const foreign = (path: string, address: string): Problem => ({
    what: text(`${path} loads ${address}`, `${path} 加载 ${address}`),
    out: text(`nothing but office.js may come from another host; ${rebuilt.en}`, `除 office.js 外不得加载其他主机的内容；${rebuilt.zh}`),
  });
  const ofPages = [...pages].flatMap(([path, page]) =>
    loadsOf(deployment, path, page)
      .filter((address) => address.origin !== origin && address.origin !== microsoft)
      .map(({ href }) => foreign(path, href)),
  );
  const sheets = named(deployment).filter((path) => path.endsWith(".css"));
  const ofSheets = await Promise.all(
    sheets.map(async (path) =>
      [...((await textOf(site, path)) ?? "").matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/gi)].map(([, address]) =>
        foreign(path, address ?? ""),
      ),
    ),
  );
  return [...ofPages, ...ofSheets.flat()];
};

/** Source maps show the sources to everybody; a folder is searched whole, of a server what its pages load. */
export const sourceMaps = async (deployment: Deployment): Promise<readonly Problem[]> => {
  const { site } = deployment;
  const files = site.files ?? named(deployment);
  const scripts = files.filter((path) => /\.(js|css)$/.test(path) && !path.startsWith("cli/"));
  const pointing = await Promise.all(
    scripts.map(async (path) => (/[#@] sourceMappingURL=(?!data:)/.test(((await textOf(site, path)) ?? "").slice(-500)) ? [path] : [])),
  );
  return [...files.filter((path) => path.endsWith(".map")), ...pointing.flat()].map((path) => ({
    what: text(`${path} is or names a source map`, `${path} 是源映射或指向源映射`),
    out: text("build for production (npm run build)", "按生产模式构建（npm run build）"),
  }));
};

/** A wrong type keeps a browser from running a script. */
export const types = (deployment: Deployment): Promise<readonly Problem[]> =>
  eachNamed(deployment, (path, served) => {
    if (served.kind === "missing") return [];
    const [wanted = ""] = contentTypes[extname(path)] ?? [];
    const type = served.type.split(";")[0]!.trim().toLowerCase();
    return contentTypes[extname(path)]?.includes(type)
      ? []
      : [
          {
            what: text(`${path} is served as ${type || "nothing"}`, `${path} 的类型为 ${type || "空"}`),
            out: wanted
              ? text(`have the server send Content-Type: ${wanted}`, `让服务器发送 Content-Type: ${wanted}`)
              : text("the add-in has no such file; remove it", "加载项没有此类文件，请删除"),
          },
        ];
  });

interface HeaderRule {
  readonly isBad: (path: string, headers: Readonly<Record<string, string>>) => boolean;
  readonly what: (path: string) => Text;
  readonly out: Text;
}

const shutsOut = (policy: string): boolean =>
  directivesOf(policy)
    .get("frame-ancestors")
    ?.every((source) => /^'(none|self)'$/.test(source)) ?? false;

const headerRules: readonly HeaderRule[] = [
  {
    isBad: (path, { "x-frame-options": frames, "content-security-policy": policy = "" }) =>
      path.endsWith(".html") && path !== "privacy.html" && (frames !== undefined || shutsOut(policy)),
    what: (path) => text(`${path} may not stand in a frame`, `${path} 不允许嵌入框架`),
    out: text(
      "Excel on the web shows the pane in a frame: send no X-Frame-Options and no frame-ancestors that shuts it out",
      "Excel 网页版在框架中显示窗格：不要发送 X-Frame-Options 或排除它的 frame-ancestors",
    ),
  },
  {
    isBad: (path, { "cache-control": cache = "" }) => path.endsWith(".png") && /no-store|no-cache/.test(cache),
    what: (path) => text(`${path} may not be kept`, `${path} 不允许缓存`),
    out: text("Office keeps icons: send no no-store or no-cache for them", "Office 需要缓存图标：不要为图标发送 no-store 或 no-cache"),
  },
  {
    isBad: (path, { "access-control-allow-origin": origin }) => path.endsWith(".json") && origin !== "*",
    what: (path) => text(`${path} may not be read by pages of other hosts`, `${path} 不允许其他主机的页面读取`),
    out: text(
      "Excel on the web reads it from Microsoft's page: send Access-Control-Allow-Origin: * for it",
      "Excel 网页版从微软的页面读取它：为其发送 Access-Control-Allow-Origin: *",
    ),
  },
];

/** Headers of a server with which Excel on the web cannot show the pane or read the functions, or Office not keep the icons. */
export const headers = (deployment: Deployment): Promise<readonly Problem[]> =>
  eachNamed(deployment, (path, served) =>
    served.kind === "missing" || deployment.site.base === null
      ? []
      : headerRules.filter(({ isBad }) => isBad(path, served.headers)).map(({ what, out }) => ({ what: what(path), out })),
  );

/** What users and administrators are owed beside the program. */
export const papers = async ({ site, pages, addIn, base }: Deployment): Promise<readonly Problem[]> => {
  const licences = await textOf(site, "THIRD-PARTY-LICENSES.txt");
  const privacy = pages.get("privacy.html");
  const pane = pages.get(pathUnder(base, addIn.page) ?? "");
  return [
    ...(licences?.includes("Licence:")
      ? []
      : [text("THIRD-PARTY-LICENSES.txt is missing or empty", "THIRD-PARTY-LICENSES.txt 缺失或为空")]),
    ...(privacy && ["en", "zh"].every((language) => privacy.languages.includes(language))
      ? []
      : [text("privacy.html is missing or not in both languages", "privacy.html 缺失或未包含两种语言")]),
    ...(pane && pane.privacy === null ? [text("the pane does not name the privacy statement", "窗格没有指向隐私声明")] : []),
  ].map((what) => ({ what, out: rebuilt }));
};

const same = (one: Served, other: Served): boolean =>
  one.kind === "file" && other.kind === "file" && Buffer.from(one.bytes).equals(Buffer.from(other.bytes));

/** A server serves what the folder holds; the package, the command line and the workbench may stay away. */
export const servedAsBuilt = async (folder: Deployment["site"], server: Deployment["site"]): Promise<readonly Problem[]> => {
  const wanted = (folder.files ?? []).filter((path) => !/^(cli|workbench|bench)\//.test(path) && path !== packageName);
  const compared: Problem[] = [];
  // A few at a time: a server may count many requests at once as an attack.
  for (let at = 0; at < wanted.length; at += 8) {
    const some = wanted.slice(at, at + 8);
    const pairs = await Promise.all(some.map(async (path) => [path, await folder.read(path), await server.read(path)] as const));
    for (const [path, built, served] of pairs)
      if (!same(built, served))
        compared.push({
          what:
            served.kind === "missing"
              ? text(`${path}: ${served.why.en}`, `${path}：${served.why.zh}`)
              : text(`${path} is served otherwise than built`, `${path} 与构建的不同`),
          out: text("copy the whole folder to the server, and empty its cache", "将整个文件夹复制到服务器，并清空其缓存"),
        });
  }
  return compared;
};
