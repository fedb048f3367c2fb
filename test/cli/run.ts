/** Runs the command line in this process and collects what it says. */
import { keyplan } from "../../src/cli/keyplan";
import { registry } from "../registry";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export const run = async (argv: readonly string[], input = "", language: "en" | "zh" = "en"): Promise<Run> => {
  let out = "";
  let error = "";
  const code = await keyplan(registry, argv, {
    language,
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    input: () => Promise.resolve(input),
  });
  return { code, out, error };
};
