/** `keyplan functions`: what the plan's functions are called, take and answer. */
import type { Language } from "../plan/language";
import { labelsOf } from "../plan/words";
import { signatureOf, type FunctionDefinition, type ParameterKind } from "../plan/functions/functionDefinition";
import type { Registry } from "../plan/section";
import { exitCodes, type CliIo, type ExitCode } from "./io";
import { namespace } from "./planFunctions";

export interface FunctionsOptions {
  readonly json?: boolean;
  readonly language: Language;
}

const accepted = (kind: ParameterKind, language: Language): readonly string[] | undefined =>
  kind.kind === "word" ? labelsOf(kind.list, language) : undefined;

const described = (definition: FunctionDefinition, language: Language) => ({
  name: `${namespace}.${definition.id}`,
  description: definition.description[language],
  parameters: definition.parameters.map((parameter) => ({
    name: parameter.name,
    kind: parameter.accepts.kind,
    optional: parameter.optional ?? false,
    description: parameter.description[language],
    ...(accepted(parameter.accepts, language) ? { accepts: accepted(parameter.accepts, language) } : {}),
  })),
  result: definition.result,
  native: definition.native !== undefined || definition.nativeLater !== undefined,
  chapter: definition.source,
  example: definition.example,
});

const line = (definition: FunctionDefinition, language: Language): string =>
  `${signatureOf(definition)}\n    ${definition.description[language]}\n    ${definition.example.formula} → ${definition.example.value}\n`;

/** Lists every function of the registry. */
export const functionsCommand = ({ functions }: Registry, { json, language }: FunctionsOptions, io: CliIo): ExitCode => {
  if (json)
    io.out(
      `${JSON.stringify(
        functions.map((definition) => described(definition, language)),
        null,
        2,
      )}\n`,
    );
  else io.out(functions.map((definition) => line(definition, language)).join("\n"));
  return exitCodes.fine;
};
