/** Texts of a document in both languages: what is given in one only shows in both. */
import type { Language, Text } from "../../plan/language";
import type { DocumentText } from "./schema";

export const bothOf = (given: DocumentText): Text => {
  if (typeof given === "string") return { en: given, zh: given };
  const en = "en" in given ? given.en : given.zh;
  return { en, zh: given.zh ?? en };
};

/** A text that is known in one language. */
export const inLanguage = (language: Language, text: string): DocumentText => (language === "zh" ? { zh: text } : { en: text });
