/** Starting the browser: for one script alone, or with the server of the workbench for all suites of a run together. */
import { chromium, type Browser } from "playwright-core";
import { notBuilt, startServer } from "./server";

/** Nothing that would make the browser itself call home. */
const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const options = (executablePath: string) => ({ executablePath, headless: true, args: browserArguments });

export const launchBrowser = (executablePath: string): Promise<Browser> => chromium.launch(options(executablePath));

/** Environment variables that tell the suites, which run in processes of their own, where both are. */
const names = { server: "KEYPLAN_TEST_SERVER", browser: "KEYPLAN_TEST_BROWSER" } as const;

/** Starts server and browser for all suites. @returns What ends them. */
export const shareBrowser = async (executablePath: string): Promise<() => Promise<void>> => {
  const [server, browser] = await Promise.all([startServer(), chromium.launchServer(options(executablePath))]);
  process.env[names.server] = server.url;
  process.env[names.browser] = browser.wsEndpoint();
  return async () => {
    await browser.close();
    server.stop();
  };
};

const shared = (name: string): string => {
  const found = process.env[name];
  if (found === undefined) throw new Error(notBuilt);
  return found;
};

/** Ends with a slash. */
export const sharedServer = (): string => shared(names.server);

/** Closing what this returns closes the pages opened through it, not the browser. */
export const connectToBrowser = (): Promise<Browser> => chromium.connect(shared(names.browser));
