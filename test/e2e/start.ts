/** Before the first suite in the browser: one server and one browser for all of them. Where either is missing the suites say so. */
import { browserPath } from "../programs";
import { shareBrowser } from "./chromium";
import { isBuilt } from "./server";

declare global {
  var stopBrowser: (() => Promise<void>) | undefined;
}

export default async (): Promise<void> => {
  const path = browserPath();
  if (path !== null && isBuilt()) globalThis.stopBrowser = await shareBrowser(path);
};
