/** Languages are named in themselves, whatever the pane speaks. */
import type { Language } from "../plan/language";

export const languageNames: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };
