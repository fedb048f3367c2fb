/** The two languages of a plan and texts that exist in both. */

export type Language = "en" | "zh";

export const languages: readonly Language[] = ["en", "zh"];

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;
