/** An index of templates comes from a folder or a web server that anybody may have written to. */
import { catalogueFormat, catalogueText, longestIndex, offered, parseCatalogue, withEntry } from "../../src/templates/catalogue";
import type { CatalogueEntry } from "../../src/templates/catalogue";
import { sayProblem } from "../../src/templates/document/problem";

const sha256 = "0".repeat(64);

const entry = (version: number, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id: "acme",
  version,
  state: "active",
  name: { en: "Acme", zh: "艾克米" },
  purpose: { en: "Key accounts.", zh: "大客户。" },
  languages: ["en", "zh"],
  published: "2026-11-21",
  document: { path: `acme/${version.toString()}/acme.json`, sha256 },
  workbooks: [{ language: "en", path: `acme/${version.toString()}/acme.xltx`, sha256 }],
  picture: `acme/${version.toString()}/acme.svg`,
  ...more,
});

const index = (...templates: readonly unknown[]): string => JSON.stringify({ format: catalogueFormat, templates });

const said = (text: string): readonly string[] => {
  const reading = parseCatalogue(text);
  return reading.kind === "too-new" ? ["too new"] : reading.problems.map((one) => sayProblem(one, "en"));
};

test("what is written is read again, with what a later product adds", () => {
  const entries = [entry(1), { ...entry(2), rating: 5 }];
  expect(parseCatalogue(catalogueText(entries))).toEqual({ kind: "read", entries, problems: [] });
});

test("an entry takes the place of the same version, in the order of id and version", () => {
  const entries = withEntry([entry(10), entry(2, { id: "beta" }), entry(2)], entry(2, { state: "retired" }));
  expect(entries.map(({ id, version, state }) => [id, version, state])).toEqual([
    ["acme", 2, "retired"],
    ["acme", 10, "active"],
    ["beta", 2, "active"],
  ]);
});

test("the newest active version of each template is offered", () => {
  const entries = [entry(1), entry(3), entry(2), entry(4, { state: "draft" }), entry(9, { id: "old", state: "retired" })];
  expect(offered(entries).map(({ id, version }) => [id, version])).toEqual([["acme", 3]]);
});

test.each([
  "../secret.json",
  "acme/../../secret.json",
  "/etc/secret.json",
  "C:/secret.json",
  "\\\\server\\secret.json",
  "acme\\secret.json",
  "https://evil.example/x.json",
  "//evil.example/x.json",
  "javascript:alert(1)//.json",
  "acme/%2e%2e/x.json",
  "acme//x.json",
  "acme/.hidden.json",
  "acme/x.json?y.json",
  "acme/x.json\n",
  "acme/x.exe",
  `${"a/".repeat(150)}x.json`,
])("a document at %j is not read, the others are", (path) => {
  const reading = parseCatalogue(index(entry(1, { document: { path, sha256 } }), entry(2)));
  expect(reading).toMatchObject({ kind: "read", entries: [{ version: 2 }], problems: [{ path: "templates[0].document.path" }] });
});

test("pictures and workbooks are bound to the folder and their kind as well", () => {
  expect(said(index(entry(1, { picture: "acme/x.html" })))).toEqual([expect.stringContaining("templates[0].picture: ")]);
  expect(said(index(entry(1, { workbooks: [{ language: "en", path: "../x.xltx", sha256 }] })))).toEqual([
    expect.stringContaining("templates[0].workbooks[0].path: "),
  ]);
});

test.each<readonly [what: string, entry: unknown, problem: string]>([
  ["nothing", null, "templates[0]: null is not an object"],
  ["a list", [], "templates[0]: [] is not an object"],
  ["a version in words", { ...entry(1), version: "one" }, "templates[0].version: “one” is not a number"],
  ["an id with a path", { ...entry(1), id: "../acme" }, "templates[0].id: “../acme” does not have the form"],
  ["a state nobody knows", { ...entry(1), state: "new" }, "templates[0].state: “new” is none of draft, active, retired"],
  ["a name in one language", { ...entry(1), name: "Acme" }, "templates[0].name: “Acme” is not an object"],
  ["no sum", { ...entry(1), document: { path: "a.json" } }, "templates[0].document.sha256: is missing; a text is expected"],
  ["the prototype", JSON.parse('{"__proto__":{"id":"acme"}}'), "templates[0].id: is missing; a text is expected"],
])("%s is told with its place", (_what, one, message) => {
  expect(said(index(one)).join("\n")).toContain(message);
});

test("the same version twice is read once", () =>
  expect(said(index(entry(1), entry(1)))).toEqual(["templates[1]: acme 1 is listed twice"]));

describe("what is no index", () => {
  test.each(["", "{", "[]", "null", "7", '{"format":1}', '{"format":0,"templates":[]}', '{"format":"1","templates":[]}'])("%j", (text) =>
    expect(parseCatalogue(text)).toMatchObject({ kind: "wrong" }),
  );
  test("one of a later format is told apart", () =>
    expect(parseCatalogue('{"format":2,"templates":[]}')).toEqual({ kind: "too-new", format: 2 }));
  test("a giant text", () => expect(parseCatalogue(" ".repeat(longestIndex + 1))).toMatchObject({ kind: "wrong" }));
  test("a giant list", () => expect(said(index(...Array.from({ length: 5000 }, () => 1)))).toEqual(["It lists more than 2000 templates."]));
  test("a list of nothing but mistakes says the first of them", () =>
    expect(said(index(...Array.from({ length: 2000 }, () => ({}))))).toHaveLength(50));
});
