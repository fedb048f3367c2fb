/** The build itself: what is in it stands in the file, and a package that may not be shipped stops it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { webpack } from "webpack";
import { LicencesPlugin } from "../../scripts/licences";

const folder = mkdtempSync(join(tmpdir(), "licences-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

/** Errors of a build whose one file imports the packages by name. */
const build = async (...packages: readonly string[]): Promise<readonly string[]> => {
  write("index.js", packages.map((name) => `import ${name} from "${name}"; console.log(${name});`).join("\n"));
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: "./index.js",
    output: { path: join(folder, "dist") },
    plugins: [new LicencesPlugin([])],
  });
  return new Promise((done, failed) =>
    compiler.run((error, stats) => (error ? failed(error) : done((stats?.compilation.errors ?? []).map(({ message }) => message)))),
  );
};

beforeAll(() => {
  for (const [name, license] of Object.entries({ free: "MIT", bound: "GPL-3.0-only", silent: undefined, unused: "GPL-2.0" })) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", license, main: "index.js" }));
    write(`node_modules/${name}/index.js`, `module.exports = "${name}";`);
  }
});

it("writes what is in it, and nothing that only lies beside it", async () => {
  expect(await build("free")).toEqual([]);
  const text = readFileSync(join(folder, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
  expect(text).toContain("free 1.0.0");
  expect(text).not.toContain("unused");
});

it("stops at a licence that binds, and at none", async () =>
  expect(await build("free", "bound", "silent")).toEqual([
    expect.stringMatching(/bound 1\.0\.0 may not be shipped: its licence is GPL-3\.0-only/),
    expect.stringMatching(/silent 1\.0\.0 may not be shipped: its licence is not said/),
  ]));
