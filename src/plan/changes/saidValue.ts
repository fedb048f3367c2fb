/** Values of a state and key figures in words, as sentences and lists of changes say them. */
import { flagWords } from "../commonWords";
import { isoOf } from "../cells/dateText";
import type { Language } from "../language";
import type { Column, Table } from "../table";
import { joinNames, numberText, percentText } from "../wording";
import { labelOf } from "../words";
import type { KeyFigure } from "./standing";
import type { StateValue } from "./state";

/** So much of a text stands in a sentence. */
const longestText = 60;
/** So much of two texts stands before what differs, where they begin alike. */
const lead = 12;

const shortened = (text: string, longest: number, from = 0): string => {
  const letters = Array.from(text.replace(/\s+/g, " ")).slice(from);
  const rest =
    letters.length <= longest
      ? letters.join("")
      : `${letters
          .slice(0, longest - 1)
          .join("")
          .trimEnd()}…`;
  return from === 0 ? rest : `…${rest.trimStart()}`;
};

/** All of a value, before it is cut. */
const whole = (column: Column | null, value: StateValue | null, language: Language): string => {
  if (value === null) return "";
  if (typeof value === "boolean") return flagWords(value)[language];
  if (typeof value === "object") return "typed" in value ? value.typed : joinNames(value, language);
  const kind = column?.holds;
  if (typeof value === "string") return kind?.kind === "word" ? labelOf(kind.list, value, language) : value;
  if (kind?.kind === "date") return isoOf(value);
  return kind?.kind === "share" ? percentText(value) : numberText(value, 2);
};

/** A row by its name, which may be a word of a list or a day. */
export const saidName = ({ columns, identifiedBy }: Pick<Table, "columns" | "identifiedBy">, name: string, language: Language): string => {
  const kind = columns.find(({ id }) => id === identifiedBy)?.holds;
  if (name === "" || !kind) return name;
  if (kind.kind === "word") return labelOf(kind.list, name, language);
  return kind.kind === "date" && Number.isFinite(Number(name)) ? isoOf(Number(name)) : name;
};

/**
 * Values that differ, so that it shows: long texts that begin alike are told from where they no longer are.
 * @param column null for a column of the user
 */
export const saidValues = (
  column: Column | null,
  values: readonly (StateValue | null)[],
  language: Language,
  longest = longestText,
): readonly string[] => {
  const all = values.map((value) => Array.from(whole(column, value, language).replace(/\s+/g, " ")));
  const filled = all.filter((letters) => letters.length > 0);
  if (!filled.some((letters) => letters.length > longest)) return all.map((letters) => letters.join(""));
  const [first = []] = filled;
  let alike = 0;
  while (alike < first.length && filled.every((letters) => letters[alike] === first[alike])) alike += 1;
  const from = alike < longest - lead || filled.length < 2 ? 0 : alike - lead;
  return all.map((letters) => (letters.length === 0 ? "" : shortened(letters.join(""), longest, from)));
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
