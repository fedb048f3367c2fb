/** What saving does to a file beside writing what changed, said before it is done. */
import type { WorkbookSource } from "../../model/state";

type Language = "en" | "zh";

const signed: Readonly<Record<Language, string>> = {
  en: "The file is signed. Changed contents no longer match the signature, so they are saved without it; save a copy to keep the signed file.",
  zh: "此文件有数字签名。更改后的内容与签名不再相符，保存时将去除签名；要保留已签名的文件，请另存副本。",
};

const strict: Readonly<Record<Language, string>> = {
  en: "The file has the strict form of Open XML; it is saved in the ordinary form, with all that is in it.",
  zh: "此文件为严格格式的 Open XML；保存时改为普通格式，内容全部保留。",
};

const template: Readonly<Record<Language, string>> = {
  en: "The file is a template; a new workbook made from it is open.",
  zh: "此文件是模板；已打开由其新建的工作簿。",
};

/** Sentences for who has opened the file and may save it; none for an ordinary one. */
export function savingSentences({ isSigned, wasStrict, isTemplate }: WorkbookSource, language: Language): readonly string[] {
  return [...(isTemplate ? [template[language]] : []), ...(isSigned ? [signed[language]] : []), ...(wasStrict ? [strict[language]] : [])];
}

/** The name that the workbook is saved under: a template's is that of a workbook, and macros have an extension of their own. */
export const savedName = (name: string, { form }: WorkbookSource): string =>
  name.toLowerCase().endsWith(`.${form}`) ? name : `${name.replace(/\.xl\w*$/i, "")}.${form}`;
