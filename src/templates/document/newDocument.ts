/** A document that says what a built-in template says: where an own template begins. */
import type { Template } from "../../plan/template";
import { documentFormat, type TemplateDocument } from "./schema";

/** The form of an id: lower case, digits and hyphens; what has none of them is called "template". */
export const idFrom = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "") || "template";

export const newDocument = (base: Template, name: string = base.name.en): TemplateDocument => ({
  format: documentFormat,
  id: idFrom(name === base.name.en ? `own ${base.id}` : name),
  version: 1,
  state: "draft",
  name: name === base.name.en ? { ...base.name } : name,
  purpose: { ...base.purpose },
  languages: ["en", "zh"],
  base: base.id,
  size: base.size,
});

/** The same as its next version: what is handed out keeps its number. */
export const nextVersion = (document: TemplateDocument): TemplateDocument => ({
  ...document,
  version: document.version + 1,
  state: "draft",
});
