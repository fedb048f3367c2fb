/** What a schema cannot see in the manifest: references, limits of lengths, addresses, icons, and the code behind the names. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { excelActionIds } from "../../src/actions/planActions";
import { registry } from "../registry";
import { addresses, attribute, developmentUrl, elements, resources, root } from "./readManifest";

const officeCommandIds = excelActionIds(registry);

const maxIdLength = 32;
const maxShortString = 125;
const maxLongString = 250;

const fileOf = (address: string): string => join(root, new URL(address).pathname);

/** Width and height stand at a fixed place of a PNG's first chunk. */
const pngSize = (file: string): readonly [number, number] => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: Readonly<Record<string, Readonly<Record<string, { readonly value: string }>>>>;
}
const readShortcuts = (file: string): Shortcuts => JSON.parse(readFileSync(join(root, "assets", file), "utf8")) as Shortcuts;

describe("the manifest", () => {
  it("is read by office-addin-manifest", () => {
    const script =
      'require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml").then((info) => console.log(JSON.stringify(info)))';
    const info = JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" })) as Record<string, unknown>;
    expect(info).toMatchObject({
      id: "b7e1c2a4-5d3f-4c8a-9e61-0f5c63a1d2e7",
      displayName: "Keyplan",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      officeAppType: "TaskPaneApp",
    });
  });

  it("resolves every resid", () => {
    const referring = [...elements("*")].filter((element) => element.hasAttribute("resid"));
    expect(referring.length).toBeGreaterThan(50);
    expect(referring.map((element) => attribute(element, "resid")).filter((id) => !resources.has(id))).toEqual([]);
  });

  it("uses every resource it declares", () => {
    const used = new Set([...elements("*")].flatMap((element) => element.getAttribute("resid") ?? []));
    expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it("keeps ids within 32 characters and unique", () => {
    const ids = [...elements("*")].flatMap((element) => element.getAttribute("id") ?? []);
    expect(ids.filter((id) => id.length > maxIdLength)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps short texts within 125 and long ones within 250 characters, in every language", () => {
    const tooLong = (group: string, limit: number): readonly string[] =>
      elements(group).flatMap((strings) =>
        [...strings.getElementsByTagName("*")]
          .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
          .filter((text) => text !== null && text.length > limit),
      ) as readonly string[];
    expect(tooLong("ShortStrings", maxShortString)).toEqual([]);
    expect(tooLong("LongStrings", maxLongString)).toEqual([]);
  });

  it("says everything in Chinese too", () => {
    const texts = [
      ...elements("String"),
      ...elements("DisplayName"),
      ...elements("Description").filter((element) => element.hasAttribute("DefaultValue")),
    ];
    const untranslated = texts.filter(
      (text) => ![...text.children].some((child) => child.getAttribute("Locale") === "zh-CN" && child.getAttribute("Value")),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(untranslated.map((text) => text.getAttribute("DefaultValue"))).toEqual([]);
  });

  it("names only https addresses of one host", () => {
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(`${developmentUrl}/`))).toEqual([]);
  });

  it("has one runtime that lives on, whose page carries pane, functions and commands", () => {
    const runtime = elements("Runtime")[0]!;
    expect([attribute(runtime, "resid"), attribute(runtime, "lifetime")]).toEqual(["Taskpane.Url", "long"]);
    expect(elements("FunctionFile").map((element) => attribute(element, "resid"))).toEqual(["Taskpane.Url"]);
    expect(elements("Page").map((page) => attribute(page.firstElementChild!, "resid"))).toEqual(["Taskpane.Url"]);
  });

  it("shows every icon at 16, 32 and 80 pixels, each of the size it claims", () => {
    for (const icon of elements("Icon")) expect([...icon.children].map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
    const images = elements("Image").filter((image) => image.hasAttribute("DefaultValue"));
    for (const image of images) {
      const size = Number(/\d+$/.exec(attribute(image, "id"))![0]);
      expect([attribute(image, "id"), pngSize(fileOf(attribute(image, "DefaultValue")))]).toEqual([attribute(image, "id"), [size, size]]);
    }
    expect(pngSize(fileOf(attribute(elements("IconUrl")[0]!, "DefaultValue")))).toEqual([32, 32]);
    expect(pngSize(fileOf(attribute(elements("HighResolutionIconUrl")[0]!, "DefaultValue")))).toEqual([80, 80]);
  });
});

describe("the commands of the manifest", () => {
  const functionNames = elements("FunctionName").map((element) => element.textContent);

  it("are all known to the code", () => {
    expect(functionNames.filter((name) => !officeCommandIds.some((id) => id === name))).toEqual([]);
  });

  it("offer everything the code can do, as a button, a menu entry or a shortcut", () => {
    const offered = new Set([...functionNames, ...readShortcuts("shortcuts.json").actions.map((action) => action.id)]);
    expect(officeCommandIds.filter((id) => !offered.has(id))).toEqual([]);
  });
});

describe("the shortcuts", () => {
  const shortcuts = readShortcuts("shortcuts.json");
  const chinese = readShortcuts("shortcuts-zh.json");

  it("are the files the manifest points at", () => {
    const overrides = elements("ExtendedOverrides")[0]!;
    expect(existsSync(fileOf(attribute(overrides, "Url")))).toBe(true);
    expect(existsSync(fileOf(attribute(overrides, "ResourcesUrl")))).toBe(true);
  });

  it("run actions that the code knows", () => {
    expect(shortcuts.actions.map((action) => action.id).filter((id) => !officeCommandIds.some((known) => known === id))).toEqual([]);
    expect(shortcuts.shortcuts.map((shortcut) => shortcut.action)).toEqual(shortcuts.actions.map((action) => action.id));
  });

  it("press no combination twice", () => {
    const keys = shortcuts.shortcuts.map((shortcut) => shortcut.key["default"]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("have a name in both languages", () => {
    const names = shortcuts.actions.map((action) => /^\$\{resource\.(.+)\}$/.exec(action.name)![1]!);
    expect(Object.keys(shortcuts.resources["default"]!)).toEqual(names);
    expect(Object.keys(chinese.resources["zh-cn"]!)).toEqual(names);
  });
});
