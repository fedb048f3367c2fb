/**
 * THIRD-PARTY-LICENSES.txt beside what is built: every package whose code is in it, with its licence text. The build fails where a
 * package may not be passed on as freely as the product needs: copyleft licences, unknown ones, none at all.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Compiler, Module } from "webpack";

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it; empty where the package says none. */
  readonly licence: string;
  readonly by: string;
  /** What its licence files say; empty where it has none. */
  readonly text: string;
}

const file = "THIRD-PARTY-LICENSES.txt";
const allowed = new Set(
  "0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT MIT-0 Python-2.0 Unlicense Zlib".split(" "),
);

/** Whether a licence lets the package be shipped. Expressions that mix AND and OR are left to a person. */
export const mayShip = (licence: string): boolean => {
  const plain = licence.replace(/[()]/g, " ").trim();
  const choices = plain.split(/\s+OR\s+/);
  const parts = plain.split(/\s+AND\s+/);
  if (choices.length > 1 && parts.length > 1) return false;
  return choices.length > 1 ? choices.some((one) => allowed.has(one.trim())) : parts.every((one) => allowed.has(one.trim()));
};

/** The folder of the package that a file belongs to; null for files of our own. */
export const packageFolder = (path: string): string | null => {
  const mark = `${sep}node_modules${sep}`;
  const at = path.lastIndexOf(mark);
  if (at < 0) return null;
  const [first = "", second = ""] = path.slice(at + mark.length).split(sep);
  return path.slice(0, at + mark.length) + (first.startsWith("@") ? `${first}${sep}${second}` : first);
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const nameIn = (value: unknown, key: string): string => {
  const found = isRecord(value) ? value[key] : value;
  return typeof found === "string" ? found : "";
};

/** What a package.json says of its licence; older ones say it as an object or as a list to choose from. */
export const licenceIn = (described: Readonly<Record<string, unknown>>): string => {
  const { license, licenses } = described;
  if (license !== undefined) return nameIn(license, "type");
  return Array.isArray(licenses) ? licenses.map((one: unknown) => nameIn(one, "type")).join(" OR ") : "";
};

const describePackage = (folder: string): LicensedPackage => {
  const described = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Readonly<Record<string, unknown>>;
  const texts = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name) && !/\.(js|ts|json)$/i.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  return {
    name: nameIn(described["name"], ""),
    version: nameIn(described["version"], ""),
    licence: licenceIn(described),
    by: nameIn(described["author"], "name"),
    text: texts.join("\n\n"),
  };
};

/** The terms of the licences that want their text passed on, for packages that only name them. */
const noWarranty = `THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
const commonTerms: Readonly<Record<string, string>> = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.\n\n${noWarranty}`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

const textOf = ({ licence, by, text }: LicensedPackage): string =>
  text || [`Copyright ${by || "the authors"}`, commonTerms[licence] ?? "(The package brings no text of its licence.)"].join("\n\n");

const line = "-".repeat(80);

export const licencesText = (packages: readonly LicensedPackage[]): string => {
  const parts = packages.map((one) =>
    [`${one.name} ${one.version}`, `Licence: ${one.licence}${one.by === "" ? "" : ` · ${one.by}`}`, "", textOf(one)].join("\n"),
  );
  return [`Keyplan contains code of ${packages.length} packages of others, under these licences.`, ...parts].join(`\n\n${line}\n`) + "\n";
};

/** One module, or those that were joined into it. */
const filesOf = (module: Module): readonly string[] => {
  const { modules, resource } = module as Module & { readonly modules?: Iterable<Module>; readonly resource?: string };
  return [...(resource === undefined ? [] : [resource]), ...(modules ? [...modules].flatMap(filesOf) : [])];
};

/** For the build: `alsoWith` names packages whose code gets in by other ways than imports. */
export class LicencesPlugin {
  constructor(private readonly alsoWith: readonly string[]) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      compilation.hooks.processAssets.tap("Licences", () => {
        const shipped = [...compilation.modules].filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0);
        const folders = new Set(shipped.flatMap(filesOf).flatMap((path) => packageFolder(path.split("?")[0]!) ?? []));
        for (const name of this.alsoWith) folders.add(join(compiler.context, "node_modules", name));
        const packages = [...folders]
          .filter((folder) => existsSync(join(folder, "package.json")))
          .map(describePackage)
          .sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
        for (const { name, version, licence } of packages.filter((one) => !mayShip(one.licence)))
          compilation.errors.push(
            new compiler.webpack.WebpackError(
              `${name} ${version} may not be shipped: its licence is ${licence || "not said"}. Take another package, or allow the licence in scripts/licences.ts.`,
            ),
          );
        compilation.emitAsset(file, new compiler.webpack.sources.RawSource(licencesText(packages)));
      });
    });
  }
}
