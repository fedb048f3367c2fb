/** The files of the examples, read where the bundler would have gathered them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/plan/language";

export const exampleFiles = (template: string, language: Language): readonly { readonly name: string; readonly text: string }[] => {
  const folder = join(process.cwd(), "assets", "examples", template, language);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
};
