import { readFileSync } from "node:fs";

import { readManifest } from "../../../src/workbench/ribbon/manifest";
import { readShortcuts, shortcutFor } from "../../../src/workbench/ribbon/shortcuts";

const xml = readFileSync("manifest.xml", "utf8");

describe("the ribbon of the manifest", () => {
  it("has a tab with groups of labelled commands, each with an icon of this server", () => {
    const manifest = readManifest(xml, "en-US");
    const commands = manifest?.tabs.flatMap((tab) => tab.groups).flatMap((group) => group.commands) ?? [];
    expect(manifest?.tabs.map((tab) => tab.label)).toEqual(["Keyplan"]);
    expect(commands.map((command) => command.label)).toContain("New plan");
    for (const command of commands) {
      expect(command.label).not.toBe("");
      expect(command.tip).not.toBe("");
      expect(command.icon).toMatch(/^\/assets\/icons\/.+-32\.png$/);
    }
  });

  it("speaks the display language", () => {
    const manifest = readManifest(xml, "zh-CN");
    expect(manifest?.tabs.map((tab) => tab.label)).toEqual(["客户计划"]);
    expect(manifest?.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.commands.map((command) => command.label)))).toContain(
      "新建计划",
    );
  });

  it("tells functions from showing the pane", () => {
    const commands = readManifest(xml, "en-US")?.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.commands)) ?? [];
    expect(commands.find((command) => command.id === "Keyplan.Pane")?.action).toEqual({ kind: "pane" });
    expect(commands.find((command) => command.id === "Keyplan.Check")?.action).toEqual({ kind: "function", name: "checkPlan" });
  });

  it("has the cell's menu, the namespace and the shortcuts", () => {
    const manifest = readManifest(xml, "en-US");
    expect(manifest?.cellMenu.map((command) => command.id)).toEqual(["Keyplan.ShowInPane", "Keyplan.ExplainCell"]);
    expect(manifest?.namespace).toBe("KAM");
    expect(manifest?.shortcutsUrl).toMatch(/shortcuts\.json$/);
  });

  it("is no manifest where the text is something else", () => {
    expect(readManifest("<html/>", "en-US")).toBeNull();
    expect(readManifest("not xml", "en-US")).toBeNull();
  });
});

describe("keyboard shortcuts", () => {
  const shortcuts = readShortcuts(JSON.parse(readFileSync("assets/shortcuts.json", "utf8")));
  const press = { key: "˚", code: "KeyK", ctrlKey: true, metaKey: false, shiftKey: true, altKey: true };

  it("are found by the place of the key, whatever character Alt makes of it", () => {
    expect(shortcutFor(press, shortcuts)?.action).toBe("showPane");
  });

  it("need all their modifiers", () => {
    expect(shortcutFor({ ...press, shiftKey: false }, shortcuts)).toBeNull();
  });

  it("pass over entries that are not understood", () => {
    expect(readShortcuts({ shortcuts: [null, { action: 1 }, { action: "a", key: {} }] })).toEqual([]);
    expect(readShortcuts("nonsense")).toEqual([]);
  });
});
