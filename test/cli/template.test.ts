/** Templates of a company as files: begun, checked, compared and refused. Nothing is built here. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { newWorkbook } from "../../src/host/model/newWorkbook";
import { saveXlsx } from "../../src/host/xlsx";
import { longestDocument } from "../../src/templates/document/parse";
import { metaNamespace, metaToXml, metaVersion } from "../../src/workbook/planMeta";
import { acmeJson } from "../templates/document/acme";
import { run } from "./run";

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "keyplan-template-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

const write = (name: string, value: unknown): string => {
  writeFileSync(at(name), typeof value === "string" ? value : JSON.stringify(value));
  return at(name);
};

const acmeFile = (name: string, more: Readonly<Record<string, unknown>> = {}): string => write(name, { ...acmeJson(), ...more });

/** A workbook that carries a document, as a plan and a template do; nothing else stands in it. */
const carrying = (name: string, company: string | null): string => {
  const workbook = newWorkbook();
  const meta = {
    version: metaVersion,
    language: "en",
    product: "0.4.0",
    template: "fleet",
    templateVersion: 1,
    company,
    size: "light",
    sections: null,
    formulas: "kam",
    tables: {},
    foreign: [],
    names: {},
  } as const;
  workbook.customXmlParts.push({ id: "{00000000-0000-4000-8000-000000000001}", namespace: metaNamespace, xml: metaToXml(meta) });
  writeFileSync(at(name), saveXlsx(workbook, "template"));
  return at(name);
};

describe("keyplan template new", () => {
  test("begins with a built-in template, and gives an editor of JSON what it needs", async () => {
    const { code } = await run(["template", "new", "--base", "fleet", "--name", "Acme Fleet", "--out", at("new.json")]);
    expect(code).toBe(0);
    const document = JSON.parse(readFileSync(at("new.json"), "utf8")) as Record<string, unknown>;
    expect(document).toMatchObject({ $schema: "./template.schema.json", id: "acme-fleet", version: 1, state: "draft", base: "fleet" });
    expect(readFileSync(at("template.schema.json"), "utf8")).toBe((await run(["template", "schema"])).out);
    expect(await run(["template", "check", at("new.json")])).toEqual({ code: 0, out: "", error: `${at("new.json")}: nothing is wrong.\n` });
  });

  test("never writes over a file", async () => {
    const kept = write("kept.json", "mine");
    const { code, error } = await run(["template", "new", "--base", "fleet", "--out", kept]);
    expect([code, error, readFileSync(kept, "utf8")]).toEqual([
      2,
      `keyplan: --out: ${kept} exists already and stays as it is. Name another file.\n`,
      "mine",
    ]);
  });

  test.each([
    [["--base", "nothing", "--out", "x.json"], "complex-sale, fleet, solution, retail"],
    [["--base", "fleet", "--out", "x.txt"], "must end in .json"],
    [["--base", "fleet", "--out", "no/such/x.json"], "there is no folder no/such"],
    [["--out", "x.json"], "--base"],
    [["--base", "fleet", "--from", "plan.xlsx", "--out", "x.json"], "Name either --base"],
    [["--base", "fleet", "--with-example", "--out", "x.json"], "name it with --from"],
  ])("refuses %j", async (argv, message) => {
    const { code, error } = await run(["template", "new", ...argv]);
    expect([code, error]).toEqual([2, expect.stringContaining(message)]);
  });
});

test("the schema is one that editors read, and describes every part of a document", async () => {
  const schema = JSON.parse((await run(["template", "schema"])).out) as { $schema: string; properties: Record<string, unknown> };
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(acmeJson())));
});

