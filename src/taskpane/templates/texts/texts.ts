/** What the views of templates say, by language; loaded with them. */
import type { Language } from "../../../plan/language";
import { en, type TemplateTexts } from "./en";
import { zh } from "./zh";

export type { TemplateTexts } from "./en";

export const templateTexts: Readonly<Record<Language, TemplateTexts>> = { en, zh };
