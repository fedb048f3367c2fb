/**
 * One custom function as one object. Coercion of words, numbers, blanks, sizes and errors happens once, in `invoke` (invoke.ts);
 * `run` sees clean arguments only. Metadata, pane help and the README's table are generated from these objects.
 */
import type { Language, Text } from "../language";
import type { Vocabulary } from "../words";

/** A value of a cell as a function sees it. Blank cells are null; an error of a cell is a CellError. */
export type CellValue = number | string | boolean | null | CellError;

export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#REF!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** An error value of a cell, with a message that says what is accepted. Only #VALUE! and #N/A show a message in Excel. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message: string = "",
  ) {}
}

export type Rows = readonly (readonly CellValue[])[];

/**
 * What a parameter accepts.
 *
 * One cell: word, number, share, date, flag, text, language. A range: words, numbers, texts (a column of a table; all columns of one call
 * are equally long), flags, and flags and numbers with `cells` (exactly so many, or one of these numbers, in any shape), range (read by the section that owns it, for example
 * words with their weights), anything (cells as they are).
 */
export type ParameterKind =
  | { readonly kind: "word"; readonly list: Vocabulary }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number; readonly integer?: boolean }
  | { readonly kind: "share" }
  | { readonly kind: "date" }
  | { readonly kind: "flag" }
  | { readonly kind: "text" }
  | { readonly kind: "language" }
  | { readonly kind: "words"; readonly list: Vocabulary }
  | { readonly kind: "texts" }
  | { readonly kind: "numbers"; readonly min?: number; readonly max?: number; readonly cells?: number }
  | { readonly kind: "flags"; readonly cells?: number | readonly number[] }
  | { readonly kind: "range"; readonly read: (name: string, rows: Rows) => unknown }
  | { readonly kind: "anything" };

export interface Parameter<Kind extends ParameterKind = ParameterKind> {
  /** English, lower camel case; shown in Excel's function help. */
  readonly name: string;
  readonly description: Text;
  readonly accepts: Kind;
  readonly optional?: boolean;
  /** A blank here is an answer ("not reached"), it does not make the result blank. */
  readonly takesBlank?: boolean;
}

/** An argument after coercion: words are ids, missing optional arguments and blanks are null, blank flags of a range are false. */
export type Argument =
  number | string | boolean | null | readonly (number | null)[] | readonly (string | null)[] | readonly boolean[] | Rows | object;

/** What `run` receives for a kind. */
interface ArgumentOfKind {
  readonly word: string;
  readonly number: number;
  readonly share: number;
  readonly date: number;
  readonly flag: boolean;
  readonly text: string;
  readonly language: Language;
  readonly words: readonly (string | null)[];
  readonly texts: readonly (string | null)[];
  readonly numbers: readonly (number | null)[];
  readonly flags: readonly boolean[];
  readonly anything: Rows;
}

export type Result = CellValue | CellValue[][];

/** Where native formulas find the weights and words of the plan: references into the Lists sheet, without "=". */
export interface NativeReferences {
  readonly language: Language;
  /** Words, or numbers, of lists that stand one below the other, in the order given. */
  readonly words: (...lists: readonly Vocabulary[]) => string;
  readonly weights: (...lists: readonly Vocabulary[]) => string;
  /** One word of a list. */
  readonly word: (list: Vocabulary, id: string) => string;
  /** The number of one word. */
  readonly weight: (list: Vocabulary, id: string) => string;
  /** 1, 2, 3 up to a number, one below the other. */
  readonly upTo: (count: string) => string;
}

export type Native = (args: readonly string[], references: NativeReferences) => string | null;

export interface FunctionDefinition {
  /** Upper case, frozen for ever: `INFLUENCE` is called as KAM.INFLUENCE. */
  readonly id: string;
  readonly description: Text;
  readonly parameters: readonly Parameter[];
  /** "scalar" answers with one cell, "matrix" spills. */
  readonly result: "scalar" | "matrix";
  /** Chapter of the method, for example "2". */
  readonly source: string;
  /** A whole formula with its value, for help and README. */
  readonly example: { readonly formula: string; readonly value: string };
  readonly run: (args: readonly Argument[]) => Result;
  /** Lists whose words it answers with, where plans may call them otherwise. */
  readonly answers?: readonly Vocabulary[];
  /** It answers with several of them, "; " between. */
  readonly severalAnswers?: true;
  /**
   * The same figure as a formula of built-in functions that every Excel since 2016 and LibreOffice 7.4 have.
   * `args` are references or literals without "="; the answer has no leading "=". It may take its arguments to be what the parameters
   * accept, or blank: twins.ts refuses the rest for all twins, but for ranges that a section reads. Null where built-in functions cannot
   * say it for these arguments.
   */
  readonly native?: Native;
  /** A long one: it comes with the sheets, because functions that compute need none of it. */
  readonly nativeLater?: () => Promise<Native>;
}

/** How a call is written: KAM.GRADE(closeDate, probability, asOf, [bands]). */
export const signatureOf = ({ id, parameters }: FunctionDefinition): string =>
  `KAM.${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ")})`;

/** A language left out is English, so it is never null. */
type ArgumentOf<One extends Parameter> = One extends { readonly accepts: { readonly kind: "language" } }
  ? Language
  : One extends { readonly optional: true } | { readonly takesBlank: true }
    ? Accepted<One["accepts"]> | null
    : Accepted<One["accepts"]>;

/** What a range is read as; a refusal never reaches `run`. */
type Accepted<Kind extends ParameterKind> = Kind extends { readonly kind: "range"; readonly read: (...args: never) => infer Value }
  ? Exclude<Value, CellError>
  : Kind["kind"] extends keyof ArgumentOfKind
    ? ArgumentOfKind[Kind["kind"]]
    : never;

type ArgumentsOf<Parameters extends readonly Parameter[]> = {
  readonly [Index in keyof Parameters]: ArgumentOf<Parameters[Index]>;
};

type TypedDefinition<Parameters extends readonly Parameter[]> = Omit<FunctionDefinition, "parameters" | "run"> & {
  readonly parameters: Parameters;
  readonly run: (...args: ArgumentsOf<Parameters>) => Result;
};

/** Makes a definition whose `run` has the argument types that its parameters promise. */
export const defineFunction = <const Parameters extends readonly Parameter[]>(
  definition: TypedDefinition<Parameters>,
): FunctionDefinition => ({
  ...definition,
  // `invoke` reads the arguments by the very parameters these types come from.
  run: (args) => definition.run(...(args as unknown as ArgumentsOf<Parameters>)),
});
