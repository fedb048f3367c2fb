import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTree } from "../../src/manifest/addIn";
import { structureProblems } from "../../src/manifest/structure";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

const problems = (xml: string): readonly string[] => {
  const tree = readTree(xml, "manifest.xml");
  return tree.kind === "read" ? structureProblems(tree.root).map(({ en }) => en) : [tree.message];
};

it("the manifest of the product is right", () => expect(problems(manifest)).toEqual([]));

const swapped = manifest.replace(/(\s*<Permissions>.*<\/Permissions>)([\s\S]*)/, (_all, permissions: string, rest: string) =>
  rest.replace(/(\s*<ExtendedOverrides)/, `${permissions}$1`),
);

it.each([
  ["no id", manifest.replace(/<Id>.*<\/Id>/, ""), ["<Id> is missing", "<Id> is no GUID: "]],
  ["an id that is none", manifest.replace(/<Id>.*<\/Id>/, "<Id>keyplan</Id>"), ["<Id> is no GUID: keyplan"]],
  [
    "a version of three numbers",
    manifest.replace(/<Version>.*<\/Version>/, "<Version>1.2.3</Version>"),
    ["<Version> is not four numbers: 1.2.3"],
  ],
  ["elements in another order", swapped, ["<Permissions> stands behind <VersionOverrides>"]],
  ["an unknown element", manifest.replace("<Hosts>", "<Price/><Hosts>"), ["<Price> is no element of a task pane add-in"]],
  [
    "an http address",
    manifest.replace('"https://localhost:3000/functions.js"', '"http://localhost:3000/functions.js"'),
    ["not an https address: http://localhost:3000/functions.js"],
  ],
  [
    "a page without address",
    manifest.replace(/<SourceLocation DefaultValue="[^"]*"\/>/, "<SourceLocation/>"),
    ["<DefaultSettings> <SourceLocation> has no address"],
  ],
  ["a reference to nothing", manifest.replace('resid="NewPlan.Tip"', 'resid="NewPlan.Typ"'), ['resid="NewPlan.Typ" has no resource']],
  ["an id that stands twice", manifest.replace('id="Keyplan.Import"', 'id="Keyplan.NewPlan"'), ['id="Keyplan.NewPlan" stands twice']],
  [
    "an id that is too long",
    manifest.replace('id="Keyplan.Import"', `id="${"x".repeat(33)}"`),
    [`id="${"x".repeat(33)}" is longer than 32`],
  ],
  [
    "a text that is too long",
    manifest.replace('DefaultValue="Import"', `DefaultValue="${"x".repeat(126)}"`),
    [`longer than 125 characters: ${"x".repeat(40)}…`],
  ],
  ["a manifest for mail", manifest.replace('"TaskPaneApp"', '"MailApp"'), ["it is no task pane add-in"]],
])("%s is told", (_case, xml, told) => expect(problems(xml)).toEqual(told));
