/**
 * Entry of the custom functions in the browser: associates every definition with the runtime's name for it.
 *
 * The functions of a light plan are there at once. Those of the larger sizes are known by name only (the build lists them) and loaded with
 * the first call, which the runtime waits for. An error that fills the whole result is thrown, as the runtime wants it; inside a spilled
 * result errors are values.
 */
import { CellError, type FunctionDefinition } from "../plan/functions/functionDefinition";
import { invoke } from "../plan/functions/invoke";
import { createRegistry } from "../plan/registry";
import { lightSections } from "../sections/light";
import { argumentFrom, resultFor, type Shown } from "./officeValues";

/** Ids of the functions of every size; written by the build. */
declare const ALL_FUNCTIONS: readonly string[] | undefined;

/** The runtime knows only these as answers; any other error of a cell is shown as #VALUE!. */
const runtimeError = (error: CellError): CustomFunctions.Error => {
  const { ErrorCode } = CustomFunctions;
  switch (error.code) {
    case "#N/A":
      return new CustomFunctions.Error(ErrorCode.notAvailable, error.message);
    case "#DIV/0!":
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
    case "#NUM!":
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case "#NULL!":
      return new CustomFunctions.Error(ErrorCode.nullReference);
    default:
      return new CustomFunctions.Error(ErrorCode.invalidValue, error.message);
  }
};

/** What a cell shows that calls a function. */
const answerOf = (definition: FunctionDefinition, args: readonly unknown[]): Shown | Shown[][] => {
  // The runtime appends its own invocation object behind the arguments and fills those left out with null.
  const given = args.slice(0, definition.parameters.length).map(argumentFrom);
  while (given.at(-1) === null && definition.parameters[given.length - 1]?.optional === true) given.pop();
  const result = invoke(definition, given);
  if (result instanceof CellError) throw runtimeError(result);
  return resultFor(result, runtimeError);
};

let everything: Promise<ReadonlyMap<string, FunctionDefinition>> | undefined;

const loaded = (): Promise<ReadonlyMap<string, FunctionDefinition>> =>
  (everything ??= import("../sections/all").then(
    ({ sections }) => new Map(createRegistry(sections).functions.map((definition) => [definition.id, definition])),
  ));

/** Explains figures of all sizes, so it knows everything only when everything is there. */
const explains = "WHY";

const atOnce = createRegistry(lightSections).functions.filter(({ id }) => id !== explains);

for (const definition of atOnce) CustomFunctions.associate(definition.id, (...args: readonly unknown[]) => answerOf(definition, args));

const known = new Set(atOnce.map(({ id }) => id));
for (const id of typeof ALL_FUNCTIONS === "undefined" ? [] : ALL_FUNCTIONS) {
  if (known.has(id)) continue;
  CustomFunctions.associate(id, async (...args: readonly unknown[]) => {
    const definition = (await loaded()).get(id);
    return definition ? answerOf(definition, args) : "";
  });
}
