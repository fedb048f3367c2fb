/**
 * One custom function as one object. Coercion of words, numbers, blanks, sizes and errors happens once, in `invoke`;
 * `run` sees clean arguments only. Metadata, pane help and the README's table are generated from these objects.
 */
import type { Language, Text } from "../method/language";

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

/** What a parameter accepts. `list` names a vocabulary of the method. */
export type ParameterKind =
  | { readonly kind: "word"; readonly list: string }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number; readonly integer?: boolean }
  | { readonly kind: "share" }
  | { readonly kind: "date" }
  | { readonly kind: "flag" }
  | { readonly kind: "text" }
  | { readonly kind: "language" }
  /** A range; `run` receives rows of raw cell values and the definition's own helpers read them. */
  | { readonly kind: "table"; readonly columns?: number; readonly minColumns?: number; readonly cells?: number };

export interface Parameter {
  /** English, lower camel case; shown in Excel's function help. */
  readonly name: string;
  readonly description: Text;
  readonly accepts: ParameterKind;
  readonly optional?: boolean;
}

/** An argument after coercion: word ids are strings, missing optional arguments and blanks are null. */
export type Argument = number | string | boolean | null | readonly (readonly CellValue[])[];

export type Result = CellValue | CellValue[][];

/** Where native formulas find the weights and words of the plan: references into the Lists sheet, without "=". */
export interface NativeReferences {
  /** Two columns, word and weight, of the words of level, role, attitude and closeness. */
  readonly words: string;
  readonly weights: string;
  /** Largest weight of the levels and of the roles in force. */
  readonly levelMax: string;
  readonly roleMax: string;
  /** Cells of the grade's bands: near, mid, high, medium. */
  readonly bands: readonly [string, string, string, string];
  /** One row or column of nine weights. */
  readonly assessmentWeights: string;
  readonly language: Language;
}

export interface FunctionDefinition {
  /** Upper case, frozen for ever: `INFLUENCE` is called as KAM.INFLUENCE. */
  readonly id: string;
  readonly description: Text;
  readonly parameters: readonly Parameter[];
  /** "scalar" answers with one cell, "matrix" spills. */
  readonly result: "scalar" | "matrix";
  /** A blank in a required scalar argument makes the result blank, unless this is true. */
  readonly acceptsBlank?: boolean;
  /** Chapter of the method, for example "2". */
  readonly source: string;
  /** A whole formula with its value, for help and README. */
  readonly example: { readonly formula: string; readonly value: string };
  readonly run: (args: readonly Argument[]) => Result;
  /**
   * The same figure as a formula of built-in functions that every Excel since 2016 and LibreOffice 7.4 have.
   * `args` are references or literals without "="; the answer has no leading "=".
   */
  readonly native?: (args: readonly string[], references: NativeReferences) => string;
}