describe("keyplan template check", () => {
  const twice = {
    process: { stages: (acmeJson()["process"] as { stages: readonly object[] }).stages.map((one) => ({ ...one, probability: 1.4 })) },
  };

  test("prints each problem with its place and ends with 1", async () => {
    const { code, out } = await run(["template", "check", acmeFile("bad.json", twice)]);
    expect([code, out.split("\n")[2]]).toEqual([1, "process.stages[2].probability: 1.4 is over 1"]);
  });

  test("in Chinese as well", async () =>
    expect((await run(["template", "check", at("bad.json")], "", "zh")).out.split("\n")[2]).toBe(
      "process.stages[2].probability：1.4 大于 1",
    ));

  test("as JSON", async () => {
    const { out } = await run(["template", "check", "--json", at("bad.json")]);
    expect(JSON.parse(out)).toContainEqual({ path: "process.stages[2].probability", severity: "error", text: "1.4 is over 1" });
  });

  test("what does nothing is a note and no error", async () => {
    const { code, out } = await run(["template", "check", acmeFile("noted.json", { sections: ["opportunities"] })]);
    expect([code, out]).toEqual([0, expect.stringContaining("sections: “account” stands in every plan, named or not")]);
  });

  test("reads the template that a workbook carries", async () => {
    expect((await run(["template", "check", carrying("acme.xltx", JSON.stringify(acmeJson()))])).code).toBe(0);
    const { code, error } = await run(["template", "check", carrying("fleet.xltx", null)]);
    expect([code, error]).toEqual([2, expect.stringContaining("keyplan template new --base fleet")]);
  });

  test.each<readonly [what: string, file: () => string, code: number, message: string]>([
    ["a file that is not there", () => at("nothing.json"), 2, "cannot be read: there is no such file or folder."],
    ["a folder", () => (mkdirSync(at("folder.json")), at("folder.json")), 2, "cannot be read: it is a folder."],
    ["no JSON", () => write("brace.json", "{"), 1, "It is not JSON"],
    [
      "one of a later format",
      () => acmeFile("later.json", { format: 9 }),
      1,
      "format: 9 is of a later version of Keyplan; bring Keyplan up to date",
    ],
    ["a giant", () => write("giant.json", " ".repeat(longestDocument * 4 + 1)), 1, "It has more than 1,000,000 characters."],
    [
      "a workbook without a plan",
      () => (writeFileSync(at("plain.xltx"), saveXlsx(newWorkbook(), "template")), at("plain.xltx")),
      2,
      "carries no template of Keyplan",
    ],
    ["another archive", () => (writeFileSync(at("zip.xltx"), zipSync({ "a.txt": strToU8("a") })), at("zip.xltx")), 2, "not-a-workbook"],
    ["a workbook with a damaged document", () => carrying("damaged.xltx", "{"), 1, "It is not JSON"],
    ["a path for an id", () => acmeFile("path.json", { id: "../../acme" }), 1, "id: “../../acme” does not have the form"],
    ["a formula for a name", () => acmeFile("formula.json", { name: "=HYPERLINK(1)" }), 1, "name: “=HYPERLINK(1)” begins like a formula"],
  ])("%s", async (_what, file, code, message) => {
    const said = await run(["template", "check", file()]);
    expect([said.code, said.out + said.error]).toEqual([code, expect.stringContaining(message)]);
  });

  test("of a thousand mistakes the first fifty are said, and how many there are beside", async () => {
    const columns = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`c${index.toString()}`, { hidden: true }]));
    const { out } = await run(["template", "check", acmeFile("many.json", { columns: { actions: columns } })]);
    expect([out.trimEnd().split("\n").length, out]).toEqual([51, expect.stringContaining("… and 950 more")]);
  });
});

describe("keyplan template diff", () => {
  test("says what the second says otherwise", async () => {
    const after = acmeFile("after.json", { version: 2, currency: "CHF", locks: undefined });
    const before = carrying("before.xltx", JSON.stringify(acmeJson()));
    const { code, out, error } = await run(["template", "diff", before, after]);
    expect([code, out]).toEqual([0, expect.stringContaining("currency: “EUR” → “CHF”\n")]);
    expect(error).toBe("Acme key accounts 1 → Acme key accounts 2\n");
    expect(JSON.parse((await run(["template", "diff", "--json", before, after])).out)).toContainEqual({
      kind: "changed",
      path: "currency",
      before: "EUR",
      after: "CHF",
    });
  });

  test("or that both say the same", async () => {
    const { code, out, error } = await run(["template", "diff", acmeFile("a.json"), acmeFile("b.json")]);
    expect([code, out, error]).toEqual([0, "", expect.stringContaining("They say the same.")]);
  });
});

describe("a plan is not built", () => {
  const build = (template: string, ...more: readonly string[]) =>
    run(["build", "--template", template, "--from", folder, "--out", at("never.xlsx"), ...more]);

  test.each<readonly [what: string, template: () => string, more: readonly string[], message: string]>([
    ["from a template that nobody knows", () => "no-such", [], "no-such is none of complex-sale, fleet, solution, retail, and no file"],
    [
      "from one that is wrong",
      () => acmeFile("worse.json", { size: "huge" }),
      [],
      "cannot be used as a template:\n  size: “huge” is none of light, standard, full",
    ],
    [
      "from one that is retired",
      () => acmeFile("retired.json", { state: "retired" }),
      [],
      "Acme key accounts 1 is retired: no new plans are made from it. Take the template that follows it, or add --even-retired.",
    ],
    [
      "in a language that its template does not have",
      () => acmeFile("zh.json", { languages: ["zh"] }),
      ["--language", "en"],
      "--language: plans of Acme key accounts 1 are made in zh only.",
    ],
    ["from a workbook without a plan", () => at("plain.xltx"), [], "carries no template of Keyplan"],
  ])("%s", async (_what, template, more, message) => {
    writeFileSync(at("plain.xltx"), saveXlsx(newWorkbook(), "template"));
    const { code, error } = await build(template(), ...more);
    expect([code, error, readdirSync(folder).includes("never.xlsx")]).toEqual([2, expect.stringContaining(message), false]);
  });

  test("nor a template workbook under another kind of name, or from a retired template", async () => {
    const out = (name: string) => ["--out", at(name)];
    expect((await run(["template", "build", acmeFile("ok.json"), ...out("x.xlsx")])).error).toContain("must end in .xltx");
    expect((await run(["template", "build", at("retired.json"), ...out("x.xltx")], "", "zh")).error).toContain("已停用");
  });
});

