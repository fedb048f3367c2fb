/** The texts by language. */
import type { Language } from "../../plan/language";
import { en, type Messages } from "./en";
import { zh } from "./zh";

export type { Messages } from "./en";

export const messages: Readonly<Record<Language, Messages>> = { en, zh };
