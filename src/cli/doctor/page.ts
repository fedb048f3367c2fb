/** What a page says of itself and loads, as far as a deployment is judged by it. */
import { Parser } from "htmlparser2";

export interface Page {
  /** Content of the meta element; null without one. */
  readonly policy: string | null;
  /** A script before the policy is not held by it. */
  readonly loadsBeforePolicy: boolean;
  readonly version: string | null;
  /** What the browser loads with the page, as written. */
  readonly loads: readonly string[];
  readonly privacy: string | null;
  /** Languages of its parts. */
  readonly languages: readonly string[];
}

export const readPage = (html: string): Page => {
  let policy: string | null = null;
  let version: string | null = null;
  let privacy: string | null = null;
  let loadsBeforePolicy = false;
  const loads: string[] = [];
  const languages = new Set<string>();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { lang, src, href, rel } = attributes;
      if (lang !== undefined) languages.add(lang.split("-")[0]!);
      if (name === "meta" && attributes["http-equiv"]?.toLowerCase() === "content-security-policy") policy ??= attributes["content"] ?? "";
      if (name === "meta" && attributes["name"] === "version") version = attributes["content"] ?? "";
      if (name === "link" && rel === "privacy-policy") privacy = href ?? "";
      if (name === "script" && policy === null) loadsBeforePolicy = true;
      if (["script", "img", "iframe"].includes(name) && src !== undefined) loads.push(src);
      if (name === "link" && href !== undefined && /^(icon|stylesheet|preload|modulepreload)$/.test(rel ?? "")) loads.push(href);
    },
  });
  parser.end(html);
  return { policy, loadsBeforePolicy, version, loads, privacy, languages: [...languages] };
};

/** Directive → its sources. */
export const directivesOf = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name !== undefined && name !== "")
      .map(([name, ...sources]) => [name!.toLowerCase(), sources] as const),
  );
