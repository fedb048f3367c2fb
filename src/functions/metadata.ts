/**
 * The functions as Excel reads them: the content of functions.json, one for each language.
 *
 * Names and ids are the same in every language; only descriptions differ. Every parameter is of type any and takes errors, so that
 * words, blanks and errors are judged by `invoke` and not by Excel.
 */
import type { Language } from "../plan/language";
import type { FunctionDefinition, Parameter } from "../plan/functions/functionDefinition";
import { takesRange } from "../plan/functions/invoke";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
}

export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

const parameterMetadata = (parameter: Parameter, language: Language): ParameterMetadata => ({
  name: parameter.name,
  description: parameter.description[language],
  type: "any",
  dimensionality: takesRange(parameter) ? "matrix" : "scalar",
  ...(parameter.optional === true ? { optional: true as const } : {}),
});

const functionMetadata = (definition: FunctionDefinition, language: Language): FunctionMetadata => ({
  id: definition.id,
  name: definition.id,
  description: definition.description[language],
  parameters: definition.parameters.map((parameter) => parameterMetadata(parameter, language)),
  result: { type: "any", dimensionality: definition.result },
});

/** Content of functions.json in a language. */
export const functionsMetadata = (definitions: readonly FunctionDefinition[], language: Language): FunctionsMetadata => ({
  allowCustomDataForDataTypeAny: false,
  allowErrorForDataTypeAny: true,
  functions: definitions.map((definition) => functionMetadata(definition, language)),
});
