/** Values of a state and key figures in words, as sentences and lists of changes say them. */
import { flagWords } from "../commonWords";
import { isoOf } from "../cells/dateText";
import type { Language } from "../language";
import type { Column } from "../table";
import { joinNames, numberText, percentText } from "../wording";
import { labelOf } from "../words";
import type { KeyFigure } from "./standing";
import type { StateValue } from "./state";

/** So much of a text stands in a sentence. */
const longestText = 60;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  const letters = Array.from(line);
  return letters.length <= longestText
    ? line
    : `${letters
        .slice(0, longestText - 1)
        .join("")
        .trimEnd()}…`;
};

/** @param column null for a column of the user */
export const saidValue = (column: Column | null, value: StateValue | null, language: Language): string => {
  if (value === null) return "";
  if (typeof value === "boolean") return flagWords(value)[language];
  if (typeof value === "object") return "typed" in value ? shortened(value.typed) : shortened(joinNames(value, language));
  const kind = column?.holds;
  if (typeof value === "string") return kind?.kind === "word" ? labelOf(kind.list, value, language) : shortened(value);
  if (kind?.kind === "date") return isoOf(value);
  return kind?.kind === "share" ? percentText(value) : numberText(value, 2);
};

/** What is not known. */
const dash = "–";

/** A key figure as it stands beside its name; a dash where it is not known. */
export const saidFigure = ({ value, format }: Pick<KeyFigure, "value" | "format">, language: Language): string => {
  if (value === null) return dash;
  switch (format) {
    case "share":
      return percentText(value);
    case "points":
      return numberText(value, 1);
    case "days":
      return language === "zh" ? `${numberText(value)} 天` : `${numberText(value)} d`;
    case "money":
    case "count":
      return numberText(value);
  }
};
