/** A server as the doctor asks it: what it answers, how it refuses, and whether it serves what was built. */
import { extname } from "node:path";
import { judgeDeployment } from "../../../src/cli/doctor";
import { contentTypes, webSite, type Site } from "../../../src/cli/doctor/site";
import { registry } from "../../registry";
import { deployed, host, siteOf, type Files } from "../deployment";

type Answer = (path: string, content: string | Uint8Array) => Response;

const plain: Answer = (path, content) =>
  new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: { "content-type": contentTypes[extname(path)]?.[0] ?? "", "access-control-allow-origin": "*" },
  });

/** A server in memory in the place of the network. */
const server = (files: Files, answer: Answer = plain, base = host): Site =>
  webSite(base, ((address: string) => {
    const path = address.slice(base.length + 1);
    const content = files[path];
    return Promise.resolve(content === undefined ? new Response("", { status: 404 }) : answer(path, content));
  }) as typeof fetch);

const complaints = async (site: Site, built: Site | null = null): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await judgeDeployment(registry, site, built))
      .filter(({ state }) => state !== "ok")
      .map(({ id, problems }) => [id, problems.map(({ what }) => what.en).join("; ")]),
  );

const withHeader =
  (wanted: RegExp, header: string, value: string): Answer =>
  (path, content) => {
    const response = plain(path, content);
    if (wanted.test(path)) response.headers.set(header, value);
    return response;
  };

describe("a server", () => {
  it("that serves everything passes", async () => expect(await complaints(server(deployed()), siteOf(deployed()))).toEqual({}));

  it("need not have the package, which is uploaded from the folder", async () =>
    expect(await complaints(server(deployed({ "keyplan-app.zip": null })), siteOf(deployed()))).toEqual({}));

  it("asked for by another address than the manifest's is told", async () => {
    const found = await complaints(server(deployed(), plain, "https://other.example.com"));
    expect(found["addresses"]).toMatch(/names https:\/\/plans\.example\.com\/keyplan\/, not https:\/\/other\.example\.com\//);
  });

  it("without the manifest says so, and what to serve", async () => {
    const results = await judgeDeployment(registry, server({}), null);
    expect(results.map(({ id, state }) => [id, state])).toEqual([["manifest", "failed"]]);
    expect(results[0]!.problems[0]!.what.en).toMatch(/answers 404/);
    expect(results[0]!.problems[0]!.out.en).toContain(host);
  });

  it.each<readonly [string, string, Answer, RegExp]>([
    ["scripts as text", "types", withHeader(/\.js$/, "content-type", "text/plain"), /functions\.js is served as text\/plain/],
    ["pages that may not stand in a frame", "headers", withHeader(/taskpane/, "x-frame-options", "SAMEORIGIN"), /frame/],
    ["pages that no other page may frame", "headers", withHeader(/taskpane/, "content-security-policy", "frame-ancestors 'self'"), /frame/],
    [
      "functions that Excel on the web may not read",
      "headers",
      withHeader(/\.json$/, "access-control-allow-origin", host),
      /functions\.json may not be read/,
    ],
    ["icons that may not be kept", "headers", withHeader(/\.png$/, "cache-control", "no-store"), /may not be kept/],
  ])("that sends %s is told: %s", async (_case, id, answer, says) =>
    expect((await complaints(server(deployed(), answer)))[id]).toMatch(says),
  );

  it("that serves an old file is found out by comparing with the folder", async () => {
    const found = await complaints(server(deployed({ "functions.js": "old" })), siteOf(deployed()));
    expect(found).toEqual({ served: "functions.js is served otherwise than built" });
  });

  it("that sends people elsewhere is no place to have files from", async () => {
    const elsewhere = webSite(host, () =>
      Promise.resolve(Object.defineProperty(new Response(""), "url", { value: "https://login.example.com/" })),
    );
    expect(await elsewhere.read("manifest.xml")).toMatchObject({
      kind: "missing",
      why: { en: expect.stringContaining("login.example.com") as string },
    });
  });

  it.each([
    ["its certificate", { cause: { code: "SELF_SIGNED_CERT_IN_CHAIN" } }, /certificate is not trusted/],
    ["it is down", { cause: { code: "ECONNREFUSED" } }, /cannot be reached \(ECONNREFUSED\)/],
    ["it takes too long", { name: "TimeoutError" }, /no answer within 15 s/],
  ])("that gives no answer says why: %s", async (_case, reason, says) => {
    const silent = webSite(host, () => Promise.reject(Object.assign(new Error("fetch failed"), reason)));
    expect(await silent.read("manifest.xml")).toMatchObject({ kind: "missing", why: { en: expect.stringMatching(says) as string } });
  });
});
