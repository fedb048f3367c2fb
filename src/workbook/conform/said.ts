/** What a template says, as a plan holds it: the words and numbers of its lists in the plan's language, and its document. */
import { wordRows, type WordRow } from "../../plan/frame/lists/layout";
import { inTemplate } from "../../plan/inTemplate";
import type { Language } from "../../plan/language";
import type { Registry } from "../../plan/section";
import { mergedSettings, type Settings } from "../../plan/settings";
import { companyLists } from "../../plan/sheet/companyColumns";
import type { Template } from "../../plan/template";
import type { Vocabulary } from "../../plan/words";
import { parseDocument } from "../../templates/document/parse";
import type { TemplateDocument } from "../../templates/document/schema";

export interface Said {
  readonly template: Template;
  readonly registry: Registry;
  readonly document: TemplateDocument | null;
  readonly lists: readonly Vocabulary[];
  /** Words and numbers that it wants on the sheet of lists, in its order. */
  readonly rows: readonly WordRow[];
  readonly settings: Settings;
}

const documentOf = ({ company }: Template): TemplateDocument | null => {
  const reading = company ? parseDocument(company.document) : null;
  return reading?.kind === "read" ? reading.document : null;
};

export const saidBy = (known: Registry, template: Template, language: Language): Said => {
  const registry = inTemplate(known, template);
  const lists = [...registry.lists, ...companyLists(template)];
  const settings = mergedSettings(registry.settings, template.settings);
  return {
    template,
    registry,
    document: documentOf(template),
    lists,
    settings,
    rows: wordRows(lists, language, settings, template.offers),
  };
};

/** What a manager may change; all of it where the template does not say. */
export const mayChange = ({ company }: Template, what: "words" | "numbers" | "sections" | "size"): boolean => company?.may[what] ?? true;
