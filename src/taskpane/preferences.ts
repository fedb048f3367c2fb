/**
 * What the user chose for the pane on this computer: language and look. Never part of the plan.
 * A store that is missing, full or holds something else counts as "nothing chosen".
 */
import { languages, type Language } from "../plan/language";

export type ThemeChoice = "auto" | "light" | "dark" | "contrast";

export const themeChoices: readonly ThemeChoice[] = ["auto", "light", "dark", "contrast"];

export interface Preferences {
  /** null follows Excel. */
  readonly language: Language | null;
  readonly theme: ThemeChoice;
  /** The newest version of each company template that somebody has chosen, by its id. */
  readonly seenTemplates?: Readonly<Record<string, number>>;
}

export const nothingChosen: Preferences = { language: null, theme: "auto" };

/** Browsers may partition storage per embedding site; Office names the partition and asks to put it before the key. */
export const preferencesKey = (partition: string | undefined): string => `${partition ?? ""}keyplan.preferences`;

export const readPreferences = (store: Pick<Storage, "getItem">, key: string): Preferences => {
  try {
    const stored: unknown = JSON.parse(store.getItem(key) ?? "null");
    if (typeof stored !== "object" || stored === null) return nothingChosen;
    const { language, theme, seenTemplates } = stored as Record<string, unknown>;
    return {
      language: languages.find((known) => known === language) ?? null,
      theme: themeChoices.find((known) => known === theme) ?? "auto",
      ...(typeof seenTemplates === "object" && seenTemplates !== null ? { seenTemplates: seenTemplates as Record<string, number> } : {}),
    };
  } catch {
    return nothingChosen;
  }
};

export const writePreferences = (store: Pick<Storage, "setItem">, key: string, preferences: Preferences): void => {
  try {
    store.setItem(key, JSON.stringify(preferences));
  } catch {
    // The choice then holds until the pane closes.
  }
};

/** Excel's display language as one of ours: Chinese of every region is Chinese, everything else English. */
export const languageOf = (displayLanguage: string | undefined): Language =>
  displayLanguage?.toLowerCase().startsWith("zh") ? "zh" : "en";
