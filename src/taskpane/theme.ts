/** The pane's look: Fluent's themes with our brand, light, dark or high contrast. */
import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import type { ThemeChoice } from "./preferences";

/** From #0F5C63 (80), one hue in even steps of lightness. */
const brand: BrandVariants = {
  10: "#020606",
  20: "#08191B",
  30: "#09292C",
  40: "#0A363A",
  50: "#0B4248",
  60: "#0C4E54",
  70: "#0E555B",
  80: "#0F5C63",
  90: "#2A6F76",
  100: "#418389",
  110: "#58969C",
  120: "#6FAAB0",
  130: "#88BEC3",
  140: "#A2D2D6",
  150: "#C1E3E6",
  160: "#E3F1F2",
};

/** Attention, good and bad as the workbook has them. */
const light: Theme = {
  ...createLightTheme(brand),
  colorStatusWarningForeground3: "#9C5C00",
  colorStatusSuccessForeground1: "#1E7B4F",
  colorStatusDangerForeground1: "#B3261E",
};
const darkBase = createDarkTheme(brand);
/** On dark grounds the brand has to be lighter to be read. */
const dark: Theme = {
  ...darkBase,
  colorStatusDangerForeground1: "#F1A1A5",
  colorStatusWarningForeground3: "#E8A33D",
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[130],
  colorBrandForegroundLinkHover: brand[140],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandBackground: brand[110],
  colorCompoundBrandStroke: brand[120],
};

export type Look = "light" | "dark" | "contrast";

export const themes: Readonly<Record<Look, Theme>> = { light, dark, contrast: teamsHighContrastTheme };

/** What the surroundings say about themselves. */
export interface Surroundings {
  /** Office.context.officeTheme.isDarkTheme; Excel on the web does not say. */
  readonly officeDark: boolean | undefined;
  readonly systemDark: boolean;
  readonly forcedColors: boolean;
}

export const lookOf = (choice: ThemeChoice, { officeDark, systemDark, forcedColors }: Surroundings): Look => {
  if (choice !== "auto") return choice;
  if (forcedColors) return "contrast";
  return (officeDark ?? systemDark) ? "dark" : "light";
};
