/**
 * A folder of templates as its index.json lists them: what `keyplan template publish` writes and who offers templates reads.
 *
 * The index may come from a web server, so it is judged like any other file. Cases: no JSON or no index (nothing is read); of a later format
 * (said, nothing is read); entries that are not right or stand twice (told with their place, the others are read). Files are named by paths
 * inside the folder: no address, no way out of it. What a later product adds to an entry stays in it.
 */
import { isBag } from "./document/bag";
import * as z from "zod/mini";
import { at, complaint } from "./document/parse";
import { problem, type TemplateProblem } from "./document/problem";
import { ownId, states } from "./document/schema";

export const catalogueFormat = 1;

/** The most characters of an index. */
export const longestIndex = 2_000_000;
const mostEntries = 2000;
const mostProblems = 50;
const longestPath = 200;

/** Without control characters. */
const plain = /^[^\u0000-\u0008\u000b-\u001f]*$/;

/** Begins with a letter or digit in every folder: no "..", no "/" in front, no drive, no address. */
const pathTo = (extension: "json" | "xltx" | "svg") =>
  z.string().check(z.maxLength(longestPath), z.regex(new RegExp(`^([A-Za-z0-9][\\w.-]*/)*[A-Za-z0-9][\\w.-]*\\.${extension}$`)));
const said = z.string().check(z.minLength(1), z.maxLength(1000), z.regex(plain));
const both = z.looseObject({ en: said, zh: said });
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const language = z.enum(["en", "zh"]);

const entrySchema = z.looseObject({
  id: ownId,
  version: z.int().check(z.minimum(1), z.maximum(100_000)),
  state: z.enum(states),
  name: both,
  purpose: both,
  languages: z.array(language).check(z.minLength(1), z.maxLength(2)),
  /** The day on which this version was published, or its state changed. */
  published: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  document: z.looseObject({ path: pathTo("json"), sha256 }),
  /** One for each language; none of a version that is retired. */
  workbooks: z.array(z.looseObject({ language, path: pathTo("xltx"), sha256 })).check(z.maxLength(2)),
  picture: pathTo("svg"),
});

export type CatalogueEntry = z.infer<typeof entrySchema>;

export type CatalogueReading =
  | { readonly kind: "read"; readonly entries: readonly CatalogueEntry[]; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: "too-new"; readonly format: number }
  | { readonly kind: "wrong"; readonly problems: readonly TemplateProblem[] };

const wrong = (en: string, zh: string): CatalogueReading => ({ kind: "wrong", problems: [problem([], en, zh)] });

const keyOf = ({ id, version }: Pick<CatalogueEntry, "id" | "version">): string => `${id} ${version.toString()}`;

const readEntries = (values: readonly unknown[]): CatalogueReading => {
  const entries = new Map<string, CatalogueEntry>();
  const problems: TemplateProblem[] = [];
  values.forEach((value, index) => {
    const path = ["templates", index];
    const result = entrySchema.safeParse(value);
    if (!result.success) {
      const issues = result.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path], inside: issue.path }));
      problems.push(...issues.flatMap(({ inside, ...issue }) => complaint(issue, at(value, inside))));
      return;
    }
    const key = keyOf(result.data);
    if (entries.has(key)) problems.push(problem(path, `${key} is listed twice`, `${key} 重复列出`));
    else entries.set(key, result.data);
  });
  return { kind: "read", entries: [...entries.values()], problems: problems.slice(0, mostProblems) };
};

/** The text of an index.json. */
export const parseCatalogue = (text: string): CatalogueReading => {
  if (text.length > longestIndex)
    return wrong(`It has more than ${longestIndex.toLocaleString("en")} characters.`, `超过 ${longestIndex.toLocaleString("en")} 个字符。`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return wrong("It is not JSON.", "不是 JSON。");
  }
  if (!isBag(value) || typeof value["format"] !== "number" || !Array.isArray(value["templates"]))
    return wrong("It is no index of templates.", "不是模板目录。");
  const { format, templates } = value as { readonly format: number; readonly templates: readonly unknown[] };
  if (format > catalogueFormat) return { kind: "too-new", format };
  if (format !== catalogueFormat) return wrong("It is no index of templates.", "不是模板目录。");
  if (templates.length > mostEntries)
    return wrong(`It lists more than ${mostEntries.toString()} templates.`, `列出的模板超过 ${mostEntries.toString()} 个。`);
  return readEntries(templates);
};

/** The index with an entry, in the place of the same version if that is listed. */
export const withEntry = (entries: readonly CatalogueEntry[], entry: CatalogueEntry): readonly CatalogueEntry[] =>
  [...entries.filter((one) => keyOf(one) !== keyOf(entry)), entry].sort((one, other) =>
    one.id === other.id ? one.version - other.version : one.id < other.id ? -1 : 1,
  );

/** What is offered: of each template the newest version that is neither a draft nor retired. */
export const offered = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] => {
  const newest = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    const before = newest.get(entry.id);
    if (entry.state === "active" && (!before || before.version < entry.version)) newest.set(entry.id, entry);
  }
  return [...newest.values()];
};

export const catalogueText = (entries: readonly CatalogueEntry[]): string =>
  `${JSON.stringify({ format: catalogueFormat, templates: entries }, null, 2)}\n`;
