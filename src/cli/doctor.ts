/**
 * `keyplan doctor`: whether a deployment can go to users. A folder is judged without network, its files standing for the addresses of the
 * manifest; a server is asked for every one of them. One line says how each check went; what failed says the way out.
 */
import { readHostAddress } from "../manifest/hostAddress";
import type { Text } from "../plan/language";
import type { Registry } from "../plan/section";
import { text } from "../plan/wording";
import { productVersion } from "../workbook/product";
import { openDeployment, type Deployment, type Problem } from "./doctor/deployment";
import { foreignHosts, headers, papers, policies, reachable, servedAsBuilt, sourceMaps, types } from "./doctor/fileChecks";
import { addresses, functionFiles, icons, localAddresses, unified, versions } from "./doctor/manifestChecks";
import { folderSite, webSite, type Site } from "./doctor/site";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";

export interface DoctorOptions {
  readonly url?: string;
  readonly json?: boolean;
}

type Check = (deployment: Deployment) => readonly Problem[] | Promise<readonly Problem[]>;

interface Asked {
  readonly id: string;
  readonly title: Text;
  /** A warning leaves the exit code as it is. */
  readonly graveness: "failed" | "warning";
  readonly check: Check;
}

export interface CheckResult {
  readonly id: string;
  readonly state: "ok" | "warning" | "failed";
  readonly title: Text;
  readonly problems: readonly Problem[];
}

const failing = (id: string, title: Text, check: Check): Asked => ({ id, title, graveness: "failed", check });
const warning = (id: string, title: Text, check: Check): Asked => ({ id, title, graveness: "warning", check });

const manifestTitle = text("manifest.xml is what Office takes", "manifest.xml 可被 Office 接受");

const checks: readonly Asked[] = [
  failing("addresses", text("all addresses lead to this deployment", "所有地址都指向此部署"), addresses),
  warning("host", text("the manifest is for a host, not for this machine", "清单面向主机而非本机"), localAddresses),
  failing("unified", text("manifest.json and its package say the same", "manifest.json 及其程序包与之一致"), unified),
  failing("reachable", text("everything that is named can be had", "所指的文件都能取得"), reachable),
  failing("icons", text("icons have the sizes they claim", "图标尺寸与所称一致"), icons),
  failing("versions", text("manifests, pages and this command are of one version", "清单、页面与本命令版本一致"), versions),
  failing("functions", text("functions are described as the code has them", "函数说明与代码一致"), functionFiles),
  failing("policy", text("pages allow only their own files and office.js", "页面只允许自身文件和 office.js"), policies),
  failing("hosts", text("nothing is loaded from other hosts", "不从其他主机加载"), foreignHosts),
  failing("maps", text("there are no source maps", "没有源映射"), sourceMaps),
  failing("types", text("files have the right types", "文件类型正确"), types),
  warning("headers", text("headers let Excel show the pane and keep icons", "响应头允许显示窗格和缓存图标"), headers),
  failing("papers", text("licences and privacy statement are there", "许可与隐私声明齐备"), papers),
];

const stateOf = (problems: readonly Problem[], graveness: "failed" | "warning"): CheckResult["state"] =>
  problems.length === 0 ? "ok" : graveness;

/** Everything there is to say of a deployment; `built` is the folder that a server is to serve. */
export const judgeDeployment = async (
  { functions }: Pick<Registry, "functions">,
  site: Site,
  built: Site | null,
): Promise<readonly CheckResult[]> => {
  const opened = await openDeployment(site, { version: productVersion, functions });
  if (opened.kind === "refused") return [{ id: "manifest", state: "failed", title: manifestTitle, problems: opened.problems }];
  const results: CheckResult[] = [{ id: "manifest", state: "ok", title: manifestTitle, problems: [] }];
  for (const { id, title, graveness, check } of checks) {
    const problems = await check(opened.deployment);
    results.push({ id, title, problems, state: stateOf(problems, graveness) });
  }
  if (built) {
    const problems = await servedAsBuilt(built, site);
    const title = text("the server serves what was built", "服务器提供的与构建的一致");
    results.push({ id: "served", title, problems, state: stateOf(problems, "failed") });
  }
  return results;
};

const siteOf = (address: string): Site => {
  const host = readHostAddress(address);
  if (host.kind === "refused") throw new CliError(host.text.en);
  return webSite(host.base);
};

const folderOf = async (folder: string): Promise<Site> => {
  try {
    return await folderSite(folder);
  } catch {
    throw new CliError(`${folder} is no folder that can be read. Name a folder, or an address that begins with https://.`);
  }
};

const words = {
  ok: text("ok", "正常"),
  warning: text("warning", "警告"),
  failed: text("FAILED", "失败"),
} as const;

const mostTold = 5;
const indent = " ".repeat(11);

/** What has the same way out stands together, with it at the end. */
const told = ({ state, title, problems }: CheckResult, { language }: CliIo): string => {
  const outs = [...new Set(problems.map(({ out }) => out[language]))];
  const blocks = outs.map((out) => {
    const alike = problems.filter((problem) => problem.out[language] === out).map(({ what }) => what[language]);
    const more = alike.length > mostTold ? [`… +${alike.length - mostTold}`] : [];
    return [...alike.slice(0, mostTold), ...more, `→ ${out}`].map((line) => `${indent}${line}\n`).join("");
  });
  return `${words[state][language].padEnd(language === "zh" ? 6 : 9)}  ${title[language]}\n${blocks.join("")}`;
};

/** @param place a folder, or an https address */
export const doctorCommand = async (registry: Registry, place: string, { url, json }: DoctorOptions, io: CliIo): Promise<ExitCode> => {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(place);
  if (isAddress && url !== undefined) throw new CliError("--url goes with a folder: it says where the folder is served.");
  const first = isAddress ? siteOf(place) : await folderOf(place);
  const results = url === undefined ? await judgeDeployment(registry, first, null) : await judgeDeployment(registry, siteOf(url), first);
  const { language } = io;
  if (json) {
    const plain = results.map(({ id, state, title, problems }) => ({
      id,
      state,
      title: title[language],
      problems: problems.map(({ what, out }) => ({ what: what[language], out: out[language] })),
    }));
    io.out(`${JSON.stringify(plain, null, 2)}\n`);
  } else {
    io.out(results.map((result) => told(result, io)).join(""));
  }
  return results.some(({ state }) => state === "failed") ? exitCodes.findings : exitCodes.fine;
};
