/** Direct call of a function by its name, for the command line and the embedded host: no Office, no add-in. */
import { CellError, type FunctionDefinition, type Result } from "../plan/functions/functionDefinition";
import { functionMessages } from "../plan/functions/functionMessages";
import { invoke, type RawArgument } from "../plan/functions/invoke";
import { functionDefinitions } from "./registry";

const namespace = "KAM.";

const byName: ReadonlyMap<string, FunctionDefinition> = new Map(
  functionDefinitions.map((definition) => [namespace + definition.id, definition]),
);

/** Whether the add-in has this function; names in any case. */
export const hasFunction = (name: string): boolean => byName.has(name.toUpperCase());

/** What a cell shows that calls the function; `#NAME?` for one that does not exist. */
export const callFunction = (name: string, args: readonly RawArgument[]): Result => {
  const definition = byName.get(name.toUpperCase());
  return definition === undefined ? new CellError("#NAME?", functionMessages.unknownFunction(name)) : invoke(definition, args);
};
