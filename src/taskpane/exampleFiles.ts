/** The files of the examples as the bundler finds them. */
import type { Language } from "../plan/language";

interface Bundled {
  (file: string): Promise<string>;
  readonly keys: () => readonly string[];
}

declare global {
  interface ImportMeta {
    readonly webpackContext: (folder: string, options: { readonly regExp: RegExp; readonly mode: "lazy-once" }) => Bundled;
  }
}

export const exampleFiles = (
  template: string,
  language: Language,
): Promise<readonly { readonly name: string; readonly text: string }[]> => {
  const bundled = import.meta.webpackContext("../../assets/examples", { regExp: /\.csv$/, mode: "lazy-once" });
  const folder = `./${template}/${language}/`;
  const files = bundled.keys().filter((file) => file.startsWith(folder));
  return Promise.all(files.map(async (file) => ({ name: file.slice(folder.length), text: await bundled(file) })));
};
