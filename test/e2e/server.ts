/** The server of `npm start`, as a process of its own on a free port. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** test/e2e and dist/bench, into which the benchmarks are bundled, both lie two folders below it. */
export const project = join(__dirname, "../..");
/** Pictures that the tests leave behind; git ignores it. */
export const outputFolder = join(project, "test/output");

export const notBuilt = "dist/ holds no workbench. Run: npm run build";

export interface Server {
  /** Ends with a slash. */
  readonly url: string;
  readonly stop: () => void;
}

export const isBuilt = (): boolean => existsSync(join(project, "dist/workbench/index.html"));

export const startServer = async (): Promise<Server> => {
  if (!isBuilt()) throw new Error(notBuilt);
  const server = spawn(process.execPath, [join(project, "scripts/serve.mjs"), "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      const address = /https:\/\/\S+\//.exec(said);
      if (address) resolve(address[0]);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.once("exit", () => reject(new Error(`The server ended: ${said}`)));
  });
  return { url, stop: () => server.kill() };
};
