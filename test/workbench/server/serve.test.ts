import { execFileSync } from "node:child_process";
import { request } from "node:https";
import { join } from "node:path";

const project = join(__dirname, "../../..");
const ask = (origin: string, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(`${origin}${path}`, { method, headers, rejectUnauthorized: false, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });

/** The scripts are ES modules of their own: they run in a Node of their own. */
const run = (code: string): string =>
  execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: project, encoding: "utf8" });

describe("the server of the workbench", () => {
  it("makes a certificate that covers this machine's names and nothing else", () => {
    const answer = run(`
      import { X509Certificate } from "node:crypto";
      import { makeCertificate } from "./scripts/certificate.mjs";
      const made = new X509Certificate((await makeCertificate()).cert);
      console.log(JSON.stringify([made.checkHost("localhost"), made.checkIP("127.0.0.1"), made.checkIP("::1"), made.checkHost("example.com") ?? null, made.ca]));
    `);
    expect(JSON.parse(answer)).toEqual(["localhost", "127.0.0.1", "::1", null, false]);
  });

  it("reads no file outside its folders", () => {
    const paths = [
      "/../package.json",
      "/%2e%2e/package.json",
      "/..%2fpackage.json",
      "/office-js/../../../package.json",
      "/office-js/..%5c..%5cpackage.json",
      "/a%00.js",
      "/%",
      "/",
    ];
    const answer = run(`
      import { fileFor } from "./scripts/serve.mjs";
      console.log(JSON.stringify(${JSON.stringify(paths)}.map((path) => fileFor(path))));
    `);
    expect(JSON.parse(answer)).toEqual(paths.map(() => null));
  });

  it("serves the library as it lies in the package, to callers of this machine's names only", async () => {
    const { spawn } = await import("node:child_process");
    const child = spawn(
      process.execPath,
      ["--input-type=module", "-e", 'import { serve } from "./scripts/serve.mjs"; console.log((await serve({ port: 0 })).url);'],
      { cwd: project },
    );
    try {
      const url = await new Promise<string>((resolve) => {
        child.stdout.once("data", (data: Buffer) => {
          resolve(String(data).trim());
        });
      });
      const origin = url.replace(/\/$/, "");
      expect(await ask(origin, "/office-js/office.js")).toBe(200);
      expect(await ask(origin, "/")).toBe(302);
      expect(await ask(origin, "/office-js/office.js", { host: "evil.example" })).toBe(403);
      expect(await ask(origin, "/office-js/office.js", {}, "POST")).toBe(405);
      expect(await ask(origin, "/scripts/serve.mjs")).toBe(404);
    } finally {
      child.kill();
    }
  });
});
