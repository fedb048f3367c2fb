/**
 * Both manifests say the same. The XML is read here by the browser's parser and not by the code that derives the JSON; the JSON is judged by
 * Microsoft's schemas as office-addin-manifest brings them, without network.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestsFor } from "../../scripts/manifest";
import { addresses, attribute, developmentUrl, elements, manifestText, resources, root } from "./readManifest";

const host = "https://plans.example.com/keyplan";
const made = manifestsFor(host);
if (made.kind === "refused") throw new Error(made.text);
const { files } = made;

interface Control {
  readonly id: string;
  readonly label: string;
  readonly actionId: string;
  readonly icons: readonly { readonly size: number; readonly url: string }[];
  readonly supertip: { readonly title: string; readonly description: string };
}
interface Group extends Omit<Control, "actionId" | "supertip"> {
  readonly controls: readonly Control[];
}
interface Unified {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly short: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly developer: Readonly<Record<string, string>>;
  readonly icons: Readonly<Record<string, string>>;
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[] };
  readonly extensions: readonly [
    {
      readonly requirements: { readonly capabilities: readonly { readonly name: string; readonly minVersion: string }[] };
      readonly runtimes: readonly [
        {
          readonly code: Readonly<Record<string, string>>;
          readonly lifetime: string;
          readonly actions: readonly { readonly id: string; readonly type: string; readonly displayName?: string }[];
          readonly customFunctions: { readonly namespace: Readonly<Record<string, string>>; readonly metadataUrl: string };
        },
      ];
      readonly ribbons: readonly [
        { readonly tabs: readonly { readonly id: string; readonly label: string; readonly groups: readonly Group[] }[] },
      ];
      readonly contextMenus: readonly [
        { readonly menus: readonly { readonly entryPoint: string; readonly controls: readonly Control[] }[] },
      ];
      readonly keyboardShortcuts: readonly [
        { readonly shortcuts: readonly { readonly actionId: string; readonly key: unknown }[]; readonly keyMappingFiles: unknown },
      ];
      readonly alternates: readonly [{ readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } } }];
    },
  ];
}

const unified = JSON.parse(files["manifest.json"] as string) as Unified;
const chinese = JSON.parse(files["manifest-zh.json"] as string) as Readonly<Record<string, string>>;
const [extension] = unified.extensions;
const [runtime] = extension.runtimes;
const groups = extension.ribbons[0].tabs.flatMap((tab) => tab.groups);
const controls = [...groups.flatMap((group) => group.controls), ...extension.contextMenus[0].menus.flatMap((menu) => menu.controls)];

const childOf = (element: Element, name: string): Element => [...element.children].find((child) => child.localName === name)!;
const say = (element: Element, locale?: string): string => {
  const resource = resources.get(attribute(element, "resid"))!;
  const override = [...resource.children].find((child) => child.getAttribute("Locale") === locale);
  return override ? attribute(override, "Value") : attribute(resource, "DefaultValue").replace(developmentUrl, host);
};
const iconsOf = (holder: Element) =>
  [...childOf(holder, "Icon").children].map((image) => ({ size: Number(attribute(image, "size")), url: say(image) }));

describe("the unified manifest", () => {
  it("is what Microsoft's schema and office-addin-manifest take", () => {
    const folder = mkdtempSync(join(tmpdir(), "manifest-"));
    writeFileSync(join(folder, "manifest.json"), files["manifest.json"] as string);
    const script = `
      const own = require.resolve("office-addin-manifest");
      const appManifest = require.resolve("@microsoft/app-manifest", { paths: [own] });
      const { AppManifestUtils } = require(appManifest);
      const manifest = require(process.argv[1]);
      const schema = require(require("path").dirname(appManifest) + "/json-schemas/teams/v" + manifest.manifestVersion + "/MicrosoftTeams.schema.json");
      Promise.all([AppManifestUtils.validateAgainstSchema(manifest, schema), require(own).OfficeAddinManifest.readManifestFile(process.argv[1])])
        .then(([errors, info]) => console.log(JSON.stringify({ errors, info })));`;
    const told = execFileSync(process.execPath, ["-e", script, join(folder, "manifest.json")], { cwd: root, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(JSON.parse(told)).toMatchObject({
      errors: [],
      info: { displayName: "Keyplan", hosts: ["workbook"], permissions: "Document.ReadWrite.User", version: unified.version },
    });
  });

  it("has Chinese texts under the names, and within the lengths, that Microsoft's schema knows", () => {
    const schema = JSON.parse(
      readFileSync(
        join(root, "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json"),
        "utf8",
      ),
    ) as {
      required: string[];
      properties: Record<string, { maxLength?: number }>;
      patternProperties: Record<string, { maxLength: number }>;
    };
    const limitOf = (name: string): number | undefined =>
      schema.properties[name]?.maxLength ??
      Object.entries(schema.patternProperties).find(([pattern]) => new RegExp(pattern).test(name))?.[1].maxLength;
    const texts = Object.entries(chinese).filter(([name]) => name !== "$schema");
    expect(texts.filter(([name, text]) => text === "" || text.length > (limitOf(name) ?? 0))).toEqual([]);
    expect(schema.required.filter((name) => !(name in chinese))).toEqual([]);
  });

  it("has the version, the maker and the texts of the other", () => {
    const { version, developer, name, description } = unified;
    expect(`${version}.0`).toBe(elements("Version")[0]!.textContent);
    expect(developer["name"]).toBe(elements("ProviderName")[0]!.textContent);
    expect(name.short).toBe(attribute(elements("DisplayName")[0]!, "DefaultValue"));
    expect(description.full).toBe(
      attribute(
        elements("Description").find((one) => one.hasAttribute("DefaultValue"))!,
        "DefaultValue",
      ),
    );
    expect(description.full.startsWith(description.short)).toBe(true);
  });

  it("is another add-in to Office, and hides the other where both are deployed", () => {
    const id = elements("Id")[0]!.textContent;
    expect(unified.id).not.toBe(id);
    expect(extension.alternates[0].hide.customOfficeAddin.officeAddinId).toBe(id);
  });

  it("has every group, button and menu entry with its icons, texts and function", () => {
    expect(groups.map(({ id, label, icons }) => ({ id, label, icons }))).toEqual(
      elements("Group").map((group) => ({ id: attribute(group, "id"), label: say(childOf(group, "Label")), icons: iconsOf(group) })),
    );
    const expected = elements("Control").map((control) => {
      const tip = childOf(control, "Supertip");
      return {
        id: attribute(control, "id"),
        label: say(childOf(control, "Label")),
        icons: iconsOf(control),
        supertip: { title: say(childOf(tip, "Title")), description: say(childOf(tip, "Description")) },
        actionId: control.getElementsByTagNameNS("*", "FunctionName")[0]?.textContent ?? "openPane",
      };
    });
    expect(controls.map(({ id, label, icons, supertip, actionId }) => ({ id, label, icons, supertip, actionId }))).toEqual(expected);
    expect(controls.length).toBeGreaterThan(10);
  });

  it("has a menu of cells, not of text", () => {
    expect(extension.contextMenus[0].menus.map(({ entryPoint }) => entryPoint)).toEqual(["cell"]);
  });

  it("has every button's Chinese", () => {
    const places = [
      ...groups.flatMap((group, at) => group.controls.map((_control, number) => `ribbons[0].tabs[0].groups[${at}].controls[${number}]`)),
      ...extension.contextMenus[0].menus[0]!.controls.map((_control, number) => `contextMenus[0].menus[0].controls[${number}]`),
    ];
    expect(places.map((place) => chinese[`extensions[0].${place}.label`])).toEqual(
      elements("Control").map((control) => say(childOf(control, "Label"), "zh-CN")),
    );
  });

  it("has the runtime, the pages, the functions and what they require", () => {
    const script = childOf(elements("Script")[0]!, "SourceLocation");
    const metadata = childOf(elements("Metadata")[0]!, "SourceLocation");
    expect(runtime.code).toEqual({ page: say(elements("Runtime")[0]!), script: say(script) });
    expect(runtime.lifetime).toBe("long");
    expect(runtime.customFunctions).toEqual({ namespace: { id: "KAM", name: "KAM" }, metadataUrl: say(metadata) });
    expect(chinese["extensions[0].runtimes[0].customFunctions.metadataUrl"]).toBe(`${host}/functions-zh.json`);
    expect(extension.requirements.capabilities).toEqual(
      elements("Set").map((set) => ({ name: attribute(set, "Name"), minVersion: attribute(set, "MinVersion") })),
    );
  });

  it("has every shortcut, each with an action that has a name in both languages", () => {
    const read = (name: string) => JSON.parse(readFileSync(join(root, "assets", name), "utf8")) as Record<string, never>;
    const { shortcuts } = read("shortcuts.json") as unknown as { shortcuts: { action: string; key: unknown }[] };
    expect(extension.keyboardShortcuts[0].shortcuts).toEqual(shortcuts.map(({ action, key }) => ({ key, actionId: action })));
    for (const { action } of shortcuts) {
      const at = runtime.actions.findIndex(({ id, type }) => id === action && type === "executeFunction");
      expect(runtime.actions[at]?.displayName).toMatch(/^[A-Z]/);
      expect(chinese[`extensions[0].runtimes[0].actions[${at}].displayName`]).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it("runs only what is declared, and each thing once", () => {
    const ids = runtime.actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(controls.map(({ actionId }) => actionId).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("names every address that the other names, and beyond that only the privacy statement", () => {
    const named = (text: string): readonly string[] =>
      [...text.matchAll(/"(https:\/\/plans\.example\.com[^"]*)"/g)].map(([, address]) => address!);
    const json = new Set([...named(files["manifest.json"] as string), ...named(files["manifest-zh.json"] as string)]);
    const moved = addresses.map((address) => address.replace(developmentUrl, host));
    expect(moved.filter((address) => !json.has(address))).toEqual([]);
    expect([...json].filter((address) => !moved.includes(address))).toEqual([`${host}/privacy.html`, `${host}/privacy.html#terms`]);
  });
});

describe("npm run manifest", () => {
  it("moves every address to another host, with or without a folder", () => {
    const moved = files["manifest.xml"] as string;
    expect(moved).not.toContain(developmentUrl);
    expect(moved.split(`"${host}/`).length).toBe(manifestText.split(`"${developmentUrl}/`).length);
    const without = manifestsFor("https://plans.example.com");
    expect(without.kind === "made" && without.files["manifest.xml"]).toContain('"https://plans.example.com/taskpane.html"');
  });

  it("makes the same bytes each time", () => {
    const again = manifestsFor(host);
    expect(again.kind === "made" && Buffer.from(again.files["keyplan-app.zip"]!).equals(Buffer.from(files["keyplan-app.zip"]!))).toBe(true);
  });

  it("says what is wrong with an address", () => {
    expect(manifestsFor("http://plans.example.com")).toMatchObject({
      kind: "refused",
      text: expect.stringMatching(/https addresses only/) as string,
    });
  });
});
