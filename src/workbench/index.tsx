/** Entry of the workbench page. */
import { createRoot } from "react-dom/client";

import { createRegistry } from "../plan/registry";
import { sections } from "../sections/all";
import { Desk } from "./desk";
import { readManifest } from "./ribbon/manifest";
import { installTestHook } from "./testHook";
import { Workbench } from "./Workbench";

const textOf = async (address: string): Promise<string | null> => {
  const response = await fetch(address).catch(() => null);
  return response?.ok ? response.text() : null;
};

async function start(root: HTMLElement): Promise<void> {
  const manifestText = (await textOf("../manifest.xml")) ?? "";
  const manifest = readManifest(manifestText, "en-US");
  const shortcutsText = manifest?.shortcutsUrl ? await textOf(manifest.shortcutsUrl) : null;
  const functions = createRegistry(sections).functions;
  const isTest = new URLSearchParams(window.location.search).has("test");
  const desk = new Desk({ manifestText, shortcutsText, functions, namespace: manifest?.namespace ?? "" }, !isTest);
  installTestHook(desk);
  await desk.start();
  createRoot(root).render(<Workbench desk={desk} />);
}

const root = document.getElementById("workbench");
if (root) void start(root);