describe("keyplan template publish", () => {
  const retired = (version: number, more: Readonly<Record<string, unknown>> = {}): string =>
    acmeFile("publish.json", { version, state: "retired", ...more });
  const publish = (file: string, to: string) => run(["template", "publish", file, at(to), "--as-of", "2026-11-21"]);
  const index = (of: string) => JSON.parse(readFileSync(join(at(of), "index.json"), "utf8")) as { templates: Record<string, unknown>[] };

  test("lists a version beside the earlier ones, once, and in a folder of its own", async () => {
    expect((await publish(retired(1), "shared")).code).toBe(0);
    const first = readFileSync(join(at("shared"), "index.json"), "utf8");
    const again = await publish(retired(1), "shared");
    expect([again.code, again.error]).toEqual([0, expect.stringContaining("is published already")]);
    expect(readFileSync(join(at("shared"), "index.json"), "utf8")).toBe(first);
    expect((await publish(retired(2, { currency: "CHF" }), "shared")).code).toBe(0);
    expect(index("shared").templates).toMatchObject([
      { id: "acme-key-accounts", version: 1, state: "retired", published: "2026-11-21", workbooks: [] },
      { version: 2, name: { en: "Acme key accounts", zh: "艾克米大客户" }, picture: "acme-key-accounts/2/acme-key-accounts.svg" },
    ]);
    expect(readdirSync(at("shared")).sort()).toEqual(["acme-key-accounts", "index.json"]);
    const base = join(at("shared"), "acme-key-accounts", "2");
    expect(readdirSync(base).sort()).toEqual(["acme-key-accounts.json", "acme-key-accounts.svg"]);
    expect(readFileSync(join(base, "acme-key-accounts.svg"), "utf8")).toMatch(
      /<title>Acme key accounts<.*fill="#7A1FA2" fill-opacity.*fill="#C2185B"/,
    );
  });

  test("what lies there no longer is written again", async () => {
    const picture = join(at("shared"), "acme-key-accounts", "2", "acme-key-accounts.svg");
    rmSync(picture);
    expect((await publish(retired(2, { currency: "CHF" }), "shared")).code).toBe(0);
    expect(readFileSync(picture, "utf8")).toContain("<svg");
  });

  test("refuses other content under the same number", async () => {
    const before = readFileSync(join(at("shared"), "index.json"), "utf8");
    const { code, error } = await publish(retired(2, { currency: "USD" }), "shared");
    expect([code, error]).toEqual([2, expect.stringContaining('Publish the change as version 3 ("version" in the document).')]);
    expect(readFileSync(join(at("shared"), "index.json"), "utf8")).toBe(before);
  });

  test("refuses to go backwards", async () => {
    await publish(retired(5), "back");
    const { code, error } = await publish(retired(4), "back");
    expect([code, error]).toEqual([2, expect.stringContaining('version 5 is out already. Raise "version" to 6.')]);
  });

  test("leaves a folder alone whose index it would damage, or that somebody publishes into", async () => {
    mkdirSync(at("odd"));
    write("odd/index.json", '{"format":1,"templates":[{"id":"mine"}]}');
    const odd = await publish(retired(1), "odd");
    expect([odd.code, odd.error]).toEqual([2, expect.stringContaining("templates[0].version: is missing")]);
    expect(readdirSync(at("odd"))).toEqual(["index.json"]);
    write("odd/index.json", '{"format":9,"templates":[]}');
    expect((await publish(retired(1), "odd")).error).toContain("later version of Keyplan");
    write("odd/index.json.lock", "");
    expect((await publish(retired(1), "odd")).error).toContain("Somebody else is publishing");
    expect(readFileSync(at("odd/index.json.lock"), "utf8")).toBe("");
  });

  test("a name that Windows keeps for a device is no folder", async () =>
    expect((await publish(retired(1, { id: "con" }), "odd")).error).toContain("Windows keeps the name con"));

  test("texts that look like markup stay texts", async () => {
    await publish(retired(1, { id: "script", name: "<script>alert(1)</script>" }), "script");
    expect(readFileSync(join(at("script"), "script/1/script.svg"), "utf8")).toContain(
      "<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>",
    );
  });
});
