/** What the doctor says of a deployment with one thing wrong, and of one with nothing wrong. */
import { judgeDeployment } from "../../../src/cli/doctor";
import { registry } from "../../registry";
import { deployed, paneHtml, siteOf, type Files } from "../deployment";

const judged = (files: Files) => judgeDeployment(registry, siteOf(files), null);

/** Checks that did not pass, with what they say. */
const complaints = async (changed: Parameters<typeof deployed>[0], address?: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await judged(deployed(changed, address)))
      .filter(({ state }) => state !== "ok")
      .map(({ id, problems }) => [id, problems.map(({ what }) => what.en).join("; ")]),
  );

const manifest = (change: (xml: string) => string): Parameters<typeof deployed>[0] => ({
  "manifest.xml": change(deployed()["manifest.xml"] as string),
});

describe("a deployment as it is built", () => {
  it("passes every check", async () => expect(await complaints({})).toEqual({}));

  it("for this machine only is warned of, and does not fail", async () => {
    const results = await judged(deployed({}, "https://localhost:3000"));
    expect(results.filter(({ state }) => state !== "ok").map(({ id, state }) => [id, state])).toEqual([["host", "warning"]]);
  });

  it("says with every complaint the way out, in both languages", async () => {
    const results = await judged(deployed({ "functions.js": null, "privacy.html": null, "taskpane.html": "<p>" }));
    const problems = results.flatMap((result) => result.problems);
    expect(problems.length).toBeGreaterThan(4);
    for (const { what, out } of problems) for (const text of [what.zh, out.zh]) expect(text).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("a manifest that Office would refuse ends the examination", () => {
  it.each<readonly [string, Parameters<typeof deployed>[0], RegExp]>([
    ["missing", { "manifest.xml": null }, /no such file/],
    ["broken off", manifest((xml) => xml.slice(0, 3000)), /unclosed tag/],
    ["with a document type", manifest((xml) => xml.replace("<OfficeApp", "<!DOCTYPE x><OfficeApp")), /document type/],
    ["of another kind", { "manifest.xml": "<a/>" }, /no manifest of an Office add-in/],
    ["without a version", manifest((xml) => xml.replace(/<Version>.*<\/Version>/, "")), /<Version> is missing/],
  ])("%s", async (_case, changed, says) => {
    const found = await complaints(changed);
    expect(Object.keys(found)).toEqual(["manifest"]);
    expect(found["manifest"]).toMatch(says);
  });
});

describe("one thing wrong is told by its own check", () => {
  const csp = (change: (html: string) => string) => ({ "taskpane.html": paneHtml(change) });
  it.each<readonly [string, string, Parameters<typeof deployed>[0], RegExp]>([
    [
      "an address of another host",
      "addresses",
      manifest((xml) => xml.replace(/plans\.example\.com(\/keyplan\/functions\.js)/, "cdn.example.com$1")),
      /cdn\.example\.com/,
    ],
    [
      "a label that only one manifest has",
      "unified",
      manifest((xml) => xml.replace('DefaultValue="New plan"', 'DefaultValue="Fresh plan"')),
      /manifest\.json/,
    ],
    ["shortcuts that are none", "unified", { "assets/shortcuts.json": '{"actions":5,"resources":{}}' }, /shortcuts are damaged/],
    ["shortcuts that are missing", "unified", { "assets/shortcuts-zh.json": null }, /shortcuts are damaged or missing/],
    ["a package of another manifest", "unified", { "keyplan-app.zip": Buffer.from("no zip") }, /damaged/],
    ["a script that is not there", "reachable", { "functions.js": null }, /functions\.js: there is no such file/],
    [
      "an icon of another size",
      "icons",
      { "assets/icons/check-16.png": deployed()["assets/icons/check-32.png"]! },
      /check-16\.png is 32 × 32/,
    ],
    ["an icon that is none", "icons", { "assets/icons/check-16.png": "GIF89a" }, /no PNG/],
    [
      "a page of another version",
      "versions",
      csp((html) => html.replace(/name="version" content="[^"]+"/, 'name="version" content="0.1.0"')),
      /taskpane\.html is of version 0\.1\.0/,
    ],
    ["functions of another version", "functions", { "functions-zh.json": '{"functions":[]}' }, /functions-zh\.json/],
    ["no policy", "policy", csp((html) => html.replace(/<meta http-equiv[^>]+>/, "")), /no Content-Security-Policy/],
    [
      "a policy that lets scripts in from anywhere",
      "policy",
      csp((html) => html.replace("script-src 'self'", "script-src 'self' https:")),
      /script-src allows https:/,
    ],
    [
      "a policy that runs text as script",
      "policy",
      csp((html) => html.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")),
      /'unsafe-eval'/,
    ],
    [
      "a policy that sends data elsewhere",
      "policy",
      csp((html) => html.replace("connect-src 'self'", "connect-src 'self' collect.example.com")),
      /connect-src allows collect\.example\.com/,
    ],
    [
      "a policy that shuts office.js out",
      "policy",
      csp((html) => html.replace(" https://appsforoffice.microsoft.com;", ";")),
      /script-src lacks/,
    ],
    [
      "a script before the policy",
      "policy",
      csp((html) => html.replace("<head>", '<head><script src="functions.js"></script>')),
      /before the policy/,
    ],
    [
      "a script of another host",
      "hosts",
      csp((html) => html.replace('src="functions.js"', 'src="//cdn.example.com/functions.js"')),
      /cdn\.example\.com/,
    ],
    ["a source map", "maps", { "functions.js.map": "{}" }, /functions\.js\.map/],
    ["a script that names its map", "maps", { "functions.js": "1;\n//# sourceMappingURL=functions.js.map" }, /functions\.js/],
    ["no licences", "papers", { "THIRD-PARTY-LICENSES.txt": null }, /THIRD-PARTY-LICENSES/],
    ["a pane that hides the privacy statement", "papers", csp((html) => html.replace(/<link rel="privacy-policy"[^>]+>/, "")), /privacy/],
  ])("%s: %s", async (_case, id, changed, says) => {
    const found = await complaints(changed);
    expect(found[id]).toMatch(says);
  });

  it("and by no other, as far as nothing else hangs on it", async () =>
    expect(Object.keys(await complaints({ "functions.js.map": "{}" }))).toEqual(["maps"]));

  it("an address that no browser understands is passed over", async () =>
    expect(await complaints({ "taskpane.html": paneHtml((html) => `${html}<img src="http://[">`) })).toEqual({}));

  it("names of files differ by case, as they do on a server", async () => {
    const icon = deployed()["assets/icons/check-16.png"]!;
    const found = await complaints({ "assets/icons/check-16.png": null, "assets/icons/Check-16.png": icon });
    expect(found["reachable"]).toMatch(/check-16\.png/);
  });
});
