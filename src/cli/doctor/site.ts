/**
 * Where a deployment lies: a folder, whose files stand for the addresses, or a server that is really asked. Files are read once; what
 * cannot be had says why.
 */
import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export type Served =
  | {
      readonly kind: "file";
      readonly bytes: Uint8Array;
      /** Content type with its parameters, as the server says it or as the name of the file has it. */
      readonly type: string;
      /** Of the answer, with names in small letters; none in a folder. */
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: "missing"; readonly why: Text };

export interface Site {
  /** Address that the files are served from, without a slash at its end; null for a folder. */
  readonly base: string | null;
  /** All files with / between folders; null where a server does not tell. */
  readonly files: readonly string[] | null;
  /** @param path from the base: "assets/icons/keyplan-16.png" */
  readonly read: (path: string) => Promise<Served>;
}

/** What servers are to say for the kinds of files that are shipped. */
export const contentTypes: Readonly<Record<string, readonly string[]>> = {
  ".html": ["text/html"],
  ".js": ["text/javascript", "application/javascript"],
  ".css": ["text/css"],
  ".json": ["application/json"],
  ".xml": ["application/xml", "text/xml"],
  ".png": ["image/png"],
  ".svg": ["image/svg+xml"],
  ".txt": ["text/plain"],
  ".zip": ["application/zip"],
};

const missing = (en: string, zh: string): Served => ({ kind: "missing", why: text(en, zh) });

/** A site that reads each path once. */
const remembering = (site: Site): Site => {
  const asked = new Map<string, Promise<Served>>();
  return {
    ...site,
    read: (path) => {
      const known = asked.get(path) ?? site.read(path);
      asked.set(path, known);
      return known;
    },
  };
};

/** Only files of the list are read: names differ by case on servers, and no path leads out of the folder. */
export const siteOfFiles = (files: readonly string[], read: (path: string) => Promise<Uint8Array>): Site => {
  const known = new Set(files);
  return remembering({
    base: null,
    files,
    read: async (path) =>
      known.has(path)
        ? { kind: "file", bytes: await read(path), type: contentTypes[extname(path)]?.[0] ?? "", headers: {} }
        : missing("there is no such file", "没有该文件"),
  });
};

/** @throws the system's error where the folder cannot be listed */
export const folderSite = async (folder: string): Promise<Site> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join("/"));
  return siteOfFiles(files, (path) => readFile(join(folder, path)));
};

const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/;
const patience = 15_000;

const whyNot = (error: unknown): Served => {
  const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: string } };
  const code = cause?.code ?? name ?? "";
  if (certificate.test(code)) return missing(`its certificate is not trusted here (${code})`, `此处不信任其证书（${code}）`);
  if (code === "TimeoutError") return missing(`no answer within ${patience / 1000} s`, `${patience / 1000} 秒内没有应答`);
  return missing(`the server cannot be reached (${code})`, `无法连接服务器（${code}）`);
};

/** @param ask as fetch has it */
export const webSite = (base: string, ask: typeof fetch = fetch): Site =>
  remembering({
    base,
    files: null,
    read: async (path) => {
      const address = new URL(`${base}/${path}`).href;
      try {
        const response = await ask(address, { signal: AbortSignal.timeout(patience) });
        if (!response.ok) return missing(`the server answers ${response.status}`, `服务器返回 ${response.status}`);
        if (response.url !== "" && response.url !== address)
          return missing(`the server leads on to ${response.url}`, `服务器转到 ${response.url}`);
        const headers = Object.fromEntries(response.headers);
        const bytes = new Uint8Array(await response.arrayBuffer());
        return { kind: "file", bytes, type: headers["content-type"] ?? "", headers };
      } catch (error) {
        return whyNot(error);
      }
    },
  });
