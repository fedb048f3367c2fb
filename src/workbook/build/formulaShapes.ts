/**
 * The same formula written in two ways, found again wherever it stands.
 *
 * Two specifications of a sheet that differ in how figures are computed give pairs of formulas. Rows that came or went have moved the cells
 * since, so a formula is known by its shape: its text with every reference to cells of its own sheet numbered in the order they first
 * appear. The references of the one that stands then go into the other's shape. Those to other sheets are the same in both.
 */
import { tokenize, type Token } from "@borgar/fx";
import type { CellInput, SheetSpec } from "../../plan/sheet/sheetSpec";

const rangeTypes: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary"]);

const isOnOwnSheet = ({ type, value }: Token): boolean => rangeTypes.has(type) && !value.includes("!");

interface Shape {
  /** The formula with numbers for its references; "\u0000" tells them from other text. */
  readonly key: string;
  readonly references: readonly string[];
}

const hole = (index: number): string => `\u0000${index.toString()}\u0000`;

/** Excel leaves out what it does not need: [@[Role]] comes back as [@Role], 'Lists'!$A$1 as Lists!$A$1. */
const plainToken = ({ type, value }: Token): string => {
  // Of this row are the cells of the formula's own table only, named or not.
  if (type === "structured") return value.replace(/^[^[\]]+(?=\[@)/, "").replace(/\[@\[([^[\]]+)\]\]/g, "[@$1]");
  if (rangeTypes.has(type)) return value.replace(/^'([\p{L}_][\p{L}\p{N}_.]*)'!/u, "$1!");
  return type === "whitespace" ? "" : value;
};

const shapeOf = (formula: string): Shape => {
  const references: string[] = [];
  const numbered = (value: string): string => {
    const known = references.indexOf(value);
    return hole(known < 0 ? references.push(value) - 1 : known);
  };
  const key = tokenize(formula, { mergeRefs: true })
    .map((token) => (isOnOwnSheet(token) ? numbered(token.value) : plainToken(token)))
    .join("");
  return { key, references };
};

/** What two formulas have in common that say the same of the same cells, however Excel writes them. */
export const formulaKey = (formula: string): string => {
  const { key, references } = shapeOf(formula);
  return [key, ...references].join("\u0001");
};

/** A formula as text between its references, which are numbered as another shape numbers them. */
type Template = (references: readonly string[]) => string;

const templateFor = (formula: string, numbering: readonly string[]): Template | null => {
  const parts = tokenize(formula, { mergeRefs: true }).map((token): string | number => {
    if (!isOnOwnSheet(token)) return token.value;
    return numbering.indexOf(token.value);
  });
  // A reference that the other way of writing does not have cannot be found again.
  if (parts.includes(-1)) return null;
  return (references) => parts.map((part) => (typeof part === "number" ? (references[part] ?? "") : part)).join("");
};

/** What a cell is to hold instead of what it holds; null where it is none of the pairs. */
export type Rewriting = (standing: unknown) => CellInput | null;

/** Every cell of a sheet that a specification writes, in the same order for two that are laid out alike. */
const inputsOf = ({ blocks, late, tables }: SheetSpec): readonly CellInput[] => [
  ...[...blocks, ...late].flatMap(({ inputs }) => inputs.flat()),
  ...tables.flatMap(({ columns }) => columns.map(({ formula }) => formula ?? "")),
];

const isFormula = (input: unknown): input is string => typeof input === "string" && input.startsWith("=");

/** From the cells of some specifications to those of others, pair by pair, for a sheet whose cells stand somewhere else by now. */
export const rewriting = (from: readonly SheetSpec[], to: readonly SheetSpec[]): Rewriting => {
  const [before, after] = [from.flatMap(inputsOf), to.flatMap(inputsOf)];
  const constants = new Map<CellInput, CellInput>();
  const templates = new Map<string, Template>();
  before.forEach((input, index) => {
    const other = after[index] ?? "";
    if (input === other || input === "") return;
    if (!isFormula(input) || !isFormula(other)) {
      constants.set(input, other);
      return;
    }
    const { key, references } = shapeOf(input);
    const template = templates.has(key) ? null : templateFor(other, references);
    if (template) templates.set(key, template);
  });
  return (standing) => {
    if (!isFormula(standing)) return constants.get(standing as CellInput) ?? null;
    const { key, references } = shapeOf(standing);
    return templates.get(key)?.(references) ?? null;
  };
};
