/** The CSV files of a case, as a user brings them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const caseFolder = (name: string): string => join(process.cwd(), "test", "cases", name);

export const readCase = (name: string): { readonly name: string; readonly text: string }[] =>
  readdirSync(caseFolder(name))
    .filter((file) => file.endsWith(".csv"))
    .map((file) => ({ name: file, text: readFileSync(join(caseFolder(name), file), "utf8") }));
