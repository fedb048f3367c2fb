/** Direct calls of functions by their name, for the command line and the embedded host: no Office, no add-in. */
import { CellError, type FunctionDefinition, type Result } from "../plan/functions/functionDefinition";
import { functionMessages } from "../plan/functions/functionMessages";
import { invoke, type RawArgument } from "../plan/functions/invoke";

const namespace = "KAM.";

export interface FunctionCalls {
  /** Whether the add-in has this function; names in any case. */
  readonly has: (name: string) => boolean;
  /** What a cell shows that calls the function; `#NAME?` for one that does not exist. */
  readonly call: (name: string, args: readonly RawArgument[]) => Result;
}

export const functionCalls = (definitions: readonly FunctionDefinition[]): FunctionCalls => {
  const byName = new Map(definitions.map((definition) => [namespace + definition.id, definition]));
  const find = (name: string) => byName.get(name) ?? byName.get(name.toUpperCase());
  return {
    has: (name) => find(name) !== undefined,
    call: (name, args) => {
      const definition = find(name);
      return definition === undefined ? new CellError("#NAME?", functionMessages.unknownFunction(name)) : invoke(definition, args);
    },
  };
};
