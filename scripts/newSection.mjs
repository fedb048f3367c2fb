/**
 * Starts a section from the made-up one in test/madeUp/section: `npm run new:section suppliers` or, where one of them is no plural without
 * its s, `npm run new:section companies -- --one company`. It writes src/sections/<name>, adds the section to src/sections/all.ts, and a
 * test that fails until what is made up has been replaced.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..");
const example = "test/madeUp/section";
const list = "src/sections/all.ts";

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** The example's words in the new section's: many, one, in every case they stand in. */
const renamed = (text, name, one) =>
  text
    .replaceAll("Partners", capital(name))
    .replaceAll("partners", name)
    .replaceAll("PARTNER", one.toUpperCase())
    .replaceAll("Partner", capital(one))
    .replaceAll("partner", one);

/** all.ts with the new section at its end. */
export const withSection = (text, name) =>
  text
    .replace(/(import \{ \w+ \} from "\.\/\w+";\n)(?!import)/, `$1import { ${name} } from "./${name}";\n`)
    .replace(/(readonly Section\[\] = \[)([^\]]*)\]/, (_all, start, sections) => `${start}${sections.replace(/,?\s*$/, "")}, ${name}]`);

const toDo = (
  name,
) => `/** What is left of the made-up section this one began as. Delete each test when it passes, and this file with the last. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ${name} } from "../../../src/sections/${name}";

const folder = join(__dirname, "../../../src/sections/${name}");
const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")).join("\\n");

test("names, headers and hints are the section's own, in English and Chinese", () => {
  expect(source).not.toMatch(/伙伴|德达|Delta/);
});

test("the table has the columns of the method and nothing else", () => {
  expect(${name}.tables[0].columns.map(({ id }) => id)).not.toEqual(expect.arrayContaining(["fit", "serves", "contract"]));
});

test("functions name their chapter of the method", () => {
  expect(${name}.functions.map(({ source: chapter }) => chapter)).not.toContain("made up");
});

test.each(["figures", "findings", "functions"])("%s are tested by literal pairs, in a file of that name beside this one", (kind) => {
  expect(readdirSync(__dirname)).toContain(\`\${kind}.test.ts\`);
});
`;

/** Path → text of everything that is written. */
export const sectionFiles = (name, one) => {
  const folder = join(root, example);
  const copied = readdirSync(folder).map((file) => [
    `src/sections/${name}/${file}`,
    renamed(readFileSync(join(folder, file), "utf8"), name, one)
      .replaceAll("../../../src/plan/", "../../plan/")
      .replace(
        /\/\*\* A made-up section: .*\*\//,
        `/** ${capital(name)}: say what this section holds and which chapters of the method it follows. */`,
      ),
  ]);
  return new Map([
    ...copied,
    [list, withSection(readFileSync(join(root, list), "utf8"), name)],
    [`test/sections/${name}/toDo.test.ts`, toDo(name)],
  ]);
};

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({ options: { one: { type: "string" } }, allowPositionals: true });
  const [name] = positionals;
  const one = values.one ?? name?.replace(/s$/, "");
  if (!name || !/^[a-z][A-Za-z]*$/.test(name) || name === one) {
    console.error("Usage: npm run new:section NAME [-- --one ONE], NAME in lower camel case and the plural of ONE, for example suppliers");
    process.exit(2);
  }
  if (existsSync(join(root, "src/sections", name))) {
    console.error(`src/sections/${name} exists already.`);
    process.exit(1);
  }
  for (const [path, text] of sectionFiles(name, one)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(
    `Next: npx prettier --write src/sections/${name} src/sections/all.ts, then npx jest test/sections/${name}: it says what to fill in.`,
  );
}
