/** What the parts of the editor share: the document with what is wrong in it, how to change it, and where somebody is. */
import { createContext, useContext } from "react";
import type { Language, Text } from "../../../plan/language";
import type { Registry } from "../../../plan/section";
import { pathOf, type TemplateProblem } from "../../../templates/document/problem";
import type { DocumentText, TemplateDocument } from "../../../templates/document/schema";
import { bothOf } from "../../../templates/document/texts";
import type { TemplateTexts } from "../texts/texts";
import type { Change, Path } from "./history";
import type { Spot } from "./places";

export interface Editing {
  readonly document: TemplateDocument;
  readonly problems: readonly TemplateProblem[];
  readonly change: (change: Change) => void;
  /** Every section, as the built-in template has it that the document begins with. */
  readonly registry: Registry;
  /** The same as this template has it. */
  readonly own: Registry;
  readonly spot: Spot;
  readonly go: (spot: Partial<Spot>) => void;
  readonly language: Language;
  readonly texts: TemplateTexts;
}

const EditingContext = createContext<Editing | null>(null);

export const EditingProvider = EditingContext.Provider;

/** @throws outside the editor: that is a mistake of the code. */
export const useEditing = (): Editing => {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("This is a part of the editor.");
  return editing;
};

/** What is wrong in a place and inside it; null where nothing is. */
export const problemAt = (
  { problems, language }: Pick<Editing, "problems" | "language">,
  path: Path,
  isAlone = false,
): { readonly said: string; readonly isError: boolean } | null => {
  const place = pathOf(path);
  const here = problems.filter(
    (one) => one.path === place || (!isAlone && one.path.startsWith(place) && /^[.[]/.test(one.path.slice(place.length))),
  );
  if (here.length === 0) return null;
  return {
    said: [...new Set(here.map(({ text }) => text[language]))].join(" "),
    isError: here.some(({ severity }) => severity === "error"),
  };
};

/** Both texts where something was said, else nothing. */
export const givenIn = (text: DocumentText | undefined): Partial<Text> => {
  if (text === undefined) return {};
  if (typeof text === "string") return bothOf(text);
  const { en, zh } = { en: undefined, ...text };
  return { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) };
};

/** The text as the document keeps it: nothing where both are blank. */
export const keptText = ({ en = "", zh = "" }: Partial<Text>): DocumentText | undefined => {
  if (en === "" && zh === "") return undefined;
  if (zh === "") return { en };
  return en === "" ? { zh } : { en, zh };
};

/** What an entry is called in the language of the pane. */
export const calledIn = (text: DocumentText | undefined, language: Language, unnamed: string): string => {
  const said = text === undefined ? "" : bothOf(text)[language];
  return said === "" ? unnamed : said;
};
