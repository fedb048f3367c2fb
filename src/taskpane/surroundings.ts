/** Listens to what Office and the system say about colours. Office has no event for it in Excel, so it is asked again when the pane shows. */
import { useEffect, useState } from "react";
import type { Surroundings } from "./theme";

const matches = (query: string): boolean => typeof window.matchMedia === "function" && window.matchMedia(query).matches;

/** Brightness below which Office's background counts as dark. */
const darkBelow = 0x80;

const isDark = (color: string): boolean => {
  const hex = /^#?([0-9a-f]{6})/i.exec(color)?.[1];
  if (!hex) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < darkBelow;
};

/** Excel on the web leaves the theme out, whatever its type says. */
const officeDark = (): boolean | undefined => {
  if (typeof Office === "undefined") return undefined;
  const context = Office.context as Partial<Office.Context> | undefined;
  const background = (context?.officeTheme as Partial<Office.OfficeTheme> | undefined)?.bodyBackgroundColor;
  return background === undefined ? undefined : isDark(background);
};

const look = (): Surroundings => ({
  officeDark: officeDark(),
  systemDark: matches("(prefers-color-scheme: dark)"),
  forcedColors: matches("(forced-colors: active)"),
});

export const useSurroundings = (): Surroundings => {
  const [surroundings, setSurroundings] = useState(look);
  useEffect(() => {
    const update = (): void => setSurroundings(look());
    document.addEventListener("visibilitychange", update);
    const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].flatMap((query) =>
      typeof window.matchMedia === "function" ? [window.matchMedia(query)] : [],
    );
    queries.forEach((query) => query.addEventListener("change", update));
    return () => {
      document.removeEventListener("visibilitychange", update);
      queries.forEach((query) => query.removeEventListener("change", update));
    };
  }, []);
  return surroundings;
};
