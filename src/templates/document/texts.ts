/** Texts of a document in both languages: what is given in one only shows in both. */
import type { Text } from "../../plan/language";
import type { DocumentText } from "./schema";

export const bothOf = (given: DocumentText): Text => {
  if (typeof given === "string") return { en: given, zh: given };
  const en = "en" in given ? given.en : given.zh;
  return { en, zh: given.zh ?? en };
};
