/** The manifest as elements, for tests that run in the DOM environment. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "../..");
export const developmentUrl = "https://localhost:3000";

export const manifestText = readFileSync(join(root, "manifest.xml"), "utf8");

const parsed = new DOMParser().parseFromString(manifestText, "application/xml");

/** Elements by name, without their prefix, in document order. */
export const elements = (name: string): readonly Element[] => [...parsed.getElementsByTagNameNS("*", name)];

/** An attribute that has to be there. */
export const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
};

/** Strings, images and addresses of the resources by id. */
export const resources = new Map(
  ["Image", "Url", "String"].flatMap((kind) =>
    elements(kind)
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [attribute(element, "id"), element] as const),
  ),
);

/** Every address of the manifest, whatever element holds it. */
export const addresses: readonly string[] = [...parsed.getElementsByTagName("*")].flatMap((element) =>
  ["DefaultValue", "Value", "Url", "ResourcesUrl"]
    .flatMap((name) => element.getAttribute(name) ?? [])
    .filter((value) => /^https?:/.test(value)),
);
