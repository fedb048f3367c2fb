/**
 * Serves the workbench to this machine only: dist/ and, under /office-js/, Microsoft's library as it lies in node_modules.
 *
 *   node scripts/serve.mjs [--port 3000] [--trusted]
 *
 * --trusted takes the development certificates that Excel itself accepts (see certificate.mjs).
 *
 * https, because office.js talks to no other page. Files are read from these two folders and nowhere else.
 */
import { createReadStream, existsSync, realpathSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { keptCertificate, trustedCertificate } from "./certificate.mjs";

const project = join(dirname(fileURLToPath(import.meta.url)), "..");
const defaultPort = 3000;

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file that a request means, or null: no way leads out of the two folders, not by "..", codes or links. */
export function fileFor(address, root = project) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "https://localhost").pathname);
  } catch {
    return null;
  }
  if (path.includes("\0") || path.includes("\\") || path.split("/").includes("..")) return null;
  const isLibrary = path.startsWith("/office-js/");
  const folder = isLibrary ? join(root, "node_modules/@microsoft/office-js/dist") : join(root, "dist");
  const wanted = resolve(folder, `.${isLibrary ? path.slice("/office-js".length) : path}`);
  const file = path.endsWith("/") ? join(wanted, "index.html") : wanted;
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const inside = realpathSync(file).startsWith(realpathSync(folder) + sep);
  return inside && types[extname(file)] ? file : null;
}

function answer(request, response, hosts) {
  const refuse = (status) => {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${status}\n`);
  };
  // Another name for this machine could belong to a page that has no business here.
  if (!hosts.has(request.headers.host ?? "")) return refuse(403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  if (new URL(request.url, "https://localhost").pathname === "/") {
    response.writeHead(302, { location: "/workbench/" }).end();
    return;
  }
  const file = fileFor(request.url);
  if (!file) return refuse(404);
  response.writeHead(200, {
    "content-type": types[extname(file)],
    "content-length": statSync(file).size,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** Starts the server on this machine's own addresses; resolves with its address and how to stop it. */
export async function serve({ port = defaultPort, trusted = false } = {}) {
  const certificate = await (trusted ? trustedCertificate() : keptCertificate(join(project, "node_modules/.cache/keyplan-workbench")));
  const hosts = new Set();
  const handle = (request, response) => answer(request, response, hosts);
  const listen = (host, at) =>
    new Promise((done, failed) => {
      const server = createServer(certificate, handle);
      server.once("error", failed);
      server.listen(at, host, () => done(server));
    });
  const first = await listen("127.0.0.1", port);
  const chosen = first.address().port;
  for (const name of ["localhost", "127.0.0.1", "[::1]"]) hosts.add(`${name}:${chosen}`);
  // Machines without IPv6 do without.
  const second = await listen("::1", chosen).catch(() => null);
  const stop = () => {
    for (const server of [first, second]) {
      server?.close();
      server?.closeAllConnections();
    }
  };
  return { url: `https://localhost:${chosen}/`, stop };
}

const isStarted = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isStarted) {
  const at = process.argv.indexOf("--port");
  const port = at > 0 ? Number(process.argv[at + 1]) : defaultPort;
  if (!existsSync(join(project, "dist/workbench/index.html"))) {
    console.error("The workbench is not built yet. Run: npm run build");
    process.exit(1);
  }
  try {
    const trusted = process.argv.includes("--trusted");
    const { url } = await serve({ port, trusted });
    console.log(`Keyplan workbench: ${url}`);
    if (!trusted) console.log("The certificate is this machine's own: the browser asks once whether to go on.");
    console.log("Stop with Ctrl+C.");
  } catch (error) {
    console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken. Try: npm start -- --port ${port + 1}` : String(error));
    process.exit(1);
  }
}
