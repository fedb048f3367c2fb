/** The CSV files of a case, as a user brings them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The examples of the complex sale go by what they are about. */
const examples: Readonly<Record<string, string>> = { ebanking: "complex-sale/en", hospital: "complex-sale/zh" };

const caseFolder = (name: string): string => {
  const example = examples[name];
  return example === undefined ? join(process.cwd(), "test", "cases", name) : join(process.cwd(), "assets", "examples", example);
};

export const readCase = (name: string): { readonly name: string; readonly text: string }[] =>
  readdirSync(caseFolder(name))
    .filter((file) => file.endsWith(".csv"))
    .map((file) => ({ name: file, text: readFileSync(join(caseFolder(name), file), "utf8") }));
