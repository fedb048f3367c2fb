import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deployed, type Files } from "./deployment";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "doctor-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, files: Files): string => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
  return join(folder, name);
};

describe("keyplan doctor", () => {
  it("prints one line for each check of a folder that is right", async () => {
    const { code, out, error } = await run(["doctor", written("right", deployed())]);
    expect([code, error]).toEqual([0, ""]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.slice(0, 2)),
    ).toEqual(Array.from({ length: 14 }, () => "ok"));
  });

  it("exits with 1 where something is wrong, and says what and the way out, in the language of the system", async () => {
    const place = written("wrong", deployed({ "functions.js": null }));
    const english = await run(["doctor", place]);
    expect(english.code).toBe(1);
    expect(english.out).toMatch(/FAILED {5}everything that is named can be had\n +functions\.js: there is no such file\n +→ build again/);
    expect((await run(["doctor", place], "", "zh")).out).toMatch(/失败 {6}所指的文件都能取得\n +functions\.js：没有该文件/);
  });

  it("tells five of many that have the same way out, and counts the others", async () => {
    const icons = Object.keys(deployed()).filter((name) => name.endsWith("-16.png"));
    const { out } = await run(["doctor", written("noIcons", deployed(Object.fromEntries(icons.map((name) => [name, null]))))]);
    expect(out).toMatch(new RegExp(`icons have the sizes they claim\n(?: +assets/.+\n){5} +… \\+${icons.length - 5}\n +→`));
  });

  it("gives the same as JSON", async () => {
    const { code, out } = await run(["doctor", written("asJson", deployed({ "functions.js.map": "{}" })), "--json"]);
    const results = JSON.parse(out) as { id: string; state: string; problems: { what: string; out: string }[] }[];
    expect(code).toBe(1);
    expect(results.find(({ id }) => id === "maps")).toMatchObject({
      state: "failed",
      problems: [{ what: "functions.js.map is or names a source map" }],
    });
    expect(results.filter(({ state }) => state === "failed")).toHaveLength(1);
  });

  it.each([
    [["doctor", join(folder, "nowhere")], /no folder that can be read/],
    [["doctor", "http://plans.example.com"], /https addresses only/],
    [["doctor", "https://plans.example.com/manifest.xml"], /names a file/],
    [["doctor", "https://plans.example.com", "--url", "https://plans.example.com"], /--url goes with a folder/],
  ])("refuses what it cannot look at: %s", async (argv, says) => {
    const { code, error } = await run(argv);
    expect(code).toBe(2);
    expect(error).toMatch(says);
  });
});
