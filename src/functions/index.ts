/**
 * Entry of the custom functions in the browser: associates every definition with the runtime's name for it.
 *
 * An error that fills the whole result is thrown, as the runtime wants it; inside a spilled result errors are values.
 */
import { CellError } from "../plan/functions/functionDefinition";
import { invoke } from "../plan/functions/invoke";
import { argumentFrom, resultFor, type Shown } from "./officeValues";
import { createRegistry } from "../plan/registry";
import { sections } from "../sections/all";

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

for (const definition of createRegistry(sections).functions) {
  // The runtime appends its own invocation object behind the arguments and fills those left out with null.
  const answer = (...args: readonly unknown[]): Shown | Shown[][] => {
    const given = args.slice(0, definition.parameters.length).map(argumentFrom);
    while (given.at(-1) === null && definition.parameters[given.length - 1]?.optional === true) given.pop();
    const result = invoke(definition, given);
    if (result instanceof CellError) throw runtimeError(result);
    return resultFor(result, runtimeError);
  };
  CustomFunctions.associate(definition.id, answer);
}
